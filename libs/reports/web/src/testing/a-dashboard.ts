import type { EnvironmentProviders } from '@angular/core';
import { importProvidersFrom } from '@angular/core';
import type { Dashboard } from '@guichet/reports-contract';
import { COUNTED_REFERRAL_STATUSES } from '@guichet/reports-contract';
import type { CountedRows } from '@guichet/reports-domain';
import { cityDashboard, defaultPeriod, ownDashboard } from '@guichet/reports-domain';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';

const TODAY = '2026-11-22';
const CPAS = { id: 'o-1', name: 'CPAS' };
const FOREM = { id: 'o-2', name: 'FOREM' };

/** What was counted: three open files and five referrals of the CPAS, or nothing at all. */
function counted(unit: string, something: boolean): CountedRows {
  const states = Object.fromEntries(COUNTED_REFERRAL_STATUSES.map((status) => [status, 0])) as Record<
    (typeof COUNTED_REFERRAL_STATUSES)[number],
    number
  >;
  return {
    organisations: [CPAS, FOREM].map((one) => ({ ...one, picked: true })),
    teams: [{ id: 't-1', name: 'Outremeuse' }],
    files: something ? [{ unit, status: 'active', n: 3 }] : [],
    fileMonths: something ? [{ unit, month: '2026-11', opened: 2, closed: 0 }] : [],
    pairs: something
      ? [
          {
            ...states,
            accepted: 4,
            declined: 1,
            from: CPAS.id,
            to: FOREM.id,
            informed: 0,
            answered: Array.from({ length: 24 }, (_, n) => (n === 8 ? 5 : 0)),
          },
        ]
      : [],
    answeredBefore: [],
    refusals: something
      ? [
          { organisation: CPAS.id, side: 'sender', reason: 'residence_status_required', n: 1, before: 0 },
          { organisation: FOREM.id, side: 'receiver', reason: 'residence_status_required', n: 1, before: 0 },
        ]
      : [],
    overdue: [],
    windows: [],
    expiries: something ? [{ organisation: CPAS.id, month: '2027-03', cohort: '2027-03-04', n: 9 }] : [],
  };
}

const look = { period: defaultPeriod(TODAY), today: TODAY, countedAt: '2026-11-22T10:00:00.000Z' };

/** The dashboard of a manager; for specs. */
export function ownNumbers(something = true): Dashboard {
  const lists = { wholeOrganisation: true, teamIds: [] };
  return ownDashboard({ ...look, reach: 'organisation', organisation: CPAS, lists, rows: counted('t-1', something) });
}

/** The dashboard of the coordinator; for specs. */
export function cityNumbers(): Dashboard {
  const lists = { wholeOrganisation: false, teamIds: [] };
  return cityDashboard({ ...look, reach: 'city', organisation: null, lists, rows: counted(CPAS.id, true) });
}

/** The words of the pages, in French. */
export function provideReportWords(): EnvironmentProviders {
  return importProvidersFrom(
    TranslocoTestingModule.forRoot({
      langs: { fr: french },
      translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
      preloadLangs: true,
    }),
  );
}
