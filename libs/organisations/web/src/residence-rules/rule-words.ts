import { inject } from '@angular/core';
import { NOW, wordsOfDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { ResidenceRuleItem } from '@guichet/reference-data-contract';

type Clock = Pick<
  ResidenceRuleItem,
  'windowOpensDaysBefore' | 'windowClosesDaysBefore' | 'prepareDaysBefore' | 'provisional' | 'cohortExpiresOn'
>;

/** A rule in the sentences of the administration. */
export interface RuleWords {
  /** When renewal may and should be asked. */
  window(rule: Clock): string;
  prepare(rule: Clock): string;
  /** What it covers, and until when for everybody. */
  cover(rule: Clock): string;
  day(date: string): string;
}

/** Call in an injection context. */
export function ruleWords(): RuleWords {
  const words = inject(Words);
  const now = inject(NOW);
  const say = (key: string, params?: Readonly<Record<string, unknown>>) =>
    words.say(`organisations.residenceRules.${key}`, params);
  const day = (date: string) => wordsOfDate(date, now(), words.language()).day;
  return {
    window: ({ windowOpensDaysBefore: opens, windowClosesDaysBefore: closes }) =>
      opens === null && closes === null
        ? say('noWindow')
        : opens === null
          ? say('windowUntil', { closes })
          : closes === null
            ? say('windowFrom', { opens })
            : say('window', { opens, closes }),
    prepare: ({ prepareDaysBefore: days }) => (days === 0 ? say('noPrepare') : say('prepareFrom', { days })),
    cover: ({ provisional, cohortExpiresOn }) =>
      [provisional ? say('provisional') : '', cohortExpiresOn ? say('cohort', { day: day(cohortExpiresOn) }) : '']
        .filter(Boolean)
        .join(' · '),
    day,
  };
}
