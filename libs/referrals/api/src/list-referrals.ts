import { Injectable } from '@nestjs/common';
import { PAGE_SIZE } from '@guichet/platform-contract';
import { Clock, readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import {
  ANSWERABLE_STATUSES,
  LIVE_STATUSES,
  QUIET_DAYS,
  REFERRAL_STATUSES,
  UNDERWAY_STATUSES,
} from '@guichet/referrals-contract';
import type { ReferralBox, ReferralCounts, ReferralPage, ReferralStatus } from '@guichet/referrals-contract';
import type { ReferralQueryDto } from './referral-list.dto';
import { COUNTS, LISTS } from './referral-list.queries';
import type { ReferralItemRow } from './referral-list.queries';
import { itemView } from './referral.view';

/** States a box shows unless asked, and those it may show at all. */
const STATES: Readonly<Record<ReferralBox, { usual: readonly ReferralStatus[]; possible: readonly ReferralStatus[] }>> =
  {
    to_answer: { usual: ANSWERABLE_STATUSES, possible: ANSWERABLE_STATUSES },
    sent: { usual: ['draft', ...LIVE_STATUSES], possible: REFERRAL_STATUSES },
    team_underway: { usual: UNDERWAY_STATUSES, possible: REFERRAL_STATUSES.filter((status) => status !== 'draft') },
    to_close: { usual: [...UNDERWAY_STATUSES, 'completed'], possible: [...UNDERWAY_STATUSES, 'completed'] },
  };

/** The boxes of the caller. Who may see what is the query’s and the database’s answer; nothing is left out afterwards. */
@Injectable()
export class ListReferrals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, query: ReferralQueryDto): Promise<ReferralPage> {
    const now = this.clock.now();
    const size = query.size ?? PAGE_SIZE;
    const after = readPageKey(query.after);
    const { usual, possible } = STATES[query.box];
    const states = query.status ? query.status.filter((status) => possible.includes(status)) : usual;
    const rows = await this.unitOfWork.statement<ReferralItemRow & { sort_key: string }>(actor, LISTS[query.box], [
      states,
      now,
      QUIET_DAYS,
      query.teamId ?? null,
      query.organisationId ?? null,
      query.urgency ?? null,
      after?.at ?? null,
      after?.id ?? null,
      size,
      query.kind ?? null,
      query.sentFrom ?? null,
      query.sentTo ?? null,
      query.declinedFor ?? null,
      query.overdue ?? false,
    ]);
    const shown = rows.slice(0, size);
    const last = rows.length > size ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => itemView(row, now)),
      next: last ? writePageKey({ at: last.sort_key, id: last.id }) : null,
    };
  }

  async counts(actor: Actor): Promise<ReferralCounts> {
    const [counts] = await this.unitOfWork.statement<ReferralCounts & Record<string, number>>(actor, COUNTS, [
      ANSWERABLE_STATUSES,
      this.clock.now(),
      QUIET_DAYS,
      null,
      null,
      null,
      STATES.sent.usual,
      UNDERWAY_STATUSES,
    ]);
    return counts ?? { toAnswer: 0, sent: 0, teamUnderway: 0, toClose: 0, questionsToAnswer: 0 };
  }
}
