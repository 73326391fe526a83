import type { LetterInput } from '@guichet/documents-contract';
import type { LetterFacts } from './letter-facts';
import { attendanceBody } from './bodies/attendance-body';
import type { LetterBody } from './bodies/letter-body';
import { planBody } from './bodies/plan-body';
import { residenceBody } from './bodies/residence-body';
import { supportBody } from './bodies/support-body';
import type { Speaker, Words } from './wording/speaker';

/** The letter in one language. */
export interface LetterPart extends LetterBody {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: Words;
  /** Above the title: that this is a translation, and what the mark of a missing sentence means. Empty for French. */
  readonly notes: readonly Words[];
  readonly addressee: Words;
  readonly place: Words;
  readonly sign: Words;
}

const BODIES = { attendance: attendanceBody, support: supportBody, residence: residenceBody, plan: planBody } as const;

/** The letter as `speaker` says it. */
export function letterPart(speaker: Speaker, input: LetterInput, facts: LetterFacts, today: string): LetterPart {
  const body = BODIES[input.kind](speaker, { input, facts, today });
  const title = speaker.say(`title.${input.kind}`);
  const addressee = input.addressee ? speaker.quote(input.addressee) : speaker.say('to.whom');
  const place = speaker.say('place.on', { day: { day: today } });
  const sign = speaker.say('letter.sign', { organisation: facts.organisation.name });
  const isTranslation = speaker.language !== 'fr';
  return {
    ...body,
    language: speaker.language,
    direction: speaker.direction,
    title,
    notes: [
      ...(isTranslation ? [speaker.say('translation.note')] : []),
      ...(speaker.missed ? [{ text: MISSING, language: 'fr' }] : []),
    ],
    addressee,
    place,
    sign,
  };
}

const MISSING = '[FR] : phrase pas encore traduite.';
