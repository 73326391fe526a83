import { roomTable } from './room-table';

/** Guardians of young people alone. */
export const GUARDIANSHIP_RECORDS = [
  roomTable({
    name: 'guardianship',
    room: 'household',
    order: 'created_at',
    columns: [
      ['stage_code', 'text not null', 'personal: code in reference list guardianship_stage'],
      ['guardian', `text not null default ''`, 'personal: name of the guardian'],
      ['contact', `text not null default ''`, 'personal: how to reach the guardian'],
      ['registration_number', `text not null default ''`, 'personal: number at the guardianship service'],
      ['reported_on', 'date', 'personal: day of the report to the guardianship service'],
      ['valid_from', 'date', 'personal: day the guardian was appointed'],
      ['valid_until', 'date', 'personal: day the guardianship ended; empty while it lasts'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [['ck_guardianship_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from']],
    codes: [['stage_code', 'guardianship_stage']],
  }),
].join('');
