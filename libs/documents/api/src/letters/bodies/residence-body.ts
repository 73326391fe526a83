import type { Speaker } from '../wording/speaker';
import { ownLines, whom } from './letter-body';
import type { LetterBody, LetterMatter } from './letter-body';

/** Where the person stays, since when, and how the organisation knows. */
export function residenceBody(speaker: Speaker, { input, facts, today }: LetterMatter): LetterBody {
  const where = { day: { day: input.since ?? today }, place: input.place ?? '' };
  return {
    paragraphs: [
      speaker.say('residence.lead', { ...whom(facts), ...where }),
      speaker.say('residence.how'),
      ...ownLines(input.text).map((line) => speaker.quote(line)),
    ],
    sections: [],
    table: null,
    closing: [speaker.say('residence.closing')],
  };
}
