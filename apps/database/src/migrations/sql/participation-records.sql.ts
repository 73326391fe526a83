import { roomTable } from './room-table';

/** What people take part in. */
export const PARTICIPATION_RECORDS = [
  roomTable({
    name: 'participation',
    room: 'participation',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list participation_kind'],
      ['activity', 'text not null', 'personal: what the person does'],
      ['organiser', `text not null default ''`, 'personal: association or collective'],
      ['role', `text not null default ''`, 'personal: part the person has in it'],
      ['hours_per_month', 'smallint', 'personal: hours a month'],
      ['ties', `text not null default ''`, 'personal: whom the person met there and can count on, in words'],
      ['valid_from', 'date', 'personal: since when'],
      ['valid_until', 'date', 'personal: until when; empty while it lasts'],
    ],
    checks: [
      ['ck_participation_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
      ['ck_participation_hours', 'hours_per_month is null or hours_per_month between 0 and 300'],
    ],
    codes: [['kind_code', 'participation_kind']],
  }),
].join('');
