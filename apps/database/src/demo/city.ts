import type { Day } from './calendar';
import type { DemoCity, DemoPerson } from './city-types';
import { Hand } from './hand';
import { OLEKSII, SELAMAWIT, THIERNO } from './known-people';
import type { KnownPerson } from './known-people';
import { MORE_KNOWN_PEOPLE } from './known-people-more';
import { members } from './members';
import { noticesOf } from './notices';
import { organisations } from './organisations';
import { personOf } from './people';
import type { PersonWish } from './people';
import { SITUATIONS } from './situations';
import type { Situation, SituationKey } from './situations';
import { teams } from './teams';

export type * from './city-types';
export { DEMO_PASSWORD } from './members';

const KNOWN_PEOPLE: readonly KnownPerson[] = [SELAMAWIT, OLEKSII, THIERNO, ...MORE_KNOWN_PEOPLE];

function lastActivity({ file }: DemoPerson): string {
  const moments = [
    file.openedAt,
    ...[file.documents, file.procedures, file.housing, file.training, file.employment, file.projects, file.notes].flatMap((rows) => rows.map((row) => row.recordedAt)),
    ...file.agreements.map((given) => given.recordedAt),
    ...file.referrals.flatMap((referral) => [referral.createdAt, ...referral.transitions.map((step) => step.at)]),
  ];
  return moments.reduce((last, moment) => (moment > last ? moment : last));
}

/** Those whose story is told on purpose first, then others until each situation has its number. */
function wishes(): { wish: PersonWish; write?: KnownPerson['write'] }[] {
  const known = KNOWN_PEOPLE.map(({ wish, write }, index) => ({ wish: { ...wish, index }, write }));
  const others = Object.entries<Situation>(SITUATIONS).flatMap(([situation, { count }]) => {
    const told = KNOWN_PEOPLE.filter(({ wish }) => wish.situation === situation).length;
    return Array.from({ length: Math.max(0, count - told) }, (_, index) => ({ key: `${situation} ${index}`, situation: situation as SituationKey }));
  });
  return [...known, ...others.map((wish, index) => ({ wish: { ...wish, index: known.length + index } }))];
}

/**
 * The demonstration city: the real organisations of Liège, invented colleagues and three hundred invented people,
 * with about eighteen months of history before `today`. Pure: the same day gives the same city, to the letter.
 */
export function buildDemoCity(today: Day): DemoCity {
  const people = wishes().map(({ wish, write }) => {
    const person = personOf(wish, today);
    write?.(person, new Hand(person, today), today);
    person.file.lastActivityAt = lastActivity(person);
    return person;
  });
  return { today, organisations, teams, members, people, notices: noticesOf(people, today) };
}
