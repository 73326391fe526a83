import { randomBytes } from 'node:crypto';
import { Clock } from '../clock/clock';
import { Configuration } from '../configuration/configuration';
import { SealBroken } from './aes-gcm';
import { KeyRing, KeyUnavailable } from './key-ring';
import { newPersonKey } from './person-keys';
import { PersonSeal } from './person-seal';
import { RecentKeys } from './recent-keys';
import { ERASED, SealedAnswers } from './sealed-answers';
import { openable, SealedText, SealedWithin } from './sealed-column';

class Matter {
  @SealedText('sensitive', 'remark')
  note: string;
  @SealedText('sensitive', 'how to reach the person')
  safeContact: string;
  kindCode: string;
}

class Meeting {
  @SealedText('personal', 'who else is there', { array: true, default: '{}' })
  others: string[];
  @SealedWithin('sensitive', 'domain and what was said', 'sentence')
  marks: { domainCode: string; sentence: string }[];
}

const PERSON = '0a000000-0000-4000-8000-000000000001';
const OTHER = '0a000000-0000-4000-8000-000000000002';
const ROW = '0b000000-0000-4000-8000-000000000001';
const NEXT_ROW = '0b000000-0000-4000-8000-000000000002';
const SECRET = 'Elle dort chez sa sœur, ሰላም.';

const ring = (documentKeys: string): KeyRing =>
  new KeyRing(Object.assign(new Configuration(), { documentKeys, secretKey: '5'.repeat(64) }));
const keys = ring(`k1:${'a'.repeat(64)}`);
const answers = (with_ = keys): SealedAnswers => new SealedAnswers(with_, new RecentKeys(new Clock()));

/** As `seal_key` and `sealed_at` of the database say it. */
const travelling = (person: string, made: ReturnType<typeof newPersonKey>): string =>
  `\u0002key ${person} ${made.keyId} ${made.wrapped.toString('hex')}\u0003`;
const placed = (place: string, row: string, stored: string): string => `\u0002${place} ${row} ${stored.slice(1)}`;
const flipped = (stored: string): string => {
  const at = stored.length - 10;
  return `${stored.slice(0, at)}${stored[at] === 'A' ? 'B' : 'A'}${stored.slice(at + 1)}`;
};

