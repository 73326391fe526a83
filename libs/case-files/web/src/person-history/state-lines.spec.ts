import type { PersonIdentity, PersonState } from '@guichet/people-contract';
import { changedLines } from './state-lines';

const words = { say: (key: string) => key.split('.').at(-1) ?? '', label: (_list: string, code: string) => code };
const identity: PersonIdentity = {
  names: {
    givenNames: 'Selam',
    familyNames: 'Tesfay',
    knownAs: '',
    ownScriptName: '',
    pronunciation: '',
    nameOrder: 'given_first',
  },
  otherSpellings: [],
  birth: { date: '1991', approximate: true, assigned: false },
  gender: 'female',
  nationalities: ['ER'],
  ownSentence: '',
};
const french = {
  languageCode: 'fr',
  spokenLevel: 'a2',
  writtenLevel: 'a1',
  preferred: false,
  interpreterNeeded: false,
} as const;
const phone = {
  kind: 'phone',
  value: '0470',
  instructions: '',
  safe: true,
  preferred: true,
  protected: false,
} as const;

describe('what changed between two states', () => {
  it.each<[string, PersonState, PersonState | null, readonly (readonly [string, string, string])[]]>([
    ['nothing', { identity }, { identity }, []],
    [
      'a name, and a birth that became exact',
      { identity },
      {
        identity: {
          ...identity,
          names: { ...identity.names, familyNames: 'Tesfai' },
          birth: { date: '1991-04-02', approximate: false, assigned: false },
        },
      },
      [
        ['familyNames', 'Tesfay', 'Tesfai'],
        ['birth', '1991, birthApproximate', '1991-04-02'],
      ],
    ],
    ['a language that was added', { languages: [] }, { languages: [french] }, [['fr', '', 'spoken a2, written a1']]],
    [
      'a language that was taken away',
      { languages: [french] },
      { languages: [] },
      [['fr', 'spoken a2, written a1', '']],
    ],
    [
      'a number that became unsafe',
      { contact: phone },
      { contact: { ...phone, safe: false } },
      [['contactSafe', 'yes', 'no']],
    ],
    [
      'a number that is no longer used',
      { contact: phone },
      null,
      [
        ['phone', '0470', ''],
        ['contactSafe', 'yes', ''],
      ],
    ],
  ])('%s', (_, before, after, lines) => {
    expect(changedLines(before, after, words).map((line) => [line.label, line.before, line.after])).toEqual(lines);
  });
});
