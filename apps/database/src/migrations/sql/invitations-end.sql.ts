/** An invitation belongs to the address it was sent to, and to an account that is open. */
export const INVITATIONS_END = /* sql */ `
-- whoever got the mail by a wrong address must not open the account once the address is put right, nor once it was closed and opened again
create function member_invitations_ended() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invitation set revoked_at = now() where member_id = new.id and accepted_at is null and revoked_at is null;
  return null;
end $$;
create trigger member_invitations_ended after update of email, active on member for each row
  when (old.email is distinct from new.email or old.active and not new.active) execute function member_invitations_ended();

do $$ begin
  execute 'grant create on schema public to guichet_definer';
  execute 'alter function member_invitations_ended() owner to guichet_definer';
  execute 'revoke execute on function member_invitations_ended() from public';
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
