/** The room `plan`: named where rooms are named, and opened on every file that is there already. */
export const PLAN_ROOM = /* sql */ `
alter table access_grant drop constraint ck_access_grant_room;
alter table access_grant add constraint ck_access_grant_room
  check (room in ('identity','contact','residence','housing','language','training','employment','project','plan','journal','confidence') and room <> 'confidence');
alter table sharing_agreement drop constraint ck_sharing_agreement_rooms;
alter table sharing_agreement add constraint ck_sharing_agreement_rooms
  check (cardinality(rooms) > 0 and rooms <@ array['identity','contact','residence','housing','language','training','employment','project','plan','journal']::text[] and not rooms && refused_rooms);
alter table referral drop constraint ck_referral_rooms;
alter table referral add constraint ck_referral_rooms
  check (rooms <@ array['identity','contact','residence','housing','language','training','employment','project','plan','journal']::text[]);

do $$ declare f regprocedure; begin
  foreach f in array array['case_relations(uuid)'::regprocedure, 'refresh_case_access(uuid)'::regprocedure] loop
    execute replace(pg_get_functiondef(f), $q$'project','journal'$q$, $q$'project','plan','journal'$q$);
  end loop;
end $$;
select refresh_case_access(id) from case_file;
`;
