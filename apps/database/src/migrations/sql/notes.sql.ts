/**
 * Notes: for whom they are, locked a day after they were written, addenda beneath, and the author's own draft. What the
 * API decides with the same rule is decided here again, so that no way around it exists.
 */
export const NOTES = /* sql */ `
alter table note add column audience text not null default 'file';
alter table note add column team_subject integer;
alter table note add column adds_to_id uuid;
alter table note add column origin_id uuid;
alter table note add column written_at timestamptz;
alter table note add column kept_topics text array not null default '{}';
with recursive chain as (
  select n.id, n.id as origin, n.created_at as at from note n where n.supersedes_id is null
  union all select n.id, c.origin, c.at from note n join chain c on n.supersedes_id = c.id
)
update note n set origin_id = c.origin, written_at = c.at, team_subject = n.owner_subject from chain c where c.id = n.id;
alter table note alter column team_subject set not null;
alter table note alter column origin_id set not null;
alter table note alter column written_at set not null;
alter table note add constraint ck_note_audience check (audience in ('author','team','organisation','file'));
comment on column note.audience is 'internal: who may read it, never more than who reads its room: author, team, organisation or file';
comment on column note.team_subject is 'internal: subject of the team for which it was written';
comment on column note.adds_to_id is 'internal: origin of the note to which it is an addendum';
comment on column note.origin_id is 'internal: first row of its chain of corrections; itself for the first';
comment on column note.written_at is 'internal: when the first row of its chain was written; the lock counts from here';
comment on column note.kept_topics is 'sensitive: topics that the guard noticed and that the author kept here all the same';
drop index ix_note_file;
create index ix_note_file on note (case_file_id, happened_at) where superseded_at is null;
create index ix_note_recorded on note (case_file_id, created_at);
create index ix_note_addenda on note (adds_to_id) where adds_to_id is not null;
create index ix_note_origin on note (origin_id);

-- narrower than the room and never wider: joined to the policy of the room by "and"
create policy audience on note as restrictive for select to guichet_api using (audience = 'file' or author_id = (select ctx_member())
  or audience = 'team' and team_subject = any ((select ctx_subjects())::integer[])
  or audience = 'organisation' and owner_organisation_id = (select ctx_organisation()));

-- what follows from what is never left to whoever writes it; after a day only addenda are written
create function note_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  b note;
begin
  new.origin_id := new.id;
  new.written_at := coalesce(new.created_at, now());
  new.team_subject := coalesce(new.team_subject, new.owner_subject);
  if new.supersedes_id is not null then
    select * into b from note where id = new.supersedes_id and case_file_id = new.case_file_id;
    if not found then raise exception 'no such note in this file' using errcode = 'GU422', constraint = 'record_outside_file'; end if;
    new.origin_id := b.origin_id;
    new.written_at := b.written_at;
    new.adds_to_id := b.adds_to_id;
    if new.superseded_at is not null then
      -- a withdrawal repeats what was written
      new.nature := b.nature;
      new.room := b.room;
      new.body := b.body;
      new.happened_at := b.happened_at;
      new.audience := b.audience;
      new.team_subject := b.team_subject;
      new.kept_topics := b.kept_topics;
    elsif ctx_member() is not null and (b.author_id <> new.author_id or b.written_at <= now() - interval '24 hours') then
      raise exception 'the note is locked' using errcode = 'GU422', constraint = 'note_locked';
    end if;
  elsif new.adds_to_id is not null then
    select * into b from note where origin_id = new.adds_to_id and case_file_id = new.case_file_id and superseded_at is null and adds_to_id is null;
    if not found then raise exception 'no note to add to' using errcode = 'GU422', constraint = 'note_addendum_alone'; end if;
    new.nature := b.nature;
    new.room := b.room;
    new.audience := b.audience;
    new.team_subject := b.team_subject;
  end if;
  return new;
end $$;
create trigger a_written before insert on note for each row execute function note_written();

-- a note leaves only by a row that follows it: its correction, or its withdrawal with a reason
create function note_followed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from note n where n.supersedes_id = new.id) then
    raise exception 'a note leaves with a reason' using errcode = 'GU422', constraint = 'note_locked';
  end if;
  return null;
end $$;
create constraint trigger followed after update of superseded_at on note deferrable initially deferred
  for each row when (new.superseded_at is not null and ctx_member() is not null) execute function note_followed();

-- the author's own text before it is a note: nobody else's, in no timeline, in no share
create table note_draft (
  member_id uuid not null,
  case_file_id uuid not null,
  nature text not null,
  audience text not null,
  body text not null,
  saved_at timestamptz not null default now(),
  constraint pk_note_draft primary key (member_id, case_file_id),
  constraint ck_note_draft_nature check (nature in ('fact','confidence')),
  constraint ck_note_draft_audience check (audience in ('author','team','organisation','file')),
  constraint ck_note_draft_body check (length(body) between 1 and 8000),
  constraint fk_note_draft_member_id foreign key (member_id) references member (id) on delete cascade,
  constraint fk_note_draft_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
) with (fillfactor = 80);
comment on column note_draft.member_id is 'internal: who writes it, and nobody else reads it';
comment on column note_draft.case_file_id is 'internal: the file';
comment on column note_draft.nature is 'internal: fact or confidence';
comment on column note_draft.audience is 'internal: for whom it will be';
comment on column note_draft.body is 'sensitive: text not yet kept';
comment on column note_draft.saved_at is 'internal: when it was last saved';
grant all on note_draft to guichet_definer;
revoke truncate on note_draft from guichet_definer;
alter table note_draft enable row level security;
alter table note_draft force row level security;
create policy own on note_draft for all to guichet_api using (member_id = (select ctx_member())
  and exists (select 1 from case_file f where f.id = note_draft.case_file_id offset 0))
  with check (member_id = (select ctx_member()) and (select ctx_contributes('journal'))
    and exists (select 1 from case_room r where r.case_file_id = note_draft.case_file_id and r.room = 'journal' and r.contributors && (select ctx_subjects()) offset 0));
grant select, insert, update (nature, audience, body, saved_at), delete on note_draft to guichet_api;

alter table referral add column kept_topics text array not null default '{}';
comment on column referral.kept_topics is 'sensitive: topics that the guard noticed in its text and that the sender kept there all the same';

grant create on schema public to guichet_definer;
alter function note_written() owner to guichet_definer;
alter function note_followed() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function note_written(), note_followed() from public;
`;
