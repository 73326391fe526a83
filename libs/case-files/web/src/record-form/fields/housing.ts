import { SHELTER_RESULTS } from '@guichet/case-files-contract';
import { note, period, source } from '../frame-fields';
import type { RecordField } from '../record-field';

/** A place on the list of a landlord. */
export const HOUSING_APPLICATION_FIELDS: readonly RecordField[] = [
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.housing-applications',
    type: 'code',
    list: 'housing_application_kind',
    required: true,
  },
  { name: 'landlord', type: 'text', max: 160, required: true },
  { name: 'stateCode', type: 'code', list: 'housing_application_state', required: true },
  { name: 'appliedOn', type: 'day' },
  { name: 'registrationNumber', type: 'text', max: 60 },
  { name: 'lastConfirmedOn', type: 'day' },
  { name: 'confirmationDueOn', type: 'day', hinted: true },
  { name: 'refusals', type: 'number', min: 0, max: 50, empty: 0 },
  source,
  { ...note, max: 1000 },
];

/** A night asked for at a shelter. */
export const SHELTER_NIGHT_FIELDS: readonly RecordField[] = [
  { name: 'shelterCode', type: 'code', list: 'night_shelter', required: true },
  { name: 'night', type: 'day', required: true },
  { name: 'result', type: 'choice', values: SHELTER_RESULTS, words: 'caseFiles.shelterResult', initial: 'obtained' },
  source,
];

/** An address for letters. */
export const REFERENCE_ADDRESS_FIELDS: readonly RecordField[] = [
  {
    name: 'kindCode',
    label: 'caseFiles.field.kindCode.reference-addresses',
    type: 'code',
    list: 'reference_address_kind',
    required: true,
  },
  { name: 'holder', type: 'text', max: 160 },
  { name: 'askedOn', type: 'day' },
  { name: 'decisionCode', type: 'code', list: 'request_decision', nullable: true },
  { name: 'decidedOn', type: 'day' },
  source,
  ...period,
  { ...note, max: 1000 },
];
