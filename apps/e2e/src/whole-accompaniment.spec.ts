import { accompanied } from './accompaniment/accompanied';
import type { Accompanied } from './accompaniment/accompanied';
import { recordDay } from './accompaniment/typing';
import { say } from './harness/words';

/**
 * From the first welcome to the closed file, over two organisations: an association opens the file and records what it
 * knows, the CPAS accepts a referral, asks for aid and deals with an urgency, a plan is agreed, an appointment is
 * honoured, a letter goes with the person, the file is closed for a reason and with a destination, both see it closed,
 * and it is opened again with what was known. Keyboard only where a person would use one; every page clean for axe.
 */
describe('a whole accompaniment', () => {
  let on: Accompanied;
  beforeAll(async () => {
    on = await accompanied('Berhane', 'Woldegiorgis');
  }, 90_000);
  afterAll(() => on.end());

  it('begins with a search that finds nobody, then a file', async () => {
    await on.welcome('tigrinya');
    await on.clean(on.association, 'the new file');
  }, 90_000);

  it('keeps where the person stands, lives and speaks', async () => {
    const { association: desk } = on;
    await desk.open(on.room('residence'));
    await on.record('residence-documents', async () => {
      await desk.choose(say('caseFiles.field.typeCode.residence-documents'), 'Carte A : séjour limité');
      await recordDay(desk, say('caseFiles.field.validFrom'), -200);
      await recordDay(desk, say('caseFiles.field.validUntil'), 160);
    });
    await on.clean(desk, 'the residence room');
    await desk.open(on.room('housing'));
    await on.record('housing-situations', () => desk.choose(say('caseFiles.field.kindCode.housing-situations')));
    await on.clean(desk, 'the housing room');
    await desk.open(on.room('language'));
    await desk.reachAndPress(say('caseFiles.languageForm.add'));
    await desk.choose(say('caseFiles.field.language'), 'français');
    await desk.fill(say('caseFiles.change.reason'), 'Entretien d’accueil');
    await desk.reachAndPress(say('caseFiles.record.save'));
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await on.clean(desk, 'the language room');
  }, 90_000);

  it('is referred to the CPAS, which accepts', async () => {
    await on.refer(['housing', 'language', 'income', 'plan'], 'Demande d’aide sociale pour Berhane');
    await on.accept();
  }, 120_000);

  it('gets an aid request and help with an urgency from the CPAS', async () => {
    const { cpas } = on;
    await cpas.open(on.room('income'));
    await cpas.reachAndPress(say('caseFiles.record.add.aid-requests'));
    await cpas.choose(say('caseFiles.field.kindCode.aid-requests'));
    await cpas.fill(say('caseFiles.field.askedOf'), 'CPAS de Liège');
    await cpas.reachAndPress(say('caseFiles.record.save'));
    await cpas.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await on.clean(cpas, 'the room of money');
    await cpas.open(on.room('plan'));
    await cpas.reachAndPress(say('plans.urgencies.add'));
    await cpas.choose(say('plans.field.kindCode'));
    await cpas.choose(say('plans.field.levelCode'));
    await cpas.choose(say('plans.field.owner'), 'Claire Dumont');
    await on.clean(cpas, 'an urgency');
    await cpas.reachAndPress(say('plans.form.save.urgency'));
    await cpas.page.getByText(say('plans.saved.urgency')).first().waitFor();
    await cpas.settle();
    await cpas.reachAndPress(new RegExp(`^${say('plans.urgencies.solve')}`));
    await cpas.fill(say('plans.field.handledBy'), 'Abri de nuit');
    await cpas.reachAndPress(say('plans.form.save.solution'));
    await cpas.page.getByText(say('plans.saved.solution')).first().waitFor();
    await on.clean(cpas, 'the urgency solved');
  }, 120_000);

  it('agrees on a plan in own words', async () => {
    const { association: desk } = on;
    await desk.open(on.room('plan'));
    await on.plan('need', say('plans.needs.add'), async () => {
      await desk.choose(say('plans.field.themeCode'));
      await desk.fill(say('plans.field.situation'), 'Six ans d’atelier à Asmara.');
    });
    await on.plan('goal', new RegExp(say('plans.goals.add')), async () => {
      await desk.page.getByRole('dialog').getByLabel(say('plans.field.goalState')).selectOption('under_way');
      await desk.fill(say('plans.field.ownWords'), 'Ouvrir mon atelier');
    });
    await on.plan('action', new RegExp(say('plans.actions.add')), () =>
      desk.fill(say('plans.field.actionWhat'), 'Visiter la couveuse'),
    );
    await on.clean(desk, 'the plan');
    await on.plan('agreement', say('plans.agreed.add'), async () => {
      await recordDay(desk, say('plans.field.agreedOn'), 0);
      await desk.choose(say('plans.field.languageCode'), 'tigrinya');
      await recordDay(desk, say('plans.field.reviewOn'), 90);
    });
    await on.clean(desk, 'the agreed plan');
  }, 120_000);

  it('comes to an appointment', async () => {
    const { association: desk } = on;
    await desk.open(`/agenda/nouveau?dossier=${on.fileId}`);
    await recordDay(desk, say('appointments.form.day'), -1);
    await desk.page.getByLabel(say('appointments.form.time')).fill('10:00');
    const anyway = desk.page.getByRole('button', { name: say('appointments.form.bookAnyway') });
    await anyway.waitFor();
    await on.clean(desk, 'an appointment that something speaks against');
    await desk.reachAndPress(say('appointments.form.bookAnyway'));
    await desk.page.waitForURL(/\/agenda\/[0-9a-f-]{36}/);
    await desk.settle();
    await desk.reachAndPress(say('appointments.change.open'));
    await desk.page.getByLabel(say('appointments.form.place')).fill('Salle du premier étage');
    await on.clean(desk, 'changing the appointment');
    await desk.reachAndPress(say('appointments.change.send'));
    await desk.page.getByText('Salle du premier étage').first().waitFor();
    await desk.settle();
    await desk.reachAndPress(say('appointments.outcome.honour'));
    await desk.page.getByText(say('appointments.done.honour')).first().waitFor();
    await on.clean(desk, 'the appointment that was honoured');
  }, 90_000);

  it('takes a letter along that says the plan', async () => {
    const { association: desk } = on;
    await desk.open(on.room('documents'));
    await desk.reachAndPress(say('documents.letter.write'));
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel(say('documents.letter.kind')).selectOption('plan');
    await dialog.getByLabel(say('documents.letter.language')).selectOption('en');
    await on.clean(desk, 'writing the summary of the plan');
    await desk.reachAndPress(say('documents.letter.issue'));
    await desk.page.locator('gu-document-card').first().waitFor();
    const code = (await desk.page.locator('gu-document-card p b').first().textContent()) ?? '';
    expect(await desk.ask(`/api/letter-verifications/${code}`)).toMatchObject({ result: 'genuine', kind: 'plan' });
  }, 90_000);

  it('is closed for a reason and with a destination, and both see it closed', async () => {
    await on.finishReferral();
    await on.close('Formation de couture à Namur');
    for (const desk of [on.association, on.cpas]) {
      await desk.open(on.room());
      await desk.page.getByText(say('caseFiles.page.closed')).first().waitFor();
      await on.clean(desk, 'the closed file');
    }
  }, 120_000);

  it('is opened again with what was known', async () => {
    const { association: desk } = on;
    await desk.open(on.room());
    await desk.reachAndPress(say('caseFiles.page.manage'));
    await desk.page.getByText('Formation de couture à Namur').first().waitFor();
    await on.clean(desk, 'opening again, with what was known');
    await desk.fill(say('caseFiles.life.reopenReason'), 'Revient pour son atelier.');
    await desk.reachAndPress(say('caseFiles.life.reopen'));
    await desk.page.getByText(say('caseFiles.life.done.reopened')).first().waitFor();
    expect(await desk.ask(`/api/case-files/${on.fileId}`)).toMatchObject({ status: 'active' });
  }, 60_000);

  it('was clean for axe at every step, and no page complained', () => {
    expect(on.faults).toEqual([]);
    expect([...on.association.complaints, ...on.cpas.complaints]).toEqual([]);
  });
});
