import { HttpErrorResponse } from '@angular/common/http';

/** One fault of one field, as the API names it; `field` is a path such as 'names.0.family'. */
export interface ProblemFieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The body of a problem details answer (RFC 9457), as this API writes it. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly errors?: readonly ProblemFieldError[];
}

/** The code of a problem that never reached the API. */
export const CONNECTION_LOST = 'connection_lost';

/** An answer of the API that is not a success, in the caller's language; status 0 when no answer came. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
  readonly status: number;
  /** Stable: compare with this, never with the words. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | undefined;
  readonly errors: readonly ProblemFieldError[];
  /** Seconds to wait, where the API asks for it (429, 503). */
  readonly retryAfter: number | undefined;

  constructor(details: ProblemDetails, retryAfter?: number) {
    super(details.detail ?? details.title ?? details.code ?? 'problem');
    this.status = details.status ?? 0;
    this.code = details.code ?? '';
    this.title = details.title ?? '';
    this.detail = details.detail ?? '';
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    this.retryAfter = retryAfter;
  }
}

/** 412: somebody else changed the record since it was read. Show both versions; nothing was overwritten. */
export class Conflict extends Problem {
  override readonly name = 'Conflict';
}

/** Reads whatever an HTTP call threw as a {@link Problem}. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // A fault of our own: its message is for the console, not for people.
  if (!(error instanceof HttpErrorResponse)) return new Problem({ status: 500, code: 'unexpected' });
  if (error.status === 0) return new Problem({ status: 0, code: CONNECTION_LOST });
  const details: ProblemDetails = { ...(isDetails(error.error) ? error.error : {}), status: error.status };
  const seconds = Number(error.headers.get('Retry-After') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  return error.status === 412 ? new Conflict(details, retryAfter) : new Problem(details, retryAfter);
}

function isDetails(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && ('code' in body || 'title' in body || 'type' in body);
}
