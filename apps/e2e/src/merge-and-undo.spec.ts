import { Desk, account } from './harness/desk';
import { say } from './harness/words';

interface Side {
  readonly caseFileId: string;
}
interface Pair {
  readonly one: Side;
  readonly other: Side;
  readonly evidence: readonly string[];
  readonly mergeable: boolean;
}

const FAMILY = 'Zemichael';
const PHONE = '0455 61 72 95';

/**
 * Two files of one person: seen side by side with what agrees, merged for a reason, both histories in one place, taken
 * apart again with both as they were. One team lead whose team owns both, keyboard only, every page clean for axe.
 */
describe('merging two files of one person, and taking it back', () => {
  let desk: Desk;
  const faults: string[] = [];
  const files: string[] = [];

  const clean = async (where: string): Promise<void> => {
    await desk.settle();
    faults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
  };
  const card = () =>
    desk.page.locator('gu-card', { hasText: FAMILY }).filter({ hasText: say('caseFiles.duplicates.merge') });
  const merged = async (): Promise<{ into: unknown; from: unknown[] }[]> =>
    Promise.all(
      files.map(async (id) => (await desk.ask(`/api/case-files/${id}/mergers`)) as { into: unknown; from: unknown[] }),
    );
  const pairs = async (): Promise<readonly Pair[]> =>
    ((await desk.ask('/api/duplicates')) as { items: Pair[] }).items.filter(({ one, other }) =>
      [one, other].every(({ caseFileId }) => files.includes(caseFileId)),
    );

  async function welcome(given: string): Promise<void> {
    const { page } = desk;
    await desk.open('/dossiers/nouveau');
    await desk.fill(say('people.search.name'), `${given} ${FAMILY}`);
    await page.keyboard.press('Enter');
    await desk.reachAndPress(say('caseFiles.open.somebodyNew'));
    await page.getByLabel(say('caseFiles.field.givenNames')).waitFor();
    await desk.choose(say('caseFiles.field.language'), 'tigrinya');
    await desk.fill(say('caseFiles.field.contactValue'), PHONE);
    await desk.reachAndPress(say('caseFiles.open.send'));
    if (files.length > 0) await desk.reachAndPress(say('caseFiles.open.sendAnyway'));
    await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/);
    await desk.settle();
    files.push(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  }

  beforeAll(async () => {
    desk = await Desk.sitDown();
    await desk.signIn(account({ organisation: 'CPAS de Liège', role: 'team_lead' }));
  }, 90_000);
  afterAll(() => desk.standUp());

  it('begins with two files that somebody opened for one person', async () => {
    await welcome('Luwam');
    await welcome('Luwame');
    expect(new Set(files).size).toBe(2);
    expect(await pairs()).toEqual([expect.objectContaining({ evidence: ['phone', 'name'], mergeable: true })]);
  }, 90_000);

  it('shows the evidence side by side', async () => {
    await desk.open('/dossiers/doublons');
    for (const evidence of ['phone', 'name'])
      await card()
        .getByText(say(`caseFiles.duplicates.evidence.${evidence}`))
        .first()
        .waitFor();
    expect(await card().getByText(PHONE).count()).toBe(2);
    await clean('duplicates');
  });

  it('merges them for a reason, and both histories are there', async () => {
    await desk.pressOn(card().getByRole('button', { name: say('caseFiles.duplicates.merge') }));
    await clean('merging');
    await desk.fill(say('caseFiles.duplicates.reason'), 'Même carte, vue au guichet.');
    await desk.reachAndPress(say('caseFiles.duplicates.merge'));
    await desk.page.getByText(say('caseFiles.duplicates.merged')).first().waitFor();
    const [first, second] = await merged();
    expect([first, second].filter((file) => file?.into)).toHaveLength(1);
    const surviving = first?.into ? files[1] : files[0];
    const old = first?.into ? files[0] : files[1];
    await desk.open(`/dossiers/${surviving ?? ''}`);
    await desk.page.getByText(say('caseFiles.mergers.from')).waitFor();
    await clean('the file that goes on');
    await desk.open(`/dossiers/${old ?? ''}?ancien=1`);
    await desk.page.getByText(say('caseFiles.mergers.into')).waitFor();
    await desk.page.getByRole('heading', { level: 1, name: new RegExp(FAMILY) }).waitFor();
    await clean('the old file');
    await desk.open(`/dossiers/${old ?? ''}`);
    await desk.page.waitForURL(`**/dossiers/${surviving ?? ''}`);
  }, 90_000);

  it('takes them apart again, each as it was', async () => {
    await desk.page.getByText(say('caseFiles.mergers.from')).waitFor();
    await desk.settle();
    await desk.reachAndPress(say('caseFiles.mergers.undo'));
    await desk.page.getByText(say('caseFiles.duplicates.undone')).first().waitFor();
    for (const file of await merged()) expect(file).toMatchObject({ into: null, from: [] });
    for (const id of files) {
      await desk.open(`/dossiers/${id}`);
      expect(new URL(desk.page.url()).pathname).toBe(`/dossiers/${id}`);
      await desk.page.getByRole('heading', { level: 1, name: new RegExp(FAMILY) }).waitFor();
    }
    expect(await pairs()).toHaveLength(1);
  }, 60_000);

  it('was clean for axe at every step, and no page complained', () => {
    expect(faults).toEqual([]);
    // that somebody alike is known is answered with 409
    expect(desk.complaints.filter((one) => !one.includes('409'))).toEqual([]);
  });
});
