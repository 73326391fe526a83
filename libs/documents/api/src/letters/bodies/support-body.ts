import type { Speaker } from '../wording/speaker';
import { ownLines, whom } from './letter-body';
import type { LetterBody, LetterMatter } from './letter-body';

/** That the organisation accompanies the person, and since when. */
export function supportBody(speaker: Speaker, { input, facts }: LetterMatter): LetterBody {
  const lead = facts.since
    ? speaker.say('support.leadSince', { ...whom(facts), day: { day: facts.since } })
    : speaker.say('support.lead', whom(facts));
  return {
    paragraphs: [lead, ...ownLines(input.text).map((line) => speaker.quote(line))],
    sections: [],
    table: null,
    closing: [speaker.say('support.closing')],
  };
}
