import type { CoverageGap, ResidenceClockState } from '@guichet/case-files-contract';
import { datesOf } from './coverage';
import type { ClockDocument, ClockRule } from './coverage';
import { CLOCK_EXAMPLES, EXAMPLE_RULES } from './clock-examples';
import { residenceClock } from './residence-clock';

const cardA: ClockRule = {
  windowOpensDaysBefore: 45,
  windowClosesDaysBefore: 30,
  prepareDaysBefore: 90,
  provisional: false,
  cohortExpiresOn: null,
  source: 'agii.be',
  reviewedOn: '2026-01-10',
};
const twoMonthsLead: ClockRule = { ...cardA, windowOpensDaysBefore: 61, windowClosesDaysBefore: 30 };
const noWindow: ClockRule = { ...cardA, windowOpensDaysBefore: null, windowClosesDaysBefore: null };
const paper: ClockRule = { ...noWindow, prepareDaysBefore: 15, provisional: true };

function document(
  id: string,
  from: string | null,
  until: string | null,
  more: Partial<ClockDocument> = {},
): ClockDocument {
  return {
    id,
    typeCode: 'card.A',
    coverage: 'title',
    validFrom: from,
    issuedOn: null,
    recordedOn: '2026-06-01',
    validUntil: until,
    untilPrecision: until === null ? 'unknown' : 'day',
    withdrawnOn: null,
    rule: cardA,
    ...more,
  };
}
const annex15 = (id: string, from: string, until: string): ClockDocument =>
  document(id, from, until, { typeCode: 'annex.15', coverage: 'provisional', rule: paper });

interface Row {
  documents: ClockDocument[];
  today: string;
  state: ResidenceClockState;
  follows: string | null;
  opens?: string | null;
  closes?: string | null;
  until?: string | null;
  stable: number | null;
  gaps?: CoverageGap[];
}

const halfYear = document('half', '2026-07-01', '2026-12-31', { rule: twoMonthsLead });
const yearly = document('a', '2026-03-15', '2027-03-14');

