/**
 * Two answers of the diary past row-level security, looked at again. Being busy must not tell a member of an appointment
 * that is hidden from them; and calendars that keep asking for an address that ended are no guessers.
 */
export const QUIET_DIARY = /* sql */ `
-- when colleagues are busy, never with what: free or busy is all that booking needs. To the member themself only what their
-- own diary shows: a busy hour that stands in it nowhere would tell of a tie
create or replace function busy_times(p_members uuid[], p_from timestamptz, p_to timestamptz, p_except uuid)
returns table (member_id uuid, starts_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.member_id, a.starts_at, a.ends_at
  from appointment_participant p join appointment a on a.id = p.appointment_id join member m on m.id = p.member_id
  where p.member_id = any (p_members) and m.organisation_id = ctx_organisation() and ctx_may('diary.write')
    and a.status in ('booked', 'honoured') and a.starts_at < p_to and a.ends_at > p_from and a.id is distinct from p_except
    and (p.member_id is distinct from ctx_member() or a.case_file_id is null or ctx_reads('identity')
      and not exists (select 1 from member_tie t where t.member_id = p.member_id and t.case_file_id = a.case_file_id))
  order by a.starts_at
$$;

-- the diary behind a secret address: times, places and states, no name, no file. Wrong addresses and eager calendars wait.
-- A guesser tries many addresses; a calendar that was not told of the new one tries the same again, which counts once
create or replace function read_calendar_feed(p_token_hash bytea, p_network bytea, p_misses integer, p_readings integer, p_past integer, p_future integer)
returns table (outcome text, events jsonb) language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  f record;
begin
  if (select count(distinct account_key) from sign_in_attempt where network_key = p_network and not succeeded
      and at > now() - interval '1 hour') >= p_misses then
    return query select 'wait', '[]'::jsonb;
    return;
  end if;
  select c.member_id, c.counted_since, c.readings, m.secrecy_undertaking_on into f
    from calendar_feed c join member m on m.id = c.member_id join organisation o on o.id = m.organisation_id
    where c.token_hash = p_token_hash and m.active and o.active for update of c;
  if not found then
    insert into sign_in_attempt (account_key, network_key, succeeded) select p_token_hash, p_network, false
      where not exists (select 1 from sign_in_attempt s where s.account_key = p_token_hash and s.network_key = p_network
        and s.at > now() - interval '1 hour');
    return query select 'unknown', '[]'::jsonb;
    return;
  end if;
  if f.counted_since > now() - interval '1 hour' and f.readings >= p_readings then
    return query select 'wait', '[]'::jsonb;
    return;
  end if;
  update calendar_feed c set last_read_at = now(),
    counted_since = case when c.counted_since > now() - interval '1 hour' then c.counted_since else now() end,
    readings = case when c.counted_since > now() - interval '1 hour' then c.readings + 1 else 1 end
    where c.member_id = f.member_id;
  return query select 'ok', coalesce(jsonb_agg(jsonb_build_object('uid', a.calendar_uid, 'sequence', a.sequence, 'startsAt', a.starts_at,
      'endsAt', a.ends_at, 'placeKind', a.place_kind, 'status', a.status, 'changedAt', a.changed_at) order by a.starts_at, a.id), '[]')
    from appointment_participant p join appointment a on a.id = p.appointment_id
    where p.member_id = f.member_id and a.status <> 'moved'
      and a.starts_at > now() - make_interval(days => p_past) and a.starts_at < now() + make_interval(days => p_future)
      and (a.case_file_id is null or f.secrecy_undertaking_on is not null and not exists (
        select 1 from member_tie t where t.member_id = f.member_id and t.case_file_id = a.case_file_id));
end $$;
comment on column sign_in_attempt.account_key is 'internal: keyed hash of what was tried: the e-mail, or the hash of the secret of a calendar address';
`;
