import { account, baseUrl, Desk } from './harness/desk';
import { LOOKS } from './harness/looks';
import { say } from './harness/words';

interface File {
  readonly id: string;
}
interface Person {
  readonly rooms: { readonly identity: { readonly person: { readonly familyNames: string } } };
}
interface Documents {
  readonly letterKinds: readonly string[];
}

/** A worker writes a letter, a stranger verifies it by its code, the worker takes it back. Two browsers, keyboard, axe. */
describe('a letter verified by its code', () => {
  let worker: Desk;
  let stranger: Desk;
  let fileId = '';
  let code = '';
  const axeFaults: string[] = [];

  const clean = async (desk: Desk, where: string): Promise<void> => {
    axeFaults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
  };
  const ask = async <Body>(path: string): Promise<Body> =>
    (await (await worker.context.request.get(baseUrl() + path)).json()) as Body;

  beforeAll(async () => {
    [worker, stranger] = await Promise.all([Desk.sitDown(), Desk.sitDown({ look: LOOKS[2] })]);
    await worker.signIn(
      account({ organisation: 'CPAS de Liège', role: 'worker', team: 'Outremeuse', name: 'Claire Dumont' }),
    );
    const { items } = await ask<{ items: File[] }>('/api/case-files');
    for (const { id } of items) {
      if (fileId === '' && (await ask<Documents>(`/api/case-files/${id}/documents`)).letterKinds.includes('support'))
        fileId = id;
    }
  }, 90_000);
  afterAll(() => Promise.all([worker, stranger].map((desk) => desk.standUp())));

  it('is written among the documents of the file', async () => {
    const { page } = worker;
    await worker.open(`/dossiers/${fileId}/documents`);
    await clean(worker, 'documents');
    const before = await page.locator('gu-document-card').count();
    await worker.reachAndPress(say('documents.letter.write'));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('documents.letter.kind')).selectOption('support');
    await clean(worker, 'letter');
    await worker.reachAndPress(say('documents.letter.issue'));
    await page.locator('gu-document-card').nth(before).waitFor();
    code = (await page.locator('gu-document-card p b').first().textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await clean(worker, 'documents with a letter');
  }, 60_000);

  it('is genuine for a stranger, who does not learn of whom it speaks', async () => {
    const { page } = stranger;
    await stranger.open('/verification');
    await clean(stranger, 'verification');
    await stranger.fill(say('documents.verify.code'), code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByText(say('documents.verify.result.genuine')).waitFor();
    await clean(stranger, 'genuine');
    const { rooms } = await ask<Person>(`/api/case-files/${fileId}`);
    const { familyNames } = rooms.identity.person;
    expect(familyNames.length).toBeGreaterThan(2);
    expect(await page.locator('main').innerText()).not.toContain(familyNames);
  }, 60_000);

  it('is known to be revoked as soon as it is', async () => {
    await worker.reachAndPress(say('documents.letter.revoke'));
    await worker.page.getByRole('dialog').getByLabel(say('documents.reason')).fill('Erreur de date');
    await worker.reachAndPress(say('documents.letter.revoke'));
    await worker.page.getByText(say('documents.letter.revoked'), { exact: true }).first().waitFor();
    await stranger.open(`/verification/${code}`);
    await stranger.page.getByText(say('documents.verify.result.revoked')).waitFor();
    expect(await stranger.page.locator('main').innerText()).not.toContain('Erreur de date');
  }, 60_000);

  it('shows pages without a fault for axe and without a complaint', () => {
    expect(axeFaults).toEqual([]);
    expect([...worker.complaints, ...stranger.complaints]).toEqual([]);
  });
});
