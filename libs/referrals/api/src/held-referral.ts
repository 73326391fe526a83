import type { Role } from '@guichet/access-contract';
import { refusedFor } from '@guichet/platform-contract';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import type { MemberOnReferral } from '@guichet/referrals-domain';
import type { ReferralSide } from '@guichet/referrals-contract';
import { Referral } from './referral.entity';

/** A referral locked until the end of the transaction, and how the actor stands to it. */
export interface HeldReferral {
  readonly referral: Referral;
  readonly member: MemberOnReferral;
}

/** Which referral, in the version the caller read. */
export interface ReferralVersion {
  readonly id: string;
  readonly version: number;
}

const SENDER = 'referral.sender_subjects && ctx_subjects()';
const RECEIVER = 'referral.receiver_subjects && ctx_subjects()';
const MANAGER =
  'exists (select 1 from organisation o where o.id = referral.from_organisation_id and o.managers_subject = any (ctx_subjects()))';

/**
 * Loads and locks: 404 when it does not exist for this member, 412 when somebody was faster. The sides are the
 * database’s answer from the member’s own context.
 */
export async function holdReferral(
  transaction: Transaction,
  actor: Actor,
  { id, version }: ReferralVersion,
): Promise<HeldReferral> {
  const found = await transaction.manager
    .createQueryBuilder(Referral, 'referral')
    .addSelect(SENDER, 'sender')
    .addSelect(RECEIVER, 'receiver')
    .addSelect(MANAGER, 'manager')
    .where('referral.id = :id', { id })
    .setLock('pessimistic_write')
    .getRawAndEntities<Record<ReferralSide, boolean>>();
  const [referral] = found.entities;
  const [row] = found.raw;
  if (!referral || !row) throw refusedFor('not_found');
  if (referral.version !== version) throw refusedFor('stale_version');
  const sides = (['sender', 'receiver', 'manager'] as const).filter((side) => row[side]);
  return { referral, member: { memberId: actor.memberId, role: actor.role as Role, sides } };
}
