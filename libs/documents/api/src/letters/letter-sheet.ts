import { brusselsDay } from '@guichet/platform-api-kernel';
import type { LetterInput } from '@guichet/documents-contract';
import type { LetterFacts } from './letter-facts';
import { letterPart } from './letter-part';
import type { LetterPart } from './letter-part';
import type { LetterWording } from './wording/french';
import { Speaker } from './wording/speaker';

/** Everything that the template prints: strings only, so that nothing typed can become part of the template. */
export interface LetterSheet {
  readonly organisation: { readonly name: string; readonly lines: readonly string[] };
  /** French first; then the language of the person, when one was asked for. */
  readonly parts: readonly [LetterPart, ...LetterPart[]];
  readonly signedBy: string;
  readonly code: string;
  readonly address: string;
  readonly qr: string;
}

/** Code, where to verify it, its picture, and the moment of writing. */
export interface LetterProof {
  readonly code: string;
  readonly address: string;
  readonly qr: string;
  readonly now: Date;
}

/** Fills the sheet of a letter: in French, and below it in `beside` when the person reads another language. */
export function letterSheet(
  input: LetterInput,
  facts: LetterFacts,
  { code, address, qr, now }: LetterProof,
  beside?: LetterWording,
): LetterSheet {
  const today = brusselsDay(now);
  const { name, address: street, phone, email } = facts.organisation;
  return {
    organisation: { name, lines: [street, phone, email].filter(Boolean) },
    parts: [
      letterPart(new Speaker(), input, facts, today),
      ...(beside ? [letterPart(new Speaker(beside), input, facts, today)] : []),
    ],
    signedBy: facts.signedBy,
    code,
    address,
    qr,
  };
}
