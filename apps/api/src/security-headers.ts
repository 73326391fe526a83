import type { FastifyInstance } from 'fastify';
import type { Configuration } from '@guichet/platform-api-kernel';

/** Content security policy of pages; `nonce` lets Angular add the styles of its components and nothing else. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler',
  ].join('; ');
}

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const EVERY_ANSWER = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': DATA_POLICY,
};
const OVER_A_SECURE_LINE = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };

/** Headers every answer carries, streams included: they are set before anything answers, and whoever answers may replace them. */
export function securityHeaders(server: FastifyInstance, configuration: Configuration): void {
  const secure = configuration.publicOrigin.startsWith('https://');
  const headers = secure ? { ...EVERY_ANSWER, ...OVER_A_SECURE_LINE } : EVERY_ANSWER;
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    if (request.url.startsWith('/api/'))
      void reply.headers({ 'X-Request-Id': request.id, 'Cache-Control': 'no-store' });
    done();
  });
}
