import type { ResidenceClock, ResidenceClockState, StabilityWarning } from '@guichet/case-files-contract';
import { daysBetween, latest, monthStart, plusDays } from './calendar-day';
import type { Day } from './calendar-day';
import { isReviewDue } from '@guichet/reference-data-contract';
import { barsOf, covers, datesOfSpan, gapsIn, spansOf } from './coverage';
import type { ClockDocument, PaperDates, Span } from './coverage';

/** Something planned, whose last day may lie beyond the stable days. */
export interface Plan {
  readonly room: StabilityWarning['room'];
  readonly recordId: string;
  readonly endsOn: Day | null;
}

const STRIP_MONTHS_BACK = 3;
const STRIP_MONTHS_AHEAD = 6;
const STRIP_MONTHS_AT_MOST = 18;

/** The uninterrupted chain of one kind of paper that covers today, ending last; null when none with a known end does. */
function chainOf(spans: readonly Span[], kind: Span['kind'], today: Day): Span | null {
  const known = spans.filter((span) => span.kind === kind && span.to !== null) as (Span & { to: Day })[];
  let last = known.filter((span) => covers(span, today)).reduce<(Span & { to: Day }) | null>(longer, null);
  for (const next of known) {
    if (last !== null && next.from <= plusDays(last.to, 1) && next.to > last.to) last = next;
  }
  return last;
}

function longer<S extends Span & { to: Day }>(best: S | null, span: S): S {
  return best === null || span.to > best.to ? span : best;
}

type Windows = Omit<PaperDates, 'coversUntil'>;

function stateOf({ prepareOn, windowOpensOn, windowClosesOn }: Windows, today: Day): ResidenceClockState {
  if (windowClosesOn !== null && today > windowClosesOn) return 'window_closed';
  if (windowOpensOn !== null && today >= windowOpensOn) return 'window_open';
  if (prepareOn !== null && today >= prepareOn) return 'prepare';
  return 'calm';
}

type Reading = Pick<ResidenceClock, 'state' | 'documentId' | 'validUntil' | 'stableDays' | 'stableUntil' | 'rule'> &
  Windows;

const NOTHING: Reading = {
  state: 'unknown',
  documentId: null,
  validUntil: null,
  stableDays: null,
  stableUntil: null,
  rule: null,
  prepareOn: null,
  windowOpensOn: null,
  windowClosesOn: null,
};

function follow(span: Span, state: ResidenceClockState | null, today: Day): Reading {
  const { prepareOn, windowOpensOn, windowClosesOn } = datesOfSpan(span);
  const windows: Windows = { prepareOn, windowOpensOn, windowClosesOn };
  const stableTo = windowOpensOn ?? span.surelyTo;
  return {
    ...windows,
    rule: ruleOf(span, today),
    state: state ?? stateOf(windows, today),
    documentId: span.document.id,
    validUntil: span.to,
    stableDays: stableTo === null ? null : Math.max(0, daysBetween(today, stableTo)),
    stableUntil: stableTo === null ? null : latest(today, stableTo),
  };
}

/** Where the rule that was followed comes from; the reader is told when nobody reviewed it for a year. */
function ruleOf({ document: { rule } }: Span, today: Day): ResidenceClock['rule'] {
  if (rule === null) return null;
  const { source, reviewedOn } = rule;
  return { source, reviewedOn, reviewDue: isReviewDue(reviewedOn, today) };
}

function read(spans: readonly Span[], today: Day): Reading {
  const title = chainOf(spans, 'title', today);
  if (title) return follow(title, null, today);
  const endless = spans.find((span) => span.kind === 'title' && covers(span, today));
  if (endless) return { ...NOTHING, documentId: endless.document.id, rule: ruleOf(endless, today) };
  const provisional = chainOf(spans, 'provisional', today) ?? spans.find((span) => covers(span, today));
  if (provisional) return follow(provisional, 'covered_provisionally', today);
  const ended = spans.some((span) => span.to !== null && span.to < today);
  return ended ? { ...NOTHING, state: 'expired', stableDays: 0, stableUntil: today } : NOTHING;
}

/** Last day of the strip: the month after the end of the papers, within reason. */
function stripEnd(validUntil: Day | null, today: Day): Day {
  const ahead = monthStart(today, STRIP_MONTHS_AHEAD + 1);
  const wished = validUntil === null ? ahead : latest(ahead, monthStart(validUntil, 2));
  const furthest = monthStart(today, STRIP_MONTHS_AT_MOST + 1);
  return plusDays(wished < furthest ? wished : furthest, -1);
}

/**
 * Where the residence of a person stands on a day, from the papers recorded here and the rules in force. It computes
 * dates and decides nothing: no right follows from it, and no deadline of an appeal is ever computed.
 * @param plans what the person follows or builds, to warn when it ends after the stable days
 */
export function residenceClock(
  documents: readonly ClockDocument[],
  plans: readonly Plan[],
  today: Day,
): ResidenceClock {
  const spans = spansOf(documents);
  const reading = read(spans, today);
  const strip = { from: monthStart(today, -STRIP_MONTHS_BACK), to: stripEnd(reading.validUntil, today) };
  return {
    today,
    ...reading,
    gaps: gapsIn(spans, today),
    strip: { ...strip, bars: barsOf(spans, strip.from, strip.to) },
    warnings: warningsFor(plans, reading.stableUntil, today),
  };
}

function warningsFor(plans: readonly Plan[], stableUntil: Day | null, today: Day): StabilityWarning[] {
  if (stableUntil === null) return [];
  return plans.flatMap(({ room, recordId, endsOn }) =>
    endsOn !== null && endsOn >= today && endsOn > stableUntil ? [{ room, recordId, endsOn }] : [],
  );
}
