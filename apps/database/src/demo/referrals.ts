import type { Gender } from '@guichet/people-contract';
import type { ReferralKind, Urgency } from '@guichet/referrals-contract';
import { legalGrounds } from '../reference/case-file-vocabulary';
import { agreement } from './agreements';
import { addDays, addHours, dayOf, daysFrom, later, officeHour, workday, workdayBefore } from './calendar';
import type { Day } from './calendar';
import type { DemoAgreement, DemoReferral } from './city-types';
import type { Need } from './facts';
import type { Random } from './random';
import { answerChecks, playOut } from './referral-fates';
import { ReferralHistory } from './referral-history';
import { organisationOf, teamByKey } from './staff';
import { ADDRESSES, REFERRAL_THEMES } from './texts-referrals';
import type { ReferralTheme } from './texts-referrals';
import { worded } from './wording';

/** What referrals need to know of a person and of their file. */
export interface Referred {
  key: string;
  label: string;
  gender: Gender;
  needs: readonly Need[];
  language: string;
  interpreterNeeded: boolean;
  readsLatin: boolean;
  /** A paper gives work as an employee. */
  mayWork: boolean;
  teamKey: string;
  leadKey: string;
  openedOn: Day;
  /** Last day of history: yesterday, or the day the file was closed. */
  until: Day;
  today: Day;
  random: Random;
}

const PURPOSES: Readonly<Record<string, string>> = {
  cpas: 'Recevoir une aide sociale adaptée, sans tout raconter deux fois.',
  forem: 'Faire le point sur le travail et la formation.',
  cripel: 'Préparer le parcours d’intégration et les cours.',
  possibles: 'Suivre des cours, un atelier ou une permanence.',
  interra: 'Avancer dans le projet avec un mentor.',
  apd: 'Être accompagné·e dans la procédure.',
  ville: 'Fixer le rendez-vous à la commune et savoir quelles pièces apporter.',
};

/** Plays every referral of a file, with the agreements they rest on. */
export function referralsOf(person: Referred): { agreements: DemoAgreement[]; referrals: DemoReferral[] } {
  const { random } = person;
  const agreements: DemoAgreement[] = [];
  const referrals: DemoReferral[] = [];
  const daysOpen = daysFrom(person.openedOn, person.until);
  const wanted = daysOpen < 3 ? 0 : daysOpen < 25 ? random.pick([0, 1, 1]) : daysOpen < 120 ? random.between(1, 2) : random.between(1, 4);
  const days = Array.from({ length: wanted }, (_, index) => sendingDay(person, daysOpen, index, wanted)).sort();
  const usedTeams = new Set<string>();
  let next: { toTeam: string; originId: string; after: Day } | null = null;
  for (let index = 0; index < days.length; index += 1) {
    const day = next === null ? (days[index] ?? person.openedOn) : later(days[index] ?? person.openedOn, next.after);
    const theme = themeFor(person, usedTeams, next?.toTeam ?? null);
    if (theme === undefined || workday(day) > person.until) continue;
    usedTeams.add(theme.toTeam);
    const history = send(person, theme, workday(day), referrals.length, next?.toTeam === theme.toTeam ? next.originId : null, agreements);
    referrals.push(history.referral);
    next = history.referral.status === 'declined' && history.referral.alternativeTeamKey !== null && random.chance(0.7)
      ? { toTeam: history.referral.alternativeTeamKey, originId: history.referral.id, after: addDays(dayOf(history.referral.endedAt ?? ''), random.between(1, 5)) }
      : null;
  }
  if (random.chance(0.3) && daysOpen > 5) referrals.push(...addressGiven(person, daysOpen));
  if (random.chance(0.08) && daysOpen > 20) agreements.push(readingAtOnce(person, daysOpen));
  return { agreements, referrals };
}

/** Spread over the life of the file; the last one is often recent, so that the inboxes of the city are alive. */
function sendingDay(person: Referred, daysOpen: number, index: number, wanted: number): Day {
  const { random } = person;
  if (index === wanted - 1 && daysOpen > 30 && random.chance(0.3)) return workdayBefore(addDays(person.until, -random.between(0, 16)));
  return addDays(person.openedOn, 1 + Math.floor(random.next() ** 1.2 * Math.max(1, daysOpen - 2)));
}

