/** What went wrong with one field of a request. */
export interface FieldProblem {
  /** Path of the field, e.g. `name.family`. */
  readonly field: string;
  /** Stable code of the broken rule, e.g. `length`. */
  readonly code: string;
  /** The rule in words, in the caller's language. */
  readonly message: string;
}

/** Problem details (RFC 9457) as every refused request receives them. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable code a program may act on. */
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly FieldProblem[];
  /** Seconds to wait, when waiting helps. */
  readonly retryAfter?: number;
}

/** Problems that belong to no business scope, with their HTTP status. */
export const GENERAL_PROBLEMS = {
  invalid_request: 400,
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale_version: 412,
  unprocessable: 422,
  too_large: 413,
  version_required: 428,
  idempotency_key_required: 400,
  idempotency_key_reused: 422,
  too_many_requests: 429,
  unexpected: 500,
  unreadable: 500,
  unavailable: 503,
} as const;
export type GeneralProblemCode = keyof typeof GENERAL_PROBLEMS;

/**
 * An expected failure. Rules throw it; one filter turns it into a problem.
 * @param code stable code, also the key of its sentence in the catalogues
 * @param status HTTP status
 * @param details values its sentence may show; never personal data
 * @param extension further members of the problem (RFC 9457), for those who may know them
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly details: Readonly<Record<string, string | number>> = {},
    readonly errors: readonly FieldProblem[] = [],
    readonly extension: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** A refusal that belongs to no business scope. */
export function refusedFor(code: GeneralProblemCode, details: Readonly<Record<string, string | number>> = {}): Refused {
  return new Refused(code, GENERAL_PROBLEMS[code], details);
}
