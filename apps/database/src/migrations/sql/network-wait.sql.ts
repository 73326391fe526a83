/** How long a network waits that used up its tries: the truth, not a minute again and again. */
export const NETWORK_WAIT = /* sql */ `
-- seconds until fewer than so many failures of this network lie within the hour; null: it need not wait
create function network_frees_in(p_network bytea, p_tries integer) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select ceil(extract(epoch from at + interval '1 hour' - now()))::integer from sign_in_attempt
  where network_key = p_network and not succeeded and at > now() - interval '1 hour' order by at desc, id desc offset p_tries - 1 limit 1
$$;

do $$ begin
  execute 'grant create on schema public to guichet_definer';
  execute 'alter function network_frees_in(bytea, integer) owner to guichet_definer';
  execute 'revoke execute on function network_frees_in(bytea, integer) from public';
  execute 'grant execute on function network_frees_in(bytea, integer) to guichet_api';
  execute 'revoke create on schema public from guichet_definer';
end $$;
comment on column sign_in_attempt.network_key is 'internal: keyed hash of the network the try came from, or of the browser that signed in with this address before';
`;
