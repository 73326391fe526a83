import { City } from '../harness/city';

const APP_ROLES = ['guichet_api', 'guichet_worker', 'guichet_audit'] as const;

/** What looks past row-level security, and which role may call it. A function that is not here fails the build: read it, then add it. */
const DEFINER_FUNCTIONS: Readonly<Record<string, readonly (typeof APP_ROLES)[number][]>> = {
  announce_referral: ['guichet_api', 'guichet_worker'],
  archive_closed_files: ['guichet_worker'],
  break_glass_rates: ['guichet_api'],
  break_glass_readings: ['guichet_api'],
  busy_times: ['guichet_api'],
  cancel_job: ['guichet_api', 'guichet_worker'],
  case_file_readings: ['guichet_api'],
  case_relations: [],
  destroy_person_key: ['guichet_worker'],
  directory_fold: ['guichet_api'],
  duplicate_pairs: ['guichet_api'],
  end_agreement_referrals: ['guichet_api'],
  end_break_glass: ['guichet_api'],
  end_expired_agreements: ['guichet_worker'],
  end_of_working_day: [],
  end_other_sessions: ['guichet_api'],
  end_session: ['guichet_api'],
  enqueue_job: ['guichet_api', 'guichet_worker'],
  escalate_break_glass: ['guichet_worker'],
  find_credential: ['guichet_api'],
  find_people: ['guichet_api'],
  find_people_elsewhere: ['guichet_api'],
  follow_agreement_reminders: ['guichet_worker'],
  follow_residence_reminders: ['guichet_worker'],
  erase_audit_details: ['guichet_api'],
  expire_person_copies: ['guichet_worker'],
  file_unrestricted: [],
  fold_report_summaries: ['guichet_worker'],
  lift_processing_restriction: ['guichet_api'],
  namable_rooms: ['guichet_api'],
  reading_record: ['guichet_api'],
  reading_reference: ['guichet_api'],
  readings_title: ['guichet_api'],
  restrict_processing: ['guichet_api'],
  rights_request_file: ['guichet_api'],
  say_why: ['guichet_api'],
  sharing_record: ['guichet_api'],
  step_rights_request: ['guichet_api'],
  why_is_said: [],
  notify_members: ['guichet_api', 'guichet_worker'],
  open_break_glass: ['guichet_api'],
  open_context: ['guichet_api'],
  open_files_led: ['guichet_api'],
  open_import_session: ['guichet_api'],
  oversight_threshold: ['guichet_api'],
  own_password_failed: ['guichet_api'],
  read_calendar_feed: ['guichet_api'],
  rebuild_name_tokens: [],
  rebuild_report_summaries: [],
  recompute_residence_clocks: [],
  record_refusal: ['guichet_api'],
  record_with_detail: ['guichet_api'],
  recorded_case_file: ['guichet_api'],
  referral_agreement: ['guichet_api'],
  referral_grants: [],
  referral_ground_ends: ['guichet_api', 'guichet_worker'],
  rebuild_case_orders: [],
  refresh_case_access: [],
  refresh_case_order: [],
  refresh_due_access: ['guichet_worker'],
  refresh_person_tokens: [],
  reminder_target: ['guichet_worker'],
  report_dashboard: ['guichet_api'],
  request_access: ['guichet_api'],
  residence_rule_effect: ['guichet_api'],
  seal_audit: ['guichet_audit'],
  session_actor: ['guichet_api'],
  set_credential: ['guichet_api'],
  set_grants: [],
  sign_in_failed: ['guichet_api'],
  sign_in_pressure: ['guichet_api'],
  sign_in_succeeded: ['guichet_api'],
  spreadsheet_import_readers: [],
  sweep_form_drafts: ['guichet_worker'],
  sweep_name_tokens: ['guichet_worker'],
  team_answer_days: ['guichet_api'],
  touch_case_file: [],
  undo_imported_file: ['guichet_api'],
  upgrade_credential: ['guichet_api'],
  verify_letter: ['guichet_api'],
  providers_of_domain: ['guichet_api'],
  provider_settings: ['guichet_api'],
  begin_provider_attempt: ['guichet_api'],
  take_provider_attempt: ['guichet_api'],
  provider_refused: ['guichet_api'],
  sign_in_with_provider: ['guichet_api'],
  own_provider: ['guichet_api'],
  link_own_identity: ['guichet_api'],
  unlink_own_identity: ['guichet_api'],
  read_provider: ['guichet_api'],
  set_provider: ['guichet_api'],
  provider_secret: ['guichet_api'],
  secrecy_text_now: [],
  home_team: [],
  invite_member: ['guichet_api'],
  revoke_invitation: ['guichet_api'],
  member_invitation: ['guichet_api'],
  find_invitation: ['guichet_api'],
  accept_invitation: ['guichet_api'],
  member_files: ['guichet_api'],
  file_numbers: ['guichet_api'],
  carry_out_destruction: ['guichet_worker'],
  count_reading_day: [],
  processing_register: ['guichet_api'],
  follow_conventions: ['guichet_worker'],
  record_convention: ['guichet_api'],
  document_bytes_go: [],
  concerned_recipients: [],
  exempt_recipients: ['guichet_api'],
  knowing_members: [],
  move_recipient_notice: ['guichet_api'],
  request_recipients: ['guichet_api'],
  request_to_tell: [],
  rights_letter_addressee: ['guichet_api'],
  send_recipient_notices: ['guichet_api'],
  delete_rows_of_file: [],
  destroy_case_file: [],
  hold_file: ['guichet_api'],
  lift_hold: ['guichet_api'],
  move_retention_list: ['guichet_api'],
  propose_destruction: ['guichet_worker'],
  retention_stop: [],
  rows_of_file: [],
  covers_for: [],
  find_no_relation: [],
  find_off_hours: [],
  find_unusual_volume: [],
  out_of_hours: [],
  watch_readings: ['guichet_worker'],
  member_holdings: ['guichet_api'],
  depart_member: ['guichet_api'],
  add_own_passkey: ['guichet_api'],
  begin_sign_in_step: ['guichet_api'],
  clear_factors: ['guichet_api'],
  confirm_own_totp: ['guichet_api'],
  confirm_totp: [],
  end_own_session: ['guichet_api'],
  find_passkey: ['guichet_api'],
  find_sign_in: ['guichet_api'],
  finish_enrolment: ['guichet_api'],
  finish_sign_in_step: ['guichet_api'],
  freshen_session: ['guichet_api'],
  give_passkey_challenge: ['guichet_api'],
  offer_own_totp: ['guichet_api'],
  offer_totp: [],
  offer_totp_in_step: ['guichet_api'],
  open_session: [],
  own_factor_removed: [],
  own_factors: ['guichet_api'],
  own_sessions: ['guichet_api'],
  own_totp: ['guichet_api'],
  remove_own_passkey: ['guichet_api'],
  remove_own_totp: ['guichet_api'],
  rename_own_passkey: ['guichet_api'],
  replace_own_recovery_codes: ['guichet_api'],
  may_set_second_factor: [],
  network_frees_in: ['guichet_api'],
  second_factor_required: [],
  second_factor_roles: ['guichet_api'],
  second_factors: [],
  session_ends: ['guichet_api'],
  session_is_fresh: ['guichet_api'],
  set_recovery_codes: [],
  set_second_factor_roles: ['guichet_api'],
  sign_in_step_member: ['guichet_api'],
  sign_in_with_passkey: ['guichet_api'],
  take_factor: [],
  take_passkey_challenge: ['guichet_api'],
  apply_conflicts: [],
  declare_conflict: ['guichet_api'],
  files_named: [],
  lift_restriction: ['guichet_api'],
  passkey_refused: ['guichet_api'],
  read_conflicts: ['guichet_api'],
  read_restrictions: ['guichet_api'],
  restrict_file: ['guichet_api'],
  withdraw_conflict: ['guichet_api'],
  file_convention_paper: ['guichet_api'],
  follow_undertakings: ['guichet_worker'],
  own_undertaking: ['guichet_api'],
  sign_undertaking: ['guichet_api'],
  change_machine_client: ['guichet_api'],
  end_machine_client: ['guichet_api'],
  give_machine_token: ['guichet_api'],
  machine_actor: ['guichet_api'],
  machine_key_of: ['guichet_api'],
  machine_refused: ['guichet_api'],
  machine_stands: [],
  machine_terms_checked: [],
  open_machine_context: ['guichet_api'],
  read_machine_clients: ['guichet_api'],
  record_machine_refusal: ['guichet_api'],
  register_machine_client: ['guichet_api'],
  set_machine_keys: [],
  leave_files_of_teams: ['guichet_api'],
  renew_sides_of: ['guichet_api'],
  drop_tasks_beyond: ['guichet_api'],
};

