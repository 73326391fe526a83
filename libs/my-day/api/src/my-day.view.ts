import { listedClock } from '@guichet/case-files-domain';
import type {
  MyDay,
  MyDayAccessRequest,
  MyDayAppointment,
  MyDayCard,
  MyDayCheck,
  MyDayDeadline,
  MyDayPlanned,
  MyDayReferral,
  MyDayResidence,
  MyDayStuckFile,
  MyDayTask,
  MyDayUrgency,
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

/** What each card's lines look like when they come from the database. */
interface RawLines {
  readonly appointments: Named<MyDayAppointment>;
  readonly tasks: Named<MyDayTask>;
  readonly urgencies: Named<Omit<MyDayUrgency, 'share'>> & { readonly openedAt: string };
  readonly planned: Named<MyDayPlanned>;
  readonly toAnswer: SentReferral;
  readonly waiting: SentReferral;
  readonly news: SentReferral;
  readonly checks: MyDayCheck;
  readonly residence: Document;
  readonly deadlines: Named<MyDayDeadline>;
  readonly stuck: Named<MyDayStuckFile>;
  readonly accessRequests: Named<MyDayAccessRequest>;
}

/** The page as the contract describes it, from the lines of all cards. */
export function myDayView(rows: readonly MyDayRow[], now: Date, today: string): MyDay {
  const cardOf = <Section extends keyof RawLines, Line>(
    section: Section,
    lineOf: (raw: RawLines[Section]) => Line,
  ): MyDayCard<Line> => {
    const own = rows.filter((row) => row.section === section);
    return { items: own.map((row) => lineOf(row.item as RawLines[Section])), total: own[0]?.total ?? 0 };
  };
  return {
    urgencies: cardOf('urgencies', ({ openedAt, ...line }) => ({
      ...named(line),
      share: shareOf(openedAt, line.by, now),
    })),
    planned: cardOf('planned', (line) => named(line)),
    appointments: cardOf('appointments', (line) => named(line)),
    tasks: cardOf('tasks', (line) => named(line)),
    toAnswer: cardOf('toAnswer', (line) => referralOf(line, now)),
    waiting: cardOf('waiting', (line) => referralOf(line, now)),
    news: cardOf('news', (line) => referralOf(line, now)),
    checks: cardOf('checks', (line) => line),
    residence: cardOf('residence', (line) => residenceOf(line, today)),
    deadlines: cardOf('deadlines', (line) => named(line)),
    stuck: cardOf('stuck', (line) => named(line)),
    accessRequests: cardOf('accessRequests', (line) => named(line)),
  };
}

function named<Line extends { readonly names: Names }>({
  names,
  ...line
}: Line): Omit<Line, 'names'> & { name: string } {
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

function comingClock(windowOpensOn: string | null, validUntil: string): Pick<MyDayResidence, 'state' | 'on'> {
  return windowOpensOn === null ? { state: 'ends', on: validUntil } : { state: 'prepare', on: windowOpensOn };
}

/** The clock of the file list; before papers are gathered it is silent, here the coming window is news. */
function residenceOf(
  { validUntil, prepareOn, windowOpensOn, windowClosesOn, ...line }: Document,
  today: string,
): MyDayResidence {
  const clock = listedClock({ validUntil, prepareOn, windowOpensOn, windowClosesOn }, today);
  return { ...named(line), ...(clock ?? comingClock(windowOpensOn, validUntil)) };
}
