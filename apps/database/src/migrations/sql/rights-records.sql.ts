import { roomTable } from './room-table';

/** Rights denied and violence, in the room that only named members enter. */
export const RIGHTS_RECORDS = [
  roomTable({
    name: 'rights_matter',
    room: 'rights_violence',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'sensitive: code in reference list rights_matter_kind'],
      ['asked_for', `text not null default ''`, 'sensitive: what the person asks for, in their words'],
      ['protection_code', 'text', 'sensitive: code in reference list protection_measure: protection in place'],
      ['complaint', `text not null default 'unknown'`, 'sensitive: none, considered, made, withdrawn or unknown'],
      ['safe_contact', `text not null default ''`, 'sensitive: how to reach the person without danger'],
      ['valid_from', 'date', 'sensitive: since when'],
      ['valid_until', 'date', 'sensitive: until when; empty while it lasts'],
      ['note', `text not null default ''`, 'sensitive: remark'],
    ],
    checks: [
      ['ck_rights_matter_complaint', `complaint in ('none','considered','made','withdrawn','unknown')`],
      ['ck_rights_matter_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
    ],
    codes: [
      ['kind_code', 'rights_matter_kind'],
      ['protection_code', 'protection_measure'],
    ],
  }),
].join('');