const rows: [string, Row][] = [
  [
    'a permit of six months with two months’ lead leaves four months of stable days',
    {
      documents: [halfYear],
      today: '2026-07-01',
      state: 'calm',
      follows: 'half',
      opens: '2026-10-31',
      until: '2026-12-31',
      stable: 122,
    },
  ],
  [
    'nothing to do yet',
    {
      documents: [yearly],
      today: '2026-11-22',
      state: 'calm',
      follows: 'a',
      opens: '2027-01-28',
      closes: '2027-02-12',
      until: '2027-03-14',
      stable: 67,
    },
  ],
  [
    'the first day to prepare',
    { documents: [yearly], today: '2026-12-14', state: 'prepare', follows: 'a', stable: 45 },
  ],
  [
    'the day before the window opens',
    { documents: [yearly], today: '2027-01-27', state: 'prepare', follows: 'a', stable: 1 },
  ],
  [
    'the day the window opens',
    { documents: [yearly], today: '2027-01-28', state: 'window_open', follows: 'a', stable: 0 },
  ],
  [
    'the last day of the window',
    { documents: [yearly], today: '2027-02-12', state: 'window_open', follows: 'a', stable: 0 },
  ],
  [
    'the window has closed',
    { documents: [yearly], today: '2027-02-13', state: 'window_closed', follows: 'a', stable: 0 },
  ],
  [
    'the last day',
    { documents: [yearly], today: '2027-03-14', state: 'window_closed', follows: 'a', stable: 0, gaps: [] },
  ],
  [
    'expired, and nothing since',
    {
      documents: [yearly],
      today: '2027-03-20',
      state: 'expired',
      follows: null,
      stable: 0,
      gaps: [{ from: '2027-03-15', to: null }],
    },
  ],
  [
    'a provisional annex 15 takes over without a gap',
    {
      documents: [yearly, annex15('p', '2027-03-10', '2027-04-28')],
      today: '2027-03-20',
      state: 'covered_provisionally',
      follows: 'p',
      opens: null,
      until: '2027-04-28',
      stable: 39,
      gaps: [],
    },
  ],
  [
    'while the permit holds, a provisional paper changes nothing',
    {
      documents: [yearly, annex15('p', '2027-03-01', '2027-04-28')],
      today: '2027-03-05',
      state: 'window_closed',
      follows: 'a',
      stable: 0,
    },
  ],
  [
    'a new permit that follows at once lengthens the stable days',
    {
      documents: [yearly, document('b', '2027-03-15', '2028-03-14')],
      today: '2027-02-20',
      state: 'calm',
      follows: 'b',
      opens: '2028-01-29',
      until: '2028-03-14',
      stable: 343,
    },
  ],
  [
    'of two papers that overlap, the longer one leads',
    {
      documents: [document('k', '2026-05-01', '2036-04-30'), yearly],
      today: '2027-02-20',
      state: 'calm',
      follows: 'k',
      stable: 3312,
    },
  ],
  [
    'a gap between two papers is kept',
    {
      documents: [document('old', '2025-01-01', '2026-03-11'), document('new', '2026-03-31', '2027-03-30')],
      today: '2026-11-22',
      state: 'calm',
      follows: 'new',
      stable: 83,
      gaps: [{ from: '2026-03-12', to: '2026-03-30' }],
    },
  ],
  [
    'temporary protection ends for everybody together',
    {
      documents: [
        document('t', '2026-03-05', '2028-03-04', {
          typeCode: 'card.A_temporary_protection',
          rule: { ...cardA, cohortExpiresOn: '2027-03-04' },
        }),
      ],
      today: '2026-11-22',
      state: 'calm',
      follows: 't',
      opens: '2027-01-18',
      until: '2027-03-04',
      stable: 57,
    },
  ],
  [
    'a common end stands in for one that was not written down',
    {
      documents: [document('t', '2026-03-05', null, { rule: { ...cardA, cohortExpiresOn: '2027-03-04' } })],
      today: '2027-03-05',
      state: 'expired',
      follows: null,
      stable: 0,
    },
  ],
  [
    'the end is not known',
    {
      documents: [document('u', '2026-01-01', null)],
      today: '2026-11-22',
      state: 'unknown',
      follows: 'u',
      until: null,
      stable: null,
      gaps: [],
    },
  ],
  [
    'only the month is known: the window is counted from its first day, the cover to its last',
    {
      documents: [document('m', '2026-03-01', '2027-03-20', { untilPrecision: 'month' })],
      today: '2027-01-15',
      state: 'window_open',
      follows: 'm',
      opens: '2027-01-15',
      until: '2027-03-31',
      stable: 0,
    },
  ],
  [
    'a known end leads even beside a paper without one',
    {
      documents: [document('u', '2020-01-01', null), yearly],
      today: '2026-11-22',
      state: 'calm',
      follows: 'a',
      stable: 67,
      gaps: [],
    },
  ],
  [
    'withdrawn before its end',
    {
      documents: [document('w', '2026-01-01', '2027-01-01', { withdrawnOn: '2026-09-01' })],
      today: '2026-11-22',
      state: 'expired',
      follows: null,
      stable: 0,
      gaps: [{ from: '2026-09-01', to: null }],
    },
  ],
  [
    'an order to leave covers nothing and expires nothing',
    {
      documents: [document('o', '2026-01-01', '2026-02-01', { coverage: 'none' })],
      today: '2026-11-22',
      state: 'unknown',
      follows: null,
      stable: null,
      gaps: [],
    },
  ],
  ['no paper at all', { documents: [], today: '2026-11-22', state: 'unknown', follows: null, stable: null, gaps: [] }],
  [
    'a paper that only begins later',
    {
      documents: [document('l', '2027-01-01', '2027-12-31')],
      today: '2026-11-22',
      state: 'unknown',
      follows: null,
      stable: null,
      gaps: [],
    },
  ],
  [
    'no window is known: stable to the end',
    {
      documents: [document('n', '2026-01-01', '2027-01-01', { rule: noWindow })],
      today: '2026-11-22',
      state: 'prepare',
      follows: 'n',
      opens: null,
      stable: 40,
    },
  ],
  [
    'a short stay covers for the time being',
    {
      documents: [document('s', '2026-11-01', '2027-01-29', { coverage: 'short_stay', rule: null })],
      today: '2026-11-22',
      state: 'covered_provisionally',
      follows: 's',
      stable: 68,
    },
  ],
  [
    'without a first day, it covers since it was issued',
    {
      documents: [document('i', null, '2027-03-14', { issuedOn: '2026-03-15' })],
      today: '2026-11-22',
      state: 'calm',
      follows: 'i',
      stable: 67,
    },
  ],
];

