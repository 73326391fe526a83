import { note, period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

const MOST_CENTS = 100_000_000;

/** Money the person receives. */
export const INCOME_FIELDS: readonly RecordField[] = [
  { name: 'kindCode', label: 'caseFiles.field.kindCode.incomes', type: 'code', list: 'income_kind', required: true },
  { name: 'amountCents', label: 'caseFiles.field.amountCents.incomes', type: 'money', mostCents: MOST_CENTS },
  { name: 'payer', type: 'text', max: 160 },
  source,
  ...period,
  { ...note, max: 1000 },
];

/** Money the person owes. */
export const DEBT_FIELDS: readonly RecordField[] = [
  { name: 'kindCode', label: 'caseFiles.field.kindCode.debts', type: 'code', list: 'debt_kind', required: true },
  { name: 'creditor', type: 'text', max: 160, required: true },
  { name: 'amountCents', label: 'caseFiles.field.amountCents.debts', type: 'money', mostCents: MOST_CENTS },
  { name: 'planCents', type: 'money', mostCents: MOST_CENTS, hinted: true },
  { name: 'mediationCode', type: 'code', list: 'debt_mediation', nullable: true },
  source,
  ...period,
  { ...note, max: 1000 },
];

/** Aid asked of a body. */
export const AID_REQUEST_FIELDS: readonly RecordField[] = [
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.aid-requests',
    type: 'code',
    list: 'aid_request_kind',
    required: true,
  },
  { name: 'askedOf', type: 'text', max: 160, required: true },
  { name: 'askedOn', type: 'day' },
  { name: 'decisionDueOn', type: 'day', hinted: true },
  { name: 'decisionCode', type: 'code', list: 'request_decision', nullable: true },
  { name: 'decidedOn', type: 'day' },
  { name: 'appealUntil', type: 'day', hinted: true },
  source,
  { ...note, max: 1000 },
];
