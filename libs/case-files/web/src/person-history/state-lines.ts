import type { ContactWay, PersonIdentity, PersonLanguageSkill, PersonState } from '@guichet/people-contract';

/** Words a page gives: of the catalogue, and of a reference list. */
export interface StateWords {
  readonly say: (key: string) => string;
  readonly label: (list: 'country' | 'language', code: string) => string;
}

/** One thing that was stated: the name of the field and what it said; empty where nothing. */
export interface StateLine {
  readonly label: string;
  readonly text: string;
}

const joined = (parts: readonly (string | false)[], by = ', '): string => parts.filter(Boolean).join(by);

function identityLines(
  { names, otherSpellings, birth, gender, nationalities, ownSentence }: PersonIdentity,
  words: StateWords,
): StateLine[] {
  const { say } = words;
  const field = (name: string): string => say(`caseFiles.field.${name}`);
  return [
    { label: field('givenNames'), text: names.givenNames },
    { label: field('familyNames'), text: names.familyNames },
    { label: field('knownAs'), text: names.knownAs },
    { label: field('ownScript'), text: names.ownScriptName },
    { label: field('pronunciation'), text: names.pronunciation },
    { label: field('aliases'), text: joined(otherSpellings.map(({ spelling }) => spelling)) },
    {
      label: field('birth'),
      text: joined([
        birth.date,
        birth.approximate && field('birthApproximate'),
        birth.assigned && field('birthAssigned'),
      ]),
    },
    { label: field('gender'), text: say(`caseFiles.gender.${gender}`) },
    { label: field('nationality'), text: joined(nationalities.map((code) => words.label('country', code))) },
    { label: field('ownSentence'), text: ownSentence },
  ];
}

function languageLines(languages: readonly PersonLanguageSkill[], words: StateWords): StateLine[] {
  return languages.map(({ languageCode, spokenLevel, writtenLevel, preferred, interpreterNeeded }) => ({
    label: words.label('language', languageCode),
    text: joined([
      `${words.say('caseFiles.languageForm.spoken')} ${words.say(`caseFiles.level.${spokenLevel}`)}`,
      `${words.say('caseFiles.languageForm.written')} ${words.say(`caseFiles.level.${writtenLevel}`)}`,
      preferred && words.say('caseFiles.languageForm.preferred'),
      interpreterNeeded && words.say('caseFiles.field.interpreterNeeded'),
    ]),
  }));
}

function contactLines(
  { kind, value, instructions, safe, protected: hidden }: ContactWay,
  { say }: StateWords,
): StateLine[] {
  return [
    { label: say(`caseFiles.contact.${kind}`), text: value },
    { label: say('caseFiles.field.contactInstructions'), text: instructions },
    { label: say('caseFiles.field.contactSafe'), text: say(safe ? 'caseFiles.record.yes' : 'caseFiles.record.no') },
    { label: say('caseFiles.contactForm.protected'), text: hidden ? say('caseFiles.record.yes') : '' },
  ];
}

/** What a state says, field by field. */
export function stateLines({ identity, languages, contact }: PersonState, words: StateWords): StateLine[] {
  if (identity) return identityLines(identity, words);
  if (languages) return languageLines(languages, words);
  return contact ? contactLines(contact, words) : [];
}

/** One field that changed. */
export interface ChangedLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The fields in which two states differ; all of the former when nothing followed it. */
export function changedLines(before: PersonState, after: PersonState | null, words: StateWords): ChangedLine[] {
  const former = new Map(stateLines(before, words).map(({ label, text }) => [label, text]));
  const now = new Map((after ? stateLines(after, words) : []).map(({ label, text }) => [label, text]));
  return [...new Set([...former.keys(), ...now.keys()])]
    .map((label) => ({ label, before: former.get(label) ?? '', after: now.get(label) ?? '' }))
    .filter((line) => line.before !== line.after);
}
