import type { LanguageLevel } from '@guichet/people-contract';
import type { NamePoolKey } from './name-pools';

/** Where a person comes from: names, country, languages, towns. `french` is the chance of having learnt French before coming. */
export interface Origin {
  pool: NamePoolKey;
  country: string;
  mother: string;
  /** Other languages, with the level at which they are often spoken and how often. */
  others: readonly (readonly [code: string, level: LanguageLevel, probability: number])[];
  french: number;
  cities: readonly string[];
}

export const ORIGINS = {
  syria: { pool: 'syria', country: 'SY', mother: 'apc', others: [['ar', 'c1', 0.7], ['en', 'a2', 0.5], ['tr', 'b1', 0.3]], french: 0.05, cities: ['Alep', 'Homs', 'Damas', 'Deraa'] },
  syriaKurdish: { pool: 'kurdistanKurmanji', country: 'SY', mother: 'kmr', others: [['apc', 'c1', 0.9], ['tr', 'a2', 0.3]], french: 0.02, cities: ['Qamichli', 'Afrin', 'Kobané'] },
  iraq: { pool: 'iraq', country: 'IQ', mother: 'acm', others: [['ar', 'c1', 0.6], ['en', 'a2', 0.5]], french: 0.02, cities: ['Bagdad', 'Mossoul', 'Bassora'] },
  iraqKurdish: { pool: 'kurdistanSorani', country: 'IQ', mother: 'ckb', others: [['acm', 'b1', 0.5], ['en', 'a2', 0.3]], french: 0.02, cities: ['Erbil', 'Souleimaniye', 'Kirkouk'] },
  palestine: { pool: 'palestine', country: 'PS', mother: 'apc', others: [['ar', 'c1', 0.8], ['en', 'b1', 0.6]], french: 0.03, cities: ['Gaza', 'Khan Younès', 'Rafah'] },
  morocco: { pool: 'morocco', country: 'MA', mother: 'ary', others: [['rif', 'native', 0.4], ['es', 'a2', 0.3]], french: 0.55, cities: ['Nador', 'Oujda', 'Tanger', 'Al Hoceïma'] },
  algeria: { pool: 'algeria', country: 'DZ', mother: 'arq', others: [['kab', 'native', 0.4]], french: 0.8, cities: ['Oran', 'Sétif', 'Tizi Ouzou'] },
  sudan: { pool: 'sudan', country: 'SD', mother: 'apd', others: [['mls', 'native', 0.5], ['en', 'a2', 0.3]], french: 0.02, cities: ['El Fasher', 'Khartoum', 'Nyala'] },
  afghanistanDari: { pool: 'afghanistanDari', country: 'AF', mother: 'prs', others: [['fa', 'b2', 0.5], ['en', 'a2', 0.3], ['haz', 'native', 0.3]], french: 0.01, cities: ['Hérat', 'Kaboul', 'Mazar-e-Charif'] },
  afghanistanPashto: { pool: 'afghanistanPashto', country: 'AF', mother: 'ps', others: [['prs', 'b1', 0.6], ['ur', 'a2', 0.3]], french: 0.01, cities: ['Jalalabad', 'Kandahar', 'Logar'] },
  iran: { pool: 'iran', country: 'IR', mother: 'fa', others: [['en', 'b1', 0.6]], french: 0.05, cities: ['Téhéran', 'Ispahan'] },
  turkeyKurdish: { pool: 'kurdistanKurmanji', country: 'TR', mother: 'kmr', others: [['tr', 'c1', 1]], french: 0.02, cities: ['Diyarbakır', 'Mardin', 'Van'] },
  turkey: { pool: 'turkey', country: 'TR', mother: 'tr', others: [['en', 'b1', 0.4]], french: 0.1, cities: ['Emirdağ', 'Ankara', 'Konya'] },
  eritrea: { pool: 'eritrea', country: 'ER', mother: 'ti', others: [['ar', 'a2', 0.3], ['am', 'a2', 0.2], ['en', 'a2', 0.3]], french: 0.01, cities: ['Asmara', 'Keren', 'Mendefera'] },
  ethiopia: { pool: 'ethiopia', country: 'ET', mother: 'am', others: [['om', 'native', 0.3], ['en', 'b1', 0.5]], french: 0.02, cities: ['Addis-Abeba', 'Gondar'] },
  somalia: { pool: 'somalia', country: 'SO', mother: 'so', others: [['ar', 'a2', 0.3], ['en', 'a2', 0.3]], french: 0.01, cities: ['Mogadiscio', 'Kismaayo', 'Baidoa'] },
  guineaFula: { pool: 'guinea', country: 'GN', mother: 'ff', others: [['sus', 'b1', 0.4]], french: 0.7, cities: ['Labé', 'Mamou', 'Conakry'] },
  guineaManinka: { pool: 'guinea', country: 'GN', mother: 'emk', others: [['sus', 'b2', 0.5]], french: 0.6, cities: ['Kankan', 'Siguiri', 'Conakry'] },
  senegal: { pool: 'senegal', country: 'SN', mother: 'wo', others: [], french: 0.75, cities: ['Dakar', 'Touba', 'Thiès'] },
  ivoryCoast: { pool: 'ivoryCoast', country: 'CI', mother: 'dyu', others: [], french: 0.9, cities: ['Abidjan', 'Bouaké'] },
  cameroon: { pool: 'cameroon', country: 'CM', mother: 'ewo', others: [['en', 'b1', 0.4], ['wes', 'b2', 0.3]], french: 0.95, cities: ['Douala', 'Yaoundé', 'Bafoussam'] },
  congo: { pool: 'congo', country: 'CD', mother: 'ln', others: [['lua', 'native', 0.3], ['sw', 'b2', 0.3]], french: 0.9, cities: ['Kinshasa', 'Goma', 'Lubumbashi', 'Mbuji-Mayi'] },
  burundi: { pool: 'burundi', country: 'BI', mother: 'rn', others: [['sw', 'b1', 0.5]], french: 0.8, cities: ['Bujumbura', 'Gitega'] },
  rwanda: { pool: 'rwanda', country: 'RW', mother: 'rw', others: [['en', 'b1', 0.6]], french: 0.6, cities: ['Kigali', 'Huye'] },
  togo: { pool: 'togo', country: 'TG', mother: 'ee', others: [], french: 0.9, cities: ['Lomé', 'Kpalimé'] },
  ukraine: { pool: 'ukraine', country: 'UA', mother: 'uk', others: [['ru', 'c1', 0.85], ['en', 'a2', 0.5], ['pl', 'a2', 0.2]], french: 0.05, cities: ['Kharkiv', 'Mykolaïv', 'Marioupol', 'Kherson', 'Dnipro'] },
  chechnya: { pool: 'chechnya', country: 'RU', mother: 'ce', others: [['ru', 'c1', 0.95]], french: 0.02, cities: ['Grozny', 'Argoun'] },
  georgia: { pool: 'georgia', country: 'GE', mother: 'ka', others: [['ru', 'b1', 0.7]], french: 0.02, cities: ['Tbilissi', 'Koutaïssi'] },
  armenia: { pool: 'armenia', country: 'AM', mother: 'hy', others: [['ru', 'b2', 0.9]], french: 0.03, cities: ['Erevan', 'Gumri'] },
  albania: { pool: 'albania', country: 'AL', mother: 'sq', others: [['it', 'b1', 0.5], ['en', 'a2', 0.3]], french: 0.05, cities: ['Shkodër', 'Durrës'] },
  kosovo: { pool: 'albania', country: 'XK', mother: 'sq', others: [['sr', 'a2', 0.3], ['de', 'a2', 0.3]], french: 0.05, cities: ['Pristina', 'Mitrovica', 'Gjakova'] },
  tibet: { pool: 'tibet', country: 'CN', mother: 'bo', others: [['zh', 'b1', 0.4], ['hi', 'a2', 0.3], ['en', 'a2', 0.3]], french: 0.01, cities: ['Chigatsé', 'Lhassa'] },
  sriLanka: { pool: 'tamil', country: 'LK', mother: 'ta', others: [['en', 'a2', 0.5]], french: 0.02, cities: ['Jaffna', 'Batticaloa'] },
  india: { pool: 'punjab', country: 'IN', mother: 'pa', others: [['hi', 'b1', 0.8], ['en', 'b1', 0.4]], french: 0.02, cities: ['Jalandhar', 'Ludhiana'] },
  salvador: { pool: 'latinAmerica', country: 'SV', mother: 'es', others: [], french: 0.05, cities: ['San Salvador', 'Soyapango'] },
  colombia: { pool: 'latinAmerica', country: 'CO', mother: 'es', others: [['en', 'a2', 0.3]], french: 0.1, cities: ['Cali', 'Medellín'] },
  brazil: { pool: 'brazil', country: 'BR', mother: 'pt', others: [], french: 0.1, cities: ['Goiânia', 'São Paulo'] },
  romania: { pool: 'romania', country: 'RO', mother: 'ro', others: [['it', 'a2', 0.4]], french: 0.1, cities: ['Craiova', 'Galați'] },
} satisfies Record<string, Origin>;

export type OriginKey = keyof typeof ORIGINS;
