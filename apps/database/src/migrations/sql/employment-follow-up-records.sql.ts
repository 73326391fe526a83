import { roomTable } from './room-table';

/** Whether work lasts. */
export const EMPLOYMENT_FOLLOW_UP_RECORDS = [
  roomTable({
    name: 'employment_follow_up',
    room: 'employment',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list employment_follow_up_kind'],
      ['employment_episode_id', 'uuid not null', 'internal: work that is followed up, in the same file'],
      ['due_on', 'date', 'personal: day it is to be asked; worked out from the first day of the work where left empty'],
      ['answered_on', 'date', 'personal: day of the answer; empty while it is awaited'],
      [
        'answer_code',
        'text',
        'personal: code in reference list employment_follow_up_answer: whether the person still works there',
      ],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [],
    codes: [
      ['kind_code', 'employment_follow_up_kind'],
      ['answer_code', 'employment_follow_up_answer'],
    ],
    references: [['employment_episode_id', 'employment_episode']],
  }),
].join('');

/** A follow-up names work of its own file. Asked after the insert, so that who may not write here learns nothing of it. */
export const FOLLOW_UP_IN_FILE = /* sql */ `
create function follow_up_in_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from employment_episode e where e.id = new.employment_episode_id and e.case_file_id = new.case_file_id) then
    raise exception 'work of another file' using errcode = 'GU422', constraint = 'employment_of_other_file', column = 'employment_episode_id';
  end if;
  return null;
end $$;
create trigger in_file after insert on employment_follow_up for each row execute function follow_up_in_file();
grant create on schema public to guichet_definer;
alter function follow_up_in_file() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function follow_up_in_file() from public;
`;
