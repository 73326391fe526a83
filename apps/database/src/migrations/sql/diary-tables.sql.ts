/** The tables of the diary; the entities beside their commands say what each column means. */
export const DIARY_TABLES = /* sql */ `
create table appointment_transition (
  from_status text not null,
  to_status text not null,
  constraint pk_appointment_transition primary key (from_status, to_status)
);
comment on column appointment_transition.from_status is 'internal: state before';
comment on column appointment_transition.to_status is 'internal: state after';

create table appointment (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  calendar_uid uuid not null,
  sequence integer not null default '0',
  organisation_id uuid not null,
  team_id uuid,
  case_file_id uuid,
  booked_by_id uuid not null,
  status text not null default 'booked',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  subject text not null,
  place_kind text not null,
  place text not null default '',
  discreet boolean not null default false,
  externals text[] not null default '{}',
  interpreter_state text not null default 'none',
  interpreter_language_code text,
  cancelled_by text,
  reason_code text,
  note text not null default '',
  moved_to_id uuid,
  changed_at timestamptz not null default now(),
  participant_subjects integer[] not null default '{}',
  team_subject integer,
  constraint ck_appointment_moved check ((status = 'moved') = (moved_to_id is not null)),
  constraint ck_appointment_cancelled check ((status in ('cancelled','moved')) = (cancelled_by is not null)),
  constraint ck_appointment_period check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  constraint ck_appointment_cancelled_by check (cancelled_by in ('person','service','interpreter','third_party')),
  constraint ck_appointment_interpreter check ((interpreter_state = 'none') = (interpreter_language_code is null)),
  constraint ck_appointment_interpreter_state check (interpreter_state in ('none','needed','requested','confirmed','unmet')),
  constraint ck_appointment_place_kind check (place_kind in ('on_site','phone','video','home','elsewhere')),
  constraint ck_appointment_status check (status in ('booked','honoured','no_show','excused','cancelled','moved')),
  constraint pk_appointment primary key (id)
);
comment on column appointment.id is 'internal: random identifier';
comment on column appointment.version is 'internal: grows by one with each change; compared with If-Match';
comment on column appointment.created_at is 'internal: when the row was recorded';
comment on column appointment.calendar_uid is 'internal: identity in calendars, kept along the chain of moving';
comment on column appointment.sequence is 'internal: grows with each change that a calendar must hear of';
comment on column appointment.organisation_id is 'internal: organisation whose diary it stands in';
comment on column appointment.team_id is 'internal: team it is held for; empty for a meeting of members';
comment on column appointment.case_file_id is 'personal: the file of the person; empty for a meeting without one';
comment on column appointment.booked_by_id is 'internal: who booked it';
comment on column appointment.status is 'personal: state, changed only through the transition table';
comment on column appointment.starts_at is 'personal: when it begins';
comment on column appointment.ends_at is 'personal: when it ends';
comment on column appointment.subject is 'personal: what it is about, in neutral words';
comment on column appointment.place_kind is 'personal: on site, by phone, by video, at home or elsewhere';
comment on column appointment.place is 'sensitive: where exactly: a room, a service, a lawyer’s';
comment on column appointment.discreet is 'sensitive: hidden from the desk: only participants and readers of the journal see it';
comment on column appointment.externals is 'personal: others who take part, in words';
comment on column appointment.interpreter_state is 'personal: where the booking of an interpreter stands';
comment on column appointment.interpreter_language_code is 'personal: code in reference list language';
comment on column appointment.cancelled_by is 'personal: on whose side it was called off or moved';
comment on column appointment.reason_code is 'personal: coded reason of the present state';
comment on column appointment.note is 'sensitive: reason in words';
comment on column appointment.moved_to_id is 'internal: the appointment that took its place';
comment on column appointment.changed_at is 'internal: last change';
comment on column appointment.participant_subjects is 'internal: subjects of those who take part; kept by trigger';
comment on column appointment.team_subject is 'internal: subject of the team’s staff; kept by trigger';

create table appointment_participant (
  appointment_id uuid not null,
  member_id uuid not null,
  constraint pk_appointment_participant primary key (appointment_id, member_id)
);
comment on column appointment_participant.appointment_id is 'internal: the appointment';
comment on column appointment_participant.member_id is 'internal: who takes part';

create table appointment_reminder (
  id uuid not null default gen_random_uuid(),
  appointment_id uuid not null,
  sequence integer not null,
  status text not null default 'planned',
  due_at timestamptz not null,
  channel text,
  language_code text,
  skip_reason text,
  tries integer not null default '0',
  sent_at timestamptz,
  constraint ck_appointment_reminder_skip check (skip_reason in ('refused','no_safe_contact','too_late')),
  constraint ck_appointment_reminder_channel check (channel in ('email','sms')),
  constraint ck_appointment_reminder_status check (status in ('planned','sending','sent','withdrawn','skipped','failed')),
  constraint pk_appointment_reminder primary key (id)
);
comment on column appointment_reminder.id is 'internal: random identifier';
comment on column appointment_reminder.appointment_id is 'internal: the appointment';
comment on column appointment_reminder.sequence is 'internal: sequence of the appointment it was planned for: one reminder each';
comment on column appointment_reminder.status is 'internal: planned, sending, sent, withdrawn, skipped or failed';
comment on column appointment_reminder.due_at is 'internal: when it is sent';
comment on column appointment_reminder.channel is 'personal: by mail or short message';
comment on column appointment_reminder.language_code is 'personal: language beside French';
comment on column appointment_reminder.skip_reason is 'personal: why it was not sent';
comment on column appointment_reminder.tries is 'internal: tries that surely did not arrive';
comment on column appointment_reminder.sent_at is 'internal: when it was handed to the gateway';

create table appointment_step (
  id uuid not null default gen_random_uuid(),
  appointment_id uuid not null,
  action text not null,
  from_status text,
  to_status text not null,
  actor_id uuid not null,
  at timestamptz not null,
  cancelled_by text,
  reason_code text,
  note text not null default '',
  constraint pk_appointment_step primary key (id)
);
comment on column appointment_step.id is 'internal: random identifier';
comment on column appointment_step.appointment_id is 'internal: the appointment';
comment on column appointment_step.action is 'internal: row of the transition table, book or change';
comment on column appointment_step.from_status is 'personal: state before; empty for the booking';
comment on column appointment_step.to_status is 'personal: state after';
comment on column appointment_step.actor_id is 'internal: who did it';
comment on column appointment_step.at is 'internal: when';
comment on column appointment_step.cancelled_by is 'personal: on whose side it was called off';
comment on column appointment_step.reason_code is 'personal: coded reason';
comment on column appointment_step.note is 'sensitive: reason in words';

create table calendar_feed (
  member_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null default now(),
  last_read_at timestamptz,
  counted_since timestamptz not null default now(),
  readings integer not null default '0',
  constraint pk_calendar_feed primary key (member_id)
);
comment on column calendar_feed.member_id is 'internal: whose diary';
comment on column calendar_feed.token_hash is 'internal: SHA-256 of the secret; the secret itself is nowhere';
comment on column calendar_feed.created_at is 'internal: when the address was made';
comment on column calendar_feed.last_read_at is 'internal: last reading';
comment on column calendar_feed.counted_since is 'internal: since when readings are counted';
comment on column calendar_feed.readings is 'internal: readings since then';

create table reminder_refusal (
  case_file_id uuid not null,
  recorded_by_id uuid not null,
  refused_at timestamptz not null default now(),
  constraint pk_reminder_refusal primary key (case_file_id)
);
comment on column reminder_refusal.case_file_id is 'personal: the person, whose file has the same identifier';
comment on column reminder_refusal.recorded_by_id is 'internal: who wrote it down';
comment on column reminder_refusal.refused_at is 'internal: when the person said so';

create table task (
  id uuid not null default gen_random_uuid(),
  version integer not null default '1',
  created_at timestamptz not null default now(),
  organisation_id uuid not null,
  case_file_id uuid,
  owner_member_id uuid,
  owner_team_id uuid,
  created_by_id uuid not null,
  title text not null,
  note text not null default '',
  due_on date not null,
  status text not null default 'open',
  done_at timestamptz,
  done_by_id uuid,
  recurrence_unit text,
  recurrence_interval integer,
  recurrence_until date,
  series_first_on date not null,
  next_task_id uuid,
  constraint ck_task_done check ((status = 'open') = (done_at is null)),
  constraint ck_task_recurrence check ((recurrence_unit is null) = (recurrence_interval is null)),
  constraint ck_task_recurrence_unit check (recurrence_unit in ('daily','weekly','monthly')),
  constraint ck_task_owner check (num_nonnulls(owner_member_id, owner_team_id) = 1),
  constraint ck_task_status check (status in ('open','done','dropped')),
  constraint pk_task primary key (id)
);
comment on column task.id is 'internal: random identifier';
comment on column task.version is 'internal: grows by one with each change; compared with If-Match';
comment on column task.created_at is 'internal: when the row was recorded';
comment on column task.organisation_id is 'internal: organisation whose task it is';
comment on column task.case_file_id is 'personal: the file it is about';
comment on column task.owner_member_id is 'internal: the member who does it';
comment on column task.owner_team_id is 'internal: the team in which somebody does it';
comment on column task.created_by_id is 'internal: who wrote it';
comment on column task.title is 'sensitive: what is to be done';
comment on column task.note is 'sensitive: more about it';
comment on column task.due_on is 'personal: by when';
comment on column task.status is 'personal: open, done or dropped';
comment on column task.done_at is 'personal: when it was done or dropped';
comment on column task.done_by_id is 'internal: who did it or dropped it';
comment on column task.recurrence_unit is 'internal: daily, weekly or monthly; empty for what happens once';
comment on column task.recurrence_interval is 'internal: days, weeks or months between two';
comment on column task.recurrence_until is 'internal: last day on which it may fall';
comment on column task.series_first_on is 'internal: day on which the series began: it holds the day of the month';
comment on column task.next_task_id is 'internal: the task that took its place when it was done';

create table working_hours (
  id uuid not null default gen_random_uuid(),
  member_id uuid,
  team_id uuid,
  weekday smallint not null,
  from_time time not null,
  to_time time not null,
  constraint ck_working_hours_times check (from_time < to_time),
  constraint ck_working_hours_weekday check (weekday between 1 and 7),
  constraint ck_working_hours_owner check (num_nonnulls(member_id, team_id) = 1),
  constraint pk_working_hours primary key (id)
);
comment on column working_hours.id is 'internal: random identifier';
comment on column working_hours.member_id is 'internal: whose hours; empty for those of a team';
comment on column working_hours.team_id is 'internal: the team that works then; empty for those of a member';
comment on column working_hours.weekday is 'internal: 1 Monday to 7 Sunday';
comment on column working_hours.from_time is 'internal: from this time on the clock in Brussels';
comment on column working_hours.to_time is 'internal: until this time';

create unique index ux_appointment_moved_to on appointment (moved_to_id) where moved_to_id is not null;
create index ix_appointment_booked_by on appointment (booked_by_id, starts_at);
create index ix_appointment_file on appointment (case_file_id, starts_at);
create index ix_appointment_team on appointment (team_id, starts_at);
create index ix_appointment_participant_member on appointment_participant (member_id);
create index ix_appointment_reminder_due on appointment_reminder (due_at) where status = 'planned';
create unique index ux_appointment_reminder on appointment_reminder (appointment_id, sequence);
create index ix_appointment_step_appointment on appointment_step (appointment_id, at);
create unique index ux_calendar_feed_token on calendar_feed (token_hash);
create unique index ux_task_next on task (next_task_id) where next_task_id is not null;
create index ix_task_file on task (case_file_id, due_on);
create index ix_task_team on task (owner_team_id, due_on) where status = 'open';
create index ix_task_member on task (owner_member_id, due_on) where status = 'open';
create index ix_working_hours_team on working_hours (team_id);
create index ix_working_hours_member on working_hours (member_id);

alter table appointment add constraint fk_appointment_organisation_id foreign key (organisation_id) references organisation(id);
alter table appointment add constraint fk_appointment_team_id foreign key (team_id) references team(id);
alter table appointment add constraint fk_appointment_case_file_id foreign key (case_file_id) references case_file(id);
alter table appointment add constraint fk_appointment_booked_by_id foreign key (booked_by_id) references member(id);
alter table appointment add constraint fk_appointment_moved_to_id foreign key (moved_to_id) references appointment(id);
alter table appointment_participant add constraint fk_appointment_participant_appointment_id foreign key (appointment_id) references appointment(id) on delete cascade;
alter table appointment_participant add constraint fk_appointment_participant_member_id foreign key (member_id) references member(id);
alter table appointment_reminder add constraint fk_appointment_reminder_appointment_id foreign key (appointment_id) references appointment(id) on delete cascade;
alter table appointment_step add constraint fk_appointment_step_appointment_id foreign key (appointment_id) references appointment(id) on delete cascade;
alter table appointment_step add constraint fk_appointment_step_actor_id foreign key (actor_id) references member(id);
alter table calendar_feed add constraint fk_calendar_feed_member_id foreign key (member_id) references member(id) on delete cascade;
alter table reminder_refusal add constraint fk_reminder_refusal_case_file_id foreign key (case_file_id) references case_file(id) on delete cascade;
alter table reminder_refusal add constraint fk_reminder_refusal_recorded_by_id foreign key (recorded_by_id) references member(id);
alter table task add constraint fk_task_organisation_id foreign key (organisation_id) references organisation(id);
alter table task add constraint fk_task_case_file_id foreign key (case_file_id) references case_file(id);
alter table task add constraint fk_task_owner_member_id foreign key (owner_member_id) references member(id);
alter table task add constraint fk_task_owner_team_id foreign key (owner_team_id) references team(id);
alter table task add constraint fk_task_created_by_id foreign key (created_by_id) references member(id);
alter table task add constraint fk_task_done_by_id foreign key (done_by_id) references member(id);
alter table task add constraint fk_task_next_task_id foreign key (next_task_id) references task(id) on delete set null;
alter table working_hours add constraint fk_working_hours_member_id foreign key (member_id) references member(id) on delete cascade;
alter table working_hours add constraint fk_working_hours_team_id foreign key (team_id) references team(id) on delete cascade;
`;