describe('residence clock', () => {
  it.each(rows)('%s', (_, row) => {
    const clock = residenceClock(row.documents, [], row.today);
    expect(clock).toMatchObject({
      today: row.today,
      state: row.state,
      documentId: row.follows,
      stableDays: row.stable,
    });
    if (row.opens !== undefined) expect(clock.windowOpensOn).toBe(row.opens);
    if (row.closes !== undefined) expect(clock.windowClosesOn).toBe(row.closes);
    if (row.until !== undefined) expect(clock.validUntil).toBe(row.until);
    if (row.gaps !== undefined) expect(clock.gaps).toEqual(row.gaps);
  });

  it('draws a strip in which a permit hides the provisional paper of the same days', () => {
    const { strip } = residenceClock([yearly, annex15('p', '2027-03-01', '2027-04-28')], [], '2027-03-05');
    expect(strip).toEqual({
      from: '2026-12-01',
      to: '2027-09-30',
      bars: [
        { from: '2026-12-01', to: '2027-03-14', kind: 'title', typeCode: 'card.A', endUnknown: false },
        { from: '2027-03-15', to: '2027-04-28', kind: 'provisional', typeCode: 'annex.15', endUnknown: false },
        { from: '2027-04-29', to: '2027-09-30', kind: 'gap', typeCode: null, endUnknown: false },
      ],
    });
  });

  it('begins the strip where the first paper begins, and shows a paper without a known end to its edge', () => {
    const { strip } = residenceClock([document('u', '2026-10-01', null)], [], '2026-11-22');
    expect(strip.bars).toEqual([
      { from: '2026-10-01', to: '2027-05-31', kind: 'title', typeCode: 'card.A', endUnknown: true },
    ]);
  });

  it('ends the strip within eighteen months whatever is printed on the card', () => {
    const { strip } = residenceClock([document('k', '2026-05-01', '2036-04-30')], [], '2026-11-22');
    expect(strip.to).toBe('2028-05-31');
  });

  it('warns of what outlasts the stable days, and of nothing else', () => {
    const plans = [
      { room: 'training', recordId: 'inside', endsOn: '2027-01-28' },
      { room: 'training', recordId: 'beyond', endsOn: '2027-06-30' },
      { room: 'housing', recordId: 'lease', endsOn: '2027-11-30' },
      { room: 'project', recordId: 'open-ended', endsOn: null },
      { room: 'employment', recordId: 'over', endsOn: '2026-10-01' },
    ] as const;
    expect(residenceClock([yearly], plans, '2026-11-22').warnings).toEqual([
      { room: 'training', recordId: 'beyond', endsOn: '2027-06-30' },
      { room: 'housing', recordId: 'lease', endsOn: '2027-11-30' },
    ]);
    expect(residenceClock([], plans, '2026-11-22').warnings).toEqual([]);
  });

  it('says where the rule comes from, and when nobody reviewed it for a year', () => {
    expect(residenceClock([yearly], [], '2027-01-10').rule).toEqual({
      source: 'agii.be',
      reviewedOn: '2026-01-10',
      reviewDue: false,
    });
    expect(residenceClock([yearly], [], '2027-01-11').rule?.reviewDue).toBe(true);
    expect(residenceClock([], [], '2027-01-11').rule).toBeNull();
  });

  it('lets the rule say whether a paper covers provisionally; a permit stays a permit', () => {
    const covered = (rule: ClockRule | null, coverage: ClockDocument['coverage']) =>
      residenceClock([document('x', '2026-11-01', '2027-01-29', { coverage, rule })], [], '2026-11-22').state;
    expect(covered(paper, 'none')).toBe('covered_provisionally');
    expect(covered(noWindow, 'provisional')).toBe('unknown');
    expect(covered(null, 'provisional')).toBe('covered_provisionally');
    expect(covered(paper, 'title')).toBe('calm');
  });
});

describe('the examples of the field', () => {
  const papersOf = (example: (typeof CLOCK_EXAMPLES)[number]): ClockDocument[] =>
    example.papers.map((one, place) => {
      const known = EXAMPLE_RULES[one.typeCode];
      if (!known) throw new Error(`no rule for ${one.typeCode}`);
      return { ...one, ...known, id: String(place), issuedOn: null, recordedOn: '2026-11-20' };
    });

  it.each(CLOCK_EXAMPLES.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const papers = papersOf(example);
    expect(papers.map(datesOf)).toEqual(example.papers.map((one) => one.dates));
    for (const { today, state, follows, stableDays, gaps } of example.days) {
      const clock = residenceClock(papers, [], today);
      const documentId = follows === null ? null : String(follows);
      expect(clock).toMatchObject({ today, state, documentId, stableDays });
      if (gaps) expect(clock.gaps).toEqual(gaps);
    }
  });
});
