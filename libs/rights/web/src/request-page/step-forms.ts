import type { ReferenceList } from '@guichet/reference-data-contract';

/** What the officer does with a request, each with the form it asks for. */
export const OFFICER_STEPS = ['check_identity', 'extend', 'answer', 'refuse', 'restrict', 'lift', 'exempt'] as const;
export type OfficerStep = (typeof OFFICER_STEPS)[number];

/** The fields of a step, and what the API calls them. */
export interface StepForm {
  readonly list?: ReferenceList;
  readonly code?: string;
  readonly text?: string;
  readonly flag?: string;
  readonly danger?: true;
}

export const STEP_FORMS: Readonly<Record<OfficerStep, StepForm>> = {
  check_identity: { list: 'identity_check', code: 'identityCheckCode' },
  extend: { list: 'delay_extension_reason', code: 'reasonCode', text: 'text' },
  answer: { text: 'text' },
  refuse: { list: 'rights_refusal_reason', code: 'reasonCode', text: 'text', flag: 'appealTold', danger: true },
  restrict: { list: 'restriction_ground', code: 'groundCode', text: 'text', danger: true },
  lift: { text: 'reason', flag: 'personTold' },
  exempt: { text: 'reason' },
};

/** Last part of the address of a step of the request itself. */
export const STEP_PATHS: Readonly<Record<Exclude<OfficerStep, 'lift'>, string>> = {
  check_identity: 'identity-check',
  extend: 'extension',
  answer: 'answer',
  refuse: 'refusal',
  restrict: 'restriction',
  exempt: 'recipient-exemption',
};
