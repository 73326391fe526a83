import type { Dashboard } from '@guichet/reports-contract';
import { cityFiles } from './city-files';
import { cityReferrals } from './city-referrals';
import type { DashboardRequest } from './dashboard-request';
import { periodsOffered } from './months';
import { residenceFigures } from './residence-figures';

/**
 * The dashboard across organisations: numbers only, small ones hidden, and so many others that no hidden one can be found
 * by subtraction. All organisations are protected together, whichever is picked: the picker only chooses what is shown.
 */
export function cityDashboard(request: DashboardRequest): Dashboard {
  const { reach, period, today, countedAt, organisation, rows } = request;
  return {
    reach,
    period,
    periods: periodsOffered(reach, today),
    countedAt,
    today,
    organisation,
    organisations: rows.organisations.filter(({ picked }) => picked).map(({ id, name }) => ({ id, name })),
    files: cityFiles(request),
    referrals: cityReferrals(request),
    residence: residenceFigures(rows, today, organisation?.id ?? null),
  };
}
