import type { CoverageGap, ResidenceClockState } from '@guichet/case-files-contract';
import type { Day } from './calendar-day';
import type { ClockDocument, ClockRule, Coverage, PaperDates } from './coverage';

/** A paper of an example: what a worker reads on it. */
export type ExamplePaper = Pick<
  ClockDocument,
  'typeCode' | 'validFrom' | 'validUntil' | 'untilPrecision' | 'withdrawnOn'
> & {
  /** What the rule makes of it, by itself. */
  readonly dates: PaperDates;
};

/** What must be seen on a day. */
export interface ExampleDay {
  readonly today: Day;
  readonly state: ResidenceClockState;
  /** Place of the paper that is followed, from 0; null when none covers the day. */
  readonly follows: number | null;
  readonly stableDays: number | null;
  readonly gaps?: readonly CoverageGap[];
}

export interface ClockExample {
  readonly name: string;
  readonly papers: readonly ExamplePaper[];
  readonly days: readonly ExampleDay[];
}

type Windows = Partial<
  Pick<ClockRule, 'windowOpensDaysBefore' | 'windowClosesDaysBefore' | 'cohortExpiresOn' | 'provisional'>
>;

function rule(prepareDaysBefore: number, windows: Windows = {}): ClockRule {
  return {
    windowOpensDaysBefore: null,
    windowClosesDaysBefore: null,
    prepareDaysBefore,
    provisional: false,
    cohortExpiresOn: null,
    source: '',
    reviewedOn: '2026-11-22',
    ...windows,
  };
}
const window = (opens: number, closes: number | null) => ({
  windowOpensDaysBefore: opens,
  windowClosesDaysBefore: closes,
});

/** The rules that the examples speak of, as they are delivered with the product. */
export const EXAMPLE_RULES: Readonly<Record<string, { readonly coverage: Coverage; readonly rule: ClockRule | null }>> =
  {
    'card.A': { coverage: 'title', rule: rule(90, window(45, 30)) },
    'card.A_temporary_protection': {
      coverage: 'title',
      rule: rule(90, { ...window(45, 30), cohortExpiresOn: '2027-03-04' }),
    },
    'card.K': { coverage: 'title', rule: rule(90, window(40, 30)) },
    'card.L': { coverage: 'title', rule: rule(90, window(40, 30)) },
    'card.F': { coverage: 'title', rule: rule(180, window(150, null)) },
    'card.F_pre2021': { coverage: 'title', rule: rule(180, { ...window(150, null), cohortExpiresOn: '2026-08-03' }) },
    ai: { coverage: 'provisional', rule: rule(30, { provisional: true }) },
    'annex.15': { coverage: 'provisional', rule: rule(15, { provisional: true }) },
    'annex.26': { coverage: 'provisional', rule: rule(15, { provisional: true }) },
    'annex.35': { coverage: 'provisional', rule: rule(15, { provisional: true }) },
    'annex.13': { coverage: 'none', rule: rule(0) },
    'annex.22': { coverage: 'none', rule: null },
  };

/** Covers until, prepare from, window opens, window closes. */
function dates(
  coversUntil: Day | null,
  prepareOn: Day | null = null,
  windowOpensOn: Day | null = null,
  windowClosesOn: Day | null = null,
): PaperDates {
  return { coversUntil, prepareOn, windowOpensOn, windowClosesOn };
}
function paper(
  typeCode: string,
  validFrom: Day | null,
  validUntil: Day | null,
  expected: PaperDates,
  more: Partial<Pick<ExamplePaper, 'untilPrecision' | 'withdrawnOn'>> = {},
): ExamplePaper {
  const untilPrecision = validUntil === null ? 'unknown' : 'day';
  return { typeCode, validFrom, validUntil, untilPrecision, withdrawnOn: null, dates: expected, ...more };
}
const at = (today: Day, state: ResidenceClockState, follows: number | null, stableDays: number | null): ExampleDay => ({
  today,
  state,
  follows,
  stableDays,
});

const cardA = paper(
  'card.A',
  '2026-03-15',
  '2027-03-14',
  dates('2027-03-14', '2026-12-14', '2027-01-28', '2027-02-12'),
);
const orange = paper('ai', '2026-08-15', '2026-12-14', dates('2026-12-14', '2026-11-14'));
const appeal = paper('annex.35', '2026-12-10', '2027-03-09', dates('2027-03-09', '2027-02-22'));
const cohort = paper(
  'card.A_temporary_protection',
  '2026-03-05',
  '2028-03-04',
  dates('2027-03-04', '2026-12-04', '2027-01-18', '2027-02-02'),
);

