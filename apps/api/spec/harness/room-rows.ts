import type { Room } from '@guichet/access-contract';

/** A record of a room as SQL: its table, the columns of its own, and constant values for them. */
export interface RoomRow {
  readonly table: string;
  readonly columns: string;
  readonly values: string;
}

/** One record for each room that holds records; the rooms about the person itself have tables of another shape. */
export const ROOM_ROWS: Readonly<Partial<Record<Room, RoomRow>>> = {
  household: { table: 'household_member', columns: 'relation_code, name', values: `'child', 'Amanuel'` },
  residence: {
    table: 'residence_document',
    columns: 'type_code, valid_from, valid_until',
    values: `'card.A', '2026-06-01', '2027-05-31'`,
  },
  housing: { table: 'housing_situation', columns: 'kind_code, valid_from', values: `'hosted', '2026-06-01'` },
  training: { table: 'training_episode', columns: 'kind_code, title', values: `'french', 'FLE'` },
  education: { table: 'schooling', columns: 'level_code, school', values: `'isced.2', 'Asmara'` },
  skills: { table: 'skill', columns: 'name', values: `'Coudre à la machine'` },
  employment: { table: 'employment_episode', columns: 'kind_code, occupation', values: `'fixed_term', 'couture'` },
  project: { table: 'project', columns: 'stage_code, title', values: `'wish', 'Atelier'` },
  plan: {
    table: 'plan_need',
    columns: 'item_id, theme_code, situation',
    values: `gen_random_uuid(), 'housing', 'Cherche un logement'`,
  },
  income: { table: 'income', columns: 'kind_code, payer', values: `'ris', 'CPAS de Liège'` },
  health: { table: 'health_coverage', columns: 'kind_code, insurer', values: `'mutual_insurer', 'Mutuelle'` },
  rights_violence: { table: 'rights_matter', columns: 'kind_code', values: `'unpaid_wages'` },
  participation: {
    table: 'participation',
    columns: 'kind_code, activity',
    values: `'volunteering', 'Cuisine du jeudi'`,
  },
  journal: { table: 'note', columns: 'nature, room, body, happened_at', values: `'fact', 'journal', 'Note', now()` },
  confidence: {
    table: 'note',
    columns: 'nature, room, body, happened_at',
    values: `'confidence', 'confidence', 'Note', now()`,
  },
};

/** One row for each room about the person itself. $1 person. */
export const PERSON_ROWS: Readonly<Partial<Record<Room, string>>> = {
  identity: `insert into person_alias (person_id, spelling, source) values ($1, 'Autre nom ' || gen_random_uuid(), 'stated')`,
  contact: `insert into contact_method (person_id, kind, value) values ($1, 'phone', '0455 00 00 01')`,
  language: `insert into person_language (person_id, language_code, spoken_level, written_level) values ($1, 'fr', 'a2', 'a1') on conflict do nothing`,
};

/** Rooms in which something can be written down. */
export const FILLED_ROOMS: readonly Room[] = [...Object.keys(PERSON_ROWS), ...Object.keys(ROOM_ROWS)] as Room[];
