/** How a member comes and leaves: invitation, undertaking of secrecy, and the hand-over of everything held. */
export const INVITATIONS = /* sql */ `
create table invitation (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  token_hash bytea not null,
  invited_by_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  constraint uq_invitation_token_hash unique (token_hash),
  constraint ck_invitation_end check (accepted_at is null or revoked_at is null),
  constraint pk_invitation primary key (id)
);
comment on column invitation.id is 'internal: random identifier';
comment on column invitation.member_id is 'internal: who is invited';
comment on column invitation.token_hash is 'sensitive: SHA-256 of the word in the mail';
comment on column invitation.invited_by_id is 'internal: who invited';
comment on column invitation.created_at is 'internal: when it was sent';
comment on column invitation.expires_at is 'internal: last moment at which it opens an account';
comment on column invitation.accepted_at is 'internal: when it was accepted; it serves once';
comment on column invitation.revoked_at is 'internal: when it was taken back, or another one took its place';
create index ix_invitation_member on invitation (member_id, created_at);

create table secrecy_text (
  version text not null,
  language text not null,
  body text not null,
  source text not null,
  in_force_from date not null,
  review_on date not null,
  constraint ck_secrecy_text_language check (language in ('fr','en')),
  constraint pk_secrecy_text primary key (version, language)
);
comment on column secrecy_text.version is 'internal: name of the version that members accept';
comment on column secrecy_text.language is 'internal: language of the text';
comment on column secrecy_text.body is 'public: words of the undertaking of professional secrecy';
comment on column secrecy_text.source is 'public: law it rests on';
comment on column secrecy_text.in_force_from is 'public: first day on which it is offered';
comment on column secrecy_text.review_on is 'internal: when a lawyer looks at it again';

create table secrecy_acceptance (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  version text not null,
  language text not null,
  accepted_at timestamptz not null default now(),
  constraint pk_secrecy_acceptance primary key (id)
);
comment on column secrecy_acceptance.id is 'internal: random identifier';
comment on column secrecy_acceptance.member_id is 'internal: who undertook it';
comment on column secrecy_acceptance.version is 'internal: version of the text';
comment on column secrecy_acceptance.language is 'internal: language in which it was read';
comment on column secrecy_acceptance.accepted_at is 'internal: when';
create index ix_secrecy_acceptance_member on secrecy_acceptance (member_id);

create table departure (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  decided_by_id uuid not null,
  decided_at timestamptz not null default now(),
  files integer not null,
  referrals integer not null,
  tasks integer not null,
  constraint pk_departure primary key (id)
);
comment on column departure.id is 'internal: random identifier';
comment on column departure.member_id is 'internal: who left';
comment on column departure.decided_by_id is 'internal: who closed the account';
comment on column departure.decided_at is 'internal: when';
comment on column departure.files is 'internal: files that were handed over';
comment on column departure.referrals is 'internal: referrals that were handed over';
comment on column departure.tasks is 'internal: tasks that were handed over';
create index ix_departure_member on departure (member_id);

alter table invitation add constraint fk_invitation_member_id foreign key (member_id) references member(id) on delete cascade;
alter table invitation add constraint fk_invitation_invited_by_id foreign key (invited_by_id) references member(id);
alter table secrecy_acceptance add constraint fk_secrecy_acceptance_member_id foreign key (member_id) references member(id) on delete cascade;
alter table departure add constraint fk_departure_member_id foreign key (member_id) references member(id) on delete cascade;
alter table departure add constraint fk_departure_decided_by_id foreign key (decided_by_id) references member(id);

do $$ declare t text; begin
  foreach t in array array['invitation', 'secrecy_text', 'secrecy_acceptance', 'departure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
  end loop;
end $$;

insert into secrecy_text (version, language, body, source, in_force_from, review_on) values
('2026-01', 'fr', $t$Je suis tenu au secret professionnel (article 458 du Code pénal). Je ne consulte un dossier que pour accompagner la personne, et seulement dans la mesure où mon travail le demande. Je ne révèle à personne ce que j’y apprends, sauf dans les cas que la loi prévoit. Le partage d’informations avec un autre service repose sur l’accord de la personne. Chaque consultation est enregistrée et la personne peut la connaître. Ce devoir continue après mon départ.$t$,
 'Code pénal belge, art. 458; RGPD, art. 5, 29 et 32', '2026-01-01', '2027-01-01'),
('2026-01', 'en', $t$I am bound by professional secrecy (article 458 of the Belgian Criminal Code). I open a case file only to support the person, and only as far as my work requires. I reveal to nobody what I learn there, except in the cases that the law provides for. Sharing information with another service rests on the agreement of the person. Each reading is recorded, and the person may know of it. This duty goes on after I leave.$t$,
 'Belgian Criminal Code, art. 458; GDPR, art. 5, 29 and 32', '2026-01-01', '2027-01-01');

-- a session that ends wakes its live stream, which then looks and closes: within the second, not at its next round
create function session_end_announced() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('guichet_notice', json_build_object('kind', 'session_ended', 'members', array[new.member_id])::text);
  return null;
end $$;
create trigger session_end_announced after update of ended_at on session for each row when (old.ended_at is null and new.ended_at is not null)
  execute function session_end_announced();

create function secrecy_text_now(p_language text) returns table (version text, body text) language sql stable security definer set search_path = public, pg_temp as $$
  select s.version, s.body from secrecy_text s where s.language = p_language and s.in_force_from <= today() order by s.in_force_from desc, s.version desc limit 1
$$;

-- one open invitation at a time; whoever signs in already needs none
create function invite_member(p_member uuid, p_token bytea, p_days integer) returns table (email text, given_name text, language text, organisation text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from member m join organisation o on o.id = m.organisation_id
    where m.id = p_member and m.active and o.active and o.has_account and m.id <> ctx_member() and ctx_administers(m.organisation_id, m.role) for update of m;
  if not found then raise exception 'not allowed' using errcode = 'GU403'; end if;
  if exists (select 1 from credential c where c.member_id = p_member) or exists (select 1 from passkey k where k.member_id = p_member) then
    raise exception 'signs in already' using errcode = 'GU422', constraint = 'member_signs_in_already';
  end if;
  update invitation i set revoked_at = now() where i.member_id = p_member and i.accepted_at is null and i.revoked_at is null;
  insert into invitation (member_id, token_hash, invited_by_id, expires_at) values (p_member, p_token, ctx_member(), now() + make_interval(days => p_days));
  return query select m.email, m.given_name, m.language, o.name from member m join organisation o on o.id = m.organisation_id where m.id = p_member;
end $$;
create function revoke_invitation(p_member uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role)) then raise exception 'not allowed' using errcode = 'GU403'; end if;
  update invitation set revoked_at = now() where member_id = p_member and accepted_at is null and revoked_at is null;
  return found;
end $$;
create function member_invitation(p_member uuid) returns table (sent_at timestamptz, expires_at timestamptz, accepted_at timestamptz, revoked_at timestamptz, signs_in boolean, allowed boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.created_at, i.expires_at, i.accepted_at, i.revoked_at, exists (select 1 from credential c where c.member_id = m.id) or exists (select 1 from passkey k where k.member_id = m.id),
    m.active and m.id <> ctx_member() and ctx_administers(m.organisation_id, m.role)
  from member m left join lateral (select * from invitation i where i.member_id = m.id order by i.created_at desc, i.id limit 1) i on true
  where m.id = p_member and ctx_may('administration.read') and (ctx_role() = 'administrator' or m.organisation_id = ctx_organisation())
$$;

-- whoever holds the word of the mail: who invites whom, and to what they undertake themselves; nothing for any other word
create function find_invitation(p_token bytea) returns table (member_id uuid, email text, given_name text, family_name text, language text, organisation text, expires_at timestamptz, version text, body text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.email, m.given_name, m.family_name, m.language, o.name, i.expires_at, t.version, t.body
  from invitation i join member m on m.id = i.member_id join organisation o on o.id = m.organisation_id cross join lateral secrecy_text_now(m.language) t
  where i.token_hash = p_token and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and m.active and o.active
$$;
create function accept_invitation(p_token bytea, p_secret text, p_version text, p_request uuid, p_hours integer, p_browser text, p_system text) returns table (member_id uuid, session uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v record;
  v_session uuid;
begin
  update invitation i set accepted_at = now() where i.token_hash = p_token and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
    and exists (select 1 from member m join organisation o on o.id = m.organisation_id where m.id = i.member_id and m.active and o.active)
    returning i.member_id, i.id into v;
  if not found then return; end if;
  insert into secrecy_acceptance (member_id, version, language) select v.member_id, s.version, s.language from secrecy_text s join member m on m.id = v.member_id
    where s.version = p_version and s.language = m.language;
  if not found then raise exception 'another text is in force' using errcode = 'GU422', constraint = 'secrecy_text_changed'; end if;
  insert into credential (member_id, kind, secret) values (v.member_id, 'password', p_secret);
  update member set secrecy_undertaking_on = coalesce(secrecy_undertaking_on, today()), version = version + 1 where id = v.member_id;
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_request, m.id, m.organisation_id, m.role, 'invitation.accept', 'invitation', v.id from member m where m.id = v.member_id;
  if not second_factor_required(v.member_id) then v_session := open_session(v.member_id, 'invitation', p_browser, p_system, p_hours, p_request); end if;
  return query select v.member_id, v_session;
end $$;

-- where what belongs to no file goes: the team the member has worked in longest
create function home_team(p_member uuid) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
  select tm.team_id from team_membership tm join team x on x.id = tm.team_id and x.active where tm.member_id = p_member order by tm.until nulls first, tm.since, tm.team_id limit 1
$$;

-- what a member holds, by team: numbers for those who close accounts, never which
create function member_holdings(p_member uuid) returns table (team_id uuid, team text, files integer, referrals integer, tasks integer, successors jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with held as (
    select f.team_id, 1 as files, 0 as referrals, 0 as tasks from case_file f where f.lead_member_id = p_member and f.status not in ('closed', 'archived')
    union all select r.to_team_id, 0, 1, 0 from referral r where r.responsible_member_id = p_member and r.status in ('accepted', 'in_progress', 'on_hold')
    union all select coalesce(f.team_id, home_team(p_member)), 0, 0, 1
      from task k left join case_file f on f.id = k.case_file_id and f.organisation_id = k.organisation_id where k.owner_member_id = p_member and k.status = 'open')
  select h.team_id, t.name, sum(h.files)::integer, sum(h.referrals)::integer, sum(h.tasks)::integer,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.given_name || ' ' || s.family_name) order by directory_fold(s.family_name || ' ' || s.given_name))
      from member s where s.active and s.id <> p_member and s.organisation_id = (select organisation_id from member where id = p_member)
        and (h.team_id is null or s.role in ('worker', 'team_lead') and exists (select 1 from team_membership tm where tm.member_id = s.id and tm.team_id = h.team_id
          and tm.since <= today() and (tm.until is null or tm.until >= today())))), '[]')
  from held h left join team t on t.id = h.team_id
  where exists (select 1 from member m where m.id = p_member and ctx_administers(m.organisation_id, m.role))
  group by h.team_id, t.name order by t.name nulls last
$$;

-- leaving: everything held goes to somebody of the same team, the account closes, its sessions end; all of it or nothing
create function depart_member(p_member uuid, p_version integer, p_heirs jsonb, p_files jsonb) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  h record;
  v_version integer;
  v_files integer := 0;
  v_referrals integer := 0;
  v_tasks integer := 0;
  v_to uuid;
begin
  perform 1 from member m where m.id = p_member and m.id <> ctx_member() and ctx_administers(m.organisation_id, m.role) for update;
  if not found then raise exception 'not allowed' using errcode = 'GU403'; end if;
  -- named files first, then what is left, team by team; whom it may go to the triggers of each table check again
  for h in select f.id, f.team_id from case_file f where f.lead_member_id = p_member and f.status not in ('closed', 'archived') order by f.id for update loop
    v_to := coalesce((p_files ->> h.id::text)::uuid, (p_heirs ->> h.team_id::text)::uuid);
    if v_to is null or v_to = p_member then raise exception 'a file has nobody to go to' using errcode = 'GU422', constraint = 'departure_incomplete'; end if;
    update case_file set lead_member_id = v_to, version = version + 1 where id = h.id;
    insert into audit_event (action, case_file_id, object_kind, object_id) values ('case_file.hand_over', h.id, 'member', v_to);
    perform notify_members('case_file.assigned', array[v_to], null, h.id);
    v_files := v_files + 1;
  end loop;
  for h in select * from member_holdings(p_member) loop
    v_to := (p_heirs ->> coalesce(h.team_id::text, ''))::uuid;
    if v_to is null or not h.successors @> jsonb_build_array(jsonb_build_object('id', v_to)) then
      raise exception 'something has nobody to go to' using errcode = 'GU422', constraint = 'departure_incomplete';
    end if;
    update referral set responsible_member_id = v_to, version = version + 1 where responsible_member_id = p_member and to_team_id = h.team_id and status in ('accepted', 'in_progress', 'on_hold');
    get diagnostics v_version = row_count;
    v_referrals := v_referrals + v_version;
    update task k set owner_member_id = v_to, version = k.version + 1 where k.owner_member_id = p_member and k.status = 'open'
      and (h.team_id = (select f.team_id from case_file f where f.id = k.case_file_id and f.organisation_id = k.organisation_id)
        or h.team_id is not distinct from home_team(p_member)
          and not exists (select 1 from case_file f where f.id = k.case_file_id and f.organisation_id = k.organisation_id));
    get diagnostics v_version = row_count;
    v_tasks := v_tasks + v_version;
  end loop;
  update case_file_member set until = greatest(since, today()) where member_id = p_member and (until is null or until > today());
  update invitation set revoked_at = now() where member_id = p_member and accepted_at is null and revoked_at is null;
  update member set active = false, version = version + 1 where id = p_member and version = p_version returning version into v_version;
  if not found then raise exception 'changed meanwhile' using errcode = 'GU412'; end if;
  insert into departure (member_id, decided_by_id, files, referrals, tasks) values (p_member, ctx_member(), v_files, v_referrals, v_tasks);
  return v_version;
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['session_end_announced()', 'secrecy_text_now(text)', 'home_team(uuid)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  foreach f in array array['invite_member(uuid, bytea, integer)', 'revoke_invitation(uuid)', 'member_invitation(uuid)', 'find_invitation(bytea)',
    'accept_invitation(bytea, text, text, uuid, integer, text, text)', 'member_holdings(uuid)', 'depart_member(uuid, integer, jsonb, jsonb)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