/**
 * The examples of the field, by name. The rules read them, and so does the database: what one says of a paper, the other
 * keeps beside it.
 */
export const CLOCK_EXAMPLES: readonly ClockExample[] = [
  {
    name: 'card A, 45/30: asked between the 45th and the 30th day before the end',
    papers: [cardA],
    days: [
      at('2026-11-22', 'calm', 0, 67),
      at('2026-12-14', 'prepare', 0, 45),
      at('2027-01-27', 'prepare', 0, 1),
      at('2027-01-28', 'window_open', 0, 0),
      at('2027-02-12', 'window_open', 0, 0),
      at('2027-02-13', 'window_closed', 0, 0),
      at('2027-03-14', 'window_closed', 0, 0),
      { ...at('2027-03-15', 'expired', null, 0), gaps: [{ from: '2027-03-15', to: null }] },
    ],
  },
  {
    name: 'cards K and L, 40/30',
    papers: [
      paper('card.K', '2026-05-01', '2036-04-30', dates('2036-04-30', '2036-01-31', '2036-03-21', '2036-03-31')),
      paper('card.L', '2026-08-15', '2031-08-14', dates('2031-08-14', '2031-05-16', '2031-07-05', '2031-07-15')),
    ],
    days: [
      at('2026-11-22', 'calm', 0, 3407),
      at('2036-03-20', 'prepare', 0, 1),
      at('2036-04-01', 'window_closed', 0, 0),
    ],
  },
  {
    name: 'card F: not renewed, annex 22 from five months before the end; the annex itself covers nothing',
    papers: [
      paper('card.F', '2022-11-01', '2027-10-31', dates('2027-10-31', '2027-05-04', '2027-06-03')),
      paper('annex.22', '2027-06-10', '2027-11-10', dates(null)),
    ],
    days: [
      at('2026-11-22', 'calm', 0, 193),
      at('2027-05-04', 'prepare', 0, 30),
      at('2027-10-31', 'window_open', 0, 0),
      { ...at('2027-11-01', 'expired', null, 0), gaps: [{ from: '2027-11-01', to: null }] },
    ],
  },
  {
    name: 'first orange card: four months from the request, provisional cover without a window',
    papers: [paper('annex.26', '2026-08-15', '2026-08-24', dates('2026-08-24', '2026-08-09')), orange],
    days: [
      { ...at('2026-11-22', 'covered_provisionally', 1, 22), gaps: [] },
      { ...at('2026-12-15', 'expired', null, 0), gaps: [{ from: '2026-12-15', to: null }] },
    ],
  },
  {
    name: 'annex 35: three months, then month by month, one chain without a gap',
    papers: [
      orange,
      appeal,
      paper('annex.35', '2027-03-10', '2027-04-09', dates('2027-04-09', '2027-03-25')),
      paper('annex.35', '2027-04-10', '2027-05-09', dates('2027-05-09', '2027-04-24')),
    ],
    days: [{ ...at('2027-03-01', 'covered_provisionally', 3, 69), gaps: [] }],
  },
  {
    name: 'annex 15: renewal asked in time, not decided before the end; then the new card',
    papers: [
      cardA,
      paper('annex.15', '2027-03-10', '2027-04-28', dates('2027-04-28', '2027-04-13')),
      paper('card.A', '2027-04-20', '2028-04-19', dates('2028-04-19', '2028-01-20', '2028-03-05', '2028-03-20')),
    ],
    days: [
      { ...at('2027-03-20', 'covered_provisionally', 1, 39), gaps: [] },
      { ...at('2027-04-29', 'calm', 2, 311), gaps: [] },
    ],
  },
  {
    name: 'cohort expiry: temporary protection ends for everybody on 4 March 2027, whatever is printed',
    papers: [cohort],
    days: [
      at('2026-11-22', 'calm', 0, 57),
      at('2027-01-18', 'window_open', 0, 0),
      { ...at('2027-03-05', 'expired', null, 0), gaps: [{ from: '2027-03-05', to: null }] },
    ],
  },
  {
    name: 'a common end also stands in for one that was not written down',
    papers: [
      paper(
        'card.A_temporary_protection',
        '2026-03-05',
        null,
        dates('2027-03-04', '2026-12-04', '2027-01-18', '2027-02-02'),
      ),
    ],
    days: [at('2026-11-22', 'calm', 0, 57)],
  },
  {
    name: 'a card that began after the common end was given under another rule and is not cut by it',
    papers: [
      paper(
        'card.A_temporary_protection',
        '2027-03-05',
        '2028-03-04',
        dates('2028-03-04', '2027-12-05', '2028-01-19', '2028-02-03'),
      ),
    ],
    days: [at('2027-06-01', 'calm', 0, 232)],
  },
  {
    name: 'the old card F: not valid after 3 August 2026, whatever is printed',
    papers: [paper('card.F_pre2021', '2021-06-01', '2026-12-31', dates('2026-08-03', '2026-02-04', '2026-03-06'))],
    days: [{ ...at('2026-11-22', 'expired', null, 0), gaps: [{ from: '2026-08-04', to: null }] }],
  },
  {
    name: 'leap day: counted across 29 February 2028',
    papers: [
      paper('card.A', '2027-03-15', '2028-03-14', dates('2028-03-14', '2027-12-15', '2028-01-29', '2028-02-13')),
    ],
    days: [at('2028-01-29', 'window_open', 0, 0), at('2028-02-29', 'window_closed', 0, 0)],
  },
  {
    name: 'leap day: a card that ends on 29 February',
    papers: [
      paper('card.A', '2027-03-01', '2028-02-29', dates('2028-02-29', '2027-12-01', '2028-01-15', '2028-01-30')),
    ],
    days: [
      at('2028-02-29', 'window_closed', 0, 0),
      { ...at('2028-03-01', 'expired', null, 0), gaps: [{ from: '2028-03-01', to: null }] },
    ],
  },
  {
    name: 'unknown date: only the month is known, windows count from its first day and cover lasts to its last',
    papers: [
      paper('card.A', '2026-03-01', '2027-03-20', dates('2027-03-31', '2026-12-01', '2027-01-15', '2027-01-30'), {
        untilPrecision: 'month',
      }),
    ],
    days: [at('2027-01-15', 'window_open', 0, 0), at('2027-03-31', 'window_closed', 0, 0)],
  },
  {
    name: 'unknown date: no end is known, nothing is computed and nothing is claimed',
    papers: [paper('card.A', '2026-01-01', null, dates(null))],
    days: [{ ...at('2026-11-22', 'unknown', 0, null), gaps: [] }],
  },
  {
    name: 'unknown date: a date that was written down but is not believed is not computed with',
    papers: [paper('card.A', '2026-01-01', '2027-01-01', dates(null), { untilPrecision: 'unknown' })],
    days: [at('2026-11-22', 'unknown', 0, null)],
  },
  {
    name: 'unknown date: without a first day, a paper recorded after its end still expired',
    papers: [paper('card.A', null, '2025-06-30', dates('2025-06-30', '2025-04-01', '2025-05-16', '2025-05-31'))],
    days: [{ ...at('2026-11-22', 'expired', null, 0), gaps: [{ from: '2025-07-01', to: null }] }],
  },
  {
    name: 'withdrawn: the cover ends the day before, and so do its windows',
    papers: [
      paper('card.A', '2026-01-01', '2027-01-01', dates('2026-08-31', '2026-06-02', '2026-07-17', '2026-08-01'), {
        withdrawnOn: '2026-09-01',
      }),
    ],
    days: [{ ...at('2026-11-22', 'expired', null, 0), gaps: [{ from: '2026-09-01', to: null }] }],
  },
  {
    name: 'withdrawn before it began: it never covered',
    papers: [paper('card.A', '2026-09-01', '2027-08-31', dates(null), { withdrawnOn: '2026-09-01' })],
    days: [{ ...at('2026-11-22', 'unknown', null, null), gaps: [] }],
  },
  {
    name: 'an order to leave covers nothing, and no deadline of an appeal is computed from it',
    papers: [paper('annex.13', '2026-01-01', '2026-02-01', dates(null))],
    days: [{ ...at('2026-11-22', 'unknown', null, null), gaps: [] }],
  },
  {
    name: 'a gap: no document covers 12 to 30 March',
    papers: [
      paper('card.A', '2025-03-12', '2026-03-11', dates('2026-03-11', '2025-12-11', '2026-01-25', '2026-02-09')),
      paper('card.A', '2026-03-31', '2027-03-30', dates('2027-03-30', '2026-12-30', '2027-02-13', '2027-02-28')),
    ],
    days: [{ ...at('2026-11-22', 'calm', 1, 83), gaps: [{ from: '2026-03-12', to: '2026-03-30' }] }],
  },
];
