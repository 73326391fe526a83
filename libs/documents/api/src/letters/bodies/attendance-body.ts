import type { Said, Speaker } from '../wording/speaker';
import { whom } from './letter-body';
import type { LetterBody, LetterMatter } from './letter-body';

const period = (from: string, until: string): Said =>
  from === until
    ? { key: 'period.day', values: { day: { day: from } } }
    : { key: 'period.between', values: { from: { day: from }, until: { day: until } } };

/** Hours of the ledger, course by course, within the period that was asked for. */
export function attendanceBody(speaker: Speaker, { input, facts, today }: LetterMatter): LetterBody {
  const { courses } = facts;
  const first = courses.map((course) => course.first).sort()[0] ?? today;
  const asked = period(input.from ?? first, input.until ?? today);
  return {
    paragraphs: [speaker.say('attendance.lead', { ...whom(facts), period: asked })],
    sections: [],
    table: {
      head: (['course', 'provider', 'period', 'sessions', 'hours'] as const).map((key) =>
        speaker.say(`attendance.${key}`),
      ),
      rows: courses.map((course) => {
        const { key, values } = period(course.first, course.last);
        return [
          course.title,
          course.provider,
          speaker.say(key, values).text,
          speaker.number(course.sessions),
          speaker.number(course.hours),
        ];
      }),
      total: speaker.say('attendance.total'),
      sum: speaker.number(courses.reduce((sum, { hours }) => sum + hours, 0)),
    },
    closing: [speaker.say('attendance.closing')],
  };
}