const OURS = `join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public'`;
/** The table in which migrations note what they did; no application role may touch it. */
const NOT_OURS = 'migrations';

describe('the catalog of the database', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  it('gives the application roles nothing to own and no power', async () => {
    const owned = await city.sql(
      `select 'relation ' || oid::regclass as what from pg_class where pg_get_userbyid(relowner) = any ($1)
       union all select 'function ' || oid::regprocedure from pg_proc where pg_get_userbyid(proowner) = any ($1)
       union all select 'type ' || typname from pg_type where pg_get_userbyid(typowner) = any ($1)
       union all select 'schema ' || nspname from pg_namespace where pg_get_userbyid(nspowner) = any ($1)
       union all select 'database ' || datname from pg_database where pg_get_userbyid(datdba) = any ($1)`,
      [APP_ROLES],
    );
    expect(owned).toEqual([]);
    const powers = await city.sql(
      `select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or not rolcanlogin)`,
      [APP_ROLES],
    );
    expect(powers).toEqual([]);
    expect(await city.sql(`select 1 from pg_auth_members where member::regrole::text = any ($1)`, [APP_ROLES])).toEqual(
      [],
    );
    expect(await city.sql(`select rolcanlogin, rolsuper from pg_roles where rolname = 'guichet_definer'`)).toEqual([
      { rolcanlogin: false, rolsuper: false },
    ]);
    expect(
      await city.sql(`select r from unnest($1::text[]) r where has_schema_privilege(r, 'public', 'create')`, [
        APP_ROLES,
      ]),
    ).toEqual([]);
  });

  it('gives them no way to truncate, to refer, to hang triggers, or to touch the list of migrations', async () => {
    const granted = await city.sql(
      `select c.relname, r, p from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join unnest($1::text[]) r
         cross join unnest(array['truncate', 'references', 'trigger']) p
       where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(r, c.oid, p)`,
      [APP_ROLES],
    );
    expect(granted).toEqual([]);
    expect(
      await city.sql(
        `select r from unnest($1::text[]) r where has_any_column_privilege(r, $2, 'select, insert, update')`,
        [APP_ROLES, NOT_OURS],
      ),
    ).toEqual([]);
  });

  it('forces row-level security on every table', async () => {
    const open = await city.sql(
      `select c.relname from pg_class c ${OURS} and c.relkind in ('r', 'p') and c.relname <> $1 and not (c.relrowsecurity and c.relforcerowsecurity)`,
      [NOT_OURS],
    );
    expect(open).toEqual([]);
  });

  it('shows no personal row to everybody: no policy without a condition, none for everybody', async () => {
    const forEverybody = await city.sql(
      `select polname, polrelid::regclass::text from pg_policy where 0 = any (polroles)`,
    );
    expect(forEverybody).toEqual([]);
    const unconditional = await city.sql(
      `select distinct p.polrelid::regclass::text as table from pg_policy p
       where 'guichet_api'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true' and exists (
         select 1 from pg_attribute a where a.attrelid = p.polrelid and a.attnum > 0 and col_description(a.attrelid, a.attnum) ~ '^(personal|sensitive): ')`,
    );
    expect(unconditional).toEqual([]);
  });

  it('has no view that would look past it, and no copy of personal data beside the tables', async () => {
    const views = await city.sql(
      `select c.relname, c.relkind from pg_class c ${OURS} and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}')
         and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
    );
    expect(views).toEqual([]);
  });

  it('lets only functions of the list look past it, each with a fixed search path and called by whom it should', async () => {
    const functions = await city.sql<{
      name: string;
      is_trigger: boolean;
      owner: string;
      path: string;
      callers: string[];
      public: boolean;
    }>(
      `select p.proname as name, p.prorettype = 'trigger'::regtype as is_trigger, pg_get_userbyid(p.proowner) as owner, (select c from unnest(p.proconfig) c where c like 'search_path=%') as path,
         array(select r from unnest($1::text[]) r where has_function_privilege(r, p.oid, 'execute')) as callers, has_function_privilege('public', p.oid, 'execute') as public
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
      [APP_ROLES],
    );
    for (const { name, is_trigger, owner, path, callers, public: everybody } of functions) {
      expect({ name, owner, everybody }).toEqual({ name, owner: 'guichet_definer', everybody: false });
      expect(`${name}: ${path}`).toMatch(/: search_path=(graphile_worker, )?public, pg_temp$/);
      expect({ name, callers }).toEqual({
        name,
        callers: is_trigger ? [] : (DEFINER_FUNCTIONS[name] ?? 'not on the list'),
      });
    }
    const present = new Set(functions.map((row) => row.name));
    expect(Object.keys(DEFINER_FUNCTIONS).filter((name) => !present.has(name))).toEqual([]);
  });

  it('lets nobody call our functions unasked', async () => {
    const open = await city.sql(
      `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and has_function_privilege('public', p.oid, 'execute') and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    );
    expect(open).toEqual([]);
  });

  it('says of every column how much harm it could do', async () => {
    const unsaid = await city.sql(
      `select c.relname || '.' || a.attname as column from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> $1 and a.attnum > 0 and not a.attisdropped
         and coalesce(col_description(c.oid, a.attnum), '') !~ '^(public|internal|personal|sensitive): .'`,
      [NOT_OURS],
    );
    expect(unsaid).toEqual([]);
  });
});
