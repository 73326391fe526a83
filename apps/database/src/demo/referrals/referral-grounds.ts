import { agreement } from './agreements';
import { addDays, daysFrom, later, workdayBefore } from '../calendar';
import type { Day } from '../calendar';
import type { DemoAgreement } from '../referral-types';
import type { Referred } from './referred';
import { organisationOf } from '../directory/staff';
import type { ReferralTheme } from '../texts/referral-themes';

const PURPOSES: Readonly<Record<string, string>> = {
  cpas: 'Recevoir une aide sociale adaptée, sans tout raconter deux fois.',
  forem: 'Faire le point sur le travail et la formation.',
  cripel: 'Préparer le parcours d’intégration et les cours.',
  possibles: 'Suivre des cours, un atelier ou une permanence.',
  interra: 'Avancer dans le projet avec un mentor.',
  apd: 'Être accompagné·e dans la procédure.',
  ville: 'Fixer le rendez-vous à la commune et savoir quelles pièces apporter.',
};

/** A named ground instead of an agreement: rare, explained, reviewed. */
export function legalGround(
  person: Referred,
  theme: ReferralTheme,
): { legalGroundCode: string; legalGroundNote: string } | null {
  if (theme.toTeam === 'cpas.urgences' && person.random.chance(0.12)) {
    return {
      legalGroundCode: 'vital_interest',
      legalGroundNote:
        'Personne très affaiblie, ne peut pas répondre ; froid annoncé cette nuit. Elle sera informée dès que possible.',
    };
  }
  if (person.needs.includes('minor') && person.random.chance(0.5)) {
    return {
      legalGroundCode: 'guardian_mandate',
      legalGroundNote: 'Demande faite avec la tutrice désignée par le Service des Tutelles ; le jeune est d’accord.',
    };
  }
  return null;
}

/** The live agreement that covers this request, or a new one given that day. */
export function agreementFor(
  person: Referred,
  theme: ReferralTheme,
  day: Day,
  agreements: DemoAgreement[],
): DemoAgreement {
  const to = organisationOf(theme.toTeam);
  const live = agreements.find(
    (each) =>
      each.toOrganisationKey === to &&
      each.revokedOn === null &&
      daysFrom(each.givenOn, day) < 100 &&
      each.expiresOn > addDays(day, 240) &&
      theme.rooms.every((room) => each.rooms.includes(room)),
  );
  if (live !== undefined) return live;
  const given = agreement(
    {
      key: `${person.key} ${agreements.length}`,
      fromTeamKey: person.teamKey,
      toTeamKey: theme.toTeam,
      purpose: PURPOSES[to] ?? 'Être aidé·e par ce service.',
      rooms: theme.rooms,
      language: person.language,
      interpreter: person.interpreterNeeded,
      readsLatin: person.readsLatin,
      givenOn: later(person.openedOn, workdayBefore(addDays(day, -person.random.pick([0, 0, 0, 1, 3])))),
      recordedByKey: person.leadKey,
    },
    person.random,
  );
  agreements.push(given);
  return given;
}

/** Some people let another team read a few rooms at once, without asking it for anything. */
export function readingAtOnce(person: Referred, daysOpen: number): DemoAgreement {
  const { random } = person;
  const toTeamKey = random.pick(
    ['cpas.outremeuse', 'cpas.sainte-marguerite', 'possibles.francais', 'cripel.parcours', 'forem.migrants'].filter(
      (key) => organisationOf(key) !== organisationOf(person.teamKey),
    ),
  );
  return agreement(
    {
      key: `${person.key} at once`,
      fromTeamKey: person.teamKey,
      toTeamKey,
      readsAtOnce: true,
      purpose: 'Se parler entre équipes sans me faire répéter.',
      rooms: ['identity', 'contact', 'language', random.pick(['training', 'housing'] as const)],
      language: person.language,
      interpreter: person.interpreterNeeded,
      readsLatin: person.readsLatin,
      givenOn: later(person.openedOn, workdayBefore(addDays(person.openedOn, random.between(3, daysOpen)))),
      recordedByKey: person.leadKey,
    },
    random,
  );
}
