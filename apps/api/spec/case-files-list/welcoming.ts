import type { CaseFileOpened, OpenCaseFile } from '@guichet/case-files-contract';
import type { Answer, Caller } from '../harness/caller';
import type { House } from '../people/two-organisations';

export const CASE_FILES = '/api/case-files';
const PEOPLE = [
  'Yonas Ghebremedhin',
  'Rahel Hakizimana',
  'Winta Polishchuk',
  'Filmon Stanekzai',
  'Bisrat Coulibaly',
  'Luwam Kapanadze',
  'Robel Al-Jubouri',
  'Kibrom Niyonzima',
  'Abrehet Wardak',
  'Dawit Berisha',
  'Goitom Sarkissian',
  'Helen Rajendran',
  'Merhawi Phuntsok',
  'Senait Oliveira',
];

let drawn = 0;

/** Somebody new, whom nobody resembles, welcomed in a house. */
export function somebodyIn(house: House, changes: Partial<OpenCaseFile> = {}): OpenCaseFile {
  drawn += 1;
  const [givenNames = '', familyNames = ''] = (PEOPLE[drawn % PEOPLE.length] ?? '').split(' ');
  const names = { givenNames, familyNames, knownAs: '', ownScriptName: '', pronunciation: '' };
  return {
    identity: {
      names: { ...names, nameOrder: 'given_first' },
      otherSpellings: [],
      birth: { date: String(1940 + ((drawn * 3) % 80)), approximate: false, assigned: false },
      gender: 'not_stated',
      nationalities: [],
      ownSentence: '',
    },
    languages: [],
    contacts: [],
    teamId: house.team.id,
    leadId: house.worker.id,
    duplicatesSeen: false,
    ...changes,
  };
}

/** The same person under another name, or with another year of birth. */
export function renamed(
  { identity, ...command }: OpenCaseFile,
  name: { givenNames: string; familyNames: string },
  year: string,
): OpenCaseFile {
  const birth = { ...identity.birth, date: year };
  return { ...command, identity: { ...identity, names: { ...identity.names, ...name }, birth } };
}

export function open(caller: Caller, command: OpenCaseFile, key?: string): Promise<Answer<CaseFileOpened>> {
  return caller.post<CaseFileOpened>(CASE_FILES, command, key === undefined ? {} : { key });
}

/** The code of a problem. */
export function codeOf(answer: Answer<unknown>): unknown {
  return (answer.body as { code?: unknown }).code;
}
