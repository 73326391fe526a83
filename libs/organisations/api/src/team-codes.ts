import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import type { Transaction } from '@guichet/platform-api-kernel';

const UNKNOWN = `
select 'themes' as field from unnest($1::text[]) c where not exists (select 1 from reference_entry where list = 'service_theme' and code = c)
union select 'languages' from unnest($2::text[]) c where not exists (select 1 from reference_entry where list = 'language' and code = c)`;

/** Refuses themes and languages that no reference list knows. */
export async function checkTeamCodes(
  transaction: Transaction,
  codes: { themes: readonly string[]; languages: readonly string[] },
): Promise<void> {
  const unknown = await transaction.query<{ field: string }>(UNKNOWN, [codes.themes, codes.languages]);
  if (unknown.length === 0) return;
  const errors = unknown.map(({ field }) => ({ field, code: 'unknown_code', message: '' }));
  throw new Refused('invalid_request', GENERAL_PROBLEMS.invalid_request, {}, errors);
}
