import { Catch, HttpException, Injectable, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refusedFor, Refused } from '@guichet/platform-contract';
import type { GeneralProblemCode, Problem } from '@guichet/platform-contract';
import { CurrentSessions } from '../actor/current-sessions';
import { RefusalRecord } from '../audit/refusal-record';
import type { KernelRequest } from '../http/kernel-request';
import { SealBroken } from '../sealing/aes-gcm';
import { KeyUnavailable } from '../sealing/key-ring';
import { databaseRefusal } from './database-refusal';
import { languageOf, ProblemSentences } from './problem-sentences';

const BY_STATUS: Readonly<Record<number, GeneralProblemCode>> = {
  400: 'invalid_request',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  412: 'stale_version',
  413: 'too_large',
  415: 'invalid_request',
  422: 'unprocessable',
  428: 'version_required',
  429: 'too_many_requests',
  503: 'unavailable',
};

/** Turns every failure into a problem (RFC 9457), in the caller’s language, without a word of how it came about. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(
    private readonly sentences: ProblemSentences,
    private readonly sessions: CurrentSessions,
    private readonly refusals: RefusalRecord,
  ) {}

  async catch(failure: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<KernelRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refused = this.understand(failure);
    if (refused.code === 'not_signed_in' && request.user) this.sessions.forget(request.user.sessionId);
    if (refused.status === 403 || refused.status === 404) await this.refusals.record(request);
    const language = languageOf(request);
    const sentence = this.sentences.say(language, refused.code, refused.details);
    const retryAfter = Number(refused.details['seconds']);
    const problem: Problem = {
      ...refused.extension,
      type: `urn:guichet:problem:${refused.code}`,
      title: sentence.title,
      status: refused.status,
      detail: sentence.detail,
      code: refused.code,
      requestId: request.id,
      ...(refused.errors.length > 0
        ? { errors: refused.errors.map((e) => ({ ...e, message: this.sentences.rule(language, e.code, e.message) })) }
        : {}),
      ...(retryAfter > 0 ? { retryAfter } : {}),
    };
    if (retryAfter > 0) void reply.header('Retry-After', String(retryAfter));
    void reply
      .status(refused.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Content-Language', language)
      .send(JSON.stringify(problem));
  }

  private understand(failure: unknown): Refused {
    if (failure instanceof Refused) return failure;
    const fromDatabase = databaseRefusal(failure);
    if (fromDatabase) return fromDatabase;
    if (failure instanceof SealBroken || failure instanceof KeyUnavailable) {
      // the words are ours: they name a column, a row and a key, never a text
      this.logger.error({ name: failure.constructor.name, said: failure.message });
      return refusedFor('unreadable');
    }
    const status =
      failure instanceof HttpException ? failure.getStatus() : (failure as { statusCode?: number }).statusCode;
    if (status && status < 500) return refusedFor(BY_STATUS[status] ?? 'invalid_request');
    this.logger.error(
      failure instanceof Error
        ? {
            name: failure.name,
            code: (failure as { code?: string }).code,
            stack: failure.stack?.split('\n').slice(1, 12).join('\n'),
          }
        : { name: typeof failure },
    );
    return refusedFor(status === 503 ? 'unavailable' : 'unexpected');
  }
}
