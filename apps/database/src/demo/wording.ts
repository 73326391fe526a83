import type { Gender } from '@guichet/people-contract';

/** Writes a text for a person: `[il|elle]` by stated gender, `{P}` as Monsieur, Madame, or "la personne" where neither was said. */
export function worded(text: string, gender: Gender): string {
  const person = gender === 'female' ? 'Madame' : gender === 'male' ? 'Monsieur' : 'La personne';
  return text
    .replaceAll('{P}', person)
    .replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, (_, masculine: string, feminine: string) =>
      gender === 'male' ? masculine : gender === 'female' ? feminine : bothForms(masculine, feminine),
    );
}

/** "seul" and "seule" → "seul·e"; forms too different are written one after the other. */
function bothForms(masculine: string, feminine: string): string {
  return feminine.startsWith(masculine) && masculine !== '' ? `${masculine}·${feminine.slice(masculine.length)}` : `${masculine}/${feminine}`;
}
