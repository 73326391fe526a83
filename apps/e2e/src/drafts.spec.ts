import { account, Desk } from './harness/desk';
import type { Account } from './harness/desk';
import { faultsAt } from './harness/inspection';
import { InterruptedApi } from './harness/interrupted-api';
import { FARTHEST_APART } from './harness/looks';
import { say } from './harness/words';

interface File {
  readonly allowedActions: readonly string[];
  readonly rooms: { readonly identity: { readonly person: { readonly ownSentence: string } | null } };
}

const SENTENCE = say('caseFiles.field.ownSentence');
const KNOWN_AS = say('caseFiles.field.knownAs');
const SAVE = say('caseFiles.record.save');
const REASON = say('caseFiles.change.reason');
const KEPT = /Brouillon enregistré à \d/;
const RESTORED = /Brouillon repris, tel que/;

/** Nothing that was typed is lost: not when the browser closes, not when a colleague was quicker, not without a line. */
describe('what is typed and not sent', () => {
  const worker: Account = account({ organisation: 'CPAS', role: 'worker' });
  const lead: Account = account({ organisation: worker.organisation, role: 'team_lead', team: worker.team ?? '' });
  let path: string;
  let fileId: string;
  const faults: string[] = [];
  const clean = async (desk: Desk, where: string): Promise<void> => {
    faults.push(...(await faultsAt(desk, where, FARTHEST_APART)));
  };
  const sitDown = async (who: Account): Promise<Desk> => {
    const desk = await Desk.sitDown();
    await desk.signIn(who);
    return desk;
  };
  const openForm = async (desk: Desk): Promise<void> => {
    await desk.reachAndPress(say('caseFiles.record.correct'));
    await desk.page.getByLabel(SENTENCE).waitFor();
  };
  const seen = (desk: Desk, words: string | RegExp): Promise<void> => desk.page.getByText(words).first().waitFor();
  const gone = (desk: Desk, words: string | RegExp): Promise<void> =>
    desk.page.getByText(words).first().waitFor({ state: 'detached' });
  /** Saved: the form is gone. */
  const closed = (desk: Desk): Promise<void> => desk.page.getByLabel(SENTENCE).waitFor({ state: 'detached' });
  const file = async (desk: Desk): Promise<File> => (await desk.ask(`/api/case-files/${fileId}`)) as File;

  it('is there again after the browser was closed, from the first page on', async () => {
    const before = await sitDown(worker);
    const { items } = (await before.ask('/api/case-files?mine=true')) as { items: { id: string }[] };
    for (const { id } of items) {
      fileId = id;
      if ((await file(before)).allowedActions.includes('identity.edit')) break;
    }
    path = `/dossiers/${fileId}/identity`;
    await before.open(path);
    await openForm(before);
    await before.fill(SENTENCE, 'Je veux reprendre la couture, et');
    await seen(before, KEPT);
    await clean(before, 'kept');
    expect(await before.page.evaluate('localStorage.length + sessionStorage.length')).toBeLessThanOrEqual(1);
    await before.standUp();

    const after = await sitDown(worker);
    await after.open('/');
    await seen(after, 'Brouillons non envoyés');
    await clean(after, 'the day');
    await after.reachAndPress('Identité', 'link');
    await after.page.waitForURL(`**${path}`);
    await openForm(after);
    await seen(after, RESTORED);
    expect(await after.page.getByLabel(SENTENCE).inputValue()).toBe('Je veux reprendre la couture, et');
    await clean(after, 'taken up again');
    await after.reachAndPress(say('kernel.draft.startAgain'));
    await seen(after, say('kernel.draft.emptied'));
    expect(await after.page.getByLabel(SENTENCE).inputValue()).not.toContain('reprendre la couture, et');
    await after.standUp();
  });

  it('stands beside what a colleague saved meanwhile, until one chooses', async () => {
    const slow = await sitDown(worker);
    const quick = await sitDown(lead);
    for (const desk of [slow, quick]) {
      await desk.open(path);
      await openForm(desk);
    }
    await slow.fill(SENTENCE, 'Elle dit : je veux coudre.');
    await quick.fill(SENTENCE, 'Elle dit : je veux travailler vite.');
    await quick.fill(KNOWN_AS, 'Selam');
    await quick.fill(REASON, 'La personne l’a précisé');
    await quick.reachAndPress(SAVE);
    await closed(quick);
    await slow.fill(REASON, 'La personne l’a précisé');
    await slow.reachAndPress(SAVE);
    await seen(slow, say('ui.conflict.title'));
    await seen(slow, 'Elle dit : je veux travailler vite.');
    await clean(slow, 'two versions');
    expect(await slow.page.getByLabel(SENTENCE).first().inputValue()).toBe('Elle dit : je veux coudre.');
    await slow.reachAndPress(say('ui.conflict.send'));
    await closed(slow);
    expect((await file(slow)).rooms.identity.person).toMatchObject({
      ownSentence: 'Elle dit : je veux coudre.',
      knownAs: 'Selam',
    });
    await slow.hasForgotten(fileId);
    await slow.standUp();
    await quick.standUp();
  });

  it('stays on the screen while the line is cut, and is kept when it is back', async () => {
    const desk = await sitDown(worker);
    await desk.open(path);
    await openForm(desk);
    const api = await InterruptedApi.before(desk.page);
    await api.cutLine();
    await desk.fill(SENTENCE, 'Écrit sans connexion.');
    await seen(desk, say('kernel.draft.offline'));
    await clean(desk, 'offline');
    await api.open();
    await gone(desk, say('kernel.draft.offline'));
    await seen(desk, KEPT);
    const kept = (await desk.ask(`/api/drafts/identity:${fileId}`)) as { content: string };
    expect(kept.content).toContain('Écrit sans connexion.');
    await api.cutLine();
    await desk.fill(REASON, 'La personne l’a précisé');
    await desk.reachAndPress(SAVE);
    await seen(desk, say('kernel.problem.offline.detail'));
    await api.open();
    await desk.reachAndPress(say('kernel.draft.sendAgain'));
    await closed(desk);
    expect((await file(desk)).rooms.identity.person?.ownSentence).toBe('Écrit sans connexion.');
    await desk.standUp();
  });

  it('was clean for axe in every state', () => {
    expect(faults).toEqual([]);
  });
});
