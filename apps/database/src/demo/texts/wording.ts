import type { Gender } from '@guichet/people-contract';

const ADULT: Readonly<Record<Gender, string>> = {
  female: 'Madame',
  male: 'Monsieur',
  x: 'La personne',
  not_stated: 'La personne',
};
const MINOR: Readonly<Record<Gender, string>> = {
  female: 'La jeune fille',
  male: 'Le jeune',
  x: 'La personne',
  not_stated: 'La personne',
};

/** Writes a text for a person: `[il|elle]` by stated gender, `{P}` and, inside a sentence, `{p}` as Monsieur, Madame, a young person, or "la personne". */
export function worded(text: string, gender: Gender, minor = false): string {
  const person = (minor ? MINOR : ADULT)[gender];
  const within = person.startsWith('L') ? person.charAt(0).toLowerCase() + person.slice(1) : person;
  return text
    .replaceAll('{P}', person)
    .replaceAll('{p}', within)
    .replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, (_, masculine: string, feminine: string) =>
      gender === 'male' ? masculine : gender === 'female' ? feminine : bothForms(masculine, feminine),
    );
}

/** "seul" and "seule" → "seul·e"; forms too different are written one after the other. */
function bothForms(masculine: string, feminine: string): string {
  return feminine.startsWith(masculine) && masculine !== ''
    ? `${masculine}·${feminine.slice(masculine.length)}`
    : `${masculine}/${feminine}`;
}
