import { roomTable } from './room-table';

/** What comes in, what is owed and what aid was asked for. */
export const INCOME_RECORDS = [
  roomTable({
    name: 'income',
    room: 'income',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list income_kind'],
      ['amount_cents', 'integer', 'personal: euro cents a month; empty where not known'],
      ['payer', `text not null default ''`, 'personal: who pays it'],
      ['valid_from', 'date', 'personal: since when'],
      ['valid_until', 'date', 'personal: until when; empty while it lasts'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      ['ck_income_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
      ['ck_income_amount', 'amount_cents is null or amount_cents between 0 and 100000000'],
    ],
    codes: [['kind_code', 'income_kind']],
  }),
  roomTable({
    name: 'debt',
    room: 'income',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list debt_kind'],
      ['creditor', 'text not null', 'personal: to whom'],
      ['amount_cents', 'integer', 'personal: euro cents owed in all; empty where not known'],
      ['plan_cents', 'integer', 'personal: euro cents paid a month under a plan of payment; empty where there is none'],
      [
        'mediation_code',
        'text',
        'personal: code in reference list debt_mediation: mediation between the person and the creditors',
      ],
      ['valid_from', 'date', 'personal: since when'],
      ['valid_until', 'date', 'personal: day it was settled; empty while it is owed'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      ['ck_debt_dates', 'valid_until is null or valid_from is null or valid_until >= valid_from'],
      ['ck_debt_amount', 'amount_cents is null or amount_cents between 0 and 100000000'],
      ['ck_debt_plan', 'plan_cents is null or plan_cents between 0 and 100000000'],
    ],
    codes: [
      ['kind_code', 'debt_kind'],
      ['mediation_code', 'debt_mediation'],
    ],
  }),
  roomTable({
    name: 'aid_request',
    room: 'income',
    order: 'created_at',
    columns: [
      ['kind_code', 'text not null', 'personal: code in reference list aid_request_kind'],
      ['asked_of', 'text not null', 'personal: body it is asked of'],
      ['asked_on', 'date', 'personal: day of the request'],
      [
        'decision_due_on',
        'date',
        'personal: day by which the body must decide; worked out from the kind where left empty',
      ],
      [
        'decision_code',
        'text',
        'personal: code in reference list request_decision: what was decided; empty while it is awaited',
      ],
      ['decided_on', 'date', 'personal: day of the decision'],
      ['appeal_until', 'date', 'personal: last day to appeal, as the decision says it'],
      ['note', `text not null default ''`, 'personal: remark'],
    ],
    checks: [
      ['ck_aid_request_dates', 'decided_on is null or asked_on is null or decided_on >= asked_on'],
      ['ck_aid_request_appeal', 'appeal_until is null or decided_on is null or appeal_until >= decided_on'],
    ],
    codes: [
      ['kind_code', 'aid_request_kind'],
      ['decision_code', 'request_decision'],
    ],
  }),
].join('');
