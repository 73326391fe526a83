import type { Room } from '@guichet/access-contract';
import type { PoolClient } from 'pg';

const record = (table: string, columns: string, values: string): string =>
  `insert into ${table} (case_file_id, owner_organisation_id, owner_subject, author_id, ${columns})
   values ($1, ctx_organisation(), (ctx_subjects())[1], ctx_member(), ${values})`;

/** How each room is asked: rows that can be seen in it, and a row that might be added. */
const PROBES: Readonly<Record<Room, { see: string; add: string }>> = {
  identity: {
    see: 'select person_id as id from person_alias where person_id = any ($1)',
    add: `insert into person_alias (person_id, spelling, source) values ($1, 'Encore un nom', 'stated')`,
  },
  contact: {
    see: 'select person_id as id from contact_method where person_id = any ($1)',
    add: `insert into contact_method (person_id, kind, value) values ($1, 'phone', '0455 00 00 02')`,
  },
  language: {
    see: 'select person_id as id from person_language where person_id = any ($1)',
    add: `insert into person_language (person_id, language_code, spoken_level, written_level) values ($1, 'nl', 'a1', 'a1')`,
  },
  residence: {
    see: 'select case_file_id as id from residence_document where case_file_id = any ($1)',
    add: record('residence_document', 'type_code', `'card.A'`),
  },
  housing: {
    see: 'select case_file_id as id from housing_situation where case_file_id = any ($1)',
    add: record('housing_situation', 'kind_code', `'hosted'`),
  },
  training: {
    see: 'select case_file_id as id from training_episode where case_file_id = any ($1)',
    add: record('training_episode', 'kind_code, title', `'french', 'FLE'`),
  },
  employment: {
    see: 'select case_file_id as id from employment_episode where case_file_id = any ($1)',
    add: record('employment_episode', 'kind_code, occupation', `'fixed_term', 'couture'`),
  },
  project: {
    see: 'select case_file_id as id from project where case_file_id = any ($1)',
    add: record('project', 'stage_code, title', `'wish', 'Atelier'`),
  },
  plan: {
    see: 'select case_file_id as id from plan_need where case_file_id = any ($1)',
    add: record('plan_need', 'item_id, theme_code, situation', `gen_random_uuid(), 'housing', 'Cherche un logement'`),
  },
  journal: {
    see: `select case_file_id as id from note where case_file_id = any ($1) and room = 'journal'`,
    add: record('note', 'nature, room, body, happened_at', `'fact', 'journal', 'Note', now()`),
  },
  confidence: {
    see: `select case_file_id as id from note where case_file_id = any ($1) and room = 'confidence'`,
    add: record('note', 'nature, room, body, happened_at', `'confidence', 'confidence', 'Note', now()`),
  },
};

/** Files of those asked in which the room shows its row. */
export async function seenIn(client: PoolClient, room: Room, fileIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(PROBES[room].see, [fileIds]);
  return new Set(rows.map((row) => row.id));
}

/** True when the database lets a row be added to the room; it is taken back at once. */
export async function canAdd(client: PoolClient, room: Room, fileId: string): Promise<boolean> {
  await client.query('savepoint probe');
  try {
    await client.query(PROBES[room].add, [fileId]);
    return true;
  } catch (failure) {
    if ((failure as { code?: string }).code !== '42501') throw failure;
    return false;
  } finally {
    await client.query('rollback to savepoint probe');
  }
}
