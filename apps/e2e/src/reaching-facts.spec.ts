import type { Locator } from 'playwright-core';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import { account, Desk } from './harness/desk';
import { say } from './harness/words';

/**
 * Seconds of one keystroke, one change of hand, one thought and one answer of the product: Card, Moran & Newell,
 * keystroke-level model, for an average typist of 40 words a minute who is new to the task.
 */
const SECONDS = { key: 0.28, hand: 0.4, thought: 1.35, answer: 1 } as const;
/** A worker new to the product opens a file in less. */
const MOST_SECONDS = 180;
/** From the file to any fact. */
const MOST_MOVES = 2;

/** What a welcome asks for in full: names come from the search. */
const ANSWERS: readonly { readonly label: string; readonly words: string; readonly list?: true }[] = [
  { label: 'caseFiles.field.language', words: 'tigrinya', list: true },
  { label: 'caseFiles.field.contactValue', words: '0455 71 93 26' },
  { label: 'caseFiles.field.contactInstructions', words: 'Après 16 h, ne pas citer le service.' },
  { label: 'caseFiles.field.ownSentence', words: 'Je veux un toit et travailler de mes mains.' },
];

/**
 * Two promises that are counted, not believed: a complete welcome in under three minutes for somebody new to it, and
 * every fact of a file at most two moves from its page.
 */
describe('what a file costs in moves', () => {
  let desk: Desk;
  let keys = 0;
  let thoughts = 0;
  let answers = 0;
  const NAME = 'Filimon Woldeselassie';

  const type = async (label: string, words: string): Promise<void> => {
    await desk.fill(say(label), words);
    keys += words.length;
    thoughts += 1;
  };
  const send = async (work: () => Promise<void>): Promise<void> => {
    await work();
    keys += 1;
    thoughts += 1;
    answers += 1;
  };

  beforeAll(async () => {
    desk = await Desk.sitDown();
    await desk.signIn(account({ organisation: 'Monde des Possibles', role: 'worker', name: 'Yassin Bakkali' }));
    // every key that moves the focus counts as a key too
    const press = desk.page.keyboard.press.bind(desk.page.keyboard);
    desk.page.keyboard.press = async (key, options) => {
      keys += 1;
      await press(key, options);
    };
  }, 60_000);
  afterAll(() => desk.standUp());

  it('opens a complete file in under three minutes', async () => {
    const { page } = desk;
    await desk.open('/dossiers');
    await send(() => desk.reachAndPress(say('caseFiles.list.welcome'), 'link'));
    await type('people.search.name', NAME);
    await send(() => page.keyboard.press('Enter'));
    await page.getByText(say('people.search.nobody')).waitFor();
    await send(() => desk.reachAndPress(say('caseFiles.open.somebodyNew')));
    await page.getByLabel(say('caseFiles.field.givenNames')).waitFor();
    for (const { label, words, list } of ANSWERS) {
      if (list) {
        await desk.choose(say(label), words);
        keys += words.length;
        thoughts += 1;
      } else await type(label, words);
    }
    // nothing else is asked for: what must be answered besides a name is chosen beforehand
    await page.locator('select:has(option):required').last().waitFor();
    expect(await page.locator('main form :is(input, select, textarea):required:invalid').count()).toBe(0);
    await send(() => desk.reachAndPress(say('caseFiles.open.send')));
    await page.getByRole('heading', { level: 1, name: /Filimon/ }).waitFor();
    const seconds = keys * SECONDS.key + thoughts * (SECONDS.thought + SECONDS.hand) + answers * SECONDS.answer;
    expect({ keys, thoughts, answers, seconds }).toMatchObject({ answers: 4 });
    expect(seconds).toBeLessThan(MOST_SECONDS);
  }, 90_000);

  it('leads from the file to any kind of fact in at most two moves', async () => {
    const { page } = desk;
    const file = new URL(page.url()).pathname;
    const far: string[] = [];
    const rooms = [...new Set(Object.values(RECORD_KINDS).map(({ room }) => room))];
    for (const room of rooms) {
      await desk.open(file);
      const door = page.locator(`a[href="${file}/${room}"]`).first();
      await door.click();
      await page.waitForURL(`**${file}/${room}`);
      await desk.settle();
      await page.locator('gu-room-records').first().waitFor();
      const kinds = Object.entries(RECORD_KINDS).filter(([, kind]) => kind.room === room);
      for (const [kind] of kinds) {
        const button = page.getByRole('button', { name: say(`caseFiles.record.add.${kind}`), exact: true });
        // one move to the room; its facts and what adds one stand there: a second move at most
        if (!(await stands(button))) far.push(`${kind}: more than ${MOST_MOVES} moves`);
      }
    }
    for (const address of ['plan', 'documents', 'fil', 'identity', 'contact', 'language']) {
      await desk.open(file);
      if (!(await stands(page.locator(`a[href^="${file}/${address}"]`)))) far.push(`${address}: no way`);
    }
    expect(far).toEqual([]);
  }, 120_000);
});

/** Whether it comes to stand on the page, as soon as what the page reads has come. */
function stands(target: Locator): Promise<boolean> {
  return target
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    );
}
