import type { DashboardReach, Figure, ListLink, MonthRange, NamedUnit, Suppression } from '@guichet/reports-contract';
import { SMALL_COUNT_MAX } from '@guichet/reports-contract';
import type { CountedRows } from './counted-rows';

/** Whose lists a viewer may open from a number. */
export interface ListRights {
  /** True for whoever opens every file and every referral of the organisation. */
  readonly wholeOrganisation: boolean;
  /** Teams whose files the viewer opens. */
  readonly teamIds: readonly string[];
}

/** What a dashboard is made from. */
export interface DashboardRequest {
  readonly reach: DashboardReach;
  readonly period: MonthRange;
  /** The day in Brussels. */
  readonly today: string;
  /** Instant at which the rows were counted. */
  readonly countedAt: string;
  /** The own organisation, or the one picked out of the city; null for the whole city. */
  readonly organisation: NamedUnit | null;
  readonly lists: ListRights;
  readonly rows: CountedRows;
}

/** A number in full, for those who may open the list behind it anyway. */
export function exact(value: number, list?: ListLink): Figure {
  return { value, suppressed: false, ...(list && value > 0 ? { list } : {}) };
}

/** A number as the tables it stands in allow. */
export function guarded(value: number, mark: Suppression | undefined): Figure {
  return mark ? { value: null, suppressed: true, reason: mark } : { value, suppressed: false };
}

/** A number that stands in no table. */
export function alone(value: number): Figure {
  return guarded(value, value >= 1 && value <= SMALL_COUNT_MAX ? 'small' : undefined);
}

/** Where a number stands in an order: an order by what is hidden would say which of two hidden numbers is larger. */
export function shownSize(figure: Figure): number {
  return figure.value ?? (figure.reason === 'small' ? 0.1 : 0.2);
}

/** Names by identifier; an identifier without a name keeps itself. */
export function namesOf(units: readonly NamedUnit[]): (id: string) => NamedUnit {
  const known = new Map(units.map(({ id, name }) => [id, { id, name }]));
  return (id) => known.get(id) ?? { id, name: id };
}
