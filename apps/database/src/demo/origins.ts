import type { LanguageLevel } from '@guichet/people-contract';
import type { NamePoolKey } from './name-pools';

/** Where a person comes from: names, country, languages. `french` is the chance of having learnt French before coming. */
export interface Origin {
  pool: NamePoolKey;
  country: string;
  mother: string;
  /** Other languages, with the level at which they are often spoken and how often. */
  others: readonly (readonly [code: string, level: LanguageLevel, probability: number])[];
  french: number;
  familyFirst?: boolean;
}

export const ORIGINS = {
  syria: { pool: 'syria', country: 'SY', mother: 'apc', others: [['ar', 'c1', 0.7], ['en', 'a2', 0.5], ['tr', 'b1', 0.3]], french: 0.05 },
  syriaKurdish: { pool: 'kurdistanKurmanji', country: 'SY', mother: 'kmr', others: [['apc', 'c1', 0.9], ['tr', 'a2', 0.3]], french: 0.02 },
  iraq: { pool: 'iraq', country: 'IQ', mother: 'acm', others: [['ar', 'c1', 0.6], ['en', 'a2', 0.5]], french: 0.02 },
  iraqKurdish: { pool: 'kurdistanSorani', country: 'IQ', mother: 'ckb', others: [['acm', 'b1', 0.5], ['en', 'a2', 0.3]], french: 0.02 },
  palestine: { pool: 'palestine', country: 'PS', mother: 'apc', others: [['ar', 'c1', 0.8], ['en', 'b1', 0.6]], french: 0.03 },
  morocco: { pool: 'morocco', country: 'MA', mother: 'ary', others: [['rif', 'native', 0.4], ['es', 'a2', 0.3]], french: 0.55 },
  algeria: { pool: 'algeria', country: 'DZ', mother: 'arq', others: [['kab', 'native', 0.4]], french: 0.8 },
  sudan: { pool: 'sudan', country: 'SD', mother: 'apd', others: [['mls', 'native', 0.5], ['en', 'a2', 0.3]], french: 0.02 },
  afghanistanDari: { pool: 'afghanistanDari', country: 'AF', mother: 'prs', others: [['fa', 'b2', 0.5], ['en', 'a2', 0.3], ['haz', 'native', 0.3]], french: 0.01 },
  afghanistanPashto: { pool: 'afghanistanPashto', country: 'AF', mother: 'ps', others: [['prs', 'b1', 0.6], ['ur', 'a2', 0.3]], french: 0.01 },
  iran: { pool: 'iran', country: 'IR', mother: 'fa', others: [['en', 'b1', 0.6]], french: 0.05 },
  turkeyKurdish: { pool: 'kurdistanKurmanji', country: 'TR', mother: 'kmr', others: [['tr', 'c1', 1]], french: 0.02 },
  turkey: { pool: 'turkey', country: 'TR', mother: 'tr', others: [['en', 'b1', 0.4]], french: 0.1 },
  eritrea: { pool: 'eritrea', country: 'ER', mother: 'ti', others: [['ar', 'a2', 0.3], ['am', 'a2', 0.2], ['en', 'a2', 0.3]], french: 0.01 },
  ethiopia: { pool: 'ethiopia', country: 'ET', mother: 'am', others: [['om', 'native', 0.3], ['en', 'b1', 0.5]], french: 0.02 },
  somalia: { pool: 'somalia', country: 'SO', mother: 'so', others: [['ar', 'a2', 0.3], ['en', 'a2', 0.3]], french: 0.01 },
  guineaFula: { pool: 'guinea', country: 'GN', mother: 'ff', others: [['sus', 'b1', 0.4]], french: 0.7 },
  guineaManinka: { pool: 'guinea', country: 'GN', mother: 'emk', others: [['sus', 'b2', 0.5]], french: 0.6 },
  senegal: { pool: 'senegal', country: 'SN', mother: 'wo', others: [], french: 0.75 },
  ivoryCoast: { pool: 'ivoryCoast', country: 'CI', mother: 'dyu', others: [], french: 0.9 },
  cameroon: { pool: 'cameroon', country: 'CM', mother: 'ewo', others: [['en', 'b1', 0.4], ['wes', 'b2', 0.3]], french: 0.95 },
  congo: { pool: 'congo', country: 'CD', mother: 'ln', others: [['lua', 'native', 0.3], ['sw', 'b2', 0.3]], french: 0.9 },
  burundi: { pool: 'burundi', country: 'BI', mother: 'rn', others: [['sw', 'b1', 0.5]], french: 0.8 },
  rwanda: { pool: 'rwanda', country: 'RW', mother: 'rw', others: [['en', 'b1', 0.6]], french: 0.6 },
  togo: { pool: 'togo', country: 'TG', mother: 'ee', others: [], french: 0.9 },
  ukraine: { pool: 'ukraine', country: 'UA', mother: 'uk', others: [['ru', 'c1', 0.85], ['en', 'a2', 0.5], ['pl', 'a2', 0.2]], french: 0.05 },
  chechnya: { pool: 'chechnya', country: 'RU', mother: 'ce', others: [['ru', 'c1', 0.95]], french: 0.02 },
  georgia: { pool: 'georgia', country: 'GE', mother: 'ka', others: [['ru', 'b1', 0.7]], french: 0.02 },
  armenia: { pool: 'armenia', country: 'AM', mother: 'hy', others: [['ru', 'b2', 0.9]], french: 0.03 },
  albania: { pool: 'albania', country: 'AL', mother: 'sq', others: [['it', 'b1', 0.5], ['en', 'a2', 0.3]], french: 0.05 },
  kosovo: { pool: 'albania', country: 'XK', mother: 'sq', others: [['sr', 'a2', 0.3], ['de', 'a2', 0.3]], french: 0.05 },
  tibet: { pool: 'tibet', country: 'CN', mother: 'bo', others: [['zh', 'b1', 0.4], ['hi', 'a2', 0.3], ['en', 'a2', 0.3]], french: 0.01 },
  sriLanka: { pool: 'tamil', country: 'LK', mother: 'ta', others: [['en', 'a2', 0.5]], french: 0.02 },
  india: { pool: 'punjab', country: 'IN', mother: 'pa', others: [['hi', 'b1', 0.8], ['en', 'b1', 0.4]], french: 0.02 },
  salvador: { pool: 'latinAmerica', country: 'SV', mother: 'es', others: [], french: 0.05 },
  colombia: { pool: 'latinAmerica', country: 'CO', mother: 'es', others: [['en', 'a2', 0.3]], french: 0.1 },
  brazil: { pool: 'brazil', country: 'BR', mother: 'pt', others: [], french: 0.1 },
  romania: { pool: 'romania', country: 'RO', mother: 'ro', others: [['it', 'a2', 0.4]], french: 0.1 },
} satisfies Record<string, Origin>;

export type OriginKey = keyof typeof ORIGINS;
