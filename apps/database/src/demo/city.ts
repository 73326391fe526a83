import type { Day } from './calendar';
import type { DemoCity, DemoPerson } from './city-types';
import { Hand } from './known-people/hand';
import { KARLA, MOHAMMAD, MOUSSA, MUHAMMAD } from './known-people/names';
import { HALYNA, NAJIBULLAH, YUSUF } from './known-people/in-waiting';
import { KETEVAN, LUWAM, NADEGE } from './known-people/papers-in-motion';
import { OLEKSII, THIERNO } from './known-people/newcomers';
import type { KnownPerson } from './known-people/known-person';
import { ALI_REZA, DRITA, GODELIVE, ROSTAND, SAMIRA } from './known-people/protected';
import { SELAMAWIT } from './known-people/selamawit';
import { members } from './directory/members';
import { noticesOf } from './referrals/notices';
import { organisations } from './directory/organisations';
import { learningOf } from './people/learning';
import { personOf } from './people/people';
import type { PersonWish } from './people/people';
import { SITUATIONS } from './situations/situations';
import type { Situation, SituationKey } from './situations/situations';
import { teams } from './directory/teams';

export type * from './city-types';
export type * from './referral-types';
export { DEMO_PASSWORD } from './directory/members';

const KNOWN_PEOPLE: readonly KnownPerson[] = [
  SELAMAWIT,
  OLEKSII,
  THIERNO,
  NADEGE,
  NAJIBULLAH,
  HALYNA,
  YUSUF,
  SAMIRA,
  ALI_REZA,
  GODELIVE,
  DRITA,
  MOHAMMAD,
  MUHAMMAD,
  KARLA,
  MOUSSA,
  ROSTAND,
  LUWAM,
  KETEVAN,
];

function lastActivity({ file }: DemoPerson): string {
  const moments = [
    file.openedAt,
    ...[
      file.documents,
      file.procedures,
      file.housing,
      file.training,
      file.employment,
      file.projects,
      file.life,
      file.notes,
      file.learning,
    ].flatMap((rows) => rows.map((row) => row.recordedAt)),
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
    return Array.from({ length: Math.max(0, count - told) }, (_, index) => ({
      key: `${situation} ${index}`,
      situation: situation as SituationKey,
    }));
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
    const hand = new Hand(person, today);
    write?.(person, hand, today);
    hand.finish();
    person.file.learning = learningOf(person, today, write !== undefined);
    person.file.lastActivityAt = lastActivity(person);
    return person;
  });
  return { today, organisations, teams, members, people, notices: noticesOf(people, today) };
}
