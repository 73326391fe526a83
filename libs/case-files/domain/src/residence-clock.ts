import type { ResidenceClock, ResidenceClockState, StabilityWarning } from '@guichet/case-files-contract';
import { daysBetween, latest, monthStart, plusDays } from './calendar-day';
import type { Day } from './calendar-day';
import { barsOf, covers, gapsIn, spansOf } from './coverage';
import type { ClockDocument, Span } from './coverage';

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

interface Windows {
  prepareOn: Day | null;
  windowOpensOn: Day | null;
  windowClosesOn: Day | null;
}

function windowsOf(span: Span): Windows {
  const { rule } = span.document;
  const before = (days: number | null | undefined): Day | null =>
    span.surelyTo === null || days === null || days === undefined ? null : plusDays(span.surelyTo, -days);
  return {
    prepareOn: before(rule?.prepareDaysBefore),
    windowOpensOn: before(rule?.windowOpensDaysBefore),
    windowClosesOn: before(rule?.windowClosesDaysBefore),
  };
}

function stateOf({ prepareOn, windowOpensOn, windowClosesOn }: Windows, today: Day): ResidenceClockState {
  if (windowClosesOn !== null && today > windowClosesOn) return 'window_closed';
  if (windowOpensOn !== null && today >= windowOpensOn) return 'window_open';
  if (prepareOn !== null && today >= prepareOn) return 'prepare';
  return 'calm';
}

type Reading = Pick<ResidenceClock, 'state' | 'documentId' | 'validUntil' | 'stableDays'> & Windows;

const NOTHING: Reading = {
  state: 'unknown',
  documentId: null,
  validUntil: null,
  stableDays: null,
  prepareOn: null,
  windowOpensOn: null,
  windowClosesOn: null,
};

function follow(span: Span, state: ResidenceClockState | null, today: Day): Reading {
  const windows = windowsOf(span);
  const stableTo = windows.windowOpensOn ?? span.surelyTo;
  return {
    ...windows,
    state: state ?? stateOf(windows, today),
    documentId: span.document.id,
    validUntil: span.to,
    stableDays: stableTo === null ? null : Math.max(0, daysBetween(today, stableTo)),
  };
}

function read(spans: readonly Span[], today: Day): Reading {
  const title = chainOf(spans, 'title', today);
  if (title) return follow(title, null, today);
  const endless = spans.find((span) => span.kind === 'title' && covers(span, today));
  if (endless) return { ...NOTHING, documentId: endless.document.id };
  const provisional = chainOf(spans, 'provisional', today) ?? spans.find((span) => covers(span, today));
  if (provisional) return follow(provisional, 'covered_provisionally', today);
  const ended = spans.some((span) => span.to !== null && span.to < today);
  return ended ? { ...NOTHING, state: 'expired', stableDays: 0 } : NOTHING;
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
    warnings: warningsFor(plans, reading.stableDays, today),
  };
}

function warningsFor(plans: readonly Plan[], stableDays: number | null, today: Day): StabilityWarning[] {
  if (stableDays === null) return [];
  const stableTo = plusDays(today, stableDays);
  return plans.flatMap(({ room, recordId, endsOn }) =>
    endsOn !== null && endsOn >= today && endsOn > stableTo ? [{ room, recordId, endsOn }] : [],
  );
}
