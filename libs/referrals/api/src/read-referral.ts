import { Injectable } from '@nestjs/common';
import { ALWAYS_SHARED_ROOMS } from '@guichet/access-contract';
import type { Role, ShareableRoom } from '@guichet/access-contract';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, ERASED, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Referral, ReferralAlternative, ReferralAlternatives } from '@guichet/referrals-contract';
import { allowedActions, dayOf, deadlinesOf, rankAlternatives } from '@guichet/referrals-domain';
import type { MemberOnReferral } from '@guichet/referrals-domain';
import { ALTERNATIVES, PAGE } from './referral-page.queries';
import type { ReferralPageRow } from './referral-page.queries';
import { instant, itemView, promisesOf, sidesOf } from './referral.view';

interface AlternativesRow {
  languageCode: string | null;
  reasonCode: string | null;
  teams: ReferralAlternative[];
}

/** The page of a referral, and what could be tried instead. */
@Injectable()
export class ReadReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The page; to a receiver that opens it first, this is also its acknowledgement. */
  async page(actor: Actor, id: string): Promise<Referral> {
    const now = this.clock.now();
    const [row] = await this.unitOfWork.statement<ReferralPageRow>(actor, PAGE, [id, now]);
    if (!row) throw refusedFor('not_found');
    return pageView(row, actor, now);
  }

  /** Other teams, best first; to the sending side only. */
  async alternatives(actor: Actor, id: string): Promise<ReferralAlternatives> {
    const [row] = await this.unitOfWork.statement<AlternativesRow>(actor, ALTERNATIVES, [id, dayOf(this.clock.now())]);
    if (!row) throw refusedFor('not_found');
    const need = { languageCode: row.languageCode, withoutDocument: row.reasonCode === 'residence_status_required' };
    return { items: rankAlternatives(row.teams, need) };
  }
}

function memberOn(row: ReferralPageRow, actor: Actor): MemberOnReferral {
  return {
    memberId: actor.memberId,
    role: actor.role as Role,
    sides: [...sidesOf(row), ...(row.manager_side ? (['manager'] as const) : [])],
  };
}

function opens(row: ReferralPageRow): ShareableRoom[] {
  if (row.kind === 'information' || row.status === 'entered_in_error') return [];
  return [...new Set<ShareableRoom>([...ALWAYS_SHARED_ROOMS, ...row.rooms])];
}

function pageView(row: ReferralPageRow, actor: Actor, now: Date): Referral {
  const today = dayOf(now);
  return {
    ...itemView(row, now),
    request: row.request,
    practicalLimits: row.practical_limits,
    rooms: row.rooms,
    opens: opens(row),
    ground: {
      agreement: row.agreement,
      agreementId: row.agreement_id,
      legalGroundCode: row.legal_ground_code,
      legalGroundNote: row.legal_ground_note,
    },
    jointAppointmentAt: instant(row.joint_appointment_at),
    acknowledgedBy: row.acknowledged_by,
    deadlines: deadlinesOf(promisesOf(row), now),
    decidedAt: instant(row.decided_at),
    firstContactOn: row.first_contact_on,
    reviewOn: row.review_on,
    estimate: row.estimate,
    holdUntil: row.hold_until,
    reasonNote: row.reason_note,
    alternativeTeam: row.alternative_team,
    handedBack: row.handed_back,
    outcomeNote: row.outcome_note,
    openQuestion:
      row.status === 'info_requested' ? (row.history.findLast(({ action }) => action === 'ask')?.note ?? null) : null,
    originReferralId: row.origin_referral_id,
    followedBy: row.followed_by,
    history: row.history,
    amendments: row.amendments.map((one) => ({ ...one, before: factsBefore(one.before) })),
    checks: row.checks.map((check) => ({ ...check, due: check.answer === null && check.dueOn <= today })),
    contributions: row.contributions,
    allowedActions: allowedActions(
      { status: row.status, kind: row.kind, senderId: row.sender_id },
      memberOn(row, actor),
    ),
  };
}

/** What an amendment changed, as it was; nothing where the key of the person is destroyed. */
function factsBefore(json: string): Record<string, unknown> {
  return json === ERASED ? {} : (JSON.parse(json) as Record<string, unknown>);
}
