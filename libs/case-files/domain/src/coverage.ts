import type { CoverageBar, CoverageGap, CoverageKind, DatePrecision } from '@guichet/case-files-contract';
import { earliest, latest, monthStart, plusDays } from './calendar-day';
import type { Day } from './calendar-day';

/** The rule in force for a type of document; days before the printed end. */
export interface ClockRule {
  readonly windowOpensDaysBefore: number | null;
  readonly windowClosesDaysBefore: number | null;
  readonly prepareDaysBefore: number;
  /** True when papers of this type only cover while something is decided; false when they cover nothing of themselves. */
  readonly provisional: boolean;
  /** A common end for everybody who holds this type, whatever is printed on it. */
  readonly cohortExpiresOn: Day | null;
  /** Where the rule comes from, and when somebody last compared it with that. */
  readonly source: string;
  readonly reviewedOn: Day;
}

/** What a type of document covers. */
export type Coverage = 'title' | 'provisional' | 'short_stay' | 'none';

/** A residence document as the clock needs it. */
export interface ClockDocument {
  readonly id: string;
  readonly typeCode: string;
  /** Whether this type covers a stay at all: attribute `coverage` of the reference list. */
  readonly coverage: Coverage;
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

/**
 * What the paper covers: a permit and a short stay are what their type says; whether any other paper covers provisionally
 * is for the rule in force to say, and for the type only where there is no rule.
 */
export function coverageOf({ coverage, rule }: Pick<ClockDocument, 'coverage' | 'rule'>): Coverage {
  if (coverage === 'title' || coverage === 'short_stay' || rule === null) return coverage;
  return rule.provisional ? 'provisional' : 'none';
}

/** The common end as far as it binds this paper: one that began after it was given under another rule. */
function commonEnd({ rule, validFrom, issuedOn }: ClockDocument): Day | null {
  const began = validFrom ?? issuedOn;
  const common = rule?.cohortExpiresOn ?? null;
  return common !== null && began !== null && began > common ? null : common;
}

function spanOf(document: ClockDocument): Span | null {
  const coverage = coverageOf(document);
  if (coverage === 'none') return null;
  const printed = document.untilPrecision === 'unknown' ? null : document.validUntil;
  const month = document.untilPrecision === 'month' && printed !== null;
  const limit = least(commonEnd(document), document.withdrawnOn === null ? null : plusDays(document.withdrawnOn, -1));
  const to = least(month ? plusDays(monthStart(printed, 1), -1) : printed, limit);
  // recorded after its end and without a first day: it covered its last day at least
  const from = document.validFrom ?? document.issuedOn ?? least(document.recordedOn, to) ?? document.recordedOn;
  if (to !== null && to < from) return null;
  return {
    document,
    kind: coverage === 'title' ? 'title' : 'provisional',
    from,
    to,
    surelyTo: least(month ? monthStart(printed, 0) : printed, limit),
  };
}

/** The dates that the rule in force gives one paper. The database keeps the same beside the paper. */
export interface PaperDates {
  readonly coversUntil: Day | null;
  readonly prepareOn: Day | null;
  readonly windowOpensOn: Day | null;
  readonly windowClosesOn: Day | null;
}

const NO_DATES: PaperDates = { coversUntil: null, prepareOn: null, windowOpensOn: null, windowClosesOn: null };

/** Days before the end are counted from the last day that is surely covered. */
export function datesOfSpan(span: Span): PaperDates {
  const { rule } = span.document;
  const before = (days: number | null | undefined): Day | null =>
    span.surelyTo === null || days === null || days === undefined ? null : plusDays(span.surelyTo, -days);
  return {
    coversUntil: span.to,
    prepareOn: before(rule?.prepareDaysBefore),
    windowOpensOn: before(rule?.windowOpensDaysBefore),
    windowClosesOn: before(rule?.windowClosesDaysBefore),
  };
}

/** The dates of one paper by itself; none of a paper that covers nothing. */
export function datesOf(document: ClockDocument): PaperDates {
  const span = spanOf(document);
  return span ? datesOfSpan(span) : NO_DATES;
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