describe('a text sealed with the key of a person', () => {
  const seal = new PersonSeal(PERSON, randomBytes(32));
  const sealed = seal.seal('matter.note', ROW, SECRET);

  it('opens where it was sealed, says nothing of itself, and is another one each time', () => {
    expect(seal.open('matter.note', ROW, sealed)).toBe(SECRET);
    expect(sealed).not.toContain('sœur');
    expect(seal.seal('matter.note', ROW, SECRET)).not.toBe(sealed);
  });

  it('does not open in another row, another column, for another person, with another key, or changed', () => {
    const key = randomBytes(32);
    const mine = new PersonSeal(PERSON, Buffer.from(key));
    const moved = mine.seal('matter.note', ROW, SECRET);
    const attempts = [
      () => mine.open('matter.note', NEXT_ROW, moved),
      () => mine.open('matter.safe_contact', ROW, moved),
      () => new PersonSeal(OTHER, Buffer.from(key)).open('matter.note', ROW, moved),
      () => new PersonSeal(PERSON, randomBytes(32)).open('matter.note', ROW, moved),
      () => mine.open('matter.note', ROW, flipped(moved)),
      () => mine.open('matter.note', ROW, moved.slice(0, -5)),
      () => mine.open('matter.note', ROW, `${moved.slice(0, 1)}2${moved.slice(2)}`),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(SealBroken);
  });

  it('leaves the empty text empty and what was never sealed as it is', () => {
    expect(seal.seal('matter.note', ROW, '')).toBe('');
    expect(seal.open('matter.note', ROW, 'from before')).toBe('from before');
  });

  it('goes through the facts of a row by what its class says, and to another row only by being opened', () => {
    const facts = { note: SECRET, safeContact: '', kindCode: 'housing' };
    const stored = seal.sealFacts(Matter, ROW, facts);
    expect(stored).toMatchObject({ safeContact: '', kindCode: 'housing' });
    expect(stored.note).not.toContain('sœur');
    const moved = seal.moveFacts(Matter, ROW, NEXT_ROW, stored);
    expect(seal.open('matter.note', NEXT_ROW, moved.note)).toBe(SECRET);
    expect(() => seal.moveFacts(Matter, NEXT_ROW, ROW, stored)).toThrow(SealBroken);
  });

  it('may be one of a list, or a field of the objects in a document; what is compared stays as it is', () => {
    const facts = {
      others: ['Mère', ''],
      marks: [
        { domainCode: 'housing', sentence: SECRET },
        { domainCode: 'work', sentence: '' },
      ],
    };
    const stored = seal.sealFacts(Meeting, ROW, facts);
    expect(JSON.stringify(stored)).not.toMatch(/Mère|sœur/);
    expect(stored).toMatchObject({
      others: [expect.any(String), ''],
      marks: [{ domainCode: 'housing' }, { domainCode: 'work', sentence: '' }],
    });
    expect(seal.openFacts(Meeting, ROW, stored)).toEqual(facts);
    const moved = seal.moveFacts(Meeting, ROW, NEXT_ROW, stored);
    expect(seal.openFacts(Meeting, NEXT_ROW, moved)).toEqual(facts);
    expect(() => seal.openFacts(Meeting, NEXT_ROW, stored)).toThrow(SealBroken);
    expect(openable(Meeting, 'x.others, x.marks')).toBe(
      `sealed_at('meeting.others', x.id, x.others) as others, sealed_within('meeting.marks', x.id, x.marks) as marks`,
    );
  });

  it('is read with its place, as a column of its own or inside what a statement puts together', () => {
    expect(openable(Matter, 'x.kind_code, x.note, x.safe_contact as "safeContact"')).toBe(
      `x.kind_code, sealed_at('matter.note', x.id, x.note) as note, sealed_at('matter.safe_contact', x.id, x.safe_contact) as "safeContact"`,
    );
    expect(openable(Matter, 'x.note', 'expression')).toBe(`sealed_at('matter.note', x.id, x.note)`);
  });
});

describe('an answer of the database', () => {
  const made = newPersonKey(keys, PERSON);
  const seal = new PersonSeal(PERSON, Buffer.from(made.key));
  const text = placed('matter.note', ROW, seal.seal('matter.note', ROW, SECRET));

  it('comes open, however deep the texts stand, and the keys go no further', () => {
    const rows = [
      { file: { notes: [{ body: text, at: new Date(0) }], risk: `04 70, ${text} !` }, seal: travelling(PERSON, made) },
    ];
    expect(answers().open(rows, null)).toEqual([
      { file: { notes: [{ body: SECRET, at: new Date(0) }], risk: `04 70, ${SECRET} !` } },
    ]);
  });

  it('may bring the key of each of many persons beside its text', () => {
    const another = newPersonKey(keys, OTHER);
    const theirs = new PersonSeal(OTHER, Buffer.from(another.key)).seal('task.title', NEXT_ROW, 'Rappeler');
    const bearing = (stored: string, key: string): string => `${stored}${key}`;
    const rows = [
      { item: { title: bearing(placed('task.title', NEXT_ROW, theirs), travelling(OTHER, another)) }, seal: '' },
      { item: { title: bearing(text, travelling(PERSON, made)), again: text }, seal: '' },
      { item: { title: bearing(text, `\u0002key ${PERSON} - -\u0003`) }, seal: '' },
    ];
    expect(answers().open(rows, null)).toEqual([
      { item: { title: 'Rappeler' } },
      { item: { title: SECRET, again: SECRET } },
      { item: { title: ERASED } },
    ]);
  });

  it('fails as a whole when a text was moved, changed or cut off, or came without place or key', () => {
    const key = travelling(PERSON, made);
    const elsewhere = placed('matter.note', NEXT_ROW, seal.seal('matter.note', ROW, SECRET));
    for (const body of [elsewhere, flipped(text), text.slice(0, -20), seal.seal('matter.note', ROW, SECRET)])
      expect(() => answers().open([{ body, seal: key }], null)).toThrow(SealBroken);
    expect(() => answers().open([{ body: text, seal: '' }], null)).toThrow(SealBroken);
  });

  it('fails when the wrap is of somebody else, was changed, or its master key is another or gone', () => {
    const wrong = [
      [keys, travelling(OTHER, made)],
      [keys, travelling(PERSON, made).replace(/..\u0003$/, (end) => (end.startsWith('00') ? '11\u0003' : '00\u0003'))],
      [ring(`k1:${'b'.repeat(64)}`), travelling(PERSON, made)],
      [ring(''), travelling(PERSON, made)],
    ] as const;
    for (const [master, key] of wrong)
      expect(() => answers(master).open([{ body: text, seal: key }], null)).toThrow(KeyUnavailable);
  });

  it('says that nothing is left where the key is destroyed', () => {
    const tombstone = `\u0002key ${PERSON} - -\u0003`;
    expect(answers().open([{ body: text, seal: tombstone }], null)).toEqual([{ body: ERASED }]);
  });
});

describe('keys that came a moment ago', () => {
  it('serve the member to whom they came, for a minute, and not after the key was destroyed', () => {
    let now = new Date('2026-05-01T10:00:00Z');
    const clock = Object.assign(new Clock(), { now: () => now });
    const recent = new RecentKeys(clock);
    const key = { keyId: 'k1', wrapped: Buffer.alloc(60) };
    recent.remember('m-1', PERSON, key);
    expect(recent.of('m-1', PERSON)).toBe(key);
    expect(recent.of('m-2', PERSON)).toBeUndefined();
    recent.remember('m-1', PERSON, null);
    expect(recent.of('m-1', PERSON)).toBeUndefined();
    recent.remember('m-1', PERSON, key);
    now = new Date('2026-05-01T10:01:01Z');
    expect(recent.of('m-1', PERSON)).toBeUndefined();
  });
});
