import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';

interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly table?: string;
  readonly message?: string;
}

function databaseError(failure: unknown): DatabaseError | null {
  const inner = (failure as { driverError?: unknown }).driverError ?? failure;
  const code = (inner as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? (inner as DatabaseError) : null;
}

/**
 * What the last guard meant. A constraint that refuses is an expected failure with the constraint’s name as its code;
 * anything else the database says is unexpected.
 */
export function databaseRefusal(failure: unknown): Refused | null {
  const error = databaseError(failure);
  if (!error) return isConnectionFailure(failure) ? refusedFor('unavailable') : null;
  if (isOfRecord(error)) return refusedFor('unavailable');
  switch (error.code) {
    case 'GU401':
    case 'GU409':
      return refusedFor('not_signed_in');
    case 'GU403':
    case '42501':
      return refusedFor('forbidden');
    case 'GU404':
      return refusedFor('not_found');
    case 'GU412':
      return refusedFor('stale_version');
    case 'GU422':
      return new Refused(
        error.constraint ?? 'unprocessable',
        GENERAL_PROBLEMS.unprocessable,
        {},
        error.column ? [{ field: error.column, code: error.constraint ?? 'unprocessable', message: '' }] : [],
      );
    case '23505':
      return new Refused(error.constraint ?? 'conflict', GENERAL_PROBLEMS.conflict);
    case '23503':
    case '23514':
      return new Refused(error.constraint ?? 'unprocessable', GENERAL_PROBLEMS.unprocessable);
    case '22P02':
    case '22003':
    case '22007':
    case '22008':
    case '22021':
      return refusedFor('invalid_request');
    case '40001':
    case '40P01':
    case '57014':
    case '57P01':
    case '57P02':
    case '57P03':
    case '53300':
      return refusedFor('unavailable');
    default:
      return null;
  }
}

/** The record could not be written: whatever kept it from being written, nothing is answered and it is nobody’s mistake. */
function isOfRecord({ table, message }: DatabaseError): boolean {
  return (table?.startsWith('audit_') ?? false) || /table audit_\w+/.test(message ?? '');
}

function isConnectionFailure(failure: unknown): boolean {
  const code = (failure as { code?: unknown } | null)?.code;
  const message = failure instanceof Error ? failure.message : '';
  return (
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  );
}
