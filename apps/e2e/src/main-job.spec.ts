import { account, baseUrl, Desk } from './harness/desk';
import { say } from './harness/words';

/**
 * The paragraph the product exists for: an association welcomes a person, opens a shared file and refers the person to
 * the CPAS; the CPAS accepts and sees exactly what was agreed; the sender sees the loop move; a manager sees it counted.
 * Three people, three browsers, keyboard only, every page clean for axe.
 */
describe('the main job', () => {
  let sender: Desk;
  let receiver: Desk;
  let coordinator: Desk;
  let fileAddress = '';
  let before = 0;
  const axeFaults: string[] = [];
  const GIVEN = 'Zeynab';
  const FAMILY = 'Essoudaïri';
  const SUBJECT = 'Demande d’aide sociale pour Zeynab';

  const clean = async (desk: Desk, where: string): Promise<void> => {
    axeFaults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
  };
  /** The open files the dashboard counts, as the page itself shows them. */
  const openFiles = async (): Promise<number> => {
    const answer = await coordinator.context.request.get(`${baseUrl()}/api/dashboard`);
    const { files } = (await answer.json()) as { files: { open: { value: number } } };
    const shown = new Intl.NumberFormat('fr-BE').format(files.open.value);
    await coordinator.page.getByText(shown, { exact: true }).first().waitFor();
    return files.open.value;
  };

  beforeAll(async () => {
    [sender, receiver, coordinator] = await Promise.all([Desk.sitDown(), Desk.sitDown(), Desk.sitDown()]);
    await sender.signIn(account({ organisation: 'Monde des Possibles', role: 'worker', name: 'Yassin Bakkali' }));
    await receiver.signIn(
      account({ organisation: 'CPAS de Liège', role: 'worker', team: 'Outremeuse', name: 'Claire Dumont' }),
    );
    await coordinator.signIn(account({ organisation: 'Ville de Liège', role: 'city_coordinator' }));
  }, 90_000);
  afterAll(() => Promise.all([sender, receiver, coordinator].map((desk) => desk.standUp())));

  it('begins with a dashboard that has a number', async () => {
    await coordinator.open('/tableaux-de-bord');
    await clean(coordinator, 'dashboard');
    before = await openFiles();
    expect(before).toBeGreaterThan(0);
  });

  it('welcomes a person: an empty search, then a file', async () => {
    const { page } = sender;
    await clean(sender, 'my day');
    await sender.open('/dossiers');
    await clean(sender, 'case files');
    await sender.reachAndPress(say('caseFiles.list.welcome'), 'link');
    await page.getByRole('heading', { level: 1, name: say('caseFiles.open.title') }).waitFor();
    await sender.fill(say('people.search.name'), `${GIVEN} ${FAMILY}`);
    await page.keyboard.press('Enter');
    await page.getByText(say('people.search.nobody')).waitFor();
    await clean(sender, 'search');
    await sender.reachAndPress(say('caseFiles.open.somebodyNew'));
    await page.getByLabel(say('caseFiles.field.givenNames')).waitFor();
    await clean(sender, 'opening a file');
    await sender.choose(say('caseFiles.field.language'), 'arabe');
    await sender.fill(
      say('caseFiles.field.ownSentence'),
      'Je veux un toit pour mes enfants et travailler de mes mains.',
    );
    await sender.reachAndPress(say('caseFiles.open.send'));
    await page.getByRole('heading', { level: 1, name: new RegExp(GIVEN) }).waitFor();
    fileAddress = new URL(page.url()).pathname;
    expect(fileAddress).toMatch(/^\/dossiers\/[0-9a-f-]{36}$/);
    await sender.settle();
    await clean(sender, 'the file');
  });

  it('refers the person to the CPAS, with her agreement', async () => {
    const { page } = sender;
    await sender.reachAndPress(say('caseFiles.page.refer'), 'link');
    await page.getByRole('combobox', { name: say('referrals.form.team') }).waitFor();
    await sender.choose(say('referrals.form.team'), 'Outremeuse');
    await sender.fill(say('referrals.form.subject'), SUBJECT);
    await sender.fill(
      say('referrals.form.request'),
      'Zeynab arrive avec deux enfants, sans ressources. Elle demande une aide sociale et une adresse de référence.',
    );
    await sender.reachAndPress(say('caseFiles.rooms.housing'), 'checkbox', 'Space');
    await sender.reachAndPress(say('referrals.form.agreement.record'));
    await page.getByLabel(say('caseFiles.agreement.purpose')).waitFor();
    await clean(sender, 'recording an agreement');
    await sender.fill(say('caseFiles.agreement.purpose'), 'Demander ensemble une aide et un logement.');
    await sender.reachAndPress(say('caseFiles.agreement.read'));
    await page.getByLabel(say('caseFiles.agreement.reading.personName')).waitFor();
    await clean(sender, 'reading the agreement with the person');
    await sender.fill(say('caseFiles.agreement.reading.personName'), GIVEN);
    await sender.reachAndPress(say('caseFiles.agreement.record'));
    await page.getByText('Il couvre cette demande').waitFor();
    await clean(sender, 'the referral form');
    await sender.reachAndPress(say('referrals.form.send'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL(/\/(orientations|dossiers)\/[0-9a-f-]{36}/);
    await sender.settle();
  });

  it('reaches the CPAS, which sees the sheet only, and accepts in two presses', async () => {
    const { page } = receiver;
    await receiver.open(fileAddress);
    expect(await page.getByText(FAMILY).count()).toBe(0);
    await receiver.open('/orientations');
    await page.getByText(SUBJECT).first().waitFor();
    await clean(receiver, 'referrals to answer');
    await receiver.reachAndPress(/^Zeynab E\./, 'link');
    await page.getByText('sans ressources').first().waitFor();
    expect(await page.getByText(FAMILY).count()).toBe(0);
    await clean(receiver, 'the referral');
    await receiver.reachAndPress(say('referrals.action.accept'));
    await page.getByRole('dialog').waitFor();
    await clean(receiver, 'accepting');
    await receiver.reachAndPress(say('referrals.step.button.accept'));
    await page.getByText(say('referrals.step.done.accept')).first().waitFor();
  });

  it('opens to the CPAS exactly what was agreed', async () => {
    const { page } = receiver;
    await receiver.open(fileAddress);
    await page.getByRole('heading', { level: 1, name: new RegExp(FAMILY) }).waitFor();
    await clean(receiver, 'the shared file');
    const answer = await receiver.context.request.get(
      `${baseUrl()}/api/case-files/${fileAddress.split('/').at(-1) ?? ''}`,
    );
    const { rooms } = (await answer.json()) as { rooms: Record<string, { access: string }> };
    const open = Object.entries(rooms)
      .filter(([, room]) => room.access === 'read' || room.access === 'contribute')
      .map(([room]) => room);
    expect(open.sort()).toEqual(['contact', 'housing', 'identity']);
  });

  it('tells the sender without a reload', async () => {
    const { page } = sender;
    await page.getByText('Acceptée').first().waitFor({ timeout: 20_000 });
  });

  it('moves the number on the dashboard', async () => {
    await coordinator.page.reload();
    await coordinator.settle();
    expect(await openFiles()).toBe(before + 1);
  });

  it('was clean for axe on every page, and no page complained', () => {
    expect(axeFaults).toEqual([]);
    expect([
      ...sender.complaints,
      ...receiver.complaints.filter((one) => !one.includes('404')),
      ...coordinator.complaints,
    ]).toEqual([]);
  });
});