function themeFor(person: Referred, used: ReadonlySet<string>, wantedTeam: string | null): ReferralTheme | undefined {
  const possible = REFERRAL_THEMES.filter(
    (theme) =>
      !used.has(theme.toTeam) &&
      organisationOf(theme.toTeam) !== organisationOf(person.teamKey) &&
      theme.needs.some((need) => person.needs.includes(need)) &&
      (person.mayWork || theme.withoutWork !== 'not_sent'),
  );
  const wished = possible.find((theme) => theme.toTeam === wantedTeam);
  return wished ?? (possible.length === 0 ? undefined : person.random.pick(possible));
}

function requestOf(person: Referred, theme: ReferralTheme): string {
  const { withoutWork } = theme;
  if (!person.mayWork && withoutWork !== undefined && withoutWork !== 'not_sent') return person.random.pick(withoutWork.requests);
  const fitting = theme.requests.filter((request) => typeof request === 'string' || person.needs.includes(request[0]));
  const request = person.random.pick(fitting);
  return worded(typeof request === 'string' ? request : request[1], person.gender);
}

function send(person: Referred, theme: ReferralTheme, day: Day, index: number, originId: string | null, agreements: DemoAgreement[]): ReferralHistory {
  const { random } = person;
  const kind: ReferralKind = random.chance(0.22) ? 'handover' : 'orientation';
  const urgency: Urgency = theme.toTeam === 'cpas.urgences' ? random.pick(['four_hours', 'one_day', 'one_day', 'three_days']) : random.weighted([['none', 10], ['seven_days', 2], ['three_days', 1]] as const);
  const createdAt = officeHour(day, random);
  const request = requestOf(person, theme);
  const history = new ReferralHistory({
    key: `${person.key} ${index}`,
    kind,
    fromTeamKey: person.teamKey,
    senderKey: person.leadKey,
    toTeamKey: theme.toTeam,
    subject: theme.subject,
    request,
    practicalLimits: random.pick(theme.limits),
    urgency,
    personLabel: person.label,
    languageCode: person.language,
    interpreterNeeded: person.interpreterNeeded,
    rooms: theme.rooms,
    createdAt,
    originReferralId: originId,
  });
  if (person.until >= addDays(person.today, -1) && daysFrom(day, person.until) < 18 && random.chance(0.12)) return history;
  if (random.chance(0.015)) {
    history.cancel(person.leadKey, addHours(createdAt, 26), 'need_changed', 'Brouillon abandonné avec la personne.');
    return history;
  }
  const sentAt = addHours(createdAt, random.pick([0.2, 0.4, 0.7]));
  const ground = legalGround(person, theme);
  if (ground !== null) history.send(sentAt, ground);
  else history.send(sentAt, { agreementId: agreementFor(person, theme, day, agreements).id });
  const { withoutWork } = theme;
  const acceptance = !person.mayWork && withoutWork !== undefined && withoutWork !== 'not_sent' ? withoutWork.acceptance : theme.acceptance;
  const fate = { random, theme, acceptance, until: person.until };
  playOut(history, fate);
  answerChecks(history, fate);
  if (random.chance(0.05)) history.amend(addHours(sentAt, 3), 'Horaires précisés par la personne.', { practicalLimits: random.pick(theme.limits) });
  endWithAgreement(person, history, agreements);
  endWithFile(person, history);
  return history;
}

/** A named ground instead of an agreement: rare, explained, reviewed. */
function legalGround(person: Referred, theme: ReferralTheme): { legalGroundCode: string; legalGroundNote: string } | null {
  if (theme.toTeam === 'cpas.urgences' && person.random.chance(0.12)) {
    return { legalGroundCode: 'vital_interest', legalGroundNote: 'Personne très affaiblie, ne peut pas répondre ; froid annoncé cette nuit. Elle sera informée dès que possible.' };
  }
  if (person.needs.includes('minor') && person.random.chance(0.5)) {
    return { legalGroundCode: 'guardian_mandate', legalGroundNote: 'Demande faite avec la tutrice désignée par le Service des Tutelles ; le jeune est d’accord.' };
  }
  return null;
}

