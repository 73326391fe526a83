import type { ReadingDeed } from '@guichet/rights-contract';

/** What a line of the record is called to the person, by the last word of the action; what is not here was read. */
const DEEDS: readonly (readonly [pattern: RegExp, deed: ReadingDeed])[] = [
  [/^break_glass\./, 'emergency'],
  [/^(agreement|referral)\./, 'shared'],
  [/(\.print|\.pdf|^letter\.|^rights_letter\.issue|\.export)/, 'printed'],
  [
    /^(case_file\.(assign|close|reopen|status|member)|processing_restriction|rights_request|recipient_notice|access_request|person_copy)/,
    'managed',
  ],
  [/\.(add|correct|withdraw|change|create|edit|write|save|version|validate|book|move|cancel|rate|open)\w*$/, 'wrote'],
];

/** The deed of an action of the record. */
export function deedOf(action: string): ReadingDeed {
  return DEEDS.find(([pattern]) => pattern.test(action))?.[1] ?? 'read';
}
