import { account, Desk } from '../harness/desk';
import { say } from '../harness/words';

/** One person who is accompanied by an association and the CPAS, each at a desk of their own. */
export interface Accompanied {
  readonly association: Desk;
  readonly cpas: Desk;
  readonly faults: string[];
  readonly fileId: string;
  /** Address of the file or of a part of it. */
  room(name?: string): string;
  clean(desk: Desk, where: string): Promise<void>;
  welcome(language: string): Promise<void>;
  /** Adds a record to the room that is open. */
  record(kind: string, fillIn: () => Promise<void>): Promise<void>;
  refer(rooms: readonly string[], subject: string): Promise<void>;
  accept(): Promise<void>;
  /** Adds a part to the plan that is open. */
  plan(form: string, button: string | RegExp, fillIn: () => Promise<void>): Promise<void>;
  finishReferral(): Promise<void>;
  close(destination: string): Promise<void>;
  end(): Promise<void>;
}

/** Two desks, signed in, and what they do with the file of somebody nobody knows yet. */
export async function accompanied(given: string, family: string): Promise<Accompanied> {
  const [association, cpas] = await Promise.all([Desk.sitDown(), Desk.sitDown()]);
  await association.signIn(account({ organisation: 'Monde des Possibles', role: 'worker', name: 'Yassin Bakkali' }));
  await cpas.signIn(
    account({ organisation: 'CPAS de Liège', role: 'worker', team: 'Outremeuse', name: 'Claire Dumont' }),
  );
  const faults: string[] = [];
  let fileId = '';
  let referral = '';

  const room = (name = ''): string => `/dossiers/${fileId}${name && `/${name}`}`;
  const step = async (desk: Desk, action: string, fillIn?: () => Promise<void>): Promise<void> => {
    await desk.open(`/orientations/${referral}`);
    await desk.reachAndPress(say(`referrals.action.${action}`));
    await desk.page.getByRole('dialog').waitFor();
    await fillIn?.();
    await desk.reachAndPress(say(`referrals.step.button.${action}`));
    await desk.page
      .getByText(say(`referrals.step.done.${action}`))
      .first()
      .waitFor();
  };

  return {
    association,
    cpas,
    faults,
    get fileId() {
      return fileId;
    },
    room,
    async clean(desk, where) {
      await desk.settle();
      faults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
    },
    async welcome(language) {
      await association.open('/dossiers/nouveau');
      await association.fill(say('people.search.name'), `${given} ${family}`);
      await association.page.keyboard.press('Enter');
      await association.page.getByText(say('people.search.nobody')).waitFor();
      await association.reachAndPress(say('caseFiles.open.somebodyNew'));
      await association.page.getByLabel(say('caseFiles.field.givenNames')).waitFor();
      await association.choose(say('caseFiles.field.language'), language);
      await association.reachAndPress(say('caseFiles.open.send'));
      await association.page.getByRole('heading', { level: 1, name: new RegExp(given) }).waitFor();
      fileId = new URL(association.page.url()).pathname.split('/').at(-1) ?? '';
    },
    async record(kind, fillIn) {
      await association.reachAndPress(say(`caseFiles.record.add.${kind}`));
      await fillIn();
      await association.reachAndPress(say('caseFiles.record.save'));
      await association.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await association.settle();
    },
    async refer(rooms, subject) {
      await association.open(room());
      await association.reachAndPress(say('caseFiles.page.refer'), 'link');
      await association.choose(say('referrals.form.team'), 'Outremeuse');
      await association.fill(say('referrals.form.subject'), subject);
      await association.fill(say('referrals.form.request'), 'Sans ressources, demande une aide sociale.');
      for (const shared of rooms)
        await association.reachAndPress(say(`caseFiles.rooms.${shared}`), 'checkbox', 'Space');
      await association.reachAndPress(say('referrals.form.agreement.record'));
      await association.fill(say('caseFiles.agreement.purpose'), 'Demander ensemble une aide.');
      await association.reachAndPress(say('caseFiles.agreement.readsAtOnce'), 'checkbox', 'Space');
      await association.reachAndPress(say('caseFiles.agreement.read'));
      await association.page.getByLabel(say('caseFiles.agreement.reading.personName')).waitFor();
      await association.fill(say('caseFiles.agreement.reading.personName'), 'Selamawit');
      await association.reachAndPress(say('caseFiles.agreement.record'));
      await association.page.getByText('Il couvre cette demande').waitFor();
      await association.reachAndPress(say('referrals.form.send'));
      await association.page.waitForURL(/\/(orientations|dossiers)\/[0-9a-f-]{36}/);
      await association.settle();
      const { items } = (await cpas.ask('/api/referrals?box=to_answer')) as {
        items: { id: string; subject: string }[];
      };
      const sent = items.find((item) => item.subject === subject);
      if (!sent) throw new Error(`the CPAS was not asked for: ${subject}`);
      referral = sent.id;
    },
    accept: () => step(cpas, 'accept'),
    async plan(form, button, fillIn) {
      await association.reachAndPress(button);
      await fillIn();
      await association.reachAndPress(say(`plans.form.save.${form}`));
      await association.page
        .getByText(say(`plans.saved.${form}`))
        .first()
        .waitFor();
      await association.settle();
    },
    async finishReferral() {
      await step(cpas, 'start');
      await step(cpas, 'complete', async () => {
        await cpas.choose(say('referrals.step.field.outcomeCode'));
        await cpas.fill(/^\s*(Remarque|Précisez)/, 'L’aide est accordée.');
      });
    },
    async close(destination) {
      await association.open(room());
      await association.reachAndPress(say('caseFiles.page.manage'));
      await association.reachAndPress(say('caseFiles.closing.next'));
      const dialog = association.page.getByRole('dialog');
      await dialog.getByLabel(say('caseFiles.life.reason')).selectOption({ index: 1 });
      await association.fill(say('caseFiles.closing.destination'), destination);
      await association.reachAndPress(say('caseFiles.closing.next'));
      await association.reachAndPress(say('caseFiles.life.close'));
      await association.page.getByText(say('caseFiles.life.done.closed')).first().waitFor();
    },
    end: () => Promise.all([association.standUp(), cpas.standUp()]).then(() => undefined),
  };
}
