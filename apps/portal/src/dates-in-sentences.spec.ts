import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
/** What `<gu-relative-date>` begins with: "le 4 mars", or "il y a 6 jours", which takes no preposition at all. */
const BEFORE_A_DAY = /(^|\s)(au|du|le|jusqu’au)$/;
const BEFORE_A_DISTANCE = /(^|\s)(au|du|le|jusqu’au|depuis|avant)$/;

interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** "agreement.until" → its sentence, for each scope. */
function sentencesOf(catalogue: Catalogue, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, inner]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    return typeof inner === 'string' ? [[at, inner]] : sentencesOf(inner, at);
  });
}

const SENTENCES = globSync('libs/*/web/src/i18n/fr.json', { cwd: ROOT }).flatMap((file) =>
  sentencesOf(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Catalogue),
);

/** The sentences that may stand right before each date of the templates. */
function sentencesBeforeDates(): { file: string; sentence: string; isDay: boolean }[] {
  return globSync('libs/*/web/src/**/*.{html,ts}', { cwd: ROOT }).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const dates = text.matchAll(
      /'([\w.]+)'[^'{}]*\| transloco\s*\}\}\s*(?:<\/dt>\s*<dd>\s*)?<gu-relative-date([^>]*)>/g,
    );
    return [...dates].flatMap(([, key = '', attributes = '']) =>
      SENTENCES.filter(([at]) => key === at || key.endsWith(`.${at}`)).map(([, sentence]) => ({
        file,
        sentence,
        isDay: attributes.includes('show="day"'),
      })),
    );
  });
}

it('no sentence runs into a date: "jusqu’au le 4 mars", "depuis il y a 6 jours"', () => {
  const before = sentencesBeforeDates();
  expect(before.length).toBeGreaterThan(20);
  expect(before.filter(({ sentence, isDay }) => (isDay ? BEFORE_A_DAY : BEFORE_A_DISTANCE).test(sentence))).toEqual([]);
});
