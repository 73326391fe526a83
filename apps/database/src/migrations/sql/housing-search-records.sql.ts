import { roomTable } from './room-table';

/** Lists of landlords, nights at a shelter, addresses for letters. */
export const HOUSING_SEARCH_RECORDS = [
  roomTable({
    name: 'housing_application',
    room: 'housing',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list housing_application_kind'],
      ['landlord', 'text not null', 'personal: company or owner'],
      ['state_code', 'text not null', 'personal: code in reference list housing_application_state'],
      ['applied_on', 'date', 'personal: day of the application'],
      ['registration_number', `text not null default ''`, 'personal: number on the list'],
      ['last_confirmed_on', 'date', 'personal: day it was last confirmed'],
      [
        'confirmation_due_on',
        'date',
        'personal: day by which it must be confirmed; worked out from the kind where left empty',
      ],
      ['refusals', 'smallint not null default 0', 'personal: offers the person refused'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      [
        'ck_housing_application_dates',
        'last_confirmed_on is null or applied_on is null or last_confirmed_on >= applied_on',
      ],
      ['ck_housing_application_refusals', 'refusals between 0 and 50'],
    ],
    codes: [
      ['kind_code', 'housing_application_kind'],
      ['state_code', 'housing_application_state'],
    ],
  }),
  roomTable({
    name: 'shelter_night',
    room: 'housing',
    order: 'night',
    columns: [
      ['shelter_code', 'text not null', 'personal: code in reference list night_shelter'],
      ['night', 'date not null', 'personal: evening of the night'],
      ['result', `text not null default 'obtained'`, 'personal: obtained or refused'],
    ],
    checks: [['ck_shelter_night_result', `result in ('obtained','refused')`]],
    codes: [['shelter_code', 'night_shelter']],
  }),
  roomTable({
    name: 'reference_address',
    room: 'housing',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list reference_address_kind'],
      ['holder', `text not null default ''`, 'personal: body or person who keeps the letters'],
      ['asked_on', 'date', 'personal: day of the request'],
      [
        'decision_code',
        'text',
        'personal: code in reference list request_decision: what was decided; empty while it is awaited',
      ],
      ['decided_on', 'date', 'personal: day of the decision'],
      ['valid_from', 'date', 'personal: since when'],
      ['valid_until', 'date', 'personal: until when; empty while it lasts'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [['ck_reference_address_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from']],
    codes: [
      ['kind_code', 'reference_address_kind'],
      ['decision_code', 'request_decision'],
    ],
  }),
].join('');
