import type { FastifyReply } from 'fastify';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import type { PreparedAnswer } from './reference-data.cache';

/** True when the caller can unpack gzip. */
export function takesGzip(request: KernelRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers['accept-encoding'] ?? '');
}

/** Sends prepared bytes, or 304 when the caller already has them. */
export function sendPrepared(request: KernelRequest, reply: FastifyReply, answer: PreparedAnswer): void {
  void reply
    .header('ETag', answer.etag)
    .header('Cache-Control', 'private, no-cache')
    .header('Vary', 'Accept-Language, Accept-Encoding, Cookie');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(answer.etag) || known.includes('*')) {
    void reply.status(304).send();
    return;
  }
  if (answer.etag.endsWith('-gzip"')) void reply.header('Content-Encoding', 'gzip');
  void reply.status(200).type('application/json; charset=utf-8').send(answer.bytes);
}
