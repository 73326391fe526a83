import type { EnvironmentProviders } from '@angular/core';
import { importProvidersFrom } from '@angular/core';
import type { PlanView } from '@guichet/plans-contract';
import { TranslocoTestingModule } from '@jsverse/transloco';
import french from '../i18n/fr.json';

const author = { id: 'm-1', name: 'Claire Dumont', organisationId: 'o-1', organisation: 'CPAS' };
const frame = { version: 1, recordedAt: '2026-11-20T09:00:00Z', author, reason: '' };

/** A plan with one overdue urgency, a goal under way and one that is not decided yet; for specs. */
export function aPlan(changes: Partial<PlanView> = {}): PlanView {
  return {
    caseFileId: 'f-1',
    reference: '1N5Z-M7JH-B',
    personName: 'Selamawit Tesfay',
    access: 'contribute',
    urgencies: [
      {
        ...frame,
        id: 'u-1',
        kindCode: 'housing_tonight',
        levelCode: 'four_hours',
        what: 'Plus de place à l’abri',
        openedAt: '2026-11-23T06:00:00Z',
        dueAt: '2026-11-23T10:00:00Z',
        owner: { kind: 'member', id: 'm-1', name: 'Claire Dumont', organisation: 'CPAS' },
        handledBy: '',
        outcome: '',
        solvedAt: null,
      },
    ],
    absences: { excused: true, since: '2026-11-23T06:00:00Z', urgencyIds: ['u-1'] },
    needs: [
      {
        ...frame,
        id: 'n-1',
        themeCode: 'economic_project',
        situation: 'Six ans d’atelier',
        state: 'open',
        goals: [
          {
            ...frame,
            id: 'g-1',
            needId: 'n-1',
            ownWords: 'Ouvrir mon atelier',
            state: 'under_way',
            targetOn: null,
            actions: [
              {
                ...frame,
                id: 'a-1',
                goalId: 'g-1',
                what: 'Écrire le portrait',
                doneBy: 'person',
                memberId: null,
                organisationId: null,
                doer: null,
                dueOn: '2026-11-30',
                state: 'to_do',
                doneOn: null,
                outcome: '',
              },
            ],
          },
          { ...frame, id: 'g-2', needId: 'n-1', ownWords: '', state: 'undecided', targetOn: null, actions: [] },
        ],
      },
    ],
    agreed: [],
    review: { on: null, standing: 'none', askIfRealistic: true },
    owners: [],
    ...changes,
  };
}

/** The words of the pages, in French. */
export function providePlanWords(): EnvironmentProviders {
  return importProvidersFrom(
    TranslocoTestingModule.forRoot({
      langs: { fr: french },
      translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
      preloadLangs: true,
    }),
  );
}
