/** A table of records of one room, as a migration makes it. */
export interface RoomTable {
  readonly name: string;
  readonly room: string;
  /** Own columns: definition and comment, which begins with the data class. */
  readonly columns: readonly (readonly [name: string, type: string, comment: string])[];
  /** Named checks of its own, in SQL. */
  readonly checks?: readonly (readonly [name: string, sql: string])[];
  /** Columns that hold a code, and the reference list it stands in. */
  readonly codes?: readonly (readonly [column: string, list: string])[];
  /** Columns that name a row of another table. */
  readonly references?: readonly (readonly [column: string, table: string])[];
  /** Column of the index by file, besides the file. */
  readonly order: string;
}

const FRAME: RoomTable['columns'] = [
  ['id', 'uuid not null default gen_random_uuid()', 'internal: random identifier'],
  ['version', 'integer not null default 1', 'internal: grows by one with each change; compared with If-Match'],
  ['created_at', 'timestamptz not null default now()', 'internal: when the row was recorded'],
  ['case_file_id', 'uuid not null', 'internal: the file'],
  ['owner_organisation_id', 'uuid not null', 'internal: organisation that recorded it and answers for it'],
  [
    'owner_subject',
    'integer not null',
    'internal: subject of the team that recorded it; that team may always read its own contribution',
  ],
  ['author_id', 'uuid not null', 'internal: who recorded it'],
  ['source', `text not null default 'declared'`, 'personal: declared, copy_seen, original_seen or confirmed'],
  ['supersedes_id', 'uuid', 'internal: row this one corrects'],
  ['superseded_at', 'timestamptz', 'internal: when a later row replaced this one; empty while it is current'],
  ['correction_reason', `text not null default ''`, 'personal: why it was corrected'],
];

const OWNERS = [
  ['case_file_id', 'case_file'],
  ['owner_organisation_id', 'organisation'],
  ['author_id', 'member'],
] as const;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes the table of one kind of record, with all that every such table has: who answers for a row, nothing
 * overwritten, row-level security by its room, codes that stand in their list, counts for the file's page.
 */
export function roomTable(table: RoomTable): string {
  const { name, room } = table;
  const columns = [...FRAME, ...table.columns];
  const door = (level: string): string =>
    `exists (select 1 from case_room r where r.case_file_id = ${name}.case_file_id and r.room = ${quoted(room)} and ${level} && (select ctx_subjects()) offset 0)`;
  const codes = (table.codes ?? []).flat().map(quoted).join(', ');
  return /* sql */ `
create table ${name} (
  ${columns.map(([column, type]) => `${column} ${type}`).join(',\n  ')},
  ${(table.checks ?? []).map(([check, sql]) => `constraint ${check} check (${sql}),`).join('\n  ')}
  constraint ck_${name}_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_${name} primary key (id)
);
${columns.map(([column, , comment]) => `comment on column ${name}.${column} is ${quoted(comment)};`).join('\n')}
create index ix_${name}_file on ${name} (case_file_id, ${table.order});
${[...OWNERS, ...(table.references ?? [])].map(([column, other]) => `alter table ${name} add constraint fk_${name}_${column} foreign key (${column}) references ${other}(id);`).join('\n')}
grant all on ${name} to guichet_definer;
revoke truncate on ${name} from guichet_definer;
alter table ${name} enable row level security;
alter table ${name} force row level security;
create policy read on ${name} for select to guichet_api using ((select ctx_reads(${quoted(room)})) and ${door(`(r.readers || ${name}.owner_subject)`)});
create policy add on ${name} for insert to guichet_api with check (author_id = (select ctx_member())
  and owner_organisation_id = (select ctx_organisation()) and owner_subject = any ((select ctx_subjects())::integer[])
  and (select ctx_contributes(${quoted(room)})) and ${door('r.contributors')});
create policy correct on ${name} for update to guichet_api using (owner_organisation_id = (select ctx_organisation()) and ${door('r.contributors')});
grant select, insert, update (superseded_at, correction_reason, version) on ${name} to guichet_api;
create trigger contributed after insert on ${name} for each row execute function room_contributed(${quoted(room)});
create trigger counted after insert or update of superseded_at on ${name} for each row execute function record_counted(${quoted(room)});
${codes ? `create trigger reference_checked before insert on ${name} for each row execute function reference_checked(${codes});` : ''}
create trigger stays before insert on ${name} for each row when (${quoted(room)} = any (closed_rooms())) execute function confidence_stays();
`;
}
