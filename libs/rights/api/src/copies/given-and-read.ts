import { KEYS_WITHIN } from '@guichet/platform-api-kernel';
import type { Transaction } from '@guichet/platform-api-kernel';
import { READING_LINES_PRINTED, SHARING_LINES } from '@guichet/rights-contract';
import type { CopyItem, SharingRecord } from '@guichet/rights-contract';
import { deedOf } from '../readings/reading-deed';

/** $1 file, $2 how many of each. */
const SHARED = `select sharing_record($1, $2) as record, ${KEYS_WITHIN}`;
/** $1 file, $2 how many. */
const READINGS = `select r.id, r.at, r.name, r.role, r.organisation, r.relation, r.action, r.rooms, r.emergency
from reading_record($1, 'infinity', 9223372036854775807, null, null, null, $2) r`;

interface Line {
  id: string;
  at: Date;
  name: string;
  role: string;
  organisation: string;
  relation: string | null;
  action: string;
  rooms: string[];
}

/** What was shared with whom, and who opened the file: the same as on the page that shows it. */
export async function sharedAndRead(transaction: Transaction, caseFileId: string): Promise<CopyItem[]> {
  const [shared] = await transaction.query<{ record: SharingRecord | null }>(SHARED, [caseFileId, SHARING_LINES]);
  const lines = await transaction.query<Line>(READINGS, [caseFileId, READING_LINES_PRINTED]);
  const { agreements = [], referrals = [], told = [] } = shared?.record ?? {};
  return [
    ...agreements.map(({ id, givenOn, from, ...facts }): CopyItem => ({
      ...{ section: 'agreements', kind: 'sharing_agreement', id, at: givenOn, author: null },
      ...{ organisation: from, facts },
    })),
    ...referrals.map(({ id, sentAt, from, ...facts }): CopyItem => ({
      ...{ section: 'referrals', kind: 'referral', id, at: sentAt, author: null },
      ...{ organisation: from, facts },
    })),
    ...told.map(({ id, sentAt, to, ...facts }): CopyItem => ({
      ...{ section: 'agreements', kind: 'recipient_notice', id, at: sentAt, author: null },
      ...{ organisation: to, facts },
    })),
    ...lines.map(({ id, at, name, organisation, role, relation, action, rooms }): CopyItem => ({
      ...{ section: 'readings', kind: 'reading', id, at: new Date(at).toISOString(), author: name },
      ...{ organisation, facts: { role, relation, deed: deedOf(action), rooms } },
    })),
  ];
}
