import { randomUUID } from 'node:crypto';
import type { City, TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { FILLED_ROOMS } from '../harness/room-rows';

/** An organisation that nobody of the others works with, and its people. */
export interface HiddenHouse {
  readonly organisation: TestOrganisation;
  readonly partner: TestOrganisation;
  readonly team: TestTeam;
  readonly partners: TestTeam;
  readonly lead: TestMember;
}

export async function hiddenHouse(city: City): Promise<HiddenHouse> {
  const organisation = await city.organisation();
  const partner = await city.organisation();
  const team = await city.team(organisation);
  const partners = await city.team(partner);
  await city.member('worker', partner, [partners]);
  return { organisation, partner, team, partners, lead: await city.member('worker', organisation, [team]) };
}

/** A file with something in every room, an agreement, a referral, a document, an appointment, a task, own numbers. */
export async function hiddenFile(city: City, house: HiddenHouse): Promise<TestCaseFile> {
  const { organisation, partner, team, partners, lead } = house;
  const file = await city.caseFile(lead, team);
  for (const room of FILLED_ROOMS) await city.factIn(file, room);
  await city.agreement(file, partner, ['identity', 'training'], { team: partners });
  await city.referral(file, { organisation: partner, team: partners }, 'requested');
  const author = [file.id, organisation.id, team.staffSubject, lead.id];
  await city.sql(
    `insert into document (case_file_id, owner_organisation_id, owner_subject, author_id, room, kind_code, title) values ($1, $2, $3, $4, 'housing', $5, 'Bail')`,
    [...author, await city.anyCode('document_kind')],
  );
  await city.sql(
    `insert into access_request (id, case_file_id, requester_id, requester_team_id, reason) values ($1, $2, $3, $4, 'Elle vient chez nous pour une formation.')`,
    [randomUUID(), file.id, lead.id, team.id],
  );
  return file;
}

/** Identifiers of everything that hangs on the file, by the table that holds it. */
export async function idsOf(city: City, file: TestCaseFile): Promise<ReadonlyMap<string, string>> {
  const tables = await city.sql<{ table: string; owner: string; id: string }>(
    `select c.table_name as "table", c.column_name as owner,
       case when exists (select 1 from information_schema.columns i where i.table_name = c.table_name and i.column_name = 'item_id') then 'item_id' else 'id' end as id
     from information_schema.columns c join information_schema.tables t on t.table_name = c.table_name and t.table_schema = 'public' and t.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and c.column_name in ('case_file_id', 'person_id')
       and exists (select 1 from information_schema.columns i where i.table_name = c.table_name and i.column_name in ('id', 'item_id') and i.data_type = 'uuid')`,
  );
  const found = new Map<string, string>();
  for (const { table, owner, id } of tables) {
    const [row] = await city.sql<{ id: string }>(`select ${id} as id from ${table} where ${owner} = $1 limit 1`, [
      file.id,
    ]);
    if (row) found.set(table, row.id);
  }
  return found;
}

/** Segments whose table is called otherwise, and those that name a child of what the segment before names. */
const TABLES: Readonly<Record<string, string>> = {
  contacts: 'contact_method',
  notes: 'note',
  'sharing-agreements': 'sharing_agreement',
  'access-requests': 'access_request',
  documents: 'document',
  letters: 'document',
  'household-members': 'household_member',
  urgencies: 'plan_need',
  'plan-goals': 'plan_need',
  'plan-actions': 'plan_need',
  'autonomy-ratings': 'plan_need',
};

/** The identifier of the file’s own row that a segment of a path names; null for what is no row of a file. */
export function rowNamed(
  planted: ReadonlyMap<string, string>,
  fileId: string,
  path: string,
  at: number,
): string | null {
  const [before = ''] = path.split('/').slice(at - 1, at);
  if (before === 'case-files') return fileId;
  if (before === 'referrals') return planted.get('referral') ?? null;
  const table = TABLES[before] ?? before.replaceAll('-', '_').replace(/ies$/, 'y').replace(/s$/, '');
  return planted.get(table) ?? null;
}
