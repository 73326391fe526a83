import type { LetterInput } from '@guichet/documents-contract';

/** The form of a letter; empty where nothing was said. */
export interface LetterDraft extends Required<Omit<LetterInput, 'planNumber'>> {
  readonly language: string;
}

const FIELDS = {
  attendance: ['from', 'until', 'recordId'],
  support: ['text'],
  residence: ['text', 'since', 'place'],
  plan: [],
} as const;

/** Only what belongs to the kind, and nothing empty. */
export function letterOf(draft: LetterDraft): LetterInput {
  const given = [...FIELDS[draft.kind], 'addressee', 'language'] as const;
  return {
    kind: draft.kind,
    ...Object.fromEntries(given.filter((field) => draft[field]).map((field) => [field, draft[field]])),
  };
}
