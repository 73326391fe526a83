import type { AidRequestInput, EmploymentFollowUpInput, HousingApplicationInput } from '@guichet/case-files-contract';
import { confirmationDue, dueAfter } from '@guichet/case-files-domain';
import type { YearlyConfirmation } from '@guichet/case-files-domain';
import type { Transaction } from '@guichet/platform-api-kernel';
import type { Completion } from './kind-of-record';

const ATTRIBUTES = 'select e.attributes from reference_entry e where e.list = $1 and e.code = $2';
const FIRST_DAY = 'select e.valid_from::text as day from employment_episode e where e.id = $1';

async function attributesOf<Attributes extends object>(
  transaction: Transaction,
  list: string,
  code: string,
): Promise<Partial<Attributes>> {
  const [row] = await transaction.query<{ attributes: Partial<Attributes> | null }>(ATTRIBUTES, [list, code]);
  return row?.attributes ?? {};
}

/** By when the body must decide, from the law in the reference data. */
export const decisionDue: Completion = async (transaction, facts) => {
  const { kindCode, askedOn, decisionDueOn } = facts as AidRequestInput;
  if (decisionDueOn !== null) return facts;
  const rule = await attributesOf<{ decisionWithin: string }>(transaction, 'aid_request_kind', kindCode);
  return { ...facts, decisionDueOn: dueAfter(askedOn, rule.decisionWithin) };
};

/** By when a place on the list must be confirmed again, from the landlord’s rule in the reference data. */
export const applicationDue: Completion = async (transaction, facts) => {
  const { kindCode, appliedOn, lastConfirmedOn, confirmationDueOn } = facts as HousingApplicationInput;
  if (confirmationDueOn !== null) return facts;
  const rule = await attributesOf<YearlyConfirmation>(transaction, 'housing_application_kind', kindCode);
  const { confirmBy, confirmFrom, newcomersFrom } = rule;
  const whole = confirmBy && confirmFrom && newcomersFrom ? { confirmBy, confirmFrom, newcomersFrom } : null;
  return { ...facts, confirmationDueOn: confirmationDue({ appliedOn, lastConfirmedOn }, whole) };
};

/** When to ask whether work lasts, counted from its first day. */
export const followUpDue: Completion = async (transaction, facts) => {
  const { kindCode, employmentEpisodeId, dueOn } = facts as EmploymentFollowUpInput;
  if (dueOn !== null) return facts;
  const rule = await attributesOf<{ askAfter: string }>(transaction, 'employment_follow_up_kind', kindCode);
  const [work] = await transaction.query<{ day: string | null }>(FIRST_DAY, [employmentEpisodeId]);
  return { ...facts, dueOn: dueAfter(work?.day ?? null, rule.askAfter) };
};
