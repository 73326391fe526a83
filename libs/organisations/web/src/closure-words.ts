import { inject } from '@angular/core';
import { NOW, wordsOfDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';

/** First and last closed day. */
interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Which sentence: "du … au …", "fermé jusqu'au …", "ferme du … au …". */
export type PeriodSentence = 'closedBetween' | 'closedUntil' | 'closesFrom';

/** Says closed days as people do. Call in an injection context; follows language and date inside a `computed`. */
export function closureWords(): (period: Period, sentence?: PeriodSentence) => string {
  const now = inject(NOW);
  const words = inject(Words);
  // the article belongs to the sentence: "du 24 décembre", not "du le 24 décembre"
  const day = (date: string) => wordsOfDate(date, now(), words.language()).day.replace(/^le /, '');
  return ({ startsOn, endsOn }, sentence = 'closedBetween') =>
    startsOn === endsOn && sentence === 'closedBetween'
      ? words.say('organisations.team.closedOn', { day: day(startsOn) })
      : words.say(`organisations.team.${sentence}`, { from: day(startsOn), until: day(endsOn) });
}
