const HEADERS = [
  'NOM',
  'Prénom(s)',
  'Date de naissance',
  'Sexe',
  'Nationalité',
  'Langues parlées',
  'GSM',
  'Carte',
  'Remarque',
];
const SYLLABLES = [
  'ba',
  'ko',
  'dri',
  'me',
  'lu',
  'zan',
  'tho',
  'vi',
  'quel',
  'sar',
  'mou',
  'fen',
  'gri',
  'hol',
  'jad',
  'pem',
];
const GENDERS = ['F', 'H', 'femme', 'Monsieur', '', 'x'];
const NATIONALITIES = ['érythréenne', 'AFG', 'Guinée', 'Somalie / Kenya', 'ukrainien', ''];
const LANGUAGES = ['tigrinya', 'dari, français A2', 'peul', 'somali (natif), anglais : B1', '', 'ukrainien'];

/** A list as somebody kept it by hand, and how much is wrong with it. Nobody in it exists. */
export interface MessyList {
  /** Saved by a French Excel: semicolons, Windows-1252. */
  readonly csv: Buffer;
  readonly rows: number;
  /** Rows with a problem, the misspelt ones among them. */
  readonly faulty: number;
  /** Rows with the one misspelt nationality. */
  readonly misspelt: number;
  /** Rows that name somebody whom an earlier row named. */
  readonly doubles: number;
}

/** A word that no other number has. */
function word(number: number, salt: number): string {
  const part = (place: number): string => SYLLABLES[(Math.floor(number / 16 ** place) + salt * (place + 3)) % 16] ?? '';
  const name = part(0) + part(1) + part(2);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function birth(index: number): string {
  const [day, month, year] = [1 + (index % 28), 1 + (index % 12), 1940 + (index % 64)];
  const two = (part: number): string => String(part).padStart(2, '0');
  const ways = [
    `${two(day)}/${two(month)}/${year}`,
    `${day}.${month}.${year}`,
    String(year),
    `vers ${year}`,
    `${two(month)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ];
  return ways[index % ways.length] ?? '';
}

/** Twenty rows of each fault, spread over the list. */
function spoilt(index: number, cells: string[]): 'misspelt' | 'faulty' | 'double' | 'clear' {
  switch (index % 100) {
    case 7:
      cells[4] = 'syrianne';
      return 'misspelt';
    case 23:
      cells[2] = '30/02/1991';
      return 'faulty';
    case 41:
      cells[0] = '=HYPERLINK("x")';
      return 'faulty';
    case 59:
      cells[6] = 'voir avec sa soeur';
      return 'faulty';
    case 77:
      cells[0] = cells[1] = '';
      return 'faulty';
    case 93:
      return 'double';
    default:
      return 'clear';
  }
}

/** A list of so many rows, the same each time. */
export function messyList(rows: number): MessyList {
  const counts = { misspelt: 0, faulty: 0, double: 0, clear: 0 };
  const lines: string[][] = [];
  for (let index = 0; index < rows; index += 1) {
    const cells = [
      index % 3 === 0 ? word(index, 1).toUpperCase() : word(index, 1),
      index % 17 === 0 ? '' : ` ${word(index, 5)} `,
      birth(index),
      GENDERS[index % GENDERS.length] ?? '',
      NATIONALITIES[index % NATIONALITIES.length] ?? '',
      LANGUAGES[index % LANGUAGES.length] ?? '',
      index % 5 === 0 ? '' : `04${String(70_000_000 + index * 7919).slice(0, 8)}`,
      index % 11 === 0 ? 'carte B' : '',
      index % 4 === 0 ? 'à revoir; "urgent"' : '',
    ];
    const kind = spoilt(index, cells);
    counts[kind] += 1;
    const before = lines.at(-1);
    if (kind === 'double' && before) cells.splice(0, 3, ...before.slice(0, 3).map((cell) => cell.toUpperCase()));
    lines.push(cells);
  }
  const quoted = (cell: string): string => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = [HEADERS, ...lines].map((line) => line.map(quoted).join(';')).join('\r\n');
  return {
    csv: Buffer.from(text, 'latin1'),
    rows,
    faulty: counts.faulty + counts.misspelt,
    misspelt: counts.misspelt,
    doubles: counts.double,
  };
}
