import { roomTable } from './room-table';

/** Ways to care, and who pays for it; nothing about what ails anybody. */
export const HEALTH_RECORDS = [
  roomTable({
    name: 'health_coverage',
    room: 'health',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'sensitive: code in reference list health_coverage_kind'],
      ['insurer', `text not null default ''`, 'sensitive: mutual insurer or body'],
      ['valid_from', 'date', 'sensitive: since when'],
      ['valid_until', 'date', 'sensitive: until when; empty while it lasts'],
      [
        'remark',
        `text not null default ''`,
        'sensitive: administrative remark, never about the condition of the person',
      ],
    ],
    checks: [
      ['ck_health_coverage_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
      ['ck_health_coverage_remark', 'length(remark) <= 200'],
    ],
    codes: [['kind_code', 'health_coverage_kind']],
  }),
  roomTable({
    name: 'care_need',
    room: 'health',
    order: 'created_at',
    columns: [
      ['need_code', 'text not null', 'sensitive: code in reference list care_need'],
      ['asked_on', 'date', 'sensitive: day it was asked for'],
      ['appointment_on', 'date', 'sensitive: day of the appointment'],
      ['settled_on', 'date', 'sensitive: day it was settled; empty while it is needed'],
    ],
    checks: [['ck_care_need_dates', 'settled_on is null or asked_on is null or settled_on >= asked_on']],
    codes: [['need_code', 'care_need']],
  }),
].join('');
