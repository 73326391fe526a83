import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import type { ReferenceEntry } from './reference-entry';

const ISO = { source: 'ISO 3166-1, i18n-iso-countries 7.14.0, libellés relus', reviewedOn: '2026-11-22' };
const CARDS = {
  source: 'vreemdelingenrecht.be, codes de nationalité imprimés sur les cartes',
  reviewedOn: '2026-11-22',
};

/** The package's French names, where they are not the ones people in Belgium read and say. */
const FRENCH_NAMES: Record<string, string> = {
  AE: 'Émirats arabes unis',
  AX: 'Îles Åland',
  BN: 'Brunei',
  CD: 'Congo (République démocratique)',
  CF: 'République centrafricaine',
  CG: 'Congo (Brazzaville)',
  CI: 'Côte d’Ivoire',
  CZ: 'Tchéquie',
  DO: 'République dominicaine',
  FK: 'Îles Malouines (Falkland)',
  IO: 'Territoire britannique de l’océan Indien',
  KG: 'Kirghizstan',
  KP: 'Corée du Nord',
  LR: 'Liberia',
  MK: 'Macédoine du Nord',
  MM: 'Myanmar (Birmanie)',
  NG: 'Nigeria',
  NU: 'Niue',
  RE: 'La Réunion',
  SA: 'Arabie saoudite',
  SJ: 'Svalbard et Jan Mayen',
  SV: 'Salvador',
  SZ: 'Eswatini',
  TL: 'Timor oriental',
  TZ: 'Tanzanie',
  US: 'États-Unis',
  VA: 'Vatican',
  VG: 'Îles Vierges britanniques',
  VI: 'Îles Vierges américaines',
};

const ENGLISH_NAMES: Record<string, string> = {
  BN: 'Brunei',
  CD: 'Congo (Democratic Republic)',
  CG: 'Congo (Brazzaville)',
  CI: 'Côte d’Ivoire',
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  MM: 'Myanmar (Burma)',
  PS: 'Palestine',
  RE: 'Réunion',
  RU: 'Russia',
  ST: 'São Tomé and Príncipe',
  SY: 'Syria',
  TR: 'Turkey (Türkiye)',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
};

/** What may stand in the place of a country on a card or in a file. Not known and not said are not errors. */
const WITHOUT_COUNTRY: readonly (readonly [code: string, labelFr: string, labelEn: string])[] = [
  ['XXA', 'Apatride', 'Stateless'],
  ['XXB', 'Réfugié·e (Convention de 1951)', 'Refugee (1951 Convention)'],
  ['XXC', 'Réfugié·e (autre)', 'Refugee (other)'],
  ['XXX', 'Nationalité indéterminée', 'Nationality undetermined'],
];

/** People look a country up by its French name, accents ignored. */
const BY_FRENCH_NAME = new Intl.Collator('fr', { sensitivity: 'base' });

function oneName(name: string | string[]): string {
  return (Array.isArray(name) ? (name[0] ?? '') : name).replaceAll("'", '’');
}

/** Countries by ISO 3166-1 alpha-2 with alpha-3 beside it (cards print alpha-3), Kosovo, and the codes for people without one. */
export function countryEntries(): ReferenceEntry[] {
  const alpha3 = new Map(codes.map((row) => [row[0], row[1]]));
  const frenchNames: Record<string, string | string[]> = french.countries;
  const englishNames: Record<string, string | string[]> = english.countries;
  const countries = Object.keys(frenchNames)
    .map((code) => ({
      code,
      labelFr: FRENCH_NAMES[code] ?? oneName(frenchNames[code] ?? code),
      labelEn: ENGLISH_NAMES[code] ?? oneName(englishNames[code] ?? code),
      attributes: { alpha3: alpha3.get(code) ?? code },
    }))
    .sort((one, other) => BY_FRENCH_NAME.compare(one.labelFr, other.labelFr));
  return [
    ...countries.map((country, index) => ({ list: 'country', ...country, position: index + 1, ...ISO })),
    ...WITHOUT_COUNTRY.map(([code, labelFr, labelEn], index) => ({
      list: 'country',
      code,
      labelFr,
      labelEn,
      attributes: { alpha3: code, withoutCountry: true },
      position: countries.length + index + 1,
      ...CARDS,
    })),
  ];
}
