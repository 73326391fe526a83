/** Sessions that say what they rest on, second steps, authenticator apps, recovery codes, passkeys, and who must have one. */
export const SIGN_IN_TABLES = /* sql */ `
alter table session add column method text not null default 'password';
alter table session add column browser text not null default 'other';
alter table session add column system text not null default 'other';
alter table session add column proven_at timestamptz not null default now();
alter table session add constraint ck_session_method check (method in ('password','totp','recovery_code','passkey','provider','invitation'));
comment on column session.method is 'internal: strongest proof the sign-in gave';
comment on column session.browser is 'internal: kind of browser, for recognising the session';
comment on column session.system is 'internal: kind of system, for recognising the session';
comment on column session.proven_at is 'internal: when the member last proved who they are';

create table sign_in_step (
  secret_hash bytea not null,
  member_id uuid not null,
  purpose text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz,
  constraint ck_sign_in_step_purpose check (purpose in ('prove','enrol')),
  constraint pk_sign_in_step primary key (secret_hash)
);
comment on column sign_in_step.secret_hash is 'sensitive: SHA-256 of the secret in the cookie';
comment on column sign_in_step.member_id is 'internal: whose password was right';
comment on column sign_in_step.purpose is 'internal: prove a second factor, or enrol the first';
comment on column sign_in_step.created_at is 'internal: when';
comment on column sign_in_step.expires_at is 'internal: end of the step, whatever happens';
comment on column sign_in_step.tries is 'internal: wrong codes so far';
comment on column sign_in_step.used_at is 'internal: when it became a session';
create index ix_sign_in_step_member on sign_in_step (member_id);
create index ix_sign_in_step_expires on sign_in_step (expires_at);

create table totp_factor (
  member_id uuid not null,
  sealed bytea not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  constraint pk_totp_factor primary key (member_id)
);
comment on column totp_factor.member_id is 'internal: whose authenticator app';
comment on column totp_factor.sealed is 'sensitive: shared secret, sealed with AES-256-GCM';
comment on column totp_factor.created_at is 'internal: when it was offered';
comment on column totp_factor.confirmed_at is 'internal: when a first code proved it; it counts from then on';
comment on column totp_factor.last_step is 'internal: period of the last code that was taken; only later ones are taken';

create table recovery_code (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  constraint pk_recovery_code primary key (id),
  constraint uq_recovery_code_member unique (member_id, code_hash)
);
comment on column recovery_code.id is 'internal: random identifier';
comment on column recovery_code.member_id is 'internal: whose code';
comment on column recovery_code.code_hash is 'sensitive: keyed SHA-256 of the code';
comment on column recovery_code.used_at is 'internal: when it was used; a code serves once';

create table passkey (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  name text not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  backup_eligible boolean not null,
  backed_up boolean not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint pk_passkey primary key (id),
  constraint uq_passkey_credential unique (credential_id)
);
comment on column passkey.id is 'internal: random identifier';
comment on column passkey.member_id is 'internal: whose passkey';
comment on column passkey.name is 'personal: name the member gave it';
comment on column passkey.credential_id is 'internal: identifier the device gave it';
comment on column passkey.public_key is 'internal: public key, COSE';
comment on column passkey.counter is 'internal: uses the device counted; may never fall';
comment on column passkey.transports is 'internal: ways to reach the device';
comment on column passkey.backup_eligible is 'internal: the device may copy it elsewhere';
comment on column passkey.backed_up is 'internal: the device has copied it elsewhere';
comment on column passkey.created_at is 'internal: when it was registered';
comment on column passkey.last_used_at is 'internal: last sign-in with it';
create index ix_passkey_member on passkey (member_id);

create table passkey_challenge (
  challenge bytea not null,
  member_id uuid,
  purpose text not null,
  expires_at timestamptz not null,
  constraint ck_passkey_challenge_purpose check (purpose in ('register','sign_in','prove')),
  constraint pk_passkey_challenge primary key (challenge)
);
comment on column passkey_challenge.challenge is 'internal: what the device signs; removed when it is answered';
comment on column passkey_challenge.member_id is 'internal: whom it was given to; empty before anybody is known';
comment on column passkey_challenge.purpose is 'internal: register, sign_in or prove';
comment on column passkey_challenge.expires_at is 'internal: end of its life';
create index ix_passkey_challenge_expires on passkey_challenge (expires_at);

create table second_factor_rule (
  organisation_id uuid not null,
  role text not null,
  constraint ck_second_factor_rule_role check (role in ('reception','worker','team_lead','organisation_manager','city_coordinator','data_protection_officer','administrator')),
  constraint pk_second_factor_rule primary key (organisation_id, role)
);
comment on column second_factor_rule.organisation_id is 'internal: organisation that asks its members for a second factor';
comment on column second_factor_rule.role is 'internal: role that must have one';

alter table sign_in_step add constraint fk_sign_in_step_member_id foreign key (member_id) references member(id) on delete cascade;
alter table totp_factor add constraint fk_totp_factor_member_id foreign key (member_id) references member(id) on delete cascade;
alter table recovery_code add constraint fk_recovery_code_member_id foreign key (member_id) references member(id) on delete cascade;
alter table passkey add constraint fk_passkey_member_id foreign key (member_id) references member(id) on delete cascade;
alter table passkey_challenge add constraint fk_passkey_challenge_member_id foreign key (member_id) references member(id) on delete cascade;
alter table second_factor_rule add constraint fk_second_factor_rule_organisation_id foreign key (organisation_id) references organisation(id) on delete cascade;

-- nobody reads or writes these tables but the functions beside them: row-level security without a policy lets no row through
do $$ declare t text; begin
  foreach t in array array['sign_in_step', 'totp_factor', 'recovery_code', 'passkey', 'passkey_challenge', 'second_factor_rule'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('revoke all on %I from public', t);
  end loop;
end $$;
grant select, insert, update, delete on sign_in_step, totp_factor, recovery_code, passkey, passkey_challenge, second_factor_rule to guichet_definer;
`;
