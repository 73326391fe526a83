import { account, Desk } from './harness/desk';

/**
 * An administrator changes a rule of residence: sees whom it touches first, saves, and finds every version again. The
 * administrator of the demonstration works in English.
 */
describe('keeping the rules of residence', () => {
  let desk: Desk;
  const axeFaults: string[] = [];
  const clean = async (where: string): Promise<void> => {
    axeFaults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
  };
  const seen = (words: string | RegExp): Promise<void> => desk.page.getByText(words).first().waitFor();

  beforeAll(async () => {
    desk = await Desk.sitDown();
    await desk.signIn(account({ organisation: 'Ville de Liège', role: 'administrator' }));
  }, 90_000);
  afterAll(() => desk.standUp());

  it('lists the documents with their rules', async () => {
    await desk.open('/administration/regles-de-sejour');
    await seen('From day 45 to day 30 before the end');
    await clean('the list');
    await desk.reachAndPress('Card A: temporary protection', 'link');
    await desk.page.getByRole('heading', { level: 1, name: 'Card A: temporary protection' }).waitFor();
    await desk.settle();
    await seen('delivered with the product');
    await clean('a rule');
  });

  it('says whom a new version touches before it can be saved, in numbers', async () => {
    await desk.reachAndPress('New version', 'link');
    await desk.page.getByLabel('The window opens').waitFor();
    expect(await desk.page.getByRole('button', { name: 'Save and recompute' }).count()).toBe(0);
    await desk.fill('The window opens', '20');
    await desk.reachAndPress('See who is touched');
    await seen(/fewer days before the end/);
    await clean('a window turned round');
    await desk.fill('The window opens', '60');
    await desk.fill('Source', 'Moniteur belge, exemple');
    await desk.reachAndPress('See who is touched');
    await seen('People concerned');
    await seen('Window earlier, or new');
    await clean('whom it touches');
  });

  it('asks again when something was typed since', async () => {
    await desk.fill('The window opens', '61');
    await desk.page.getByRole('button', { name: 'Save and recompute' }).waitFor({ state: 'detached' });
    await desk.fill('The window opens', '60');
  });

  it('saves a new version beside the former one', async () => {
    await desk.reachAndPress('Save and recompute');
    await desk.page.getByRole('heading', { level: 1, name: 'Card A: temporary protection' }).waitFor();
    await seen('From day 60 to day 30 before the end');
    await seen('Applies today');
    await seen('Past');
    await clean('two versions');
  });

  it('is marked as reviewed', async () => {
    await desk.reachAndPress('Mark as reviewed');
    await clean('reviewing');
    await desk.reachAndPress('Save the review');
    await seen('Review saved.');
  });

  it('was clean for axe on every page, and no page complained', () => {
    expect(axeFaults).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