/** The live agreement that covers this request, or a new one given that day. */
function agreementFor(person: Referred, theme: ReferralTheme, day: Day, agreements: DemoAgreement[]): DemoAgreement {
  const to = organisationOf(theme.toTeam);
  const live = agreements.find(
    (each) => each.toOrganisationKey === to && each.revokedOn === null && daysFrom(each.givenOn, day) < 100 && each.expiresOn > addDays(day, 240) && theme.rooms.every((room) => each.rooms.includes(room)),
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

/** One person in thirty takes an agreement back; what rests on an agreement ends with it. */
function endWithAgreement(person: Referred, history: ReferralHistory, agreements: DemoAgreement[]): void {
  const { random } = person;
  if (!history.isOpen) return;
  const last = history.referral.transitions.at(-1)?.at ?? history.referral.createdAt;
  const given = agreements.find((each) => each.id === history.referral.agreementId);
  if (given === undefined) {
    endWithGround(person, history, last);
    return;
  }
  if (given.revokedOn === null && random.chance(0.06)) {
    const day = workday(addDays(dayOf(last), random.between(1, 12)));
    if (day <= person.until) {
      given.revokedOn = day;
      given.revocationNote = random.pick(['« Je préfère avancer autrement pour le moment. »', '« Je ne veux plus que ce service lise mon dossier. »', '« J’ai trouvé seul. »']);
      history.withdraw(officeHour(day, random), 'agreement_withdrawn');
      return;
    }
  }
  const over = addDays(given.expiresOn, 1);
  if (over <= person.until && dayOf(last) < over) history.withdraw(`${over}T00:10:00.000Z`, 'agreement_expired');
}

/** A legal ground runs out by itself, so many days after sending. */
function endWithGround(person: Referred, history: ReferralHistory, last: string): void {
  const ground = legalGrounds.find((entry) => entry.code === history.referral.legalGroundCode);
  const days = Number(ground?.attributes?.['maximumDays'] ?? 0);
  const over = addHours(history.referral.sentAt ?? history.referral.createdAt, days * 24);
  if (dayOf(over) <= person.until) history.withdraw(over > last ? over : addHours(last, 0.5), 'ground_ended');
}

/** A closed file leaves nothing open behind it. */
function endWithFile(person: Referred, history: ReferralHistory): void {
  if (!history.isOpen || person.until >= addDays(person.today, -1)) return;
  const last = history.referral.transitions.at(-1)?.at ?? history.referral.createdAt;
  const at = officeHour(person.until, person.random);
  history.cancel(person.leadKey, at > last ? at : addHours(last, 0.5), 'case_file_closed', 'Dossier clôturé avec la personne.');
}

/** Some people let another team read a few rooms at once, without asking it for anything. */
function readingAtOnce(person: Referred, daysOpen: number): DemoAgreement {
  const { random } = person;
  const toTeamKey = random.pick(['cpas.outremeuse', 'cpas.sainte-marguerite', 'possibles.francais', 'cripel.parcours', 'forem.migrants'].filter((key) => organisationOf(key) !== organisationOf(person.teamKey)));
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

function addressGiven(person: Referred, daysOpen: number): DemoReferral[] {
  const { random } = person;
  const possible = ADDRESSES.filter(([, needs]) => needs.some((need) => person.needs.includes(need)));
  if (possible.length === 0) return [];
  const [toTeam, , subject, request] = random.pick(possible);
  const day = workdayBefore(addDays(person.openedOn, random.between(2, daysOpen)));
  const createdAt = officeHour(later(day, person.openedOn), random);
  const history = new ReferralHistory({
    key: `${person.key} address`,
    kind: 'information',
    fromTeamKey: person.teamKey,
    senderKey: person.leadKey,
    toTeamKey: teamByKey(toTeam).key,
    subject,
    request,
    practicalLimits: '',
    urgency: 'none',
    personLabel: person.label,
    languageCode: person.language,
    interpreterNeeded: person.interpreterNeeded,
    rooms: [],
    createdAt,
  });
  history.inform(addHours(createdAt, 0.1));
  return [history.referral];
}
