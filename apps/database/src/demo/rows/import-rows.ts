import type { DemoCity } from '../city-types';
import { stableId } from '../chance/stable-id';
import { addDays } from '../calendar';
import { rowIds } from './table-rows';
import type { TableRows } from './table-rows';

const HEADERS = ['Nom', 'Prénom', 'Né(e) le', 'GSM', 'Nationalité', 'Langues', 'Titre de séjour', 'Remarque interne'];
const COLUMNS = [
  'family_names',
  'given_names',
  'birth_date',
  'phone',
  'nationalities',
  'languages',
  'residence_type',
  '',
];
const KEY = 'suivi outremeuse';

interface DemoRow {
  readonly cells: readonly string[];
  readonly status: string;
  readonly problems?: readonly object[];
  readonly repeats?: number;
}

const problem = (column: number | null, code: string, word = '', proposals: readonly string[] = []): object => ({
  column,
  code,
  word,
  proposals,
});

/** A list as an association keeps it: most rows are clear, some need somebody who knows. */
const ROWS: readonly DemoRow[] = [
  {
    cells: ['Tekle', 'Biniam', '14/02/1994', '0470 55 01 02', 'érythréenne', 'tigrinya', 'carte B', ''],
    status: 'ready',
  },
  {
    cells: ['Zadran', 'Palwasha', 'vers 1988', '', 'afghane', 'pachto, français A2', '', 'vient le mardi'],
    status: 'ready',
  },
  {
    cells: ['Barry', 'Mamadou', '30/02/1999', '0470 55 01 03', 'guinéenne', 'peul', 'carte A', ''],
    status: 'problem',
    problems: [
      problem(2, 'impossible_date', '30/02/1999'),
      problem(4, 'unknown_word', 'guinéenne', ['Guinée', 'Guinée équatoriale', 'Guinée-Bissau']),
      problem(6, 'unknown_word', 'carte A', ['Carte A : protection temporaire', 'Carte A : séjour limité']),
    ],
  },
  {
    cells: ['=Kovalenko', 'Daryna', '03/25/1979', 'chez sa sœur', 'ukrainienne', 'ukrainien', '', ''],
    status: 'problem',
    problems: [
      problem(0, 'formula', '=Kovalenko', ['Kovalenko']),
      problem(2, 'impossible_date', '03/25/1979', ['25/03/1979']),
      problem(3, 'not_a_phone', 'chez sa sœur'),
    ],
  },
  { cells: ['', '', '1990', '', '', '', '', 'à compléter'], status: 'problem', problems: [problem(null, 'nameless')] },
  { cells: ['Haile', 'Senay', '02/06/1991', '', 'ERI', 'tigrinya', '', ''], status: 'likely_known', repeats: 8 },
  {
    cells: ['Haile', 'Senay', '2/6/1991', '0470 55 01 04', 'érythréenne', '', '', ''],
    status: 'likely_known',
    repeats: 7,
  },
  { cells: ['Test', 'Test', '', '', '', '', '', 'ne pas garder'], status: 'left_out' },
];

function counts(): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { status } of ROWS) found[status] = (found[status] ?? 0) + 1;
  return found;
}

/** One import, checked this morning by the lead of a team, with something left to decide. */
export function importRows(city: DemoCity): TableRows[] {
  const ids = rowIds(city);
  const id = stableId('import', KEY);
  const member = ids.member('fatiha.elamrani');
  const at = `${addDays(city.today, -1)}T08:40:00Z`;
  const facts = { fileName: 'Suivi Outremeuse 2026.xlsx', sheetName: 'Personnes', headers: HEADERS, columns: COLUMNS };
  const place = { organisationId: ids.organisationOf('cpas.outremeuse'), teamId: ids.team('cpas.outremeuse') };
  const people = { memberId: member, workedById: member, leadId: ids.member('claire.dumont') };
  const standing = { status: 'checked', total: ROWS.length, counts: counts(), endedAt: at };
  return [
    [
      'spreadsheet_import',
      // who may open it follows from member and team, by a trigger
      [{ id, version: 3, createdAt: at, readers: [], signature: KEY, ...facts, ...place, ...people, ...standing }],
    ],
    [
      'spreadsheet_import_row',
      ROWS.map(({ cells, status, problems = [], repeats = null }, index) => ({
        importId: id,
        number: index + 2,
        cells,
        status,
        problems,
        repeats,
      })),
    ],
  ];
}
