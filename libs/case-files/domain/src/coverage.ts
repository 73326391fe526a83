import type { CoverageBar, CoverageGap, CoverageKind, DatePrecision } from '@guichet/case-files-contract';
import { earliest, latest, monthStart, plusDays } from './calendar-day';
import type { Day } from './calendar-day';

/** The rule in force for a type of document; days before the printed end. */
export interface ClockRule {
  readonly windowOpensDaysBefore: number | null;
  readonly windowClosesDaysBefore: number | null;
  readonly prepareDaysBefore: number;
  /** A common end for everybody who holds this type, whatever is printed on it. */
  readonly cohortExpiresOn: Day | null;
}

/** A residence document as the clock needs it. */
export interface ClockDocument {
  readonly id: string;
  readonly typeCode: string;
  /** Whether this type covers a stay at all: attribute `coverage` of the reference list. */
  readonly coverage: 'title' | 'provisional' | 'short_stay' | 'none';
  readonly validFrom: Day | null;
  readonly issuedOn: Day | null;
  /** The day it was recorded: it was seen then, so it covered then. */
  readonly recordedOn: Day;
  readonly validUntil: Day | null;
  readonly untilPrecision: DatePrecision;
  readonly withdrawnOn: Day | null;
  readonly rule: ClockRule | null;
}

/** The days a document covers, both ends included. */
export interface Span {
  readonly document: ClockDocument;
  readonly kind: Exclude<CoverageKind, 'gap'>;
  readonly from: Day;
  /** Last day it may cover; null when the end is not known. */
  readonly to: Day | null;
  /** Last day it surely covers: the first of the month when only the month is known. */
  readonly surelyTo: Day | null;
}

const least = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : earliest(a, b));

function spanOf(document: ClockDocument): Span | null {
  if (document.coverage === 'none') return null;
  const printed = document.untilPrecision === 'unknown' ? null : document.validUntil;
  const month = document.untilPrecision === 'month' && printed !== null;
  const limit = least(
    document.rule?.cohortExpiresOn ?? null,
    document.withdrawnOn === null ? null : plusDays(document.withdrawnOn, -1),
  );
  const from = document.validFrom ?? document.issuedOn ?? document.recordedOn;
  const to = least(month ? plusDays(monthStart(printed, 1), -1) : printed, limit);
  if (to !== null && to < from) return null;
  return {
    document,
    kind: document.coverage === 'title' ? 'title' : 'provisional',
    from,
    to,
    surelyTo: least(month ? monthStart(printed, 0) : printed, limit),
  };
}

/** What covers the stay, earliest first. Papers that cover nothing are left out. */
export function spansOf(documents: readonly ClockDocument[]): Span[] {
  const spans = documents
    .map(spanOf)
    .filter((span) => span !== null)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return spans.map((span) => replacedBy(spans, span));
}

/** A paper whose end nobody knows is taken as replaced when a permit with a known end begins after it. */
function replacedBy(spans: readonly Span[], span: Span): Span {
  if (span.to !== null) return span;
  const next = spans.find((later) => later.kind === 'title' && later.to !== null && later.from > span.from);
  return next ? { ...span, to: plusDays(next.from, -1), surelyTo: plusDays(next.from, -1) } : span;
}

/** True when the span covers the day. */
export function covers(span: Span, day: Day): boolean {
  return span.from <= day && (span.to === null || span.to >= day);
}

/**
 * Days between two papers, and since the last one, that nothing covers. A paper whose end is not known leaves no gap
 * before the next one begins.
 */
export function gapsIn(spans: readonly Span[], today: Day): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  let coveredTo: Day | null | undefined;
  for (const span of spans) {
    if (coveredTo !== undefined && coveredTo !== null && span.from > plusDays(coveredTo, 1)) {
      gaps.push({ from: plusDays(coveredTo, 1), to: plusDays(span.from, -1) });
    }
    coveredTo =
      coveredTo === undefined || coveredTo === null || span.to === null ? span.to : latest(coveredTo, span.to);
  }
  if (coveredTo !== undefined && coveredTo !== null && coveredTo < today)
    gaps.push({ from: plusDays(coveredTo, 1), to: null });
  return gaps;
}

function better(a: Span, b: Span): Span {
  if (a.kind !== b.kind) return a.kind === 'title' ? a : b;
  if (a.to === null || b.to === null) return a.to === null ? b : a;
  return b.to > a.to ? b : a;
}

function barOf(spans: readonly Span[], from: Day, to: Day): CoverageBar {
  const on = spans.filter((span) => covers(span, from));
  const [first, ...others] = on;
  if (!first) return { from, to, kind: 'gap', typeCode: null, endUnknown: false };
  const best = others.reduce(better, first);
  return { from, to, kind: best.kind, typeCode: best.document.typeCode, endUnknown: best.to === null };
}

/** The stretch of time from `from` to `to` as bars: a permit hides a provisional paper of the same days. */
export function barsOf(spans: readonly Span[], from: Day, to: Day): CoverageBar[] {
  const first = spans[0]?.from;
  if (first === undefined || first > to) return [];
  const starts = spans.flatMap((span) => [span.from, ...(span.to === null ? [] : [plusDays(span.to, 1)])]);
  const cuts = [...new Set([latest(from, first), ...starts])]
    .filter((day) => day >= latest(from, first) && day <= to)
    .sort();
  const bars: CoverageBar[] = [];
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1];
    const bar = barOf(spans, cut, next === undefined ? to : plusDays(next, -1));
    const last = bars.at(-1);
    if (last?.kind === bar.kind && last.typeCode === bar.typeCode && last.endUnknown === bar.endUnknown)
      last.to = bar.to;
    else bars.push(bar);
  });
  return bars;
}
