import type { CopyItem } from '@guichet/rights-contract';
import { freeTexts } from './free-text';
import { namesOfOthers, proposedMasks } from './proposed-masks';
import { reviewedItems, reviewedText } from './reviewed-copy';

const item = (facts: Record<string, unknown>, more: Partial<CopyItem> = {}): CopyItem => ({
  section: 'journal',
  kind: 'note',
  id: 'a',
  at: '2026-11-01T10:00:00Z',
  author: 'Léa Référente',
  organisation: 'CPAS',
  facts,
  ...more,
});
const marks = { masked: '[masqué]', withheld: (reason: string) => `[retenu : ${reason}]` };
const keep = { decision: 'keep', hidden: [], reasonCode: null } as const;

describe('what a reviewer of a copy looks at', () => {
  it.each([
    ['amanuel', 1],
    ['2026-11-01', 0],
    ['2026-11-01T10:00:00+00:00', 0],
    ['1250,00', 0],
    ['0470 55 01 02', 1],
    ['0470550102', 1],
    ['2026-11-01 Amanuel est venu', 1],
    ['', 0],
    ['Amanuel', 1],
    ['elle dort chez sa sœur', 1],
    ['شقيقته', 1],
  ])('%s: %i text', (value, count) => {
    expect(freeTexts([item({ value })])).toHaveLength(count);
  });

  it('leaves codes and closed vocabularies alone', () => {
    expect(freeTexts([item({ kindCode: 'card.A', source: 'declared', rooms: ['housing'] })])).toEqual([]);
  });

  it('reaches into lists and parts, and counts the author of a confidence', () => {
    expect(freeTexts([item({ marks: [{ said: 'Ça va mieux' }], n: 3 })])).toEqual([
      { item: 0, field: 'marks', text: 'Ça va mieux' },
    ]);
    expect(
      freeTexts([item({ body: 'Ne le dites pas.' }, { section: 'confidence' })]).map(({ field }) => field),
    ).toEqual(['body', 'author']);
  });
});

describe('what is proposed to be masked', () => {
  const household = item({ name: 'Amanuel Tesfay' }, { section: 'household', kind: 'household_member' });
  const others = namesOfOthers(
    [household, item({ name: 'Conduire une voiture' }, { kind: 'skill' })],
    ['Selam Tesfay'],
  );

  it.each([
    ['Amanuel a téléphoné.', ['Amanuel']],
    ['AMANUËL a téléphoné.', ['AMANUËL']],
    ['Mme Tesfay est venue.', []],
    ['Joindre sa sœur au 0470 55 01 02 ou soeur@example.org', ['soeur@example.org', '0470 55 01 02']],
    ['Rendez-vous à la maison médicale.', []],
    ['Conduire, elle aime cela.', []],
    ['Amanuelle', []],
  ])('%s', (text, expected) => {
    expect(proposedMasks({ item: 1, field: 'body', text }, others)).toEqual(expected);
  });

  it('is the whole name of who heard a confidence', () => {
    expect(proposedMasks({ item: 0, field: 'author', text: 'Léa Référente' }, others)).toEqual(['Léa Référente']);
  });
});

describe('what the person receives', () => {
  it('has the passages masked, longest first, and says what was withheld', () => {
    const decided = { decision: 'mask', hidden: ['Ali', 'Ali Reza'], reasonCode: null } as const;
    expect(reviewedText('Ali Reza et Ali.', decided, marks)).toBe('[masqué] et [masqué].');
    const withheld = { decision: 'withhold', hidden: [], reasonCode: 'rights_of_others' } as const;
    expect(reviewedText('Ali', withheld, marks)).toBe('[retenu : rights_of_others]');
  });

  it('holds no text that nobody decided', () => {
    const items = [item({ body: 'Bonjour Ali' })];
    const texts = freeTexts(items);
    expect(() => reviewedItems(items, texts, [null], marks)).toThrow(/not decided/);
    expect(() => reviewedItems(items, texts, [], marks)).toThrow(/not decided/);
    expect(
      reviewedItems(items, texts, [{ decision: 'mask', hidden: ['Ali'], reasonCode: null }], marks)[0]?.facts,
    ).toEqual({
      body: 'Bonjour [masqué]',
    });
  });

  it('masks one of several texts of an item and the author of a confidence', () => {
    const items = [item({ body: 'Un mot.', more: ['Un mot.', { deep: 'Ali dit' }] }, { section: 'confidence' })];
    const texts = freeTexts(items);
    const decisions = texts.map(({ text }) =>
      text.includes('Ali') || text.includes('Léa')
        ? { decision: 'mask' as const, hidden: [text], reasonCode: null }
        : keep,
    );
    expect(reviewedItems(items, texts, decisions, marks)[0]).toMatchObject({
      author: '[masqué]',
      facts: { body: 'Un mot.', more: ['Un mot.', { deep: '[masqué]' }] },
    });
  });
});
