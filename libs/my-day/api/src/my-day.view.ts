import { listedClock } from '@guichet/case-files-domain';
import type {
  MyDay,
  MyDayAccessRequest,
  MyDayCard,
  MyDayCheck,
  MyDayDeadline,
  MyDayReferral,
  MyDayResidence,
  MyDayStuckFile,
} from '@guichet/my-day-contract';
import { displayName } from '@guichet/people-domain';
import type { MyDayRow } from './my-day.queries';

/** Names as the database answers them; null where identity is closed to the member. */
type Names = Parameters<typeof displayName>[0] | null;
type Named<Line> = Omit<Line, 'name'> & { readonly names: Names };
type SentReferral = Omit<MyDayReferral, 'share'> & { readonly sentAt: string | null };
type Document = Named<Pick<MyDayResidence, 'caseFileId' | 'name' | 'typeCode'>> & {
  readonly validUntil: string;
  readonly prepareOn: string | null;
  readonly windowOpensOn: string | null;
  readonly windowClosesOn: string | null;
};

/** The page as the contract describes it, from the lines of all cards. */
export function myDayView(rows: readonly MyDayRow[], now: Date, today: string): MyDay {
  const referrals = (section: string): MyDayCard<MyDayReferral> =>
    cardOf(rows, section, (line: SentReferral) => referralOf(line, now));
  return {
    toAnswer: referrals('toAnswer'),
    waiting: referrals('waiting'),
    news: referrals('news'),
    checks: cardOf(rows, 'checks', (line: MyDayCheck) => line),
    residence: cardOf(rows, 'residence', (line: Document) => residenceOf(line, today)),
    deadlines: cardOf(rows, 'deadlines', (line: Named<MyDayDeadline>) => named(line)),
    stuck: cardOf(rows, 'stuck', (line: Named<MyDayStuckFile>) => named(line)),
    accessRequests: cardOf(rows, 'accessRequests', (line: Named<MyDayAccessRequest>) => named(line)),
  };
}

function cardOf<Raw, Line>(rows: readonly MyDayRow[], section: string, lineOf: (raw: Raw) => Line): MyDayCard<Line> {
  const own = rows.filter((row) => row.section === section);
  return { items: own.map((row) => lineOf(row.item as Raw)), total: own[0]?.total ?? 0 };
}

function named<Line extends { readonly names: Names }>({ names, ...line }: Line): Omit<Line, 'names'> & { name: string } {
  return { ...line, name: names ? displayName(names) : '' };
}

function referralOf({ sentAt, ...line }: SentReferral, now: Date): MyDayReferral {
  return { ...line, share: shareOf(sentAt, line.by, now) };
}

/** How much of a promise is used up: 0 when it was made, 1 when it is due. */
function shareOf(from: string | null, by: string | null, now: Date): number {
  if (from === null || by === null) return 0;
  const whole = Date.parse(by) - Date.parse(from);
  const used = now.getTime() - Date.parse(from);
  return whole <= 0 ? 1 : Math.max(0, Math.round((used / whole) * 100) / 100);
}

/** The clock of the file list; before papers are gathered it is silent, here the coming window is news. */
function residenceOf({ validUntil, prepareOn, windowOpensOn, windowClosesOn, ...line }: Document, today: string): MyDayResidence {
  const clock = listedClock({ validUntil, prepareOn, windowOpensOn, windowClosesOn }, today);
  return { ...named(line), ...(clock ?? { state: 'prepare', on: windowOpensOn ?? validUntil }) };
}
