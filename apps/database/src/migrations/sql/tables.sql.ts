/** Every table, column and reference that the entities describe; the entities are the data dictionary. */
export const TABLES = /* sql */ `
create sequence subject_number as integer minvalue 1;

create table access_grant (
  id uuid not null default gen_random_uuid(),
  case_file_id uuid not null,
  subject integer not null,
  room text not null,
  level smallint not null,
  source_kind text not null,
  source_id uuid not null,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  constraint ck_access_grant_source check (source_kind in ('agreement','referral')),
  constraint ck_access_grant_level check (level between 3 and 4),
  constraint ck_access_grant_room check (room in ('identity','contact','residence','housing','language','training','employment','project','journal','confidence') and room <> 'confidence'),
  constraint pk_access_grant primary key (id)
);
comment on column access_grant.id is 'internal: random identifier';
comment on column access_grant.case_file_id is 'internal: the file';
comment on column access_grant.subject is 'internal: subject to whom the room opens';
comment on column access_grant.room is 'internal: the room';
comment on column access_grant.level is 'internal: 3 read, 4 contribute';
comment on column access_grant.source_kind is 'internal: agreement or referral';
comment on column access_grant.source_id is 'internal: the agreement or referral';
comment on column access_grant.starts_at is 'internal: when it opens';
comment on column access_grant.ends_at is 'internal: when it ends by itself';

create table access_request (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  requester_id uuid not null,
  requester_team_id uuid not null,
  reason text not null,
  status text not null default 'open',
  answered_by_id uuid,
  answered_at timestamptz,
  answer text not null default '',
  constraint ck_access_request_reason check (length(reason) between 10 and 1000),
  constraint ck_access_request_status check (status in ('open','answered','declined')),
  constraint pk_access_request primary key (id)
);
comment on column access_request.id is 'internal: random identifier';
comment on column access_request.version is 'internal: grows by one with each change; compared with If-Match';
comment on column access_request.created_at is 'internal: when the row was recorded';
comment on column access_request.case_file_id is 'internal: the file';
comment on column access_request.requester_id is 'internal: who asks';
comment on column access_request.requester_team_id is 'internal: team for which it is asked';
comment on column access_request.reason is 'personal: why, in the body and never in an address';
comment on column access_request.status is 'internal: open, answered or declined';
comment on column access_request.answered_by_id is 'internal: who answered';
comment on column access_request.answered_at is 'internal: when it was answered';
comment on column access_request.answer is 'personal: answer to the requester';

create table member_tie (
  member_id uuid not null,
  case_file_id uuid not null,
  kind text not null,
  declared_at timestamptz not null default now(),
  constraint ck_member_tie_kind check (kind in ('self','partner','former_partner','parent','child','sibling','shared_child','guardian')),
  constraint pk_member_tie primary key (member_id, case_file_id)
);
comment on column member_tie.member_id is 'sensitive: the member';
comment on column member_tie.case_file_id is 'sensitive: the file of the person';
comment on column member_tie.kind is 'sensitive: kind of tie';
comment on column member_tie.declared_at is 'internal: when declared';

create table sharing_agreement (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  to_team_id uuid,
  purpose text not null,
  rooms text array not null,
  refused_rooms text array not null default '{}',
  explained_in text not null,
  interpreter_present boolean not null default false,
  form text not null,
  given_on date not null,
  expires_on date not null,
  revoked_on date,
  revocation_note text not null default '',
  recorded_by_id uuid not null,
  constraint ck_sharing_agreement_two_sides check (from_organisation_id <> to_organisation_id),
  constraint ck_sharing_agreement_dates check (expires_on > given_on and (revoked_on is null or revoked_on >= given_on)),
  constraint ck_sharing_agreement_rooms check (cardinality(rooms) > 0 and rooms <@ array['identity','contact','residence','housing','language','training','employment','project','journal']::text[] and not rooms && refused_rooms),
  constraint ck_sharing_agreement_form check (form in ('signed','oral_recorded','on_screen')),
  constraint pk_sharing_agreement primary key (id)
);
comment on column sharing_agreement.id is 'internal: random identifier';
comment on column sharing_agreement.version is 'internal: grows by one with each change; compared with If-Match';
comment on column sharing_agreement.created_at is 'internal: when the row was recorded';
comment on column sharing_agreement.case_file_id is 'internal: the file';
comment on column sharing_agreement.from_organisation_id is 'personal: organisation that shares';
comment on column sharing_agreement.to_organisation_id is 'personal: organisation that receives';
comment on column sharing_agreement.to_team_id is 'personal: team that reads at once; empty when the agreement only allows referrals';
comment on column sharing_agreement.purpose is 'personal: why it is shared, in words the person heard';
comment on column sharing_agreement.rooms is 'personal: rooms agreed';
comment on column sharing_agreement.refused_rooms is 'personal: rooms the person refused';
comment on column sharing_agreement.explained_in is 'personal: language code in which it was explained';
comment on column sharing_agreement.interpreter_present is 'personal: an interpreter was there';
comment on column sharing_agreement.form is 'personal: signed, oral_recorded or on_screen';
comment on column sharing_agreement.given_on is 'personal: day it was given';
comment on column sharing_agreement.expires_on is 'personal: last day it holds';
comment on column sharing_agreement.revoked_on is 'personal: day the person withdrew it';
comment on column sharing_agreement.revocation_note is 'personal: what the person said when withdrawing';
comment on column sharing_agreement.recorded_by_id is 'internal: who recorded it';

create table credential (
  member_id uuid not null,
  kind text not null,
  secret text not null,
  changed_at timestamptz not null default now(),
  constraint ck_credential_kind check (kind in ('password')),
  constraint pk_credential primary key (member_id, kind)
);
comment on column credential.member_id is 'internal: whose credential';
comment on column credential.kind is 'internal: kind of proof';
comment on column credential.secret is 'sensitive: argon2id hash with its parameters';
comment on column credential.changed_at is 'internal: when the secret was last changed';

create table session (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint pk_session primary key (id)
);
comment on column session.id is 'internal: random identifier';
comment on column session.member_id is 'internal: who signed in';
comment on column session.created_at is 'internal: sign-in time';
comment on column session.expires_at is 'internal: end of the session, whatever happens';
comment on column session.last_seen_at is 'internal: last request, to the minute';
comment on column session.ended_at is 'internal: when it was ended by sign-out or by an administrator';

create table case_file_member (
  case_file_id uuid not null,
  member_id uuid not null,
  since date not null default ('now'::text)::date,
  until date,
  constraint pk_case_file_member primary key (case_file_id, member_id)
);
comment on column case_file_member.case_file_id is 'internal: the file';
comment on column case_file_member.member_id is 'internal: the member';
comment on column case_file_member.since is 'internal: first day on the file';
comment on column case_file_member.until is 'internal: last day on the file; empty while it lasts';

create table case_file (
  id uuid not null,
  version integer not null default '1',
  created_at timestamptz not null default now(),
  reference text not null,
  status text not null default 'new',
  lead_member_id uuid not null,
  team_id uuid not null,
  organisation_id uuid not null,
  opened_on date not null,
  closed_on date,
  closure_reason text,
  closure_note text not null default '',
  staff_of_organisation_id uuid,
  last_activity_at timestamptz not null default now(),
  acl integer array not null default '{}',
  denied integer array not null default '{}',
  managers integer array not null default '{}',
  constraint ck_case_file_closure_reason check (closed_on is null or closure_reason is not null),
  constraint ck_case_file_closed check ((status in ('closed','archived')) = (closed_on is not null)),
  constraint ck_case_file_status check (status in ('new','in_assessment','active','standby','closed','archived')),
  constraint pk_case_file primary key (id)
);
comment on column case_file.id is 'internal: the person, and the file';
comment on column case_file.version is 'internal: grows by one with each change; compared with If-Match';
comment on column case_file.created_at is 'internal: when the row was recorded';
comment on column case_file.reference is 'personal: guichet number: random, with a check character; printed on the person’s card';
comment on column case_file.status is 'personal: where the file stands in its life';
comment on column case_file.lead_member_id is 'internal: lead worker';
comment on column case_file.team_id is 'internal: team that owns the file';
comment on column case_file.organisation_id is 'internal: organisation that owns the file; kept equal to that of the team';
comment on column case_file.opened_on is 'personal: day the file was opened';
comment on column case_file.closed_on is 'personal: day the file was closed';
comment on column case_file.closure_reason is 'personal: code in reference list case_closure_reason';
comment on column case_file.closure_note is 'personal: what remains open at closing, and the way back';
comment on column case_file.staff_of_organisation_id is 'sensitive: set when the person works for this organisation: only named members may come near';
comment on column case_file.last_activity_at is 'internal: last thing that happened in the file';
comment on column case_file.acl is 'internal: subjects who may know the file; rewritten by refresh_case_access only';
comment on column case_file.denied is 'internal: subjects of members to whom the file is closed by a tie; rewritten by refresh_case_access only';
comment on column case_file.managers is 'internal: subjects who may manage the file; rewritten by refresh_case_access only';

create table employment_episode (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  kind_code text not null,
  occupation text not null,
  employer text not null default '',
  valid_from date,
  valid_until date,
  hours_per_week numeric(4,1),
  note text not null default '',
  constraint ck_employment_episode_hours check (hours_per_week is null or hours_per_week between 0 and 80),
  constraint ck_employment_episode_dates check (valid_until is null or valid_from is null or valid_until >= valid_from),
  constraint ck_employment_episode_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_employment_episode primary key (id)
);
comment on column employment_episode.id is 'internal: random identifier';
comment on column employment_episode.version is 'internal: grows by one with each change; compared with If-Match';
comment on column employment_episode.created_at is 'internal: when the row was recorded';
comment on column employment_episode.case_file_id is 'internal: the file';
comment on column employment_episode.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column employment_episode.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column employment_episode.author_id is 'internal: who recorded it';
comment on column employment_episode.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column employment_episode.supersedes_id is 'internal: row this one corrects';
comment on column employment_episode.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column employment_episode.correction_reason is 'personal: why it was corrected';
comment on column employment_episode.kind_code is 'personal: code in reference list employment_kind';
comment on column employment_episode.occupation is 'personal: trade or task';
comment on column employment_episode.employer is 'personal: employer, place or country';
comment on column employment_episode.valid_from is 'personal: first day';
comment on column employment_episode.valid_until is 'personal: last day; empty while it lasts';
comment on column employment_episode.hours_per_week is 'personal: hours per week';
comment on column employment_episode.note is 'personal: remark';

create table housing_situation (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  kind_code text not null,
  municipality_code text,
  valid_from date,
  valid_until date,
  must_leave_on date,
  note text not null default '',
  constraint ck_housing_situation_dates check (valid_until is null or valid_from is null or valid_until >= valid_from),
  constraint ck_housing_situation_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_housing_situation primary key (id)
);
comment on column housing_situation.id is 'internal: random identifier';
comment on column housing_situation.version is 'internal: grows by one with each change; compared with If-Match';
comment on column housing_situation.created_at is 'internal: when the row was recorded';
comment on column housing_situation.case_file_id is 'internal: the file';
comment on column housing_situation.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column housing_situation.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column housing_situation.author_id is 'internal: who recorded it';
comment on column housing_situation.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column housing_situation.supersedes_id is 'internal: row this one corrects';
comment on column housing_situation.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column housing_situation.correction_reason is 'personal: why it was corrected';
comment on column housing_situation.kind_code is 'sensitive: code in reference list housing_kind';
comment on column housing_situation.municipality_code is 'personal: code in reference list municipality';
comment on column housing_situation.valid_from is 'sensitive: first day';
comment on column housing_situation.valid_until is 'sensitive: last day; empty while it lasts';
comment on column housing_situation.must_leave_on is 'sensitive: day by which the person must leave';
comment on column housing_situation.note is 'sensitive: remark';

create table note (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  nature text not null,
  room text not null,
  body text not null,
  happened_at timestamptz not null,
  constraint ck_note_body check (length(body) between 1 and 8000),
  constraint ck_note_room check (room = case nature when 'confidence' then 'confidence' else 'journal' end),
  constraint ck_note_nature check (nature in ('fact','confidence')),
  constraint ck_note_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_note primary key (id)
);
comment on column note.id is 'internal: random identifier';
comment on column note.version is 'internal: grows by one with each change; compared with If-Match';
comment on column note.created_at is 'internal: when the row was recorded';
comment on column note.case_file_id is 'internal: the file';
comment on column note.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column note.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column note.author_id is 'internal: who recorded it';
comment on column note.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column note.supersedes_id is 'internal: row this one corrects';
comment on column note.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column note.correction_reason is 'personal: why it was corrected';
comment on column note.nature is 'internal: fact or confidence';
comment on column note.room is 'internal: room that follows from the nature: journal or confidence';
comment on column note.body is 'sensitive: text of the note';
comment on column note.happened_at is 'personal: when what it tells happened';

create table project (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  title text not null,
  stage_code text not null,
  own_words text not null default '',
  next_step text not null default '',
  valid_from date,
  valid_until date,
  constraint ck_project_dates check (valid_until is null or valid_from is null or valid_until >= valid_from),
  constraint ck_project_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_project primary key (id)
);
comment on column project.id is 'internal: random identifier';
comment on column project.version is 'internal: grows by one with each change; compared with If-Match';
comment on column project.created_at is 'internal: when the row was recorded';
comment on column project.case_file_id is 'internal: the file';
comment on column project.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column project.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column project.author_id is 'internal: who recorded it';
comment on column project.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column project.supersedes_id is 'internal: row this one corrects';
comment on column project.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column project.correction_reason is 'personal: why it was corrected';
comment on column project.title is 'personal: name of the project';
comment on column project.stage_code is 'personal: code in reference list project_stage';
comment on column project.own_words is 'personal: the project in the person’s words';
comment on column project.next_step is 'personal: next step';
comment on column project.valid_from is 'personal: since when';
comment on column project.valid_until is 'personal: until when; empty while it lives';

create table residence_document (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  type_code text not null,
  number text,
  issued_on date,
  valid_from date,
  valid_until date,
  until_precision text not null default 'day',
  labour_market text not null default 'not_stated',
  authority text not null default '',
  lost_on date,
  withdrawn_on date,
  note text not null default '',
  window_opens_on date,
  window_closes_on date,
  prepare_on date,
  constraint ck_residence_document_dates check (valid_from is null or valid_until is null or valid_until >= valid_from),
  constraint ck_residence_document_labour check (labour_market in ('unlimited','limited','none','not_stated')),
  constraint ck_residence_document_precision check (until_precision in ('day','month','unknown')),
  constraint ck_residence_document_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_residence_document primary key (id)
);
comment on column residence_document.id is 'internal: random identifier';
comment on column residence_document.version is 'internal: grows by one with each change; compared with If-Match';
comment on column residence_document.created_at is 'internal: when the row was recorded';
comment on column residence_document.case_file_id is 'internal: the file';
comment on column residence_document.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column residence_document.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column residence_document.author_id is 'internal: who recorded it';
comment on column residence_document.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column residence_document.supersedes_id is 'internal: row this one corrects';
comment on column residence_document.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column residence_document.correction_reason is 'personal: why it was corrected';
comment on column residence_document.type_code is 'sensitive: code in reference list residence_document_type';
comment on column residence_document.number is 'sensitive: number printed on it';
comment on column residence_document.issued_on is 'sensitive: day it was issued';
comment on column residence_document.valid_from is 'sensitive: first day it covers';
comment on column residence_document.valid_until is 'sensitive: last day it covers';
comment on column residence_document.until_precision is 'sensitive: how exactly the last day is known';
comment on column residence_document.labour_market is 'sensitive: access to work as the paper states it';
comment on column residence_document.authority is 'sensitive: authority that issued it';
comment on column residence_document.lost_on is 'sensitive: day it was lost or stolen';
comment on column residence_document.withdrawn_on is 'sensitive: day it was withdrawn';
comment on column residence_document.note is 'sensitive: remark';
comment on column residence_document.window_opens_on is 'sensitive: first day renewal may be asked; computed from the rule in force';
comment on column residence_document.window_closes_on is 'sensitive: last day renewal should be asked; computed from the rule in force';
comment on column residence_document.prepare_on is 'sensitive: day from which papers should be gathered; computed from the rule in force';

create table residence_procedure (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  kind_code text not null,
  opened_on date,
  stage text not null default '',
  stage_since date,
  next_deadline_on date,
  next_deadline_what text not null default '',
  lawyer text not null default '',
  outcome text not null default '',
  closed_on date,
  constraint ck_residence_procedure_dates check (closed_on is null or opened_on is null or closed_on >= opened_on),
  constraint ck_residence_procedure_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_residence_procedure primary key (id)
);
comment on column residence_procedure.id is 'internal: random identifier';
comment on column residence_procedure.version is 'internal: grows by one with each change; compared with If-Match';
comment on column residence_procedure.created_at is 'internal: when the row was recorded';
comment on column residence_procedure.case_file_id is 'internal: the file';
comment on column residence_procedure.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column residence_procedure.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column residence_procedure.author_id is 'internal: who recorded it';
comment on column residence_procedure.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column residence_procedure.supersedes_id is 'internal: row this one corrects';
comment on column residence_procedure.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column residence_procedure.correction_reason is 'personal: why it was corrected';
comment on column residence_procedure.kind_code is 'sensitive: code in reference list residence_procedure_kind';
comment on column residence_procedure.opened_on is 'sensitive: day it was opened';
comment on column residence_procedure.stage is 'sensitive: stage it has reached';
comment on column residence_procedure.stage_since is 'sensitive: since when it is at this stage';
comment on column residence_procedure.next_deadline_on is 'sensitive: next deadline';
comment on column residence_procedure.next_deadline_what is 'sensitive: what must be done by the deadline, and who says so';
comment on column residence_procedure.lawyer is 'sensitive: lawyer, when there is one';
comment on column residence_procedure.outcome is 'sensitive: how it ended';
comment on column residence_procedure.closed_on is 'sensitive: day it ended';

create table training_episode (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  source text not null default 'declared',
  supersedes_id uuid,
  superseded_at timestamptz,
  correction_reason text not null default '',
  kind_code text not null,
  title text not null,
  provider_id uuid,
  provider_name text not null default '',
  valid_from date,
  valid_until date,
  hours_planned integer,
  hours_done integer not null default '0',
  outcome text not null default '',
  note text not null default '',
  constraint ck_training_episode_hours check ((hours_planned is null or hours_planned between 1 and 5000) and hours_done between 0 and 5000),
  constraint ck_training_episode_dates check (valid_until is null or valid_from is null or valid_until >= valid_from),
  constraint ck_training_episode_source check (source in ('declared','copy_seen','original_seen','confirmed')),
  constraint pk_training_episode primary key (id)
);
comment on column training_episode.id is 'internal: random identifier';
comment on column training_episode.version is 'internal: grows by one with each change; compared with If-Match';
comment on column training_episode.created_at is 'internal: when the row was recorded';
comment on column training_episode.case_file_id is 'internal: the file';
comment on column training_episode.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column training_episode.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column training_episode.author_id is 'internal: who recorded it';
comment on column training_episode.source is 'personal: declared, copy_seen, original_seen or confirmed';
comment on column training_episode.supersedes_id is 'internal: row this one corrects';
comment on column training_episode.superseded_at is 'internal: when a later row replaced this one; empty while it is current';
comment on column training_episode.correction_reason is 'personal: why it was corrected';
comment on column training_episode.kind_code is 'personal: code in reference list training_kind';
comment on column training_episode.title is 'personal: what is learnt';
comment on column training_episode.provider_id is 'personal: organisation that gives it, when in the directory';
comment on column training_episode.provider_name is 'personal: who gives it, when not in the directory';
comment on column training_episode.valid_from is 'personal: first day';
comment on column training_episode.valid_until is 'personal: last day, reached or planned';
comment on column training_episode.hours_planned is 'personal: hours planned';
comment on column training_episode.hours_done is 'personal: hours followed so far';
comment on column training_episode.outcome is 'personal: how it ended';
comment on column training_episode.note is 'personal: remark';

create table notice (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  kind text not null,
  referral_id uuid,
  case_file_id uuid,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  constraint pk_notice primary key (id)
);
comment on column notice.id is 'internal: random identifier';
comment on column notice.member_id is 'internal: who is told';
comment on column notice.kind is 'internal: code of what happened, e.g. referral.accepted';
comment on column notice.referral_id is 'internal: the referral it is about';
comment on column notice.case_file_id is 'internal: the file it is about';
comment on column notice.created_at is 'internal: when';
comment on column notice.read_at is 'internal: when the member saw it';

create table member (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  organisation_id uuid not null,
  given_name text not null,
  family_name text not null,
  email text not null,
  role text not null,
  language text not null default 'fr',
  active boolean not null default true,
  secrecy_undertaking_on date,
  staff_file_right boolean not null default false,
  protected_address_right boolean not null default false,
  subject integer not null default nextval('subject_number'),
  rights_version integer not null default '1',
  constraint uq_member_subject unique (subject),
  constraint ck_member_language check (language in ('fr','en')),
  constraint ck_member_email check (email = lower(email) and position('@' in email) > 1),
  constraint ck_member_role check (role in ('reception','worker','team_lead','organisation_manager','city_coordinator','data_protection_officer','administrator')),
  constraint pk_member primary key (id)
);
comment on column member.id is 'internal: random identifier';
comment on column member.version is 'internal: grows by one with each change; compared with If-Match';
comment on column member.created_at is 'internal: when the row was recorded';
comment on column member.organisation_id is 'internal: organisation the member works for';
comment on column member.given_name is 'personal: given name';
comment on column member.family_name is 'personal: family name';
comment on column member.email is 'personal: e-mail used to sign in, lower case';
comment on column member.role is 'internal: role: what the member may do at all';
comment on column member.language is 'internal: language of the interface, fr or en';
comment on column member.active is 'internal: false: cannot sign in and every session has ended';
comment on column member.secrecy_undertaking_on is 'internal: when the member signed the undertaking of professional secrecy; without it nothing shared is shown';
comment on column member.staff_file_right is 'internal: may open files on staff of the own organisation';
comment on column member.protected_address_right is 'internal: may read protected addresses';
comment on column member.subject is 'internal: subject that stands for this member in access lists';
comment on column member.rights_version is 'internal: grows when a right changes; a session with an older number reloads its rights';

create table organisation (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  name text not null,
  short_name text not null,
  kind text not null,
  description text not null default '',
  website text,
  phone text,
  email text,
  address text,
  has_account boolean not null default false,
  convention_signed_on date,
  active boolean not null default true,
  managers_subject integer not null default nextval('subject_number'),
  constraint uq_organisation_managers_subject unique (managers_subject),
  constraint ck_organisation_name check (length(name) between 2 and 160),
  constraint ck_organisation_kind check (kind in ('city','cpas','forem','association','public_body','union')),
  constraint pk_organisation primary key (id)
);
comment on column organisation.id is 'internal: random identifier';
comment on column organisation.version is 'internal: grows by one with each change; compared with If-Match';
comment on column organisation.created_at is 'internal: when the row was recorded';
comment on column organisation.name is 'public: name as its own papers print it';
comment on column organisation.short_name is 'public: name as people say it';
comment on column organisation.kind is 'public: city, cpas, forem, association, public_body or union';
comment on column organisation.description is 'public: what it does, in plain French';
comment on column organisation.website is 'public: public web address';
comment on column organisation.phone is 'public: public telephone';
comment on column organisation.email is 'public: public e-mail';
comment on column organisation.address is 'public: public postal address';
comment on column organisation.has_account is 'public: true when its members sign in here';
comment on column organisation.convention_signed_on is 'internal: since when its convention of joint controllers is signed';
comment on column organisation.active is 'internal: false closes it to new referrals and to sign-in';
comment on column organisation.managers_subject is 'internal: subject that stands for its managers in access lists';

create table team_closure (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  team_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  reason text not null default '',
  constraint ck_team_closure_dates check (ends_on >= starts_on),
  constraint pk_team_closure primary key (id)
);
comment on column team_closure.id is 'internal: random identifier';
comment on column team_closure.version is 'internal: grows by one with each change; compared with If-Match';
comment on column team_closure.created_at is 'internal: when the row was recorded';
comment on column team_closure.team_id is 'public: the closed team';
comment on column team_closure.starts_on is 'public: first closed day';
comment on column team_closure.ends_on is 'public: last closed day';
comment on column team_closure.reason is 'public: reason shown to senders';

create table team_membership (
  member_id uuid not null,
  team_id uuid not null,
  since date not null default ('now'::text)::date,
  until date,
  constraint ck_team_membership_dates check (until is null or until >= since),
  constraint pk_team_membership primary key (member_id, team_id)
);
comment on column team_membership.member_id is 'internal: the member';
comment on column team_membership.team_id is 'internal: the team';
comment on column team_membership.since is 'internal: first day in the team';
comment on column team_membership.until is 'internal: last day in the team; empty while it lasts';

create table team (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  organisation_id uuid not null,
  name text not null,
  description text not null default '',
  conditions text not null default '',
  themes text array not null default '{}',
  languages text array not null default '{}',
  accepts_referrals boolean not null default true,
  asks_residence_document boolean not null default false,
  acknowledge_within_hours integer not null default '48',
  decide_within_days integer not null default '10',
  first_appointment_within_days integer not null default '21',
  expires_after_days integer not null default '30',
  active boolean not null default true,
  staff_subject integer not null default nextval('subject_number'),
  leads_subject integer not null default nextval('subject_number'),
  constraint uq_team_staff_subject unique (staff_subject),
  constraint uq_team_leads_subject unique (leads_subject),
  constraint ck_team_delays check (acknowledge_within_hours between 1 and 720 and decide_within_days between 1 and 90 and first_appointment_within_days between 1 and 365 and expires_after_days between 1 and 365),
  constraint ck_team_name check (length(name) between 2 and 160),
  constraint pk_team primary key (id)
);
comment on column team.id is 'internal: random identifier';
comment on column team.version is 'internal: grows by one with each change; compared with If-Match';
comment on column team.created_at is 'internal: when the row was recorded';
comment on column team.organisation_id is 'public: organisation it belongs to';
comment on column team.name is 'public: name of the team or service';
comment on column team.description is 'public: what one may ask of it, in plain French';
comment on column team.conditions is 'public: who may come: age, territory, language, papers asked for';
comment on column team.themes is 'public: codes of reference list service_theme';
comment on column team.languages is 'public: language codes spoken at its desk';
comment on column team.accepts_referrals is 'public: false: it stands in the directory but takes no referral';
comment on column team.asks_residence_document is 'public: true: it asks for a residence document before it helps';
comment on column team.acknowledge_within_hours is 'public: hours within which it promises to acknowledge';
comment on column team.decide_within_days is 'public: days within which it promises to decide';
comment on column team.first_appointment_within_days is 'public: days within which it promises a first appointment';
comment on column team.expires_after_days is 'public: days after which an unanswered referral goes back';
comment on column team.active is 'internal: false hides it and closes it to referrals';
comment on column team.staff_subject is 'internal: subject that stands for its members';
comment on column team.leads_subject is 'internal: subject that stands for its team leads';

create table contact_method (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  person_id uuid not null,
  kind text not null,
  value text not null,
  instructions text not null default '',
  safe boolean not null default true,
  preferred boolean not null default false,
  protected boolean not null default false,
  valid_until date,
  constraint ck_contact_method_value check (length(value) between 2 and 300),
  constraint ck_contact_method_kind check (kind in ('phone','whatsapp','email','postal_address','via_person')),
  constraint pk_contact_method primary key (id)
);
comment on column contact_method.id is 'internal: random identifier';
comment on column contact_method.version is 'internal: grows by one with each change; compared with If-Match';
comment on column contact_method.created_at is 'internal: when the row was recorded';
comment on column contact_method.person_id is 'internal: who is reached';
comment on column contact_method.kind is 'personal: phone, whatsapp, email, postal_address or via_person';
comment on column contact_method.value is 'sensitive: the number, address or name';
comment on column contact_method.instructions is 'sensitive: how to use it: hours, words to avoid';
comment on column contact_method.safe is 'sensitive: false: somebody else may listen or read; do not leave a message';
comment on column contact_method.preferred is 'personal: the way the person prefers';
comment on column contact_method.protected is 'sensitive: a protected address, shown only with the special right';
comment on column contact_method.valid_until is 'personal: last day it was valid; empty while it is';

create table person_alias (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  person_id uuid not null,
  spelling text not null,
  source text not null,
  constraint ck_person_alias_spelling check (length(spelling) between 1 and 200),
  constraint ck_person_alias_source check (source in ('stated','card','asylum_paper','transliteration','former_name')),
  constraint pk_person_alias primary key (id)
);
comment on column person_alias.id is 'internal: random identifier';
comment on column person_alias.version is 'internal: grows by one with each change; compared with If-Match';
comment on column person_alias.created_at is 'internal: when the row was recorded';
comment on column person_alias.person_id is 'internal: whose name';
comment on column person_alias.spelling is 'personal: the whole name in this spelling';
comment on column person_alias.source is 'personal: where the spelling comes from';

create table person_language (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  person_id uuid not null,
  language_code text not null,
  spoken_level text not null,
  written_level text not null,
  preferred boolean not null default false,
  interpreter_needed boolean not null default false,
  constraint ck_person_language_written check (written_level in ('none','pre_a1','a1','a2','b1','b2','c1','c2','native')),
  constraint ck_person_language_spoken check (spoken_level in ('none','pre_a1','a1','a2','b1','b2','c1','c2','native')),
  constraint pk_person_language primary key (id)
);
comment on column person_language.id is 'internal: random identifier';
comment on column person_language.version is 'internal: grows by one with each change; compared with If-Match';
comment on column person_language.created_at is 'internal: when the row was recorded';
comment on column person_language.person_id is 'internal: whose language';
comment on column person_language.language_code is 'personal: code in reference list language';
comment on column person_language.spoken_level is 'personal: how well the person speaks and understands it';
comment on column person_language.written_level is 'personal: how well the person reads and writes it';
comment on column person_language.preferred is 'personal: the language the person prefers to speak with us';
comment on column person_language.interpreter_needed is 'personal: an interpreter for this language is needed';

create table person_nationality (
  person_id uuid not null,
  country_code text not null,
  created_at timestamptz not null default now(),
  constraint pk_person_nationality primary key (person_id, country_code)
);
comment on column person_nationality.person_id is 'internal: whose nationality';
comment on column person_nationality.country_code is 'sensitive: code in reference list country';
comment on column person_nationality.created_at is 'internal: when recorded';

create table person (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  family_names text not null default '',
  given_names text not null default '',
  known_as text not null default '',
  own_script_name text not null default '',
  pronunciation text not null default '',
  name_order text not null default 'given_first',
  birth_year smallint,
  birth_month smallint,
  birth_day smallint,
  birth_approximate boolean not null default false,
  birth_assigned boolean not null default false,
  gender text not null default 'not_stated',
  own_sentence text not null default '',
  constraint ck_person_birth check ((birth_year is null or birth_year between 1900 and 2100) and (birth_month is null or (birth_year is not null and birth_month between 1 and 12)) and (birth_day is null or (birth_month is not null and birth_day between 1 and 31))),
  constraint ck_person_name_order check (name_order in ('given_first','family_first')),
  constraint ck_person_gender check (gender in ('female','male','x','not_stated')),
  constraint ck_person_named check (family_names <> '' or given_names <> '' or known_as <> ''),
  constraint pk_person primary key (id)
);
comment on column person.id is 'internal: random identifier';
comment on column person.version is 'internal: grows by one with each change; compared with If-Match';
comment on column person.created_at is 'internal: when the row was recorded';
comment on column person.family_names is 'personal: family names as the person gives them; may be empty';
comment on column person.given_names is 'personal: given names as the person gives them; may be empty';
comment on column person.known_as is 'personal: name the person wishes to be called';
comment on column person.own_script_name is 'personal: name in the own script';
comment on column person.pronunciation is 'personal: how to say the name, as a French speaker would read it';
comment on column person.name_order is 'personal: which part comes first';
comment on column person.birth_year is 'personal: year of birth, when known';
comment on column person.birth_month is 'personal: month of birth, when known';
comment on column person.birth_day is 'personal: day of birth, when known';
comment on column person.birth_approximate is 'personal: the date is an estimate';
comment on column person.birth_assigned is 'personal: the date was assigned by an authority, often 1 January';
comment on column person.gender is 'sensitive: gender as stated by the person';
comment on column person.own_sentence is 'personal: what the person wants, in their own words';

create table reference_entry (
  list text not null,
  code text not null,
  label_fr text not null,
  label_en text not null,
  position integer not null default '0',
  attributes jsonb not null default '{}',
  valid_from date,
  valid_to date,
  source text not null,
  reviewed_on date not null,
  constraint pk_reference_entry primary key (list, code)
);
comment on column reference_entry.list is 'public: list it belongs to, e.g. country';
comment on column reference_entry.code is 'public: stable code';
comment on column reference_entry.label_fr is 'public: label in French';
comment on column reference_entry.label_en is 'public: label in English';
comment on column reference_entry.position is 'public: place in the list';
comment on column reference_entry.attributes is 'public: further facts of the entry';
comment on column reference_entry.valid_from is 'public: first day it may be chosen';
comment on column reference_entry.valid_to is 'public: last day it may be chosen';
comment on column reference_entry.source is 'public: where the entry comes from';
comment on column reference_entry.reviewed_on is 'public: when somebody last compared it with its source';

create table residence_rule (
  type_code text not null,
  valid_from date not null,
  valid_to date,
  window_opens_days_before integer,
  window_closes_days_before integer,
  prepare_days_before integer not null default '90',
  provisional boolean not null default false,
  default_labour_market text not null default 'not_stated',
  cohort_expires_on date,
  note text not null default '',
  source text not null,
  reviewed_on date not null,
  constraint ck_residence_rule_window check (window_opens_days_before is null or window_closes_days_before is null or window_opens_days_before >= window_closes_days_before),
  constraint ck_residence_rule_labour check (default_labour_market in ('unlimited','limited','none','not_stated')),
  constraint ck_residence_rule_period check (valid_to is null or valid_to >= valid_from),
  constraint pk_residence_rule primary key (type_code, valid_from)
);
comment on column residence_rule.type_code is 'public: code in reference list residence_document_type';
comment on column residence_rule.valid_from is 'public: first day the rule holds';
comment on column residence_rule.valid_to is 'public: last day the rule holds; empty while in force';
comment on column residence_rule.window_opens_days_before is 'public: days before expiry from which renewal may be asked';
comment on column residence_rule.window_closes_days_before is 'public: days before expiry until which renewal should be asked';
comment on column residence_rule.prepare_days_before is 'public: days before expiry from which papers should be gathered';
comment on column residence_rule.provisional is 'public: true for papers that cover provisionally';
comment on column residence_rule.default_labour_market is 'public: access to work unless the paper says otherwise';
comment on column residence_rule.cohort_expires_on is 'public: common end of everybody under this rule, e.g. temporary protection';
comment on column residence_rule.note is 'public: remark for the worker';
comment on column residence_rule.source is 'public: where the rule comes from';
comment on column residence_rule.reviewed_on is 'public: when somebody last compared it with its source';

create table referral_amendment (
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  number integer not null,
  actor_id uuid not null,
  at timestamptz not null default now(),
  reason text not null,
  before jsonb not null,
  constraint pk_referral_amendment primary key (id)
);
comment on column referral_amendment.id is 'internal: random identifier';
comment on column referral_amendment.referral_id is 'internal: the referral';
comment on column referral_amendment.number is 'internal: running number within the referral, from 1';
comment on column referral_amendment.actor_id is 'internal: who changed it';
comment on column referral_amendment.at is 'internal: when';
comment on column referral_amendment.reason is 'sensitive: why';
comment on column referral_amendment.before is 'sensitive: the fields changed, as they were before';

create table referral_check (
  referral_id uuid not null,
  months smallint not null,
  due_on date not null,
  answer text,
  answered_at timestamptz,
  answered_by_id uuid,
  constraint ck_referral_check_answer check (answer is null or answer in ('holds','partly','lost','unknown')),
  constraint ck_referral_check_months check (months in (1,3,6,12)),
  constraint pk_referral_check primary key (referral_id, months)
);
comment on column referral_check.referral_id is 'internal: the referral';
comment on column referral_check.months is 'internal: months after completion';
comment on column referral_check.due_on is 'internal: when it is asked';
comment on column referral_check.answer is 'personal: holds, partly, lost or unknown';
comment on column referral_check.answered_at is 'internal: when it was answered';
comment on column referral_check.answered_by_id is 'internal: who answered';

create table referral_transition (
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  action text not null,
  from_status text,
  to_status text not null,
  actor_id uuid,
  at timestamptz not null default now(),
  reason_code text,
  note text not null default '',
  constraint pk_referral_transition primary key (id)
);
comment on column referral_transition.id is 'internal: random identifier';
comment on column referral_transition.referral_id is 'internal: the referral';
comment on column referral_transition.action is 'internal: what was done: send, accept, decline, remind …';
comment on column referral_transition.from_status is 'internal: state before';
comment on column referral_transition.to_status is 'internal: state after';
comment on column referral_transition.actor_id is 'internal: who did it; empty for the clock';
comment on column referral_transition.at is 'internal: when';
comment on column referral_transition.reason_code is 'personal: coded reason';
comment on column referral_transition.note is 'sensitive: question, answer, reason or remark in words';

create table referral (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  kind text not null,
  status text not null default 'draft',
  from_organisation_id uuid not null,
  from_team_id uuid not null,
  sender_id uuid not null,
  to_organisation_id uuid not null,
  to_team_id uuid not null,
  subject text not null,
  request text not null,
  practical_limits text not null default '',
  urgency text not null default 'none',
  person_label text not null,
  language_code text,
  interpreter_needed boolean not null default false,
  rooms text array not null default '{}',
  agreement_id uuid,
  legal_ground_code text,
  legal_ground_note text not null default '',
  origin_referral_id uuid,
  joint_appointment_at timestamptz,
  sent_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by_id uuid,
  acknowledge_by timestamptz,
  decide_by timestamptz,
  first_appointment_by timestamptz,
  expires_at timestamptz,
  decided_at timestamptz,
  responsible_member_id uuid,
  first_contact_on date,
  review_on date,
  estimate text not null default '',
  hold_until date,
  reason_code text,
  reason_note text not null default '',
  alternative_team_id uuid,
  handed_back boolean not null default false,
  outcome_code text,
  outcome_note text not null default '',
  ended_at timestamptz,
  amendment integer not null default '0',
  sender_subjects integer array not null default '{}',
  receiver_subjects integer array not null default '{}',
  constraint ck_referral_ended check ((status in ('completed','failed','declined','cancelled','expired','entered_in_error')) = (ended_at is not null)),
  constraint ck_referral_declined check (status <> 'declined' or (reason_code is not null and (alternative_team_id is not null or handed_back))),
  constraint ck_referral_accepted check (status not in ('accepted','in_progress','on_hold','completed') or kind = 'information' or responsible_member_id is not null),
  constraint ck_referral_sent check (status in ('draft','cancelled','entered_in_error') or sent_at is not null),
  constraint ck_referral_ground check (status = 'draft' or kind = 'information' or agreement_id is not null or legal_ground_code is not null or ended_at is not null),
  constraint ck_referral_two_teams check (from_team_id <> to_team_id),
  constraint ck_referral_rooms check (rooms <@ array['identity','contact','residence','housing','language','training','employment','project','journal']::text[]),
  constraint ck_referral_urgency check (urgency in ('four_hours','one_day','three_days','seven_days','none')),
  constraint ck_referral_kind check (kind in ('information','orientation','handover')),
  constraint ck_referral_status check (status in ('draft','requested','info_requested','waitlisted','accepted','in_progress','on_hold','completed','failed','declined','cancelled','expired','entered_in_error')),
  constraint pk_referral primary key (id)
);
comment on column referral.id is 'internal: random identifier';
comment on column referral.version is 'internal: grows by one with each change; compared with If-Match';
comment on column referral.created_at is 'internal: when the row was recorded';
comment on column referral.case_file_id is 'internal: the file';
comment on column referral.kind is 'internal: information, orientation or handover';
comment on column referral.status is 'personal: state, changed only through the transition table';
comment on column referral.from_organisation_id is 'internal: organisation that asks';
comment on column referral.from_team_id is 'internal: team that asks';
comment on column referral.sender_id is 'internal: who wrote it';
comment on column referral.to_organisation_id is 'internal: organisation that is asked';
comment on column referral.to_team_id is 'internal: team that is asked';
comment on column referral.subject is 'personal: what is asked, in a few words';
comment on column referral.request is 'sensitive: the request in the sender’s words';
comment on column referral.practical_limits is 'personal: practical limits: hours, children, transport';
comment on column referral.urgency is 'personal: how soon somebody must act';
comment on column referral.person_label is 'personal: given name and initial shown before acceptance';
comment on column referral.language_code is 'personal: language code shown before acceptance';
comment on column referral.interpreter_needed is 'personal: interpreter needed, shown before acceptance';
comment on column referral.rooms is 'personal: rooms that open at acceptance';
comment on column referral.agreement_id is 'internal: agreement it rests on';
comment on column referral.legal_ground_code is 'personal: code in reference list legal_ground, when there is no agreement';
comment on column referral.legal_ground_note is 'sensitive: why that ground holds here';
comment on column referral.origin_referral_id is 'internal: referral this one follows';
comment on column referral.joint_appointment_at is 'personal: joint first appointment of a handover';
comment on column referral.sent_at is 'internal: when it was sent';
comment on column referral.acknowledged_at is 'internal: when the receiving team first opened it: a fact, not a state';
comment on column referral.acknowledged_by_id is 'internal: who first opened it';
comment on column referral.acknowledge_by is 'internal: promised acknowledgement';
comment on column referral.decide_by is 'internal: promised decision';
comment on column referral.first_appointment_by is 'internal: promised first appointment';
comment on column referral.expires_at is 'internal: when it goes back unanswered';
comment on column referral.decided_at is 'internal: when it was accepted or declined';
comment on column referral.responsible_member_id is 'internal: who answers for it at the receiving team';
comment on column referral.first_contact_on is 'personal: when the first contact took place';
comment on column referral.review_on is 'personal: when the waiting list is looked at again';
comment on column referral.estimate is 'personal: how long the wait may be';
comment on column referral.hold_until is 'personal: until when it is on hold';
comment on column referral.reason_code is 'personal: coded reason of the present state';
comment on column referral.reason_note is 'sensitive: reason in words';
comment on column referral.alternative_team_id is 'personal: service proposed instead';
comment on column referral.handed_back is 'personal: handed back to the lead worker';
comment on column referral.outcome_code is 'personal: code in reference list referral_outcome';
comment on column referral.outcome_note is 'personal: outcome in words';
comment on column referral.ended_at is 'internal: when it reached a final state';
comment on column referral.amendment is 'internal: number of the last amendment';
comment on column referral.sender_subjects is 'internal: subjects of the sending side; kept by trigger';
comment on column referral.receiver_subjects is 'internal: subjects of the receiving side; empty while a draft; kept by trigger';

-- indexes
create index ix_access_grant_ends on access_grant (ends_at);
create index ix_access_grant_source on access_grant (source_kind, source_id);
CREATE unique INDEX ux_access_grant on access_grant (case_file_id, subject, room, source_kind, source_id);
create index ix_access_request_file on access_request (case_file_id);
CREATE unique INDEX ux_access_request_open on access_request (case_file_id, requester_id) where status = 'open';
create index ix_member_tie_case_file on member_tie (case_file_id);
create index ix_sharing_agreement_file on sharing_agreement (case_file_id);
create index ix_session_expires on session (expires_at);
create index ix_session_member on session (member_id);
create index ix_case_file_member_member on case_file_member (member_id);
create index ix_case_file_acl on case_file using gin (acl);
create index ix_case_file_lead on case_file (lead_member_id);
create index ix_case_file_organisation on case_file (organisation_id, status, opened_on);
create index ix_case_file_team on case_file (team_id);
CREATE unique INDEX ux_case_file_reference on case_file (reference);
create index ix_employment_episode_file on employment_episode (case_file_id, valid_from);
create index ix_housing_situation_file on housing_situation (case_file_id, valid_from);
create index ix_note_file on note (case_file_id, happened_at);
create index ix_project_file on project (case_file_id, valid_from);
create index ix_residence_document_window on residence_document (window_opens_on) where superseded_at is null;
create index ix_residence_document_file on residence_document (case_file_id, valid_until);
create index ix_residence_procedure_file on residence_procedure (case_file_id, opened_on);
create index ix_training_episode_file on training_episode (case_file_id, valid_from);
create index ix_notice_member on notice (member_id, created_at);
create index ix_member_organisation on member (organisation_id);
CREATE unique INDEX ux_member_email on member (email);
CREATE unique INDEX ux_organisation_name on organisation (name);
create index ix_team_closure_team on team_closure (team_id, starts_on);
create index ix_team_membership_team on team_membership (team_id);
CREATE unique INDEX ux_team_name on team (organisation_id, name);
create index ix_contact_method_person on contact_method (person_id);
CREATE unique INDEX ux_person_alias on person_alias (person_id, spelling);
CREATE unique INDEX ux_person_language on person_language (person_id, language_code);
CREATE unique INDEX ux_referral_amendment on referral_amendment (referral_id, number);
create index ix_referral_check_due on referral_check (due_on) where answer is null;
create index ix_referral_transition_referral on referral_transition (referral_id, at);
create index ix_referral_responsible on referral (responsible_member_id);
create index ix_referral_agreement on referral (agreement_id);
create index ix_referral_organisations on referral (from_organisation_id, to_organisation_id, sent_at);
create index ix_referral_file on referral (case_file_id, created_at);
create index ix_referral_from_team on referral (from_team_id, status, sent_at);
create index ix_referral_to_team on referral (to_team_id, status, decide_by);

-- references between tables
alter table access_grant add constraint fk_access_grant_case_file_id foreign key (case_file_id) references case_file(id);
alter table access_request add constraint fk_access_request_case_file_id foreign key (case_file_id) references case_file(id);
alter table access_request add constraint fk_access_request_requester_id foreign key (requester_id) references member(id);
alter table access_request add constraint fk_access_request_requester_team_id foreign key (requester_team_id) references team(id);
alter table access_request add constraint fk_access_request_answered_by_id foreign key (answered_by_id) references member(id);
alter table member_tie add constraint fk_member_tie_member_id foreign key (member_id) references member(id) on delete cascade;
alter table member_tie add constraint fk_member_tie_case_file_id foreign key (case_file_id) references case_file(id) on delete cascade;
alter table sharing_agreement add constraint fk_sharing_agreement_case_file_id foreign key (case_file_id) references case_file(id);
alter table sharing_agreement add constraint fk_sharing_agreement_from_organisation_id foreign key (from_organisation_id) references organisation(id);
alter table sharing_agreement add constraint fk_sharing_agreement_to_organisation_id foreign key (to_organisation_id) references organisation(id);
alter table sharing_agreement add constraint fk_sharing_agreement_to_team_id foreign key (to_team_id) references team(id);
alter table sharing_agreement add constraint fk_sharing_agreement_recorded_by_id foreign key (recorded_by_id) references member(id);
alter table credential add constraint fk_credential_member_id foreign key (member_id) references member(id) on delete cascade;
alter table session add constraint fk_session_member_id foreign key (member_id) references member(id) on delete cascade;
alter table case_file_member add constraint fk_case_file_member_case_file_id foreign key (case_file_id) references case_file(id) on delete cascade;
alter table case_file_member add constraint fk_case_file_member_member_id foreign key (member_id) references member(id);
alter table case_file add constraint fk_case_file_id foreign key (id) references person(id);
alter table case_file add constraint fk_case_file_lead_member_id foreign key (lead_member_id) references member(id);
alter table case_file add constraint fk_case_file_team_id foreign key (team_id) references team(id);
alter table case_file add constraint fk_case_file_organisation_id foreign key (organisation_id) references organisation(id);
alter table case_file add constraint fk_case_file_staff_of_organisation_id foreign key (staff_of_organisation_id) references organisation(id);
alter table employment_episode add constraint fk_employment_episode_case_file_id foreign key (case_file_id) references case_file(id);
alter table employment_episode add constraint fk_employment_episode_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table employment_episode add constraint fk_employment_episode_author_id foreign key (author_id) references member(id);
alter table housing_situation add constraint fk_housing_situation_case_file_id foreign key (case_file_id) references case_file(id);
alter table housing_situation add constraint fk_housing_situation_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table housing_situation add constraint fk_housing_situation_author_id foreign key (author_id) references member(id);
alter table note add constraint fk_note_case_file_id foreign key (case_file_id) references case_file(id);
alter table note add constraint fk_note_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table note add constraint fk_note_author_id foreign key (author_id) references member(id);
alter table project add constraint fk_project_case_file_id foreign key (case_file_id) references case_file(id);
alter table project add constraint fk_project_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table project add constraint fk_project_author_id foreign key (author_id) references member(id);
alter table residence_document add constraint fk_residence_document_case_file_id foreign key (case_file_id) references case_file(id);
alter table residence_document add constraint fk_residence_document_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table residence_document add constraint fk_residence_document_author_id foreign key (author_id) references member(id);
alter table residence_procedure add constraint fk_residence_procedure_case_file_id foreign key (case_file_id) references case_file(id);
alter table residence_procedure add constraint fk_residence_procedure_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table residence_procedure add constraint fk_residence_procedure_author_id foreign key (author_id) references member(id);
alter table training_episode add constraint fk_training_episode_case_file_id foreign key (case_file_id) references case_file(id);
alter table training_episode add constraint fk_training_episode_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table training_episode add constraint fk_training_episode_author_id foreign key (author_id) references member(id);
alter table training_episode add constraint fk_training_episode_provider_id foreign key (provider_id) references organisation(id);
alter table notice add constraint fk_notice_member_id foreign key (member_id) references member(id) on delete cascade;
alter table notice add constraint fk_notice_referral_id foreign key (referral_id) references referral(id);
alter table notice add constraint fk_notice_case_file_id foreign key (case_file_id) references case_file(id);
alter table member add constraint fk_member_organisation_id foreign key (organisation_id) references organisation(id);
alter table team_closure add constraint fk_team_closure_team_id foreign key (team_id) references team(id) on delete cascade;
alter table team_membership add constraint fk_team_membership_member_id foreign key (member_id) references member(id) on delete cascade;
alter table team_membership add constraint fk_team_membership_team_id foreign key (team_id) references team(id) on delete cascade;
alter table team add constraint fk_team_organisation_id foreign key (organisation_id) references organisation(id);
alter table contact_method add constraint fk_contact_method_person_id foreign key (person_id) references person(id) on delete cascade;
alter table person_alias add constraint fk_person_alias_person_id foreign key (person_id) references person(id) on delete cascade;
alter table person_language add constraint fk_person_language_person_id foreign key (person_id) references person(id) on delete cascade;
alter table person_nationality add constraint fk_person_nationality_person_id foreign key (person_id) references person(id) on delete cascade;
alter table referral_amendment add constraint fk_referral_amendment_referral_id foreign key (referral_id) references referral(id);
alter table referral_amendment add constraint fk_referral_amendment_actor_id foreign key (actor_id) references member(id);
alter table referral_check add constraint fk_referral_check_referral_id foreign key (referral_id) references referral(id);
alter table referral_check add constraint fk_referral_check_answered_by_id foreign key (answered_by_id) references member(id);
alter table referral_transition add constraint fk_referral_transition_referral_id foreign key (referral_id) references referral(id);
alter table referral_transition add constraint fk_referral_transition_actor_id foreign key (actor_id) references member(id);
alter table referral add constraint fk_referral_case_file_id foreign key (case_file_id) references case_file(id);
alter table referral add constraint fk_referral_from_organisation_id foreign key (from_organisation_id) references organisation(id);
alter table referral add constraint fk_referral_from_team_id foreign key (from_team_id) references team(id);
alter table referral add constraint fk_referral_sender_id foreign key (sender_id) references member(id);
alter table referral add constraint fk_referral_to_organisation_id foreign key (to_organisation_id) references organisation(id);
alter table referral add constraint fk_referral_to_team_id foreign key (to_team_id) references team(id);
alter table referral add constraint fk_referral_agreement_id foreign key (agreement_id) references sharing_agreement(id);
alter table referral add constraint fk_referral_origin_referral_id foreign key (origin_referral_id) references referral(id);
alter table referral add constraint fk_referral_acknowledged_by_id foreign key (acknowledged_by_id) references member(id);
alter table referral add constraint fk_referral_responsible_member_id foreign key (responsible_member_id) references member(id);
alter table referral add constraint fk_referral_alternative_team_id foreign key (alternative_team_id) references team(id);
`;
