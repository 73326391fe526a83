/** Tables of the two tracks: urgencies, needs, goals, actions, agreed versions and marks of autonomy. */
export const PLAN_TABLES = /* sql */ `
create table agreed_plan (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  number integer not null default '0',
  agreed_on date not null,
  agreed_by text not null,
  present text array not null default '{}',
  language_code text not null,
  interpreter_present boolean not null default false,
  review_on date not null,
  realistic text,
  note text not null default '',
  content jsonb not null,
  constraint ck_agreed_plan_realistic check (realistic is null or realistic in ('yes','partly','not_now')),
  constraint ck_agreed_plan_dates check (review_on > agreed_on),
  constraint ck_agreed_plan_by check (agreed_by in ('person','person_and_guardian','guardian')),
  constraint pk_agreed_plan primary key (id)
);
comment on column agreed_plan.id is 'internal: random identifier';
comment on column agreed_plan.version is 'internal: grows by one with each change; compared with If-Match';
comment on column agreed_plan.created_at is 'internal: when the row was recorded';
comment on column agreed_plan.case_file_id is 'internal: the file';
comment on column agreed_plan.owner_organisation_id is 'internal: organisation that recorded it and answers for it';
comment on column agreed_plan.owner_subject is 'internal: subject of the team that recorded it; that team may always read its own contribution';
comment on column agreed_plan.author_id is 'internal: who recorded it';
comment on column agreed_plan.number is 'personal: 1, 2, 3 … in this file; written by the database';
comment on column agreed_plan.agreed_on is 'personal: day of the agreement';
comment on column agreed_plan.agreed_by is 'personal: person, person_and_guardian or guardian';
comment on column agreed_plan.present is 'personal: who else was there, as they are called';
comment on column agreed_plan.language_code is 'personal: code in reference list language: language it was talked through in';
comment on column agreed_plan.interpreter_present is 'personal: an interpreter was there';
comment on column agreed_plan.review_on is 'personal: when it is looked at again';
comment on column agreed_plan.realistic is 'personal: whether it is realistic now; asked while an urgency was open';
comment on column agreed_plan.note is 'personal: what was said about it';
comment on column agreed_plan.content is 'sensitive: needs, goals and actions as they stood';

create table autonomy_rating (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  item_id uuid not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  reason text not null default '',
  rated_on date not null,
  rater text not null,
  moment text not null,
  marks jsonb not null,
  sentence text not null default '',
  constraint ck_autonomy_rating_marks check (jsonb_typeof(marks) = 'array' and jsonb_array_length(marks) > 0),
  constraint ck_autonomy_rating_moment check (moment in ('entry','review','exit')),
  constraint ck_autonomy_rating_rater check (rater in ('self','worker')),
  constraint pk_autonomy_rating primary key (id)
);
comment on column autonomy_rating.id is 'internal: random identifier';
comment on column autonomy_rating.version is 'internal: grows by one with each change; compared with If-Match';
comment on column autonomy_rating.created_at is 'internal: when the row was recorded';
comment on column autonomy_rating.case_file_id is 'internal: the file';
comment on column autonomy_rating.owner_organisation_id is 'internal: organisation that wrote this version and answers for it';
comment on column autonomy_rating.owner_subject is 'internal: subject of the team that wrote this version; that team may always read its own contribution';
comment on column autonomy_rating.author_id is 'internal: who wrote this version';
comment on column autonomy_rating.item_id is 'internal: what stays the same through all versions; the id of the first';
comment on column autonomy_rating.supersedes_id is 'internal: version this one follows';
comment on column autonomy_rating.superseded_at is 'internal: when a later version replaced this one, or it was withdrawn; empty while current';
comment on column autonomy_rating.reason is 'personal: why it was changed; empty for the first version';
comment on column autonomy_rating.rated_on is 'personal: day of the rating';
comment on column autonomy_rating.rater is 'personal: self or worker';
comment on column autonomy_rating.moment is 'personal: entry, review or exit';
comment on column autonomy_rating.marks is 'sensitive: domain, step 1 to 5 and what was said, for each domain talked about';
comment on column autonomy_rating.sentence is 'sensitive: the person’s own sentence, or what the worker adds';

create table plan_action (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  item_id uuid not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  reason text not null default '',
  goal_id uuid not null,
  what text not null,
  done_by text not null,
  member_id uuid,
  organisation_id uuid,
  due_on date,
  state text not null default 'to_do',
  done_on date,
  outcome text not null default '',
  constraint ck_plan_action_done check ((state = 'done') = (done_on is not null)),
  constraint ck_plan_action_doer check (done_by in ('person','member','organisation') and (done_by = 'member') = (member_id is not null) and (done_by = 'organisation') = (organisation_id is not null)),
  constraint ck_plan_action_state check (state in ('to_do','done','no_longer_needed')),
  constraint pk_plan_action primary key (id)
);
comment on column plan_action.id is 'internal: random identifier';
comment on column plan_action.version is 'internal: grows by one with each change; compared with If-Match';
comment on column plan_action.created_at is 'internal: when the row was recorded';
comment on column plan_action.case_file_id is 'internal: the file';
comment on column plan_action.owner_organisation_id is 'internal: organisation that wrote this version and answers for it';
comment on column plan_action.owner_subject is 'internal: subject of the team that wrote this version; that team may always read its own contribution';
comment on column plan_action.author_id is 'internal: who wrote this version';
comment on column plan_action.item_id is 'internal: what stays the same through all versions; the id of the first';
comment on column plan_action.supersedes_id is 'internal: version this one follows';
comment on column plan_action.superseded_at is 'internal: when a later version replaced this one, or it was withdrawn; empty while current';
comment on column plan_action.reason is 'personal: why it was changed; empty for the first version';
comment on column plan_action.goal_id is 'internal: the goal it serves, by what stays through its versions';
comment on column plan_action.what is 'personal: what is to be done';
comment on column plan_action.done_by is 'personal: person, member or organisation';
comment on column plan_action.member_id is 'internal: worker who does it';
comment on column plan_action.organisation_id is 'personal: organisation that does it';
comment on column plan_action.due_on is 'personal: by when';
comment on column plan_action.state is 'personal: to do, done or no longer needed';
comment on column plan_action.done_on is 'personal: day on which it was done';
comment on column plan_action.outcome is 'personal: what came of it';

create table plan_goal (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  item_id uuid not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  reason text not null default '',
  need_id uuid not null,
  own_words text not null default '',
  state text not null,
  target_on date,
  constraint ck_plan_goal_words check (state = 'undecided' or own_words <> ''),
  constraint ck_plan_goal_state check (state in ('undecided','under_way','paused','reached','changed_course')),
  constraint pk_plan_goal primary key (id)
);
comment on column plan_goal.id is 'internal: random identifier';
comment on column plan_goal.version is 'internal: grows by one with each change; compared with If-Match';
comment on column plan_goal.created_at is 'internal: when the row was recorded';
comment on column plan_goal.case_file_id is 'internal: the file';
comment on column plan_goal.owner_organisation_id is 'internal: organisation that wrote this version and answers for it';
comment on column plan_goal.owner_subject is 'internal: subject of the team that wrote this version; that team may always read its own contribution';
comment on column plan_goal.author_id is 'internal: who wrote this version';
comment on column plan_goal.item_id is 'internal: what stays the same through all versions; the id of the first';
comment on column plan_goal.supersedes_id is 'internal: version this one follows';
comment on column plan_goal.superseded_at is 'internal: when a later version replaced this one, or it was withdrawn; empty while current';
comment on column plan_goal.reason is 'personal: why it was changed; empty for the first version';
comment on column plan_goal.need_id is 'internal: the need it answers, by what stays through its versions';
comment on column plan_goal.own_words is 'sensitive: what the person wants, in their words; empty while undecided';
comment on column plan_goal.state is 'personal: undecided, under way, paused, reached or changed course';
comment on column plan_goal.target_on is 'personal: when the person would like to be there';

create table plan_need (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  item_id uuid not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  reason text not null default '',
  theme_code text not null,
  situation text not null,
  state text not null default 'open',
  constraint ck_plan_need_state check (state in ('open','met','set_aside')),
  constraint pk_plan_need primary key (id)
);
comment on column plan_need.id is 'internal: random identifier';
comment on column plan_need.version is 'internal: grows by one with each change; compared with If-Match';
comment on column plan_need.created_at is 'internal: when the row was recorded';
comment on column plan_need.case_file_id is 'internal: the file';
comment on column plan_need.owner_organisation_id is 'internal: organisation that wrote this version and answers for it';
comment on column plan_need.owner_subject is 'internal: subject of the team that wrote this version; that team may always read its own contribution';
comment on column plan_need.author_id is 'internal: who wrote this version';
comment on column plan_need.item_id is 'internal: what stays the same through all versions; the id of the first';
comment on column plan_need.supersedes_id is 'internal: version this one follows';
comment on column plan_need.superseded_at is 'internal: when a later version replaced this one, or it was withdrawn; empty while current';
comment on column plan_need.reason is 'personal: why it was changed; empty for the first version';
comment on column plan_need.theme_code is 'personal: code in reference list plan_theme';
comment on column plan_need.situation is 'sensitive: what the situation is';
comment on column plan_need.state is 'personal: open, met or set aside';

create table urgency (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  owner_organisation_id uuid not null,
  owner_subject integer not null,
  author_id uuid not null,
  item_id uuid not null,
  supersedes_id uuid,
  superseded_at timestamptz,
  reason text not null default '',
  kind_code text not null,
  level_code text not null,
  what text not null default '',
  opened_at timestamptz not null,
  due_at timestamptz not null,
  owner_member_id uuid,
  owner_team_id uuid,
  handled_by text not null default '',
  outcome text not null default '',
  solved_at timestamptz,
  constraint ck_urgency_what check (length(what) <= 300),
  constraint ck_urgency_clock check (due_at > opened_at and (solved_at is null or solved_at >= opened_at)),
  constraint ck_urgency_owner check (num_nonnulls(owner_member_id, owner_team_id) = 1),
  constraint pk_urgency primary key (id)
);
comment on column urgency.id is 'internal: random identifier';
comment on column urgency.version is 'internal: grows by one with each change; compared with If-Match';
comment on column urgency.created_at is 'internal: when the row was recorded';
comment on column urgency.case_file_id is 'internal: the file';
comment on column urgency.owner_organisation_id is 'internal: organisation that wrote this version and answers for it';
comment on column urgency.owner_subject is 'internal: subject of the team that wrote this version; that team may always read its own contribution';
comment on column urgency.author_id is 'internal: who wrote this version';
comment on column urgency.item_id is 'internal: what stays the same through all versions; the id of the first';
comment on column urgency.supersedes_id is 'internal: version this one follows';
comment on column urgency.superseded_at is 'internal: when a later version replaced this one, or it was withdrawn; empty while current';
comment on column urgency.reason is 'personal: why it was changed; empty for the first version';
comment on column urgency.kind_code is 'sensitive: code in reference list urgency_kind';
comment on column urgency.level_code is 'personal: code in reference list urgency_level';
comment on column urgency.what is 'sensitive: what it is, in a few words';
comment on column urgency.opened_at is 'personal: since when';
comment on column urgency.due_at is 'personal: when the hours of its level run out; written by the database';
comment on column urgency.owner_member_id is 'internal: member who holds it';
comment on column urgency.owner_team_id is 'internal: team that holds it';
comment on column urgency.handled_by is 'personal: who dealt with it';
comment on column urgency.outcome is 'sensitive: how it was solved';
comment on column urgency.solved_at is 'personal: when it was solved; empty while it is open';

create unique index ux_agreed_plan_number on agreed_plan (case_file_id, number);
create unique index ux_autonomy_rating_item on autonomy_rating (item_id, version);
create index ix_autonomy_rating_file on autonomy_rating (case_file_id, rated_on);
create unique index ux_plan_action_item on plan_action (item_id, version);
create index ix_plan_action_member on plan_action (member_id, due_on) where superseded_at is null and state = 'to_do';
create index ix_plan_action_file on plan_action (case_file_id, goal_id);
create unique index ux_plan_goal_item on plan_goal (item_id, version);
create index ix_plan_goal_file on plan_goal (case_file_id, need_id);
create unique index ux_plan_need_item on plan_need (item_id, version);
create index ix_plan_need_file on plan_need (case_file_id, created_at);
create unique index ux_urgency_item on urgency (item_id, version);
create index ix_urgency_owner_team on urgency (owner_team_id) where superseded_at is null and solved_at is null;
create index ix_urgency_owner_member on urgency (owner_member_id) where superseded_at is null and solved_at is null;
create index ix_urgency_file on urgency (case_file_id, due_at);

alter table agreed_plan add constraint fk_agreed_plan_case_file_id foreign key (case_file_id) references case_file(id);
alter table agreed_plan add constraint fk_agreed_plan_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table agreed_plan add constraint fk_agreed_plan_author_id foreign key (author_id) references member(id);
alter table autonomy_rating add constraint fk_autonomy_rating_case_file_id foreign key (case_file_id) references case_file(id);
alter table autonomy_rating add constraint fk_autonomy_rating_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table autonomy_rating add constraint fk_autonomy_rating_author_id foreign key (author_id) references member(id);
alter table plan_action add constraint fk_plan_action_case_file_id foreign key (case_file_id) references case_file(id);
alter table plan_action add constraint fk_plan_action_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table plan_action add constraint fk_plan_action_author_id foreign key (author_id) references member(id);
alter table plan_action add constraint fk_plan_action_member_id foreign key (member_id) references member(id);
alter table plan_action add constraint fk_plan_action_organisation_id foreign key (organisation_id) references organisation(id);
alter table plan_goal add constraint fk_plan_goal_case_file_id foreign key (case_file_id) references case_file(id);
alter table plan_goal add constraint fk_plan_goal_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table plan_goal add constraint fk_plan_goal_author_id foreign key (author_id) references member(id);
alter table plan_need add constraint fk_plan_need_case_file_id foreign key (case_file_id) references case_file(id);
alter table plan_need add constraint fk_plan_need_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table plan_need add constraint fk_plan_need_author_id foreign key (author_id) references member(id);
alter table urgency add constraint fk_urgency_case_file_id foreign key (case_file_id) references case_file(id);
alter table urgency add constraint fk_urgency_owner_organisation_id foreign key (owner_organisation_id) references organisation(id);
alter table urgency add constraint fk_urgency_author_id foreign key (author_id) references member(id);
alter table urgency add constraint fk_urgency_owner_member_id foreign key (owner_member_id) references member(id);
alter table urgency add constraint fk_urgency_owner_team_id foreign key (owner_team_id) references team(id);
`;
