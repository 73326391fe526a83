import { account, baseUrl, Desk } from './harness/desk';
import { say } from './harness/words';

const DAY = 86_400_000;
const ISO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const LONG = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'long', timeZone: 'UTC' });
const inDays = (days: number): string => ISO.format(new Date(Date.now() + days * DAY));
const longDay = (iso: string): string => LONG.format(Date.parse(`${iso}T12:00:00Z`));

/**
 * A permit from its window to annex 15 to the new card: what the worker records decides, by itself, what the file says,
 * what presses today, and what outlasts the stable days. Keyboard only, every page clean for axe.
 */
describe('renewing a permit', () => {
  let desk: Desk;
  let fileId = '';
  const axeFaults: string[] = [];
  const clean = async (where: string): Promise<void> => {
    axeFaults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
  };
  const room = (name: string): string => `/dossiers/${fileId}/${name}`;

  /** Types a day into a date field; which part comes first is for the language of the browser to say. */
  async function fillDay(label: string, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    const field = desk.page.getByRole('dialog').getByLabel(label).first();
    for (const digits of [`${day}${month}${year}`, `${month}${day}${year}`]) {
      await desk.fill(label, '');
      for (const key of ['ArrowLeft', 'Backspace'])
        for (let part = 0; part < 3; part += 1) {
          await desk.page.keyboard.press(key);
          if (key === 'Backspace') await desk.page.keyboard.press('ArrowRight');
        }
      for (let part = 0; part < 3; part += 1) await desk.page.keyboard.press('ArrowLeft');
      await desk.page.keyboard.type(digits);
      if ((await field.inputValue()) === iso) return;
    }
    throw new Error(`${label} does not take ${iso}: ${await field.inputValue()}`);
  }
  async function recordPaper(type: string, from: string, until: string): Promise<void> {
    await desk.reachAndPress(say('caseFiles.record.add.residence-documents'));
    await desk.choose(say('caseFiles.field.typeCode.residence-documents'), type);
    await fillDay(say('caseFiles.field.validFrom'), from);
    await fillDay(say('caseFiles.field.validUntil'), until);
    await desk.reachAndPress(say('caseFiles.record.save'));
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await desk.settle();
  }
  const seen = (words: string | RegExp): Promise<void> => desk.page.getByText(words).first().waitFor();

  beforeAll(async () => {
    desk = await Desk.sitDown();
    await desk.signIn(account({ organisation: 'Monde des Possibles', role: 'worker', name: 'Yassin Bakkali' }));
  }, 90_000);
  afterAll(() => desk.standUp());

  it('begins with a file that knows no paper', async () => {
    await desk.open('/dossiers/nouveau');
    await desk.fill(say('people.search.name'), 'Ornella Mbuyikapinga');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText(say('people.search.nobody')).waitFor();
    await desk.reachAndPress(say('caseFiles.open.somebodyNew'));
    await desk.page.getByLabel(say('caseFiles.field.givenNames')).waitFor();
    await desk.choose(say('caseFiles.field.language'), 'français');
    await desk.reachAndPress(say('caseFiles.open.send'));
    await desk.page.getByRole('heading', { level: 1, name: /Ornella/ }).waitFor();
    fileId = new URL(desk.page.url()).pathname.split('/').at(-1) ?? '';
    await seen(say('caseFiles.residence.state.unknown'));
  });

  it('opens the window as soon as the card is recorded', async () => {
    await desk.open(room('residence'));
    await recordPaper('Carte A : séjour limité', inDays(-325), inDays(40));
    await seen(say('caseFiles.residence.state.window_open'));
    await clean('the residence room, window open');
    await desk.open('/ma-journee');
    await seen(/Ornella/);
    await clean('my day');
  });

  it('warns of a course that outlasts the stable days, and saves it all the same', async () => {
    await desk.open(room('training'));
    await desk.reachAndPress(say('caseFiles.record.add.training-episodes'));
    await desk.choose(say('caseFiles.field.kindCode.training-episodes'), 'fran');
    await desk.fill(say('caseFiles.field.title'), 'Français, niveau B1');
    await fillDay(say('caseFiles.field.validUntil'), inDays(200));
    await seen(/Cette fin dépasse les jours stables/);
    await clean('typing a course that outlasts');
    await desk.reachAndPress(say('caseFiles.record.save'));
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await seen(/Dépasse les jours stables/);
    await clean('the training room');
  });

  it('says since when nothing covers, once the card was read again', async () => {
    await desk.open(room('residence'));
    await desk.reachAndPress(/^Corriger/);
    await fillDay(say('caseFiles.field.validUntil'), inDays(-5));
    await desk.fill(say('caseFiles.record.reason'), 'Date mal lue sur la carte.');
    await desk.reachAndPress(say('caseFiles.record.save'));
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await seen(say('caseFiles.residence.state.expired'));
    await seen(`Aucun document ne couvre depuis le ${longDay(inDays(-4))}`);
    await clean('the residence room, nothing covers');
  });

  it('is covered by annex 15 while the request is examined', async () => {
    await recordPaper('Annexe 15 : attestation', inDays(-10), inDays(35));
    await seen(say('caseFiles.residence.state.covered_provisionally'));
    expect(await desk.page.getByText('Aucun document ne couvre').count()).toBe(0);
    await clean('the residence room, covered provisionally');
  });

  it('is calm again with the new card, and nothing presses any more', async () => {
    await recordPaper('Carte A : séjour limité', inDays(-1), inDays(364));
    await seen(/319 jours stables/);
    await clean('the residence room, calm');
    const answer = await desk.context.request.get(`${baseUrl()}/api/case-files/${fileId}`);
    const { rooms } = (await answer.json()) as {
      rooms: { residence: { clock: { state: string; gaps: unknown[]; warnings: unknown[] } } };
    };
    expect(rooms.residence.clock).toMatchObject({ state: 'calm', gaps: [], warnings: [] });
    await desk.open('/ma-journee');
    expect(await desk.page.getByText(/Ornella/).count()).toBe(0);
  });

  it('was clean for axe on every page, and no page complained', () => {
    expect(axeFaults).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
