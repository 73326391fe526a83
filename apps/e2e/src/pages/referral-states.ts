import type { Desk } from '../harness/desk';
import { say } from '../harness/words';
import { ofFirst } from './page-finders';
import type { Ask } from './page-finders';
import { openDialog, reads, sendIncomplete } from './portal-state';
import type { PortalState } from './portal-state';

const newReferral = ofFirst('/api/case-files', (id) => `/orientations/nouvelle?dossier=${id}`);
/** A referral in a file where its worker may record an agreement, and none stands yet. */
const newReferralUnagreed = async (ask: Ask): Promise<string> => {
  const { items } = (await ask('/api/case-files')) as { items: { id: string }[] };
  for (const { id } of items) {
    const file = (await ask(`/api/case-files/${id}`)) as { agreements: unknown[]; allowedActions: string[] };
    if (file.agreements.length === 0 && file.allowedActions.includes('agreement.record'))
      return `/orientations/nouvelle?dossier=${id}`;
  }
  throw new Error('every file of this worker has an agreement: there is no page to look at');
};
const chooseTeam = async (desk: Desk): Promise<void> => {
  await desk.choose(say('referrals.form.team'), 'Outremeuse');
  await desk.settle();
};

/** States of referrals that lie still; what moves them is in referral-steps.spec.ts. */
export function referralStates(): readonly PortalState[] {
  return [
    {
      name: 'a referral without a case file',
      as: 'worker',
      path: '/orientations/nouvelle',
      reach: reads(say('referrals.form.noFileTitle')),
    },
    {
      name: 'a referral that lacks everything',
      as: 'worker',
      path: newReferral,
      reach: (desk) => sendIncomplete(desk, say('referrals.form.send')),
    },
    {
      name: 'a referral on a legal ground, to a team',
      as: 'worker',
      path: newReferral,
      reach: async (desk) => {
        await chooseTeam(desk);
        await desk.pick(new RegExp(say('referrals.form.ground.legal')));
        await desk.page.getByLabel(say('referrals.form.ground.note')).waitFor();
      },
    },
    {
      name: 'recording an agreement for a referral, something is missing',
      as: 'worker',
      path: newReferralUnagreed,
      reach: async (desk, staff) => {
        await chooseTeam(desk);
        // a draft of this file may stand on another ground
        await desk.pick(new RegExp(say('referrals.form.ground.agreement')));
        await openDialog(say('referrals.form.agreement.record'))(desk, staff);
        await desk.fill(say('caseFiles.agreement.purpose'), '');
        await sendIncomplete(desk, say('caseFiles.agreement.read'));
      },
    },
    {
      name: 'a referral read beside the list',
      as: 'worker',
      of: 'CPAS',
      path: ofFirst('/api/referrals?box=to_answer', (id) => `/orientations?box=to_answer&choisie=${id}`),
    },
    {
      name: 'nothing to answer',
      as: 'worker',
      path: '/orientations?box=to_answer',
      reach: reads(say('referrals.inbox.empty.to_answer.title')),
    },
    {
      name: 'referrals, none fits the filter',
      as: 'worker',
      path: '/orientations?box=sent&organisationId=00000000-0000-4000-8000-000000000000',
      reach: reads(say('referrals.inbox.noneTitle')),
    },
    {
      name: 'a referral that does not exist',
      as: 'worker',
      path: '/orientations/00000000-0000-4000-8000-000000000000',
      reach: ({ page }) => page.getByRole('alert').first().waitFor(),
      saysRightly: 'status of 404',
    },
    {
      name: 'throwing a draft away',
      as: 'worker',
      of: 'CPAS',
      path: async (ask) => `/orientations/${await draftToDiscard(ask)}`,
      reach: openDialog(say('referrals.action.discard')),
    },
  ];
}

/** A draft of the colleagues is theirs to throw away. */
async function draftToDiscard(ask: Ask): Promise<string> {
  const { items } = (await ask('/api/referrals?box=sent&status=draft')) as { items: { id: string }[] };
  for (const { id } of items) {
    const { allowedActions } = (await ask(`/api/referrals/${id}`)) as { allowedActions: string[] };
    if (allowedActions.includes('discard')) return id;
  }
  throw new Error('there is no draft of one’s own');
}
