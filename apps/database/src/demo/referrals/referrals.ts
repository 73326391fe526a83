import type { ReferralKind, Urgency } from '@guichet/referrals-contract';
import { addDays, addHours, dayOf, daysFrom, earlier, later, officeHour, workday, workdayBefore } from '../calendar';
import type { Day } from '../calendar';
import { groundEndsAt, settle } from './referral-endings';
import { answerChecks, playOut } from './referral-fates';
import { agreementFor, legalGround, readingAtOnce } from './referral-grounds';
import { ReferralHistory } from './referral-history';
import type { DemoAgreement, DemoReferral } from '../referral-types';
import type { Referred } from './referred';
import { organisationOf, teamByKey } from '../directory/staff';
import { ADDRESSES, REFERRAL_THEMES } from '../texts/referral-themes';
import type { ReferralTheme } from '../texts/referral-themes';
import { worded } from '../texts/wording';

/** Plays every referral of a file, with the agreements they rest on. */
export function referralsOf(person: Referred): { agreements: DemoAgreement[]; referrals: DemoReferral[] } {
  const { random } = person;
  const agreements: DemoAgreement[] = [];
  const daysOpen = daysFrom(person.openedOn, person.until);
  const wanted =
    daysOpen < 3
      ? 0
      : daysOpen < 25
        ? random.pick([0, 1, 1])
        : daysOpen < 120
          ? random.between(1, 2)
          : random.between(1, 4);
  const days = Array.from({ length: wanted }, (_, index) => sendingDay(person, daysOpen, index, wanted)).sort();
  const histories: ReferralHistory[] = [];
  const usedTeams = new Set<string>();
  const sendTo = (wishedTeam: string | null, day: Day, originId: string | null): DemoReferral | undefined => {
    const theme = themeFor(person, usedTeams, wishedTeam);
    if (theme === undefined || day > person.until) return undefined;
    usedTeams.add(theme.toTeam);
    const history = send(person, theme, day, histories.length, originId, agreements);
    histories.push(history);
    return history.referral;
  };
  for (const day of days) {
    let sent = sendTo(null, workday(day), null);
    while (sent?.status === 'declined' && sent.alternativeTeamKey !== null && random.chance(0.75)) {
      const nextDay = workday(addDays(dayOf(sent.endedAt ?? ''), random.between(1, 5)));
      sent = possibleThemes(person, usedTeams).some((theme) => theme.toTeam === sent?.alternativeTeamKey)
        ? sendTo(sent.alternativeTeamKey, nextDay, sent.id)
        : undefined;
    }
  }
  settle(person, histories, agreements);
  const referrals = histories.map((history) => history.referral);
  if (random.chance(0.3) && daysOpen > 5) referrals.push(...addressGiven(person, daysOpen));
  if (random.chance(0.08) && daysOpen > 20) agreements.push(readingAtOnce(person, daysOpen));
  return { agreements, referrals };
}

/** Spread over the life of the file; the last one is often recent, so that the inboxes of the city are alive. */
function sendingDay(person: Referred, daysOpen: number, index: number, wanted: number): Day {
  const { random } = person;
  if (index === wanted - 1 && daysOpen > 30 && random.chance(0.3))
    return workdayBefore(addDays(person.until, -random.between(0, 16)));
  return addDays(person.openedOn, 1 + Math.floor(random.next() ** 1.2 * Math.max(1, daysOpen - 2)));
}

function possibleThemes(person: Referred, used: ReadonlySet<string>): ReferralTheme[] {
  return REFERRAL_THEMES.filter(
    (theme) =>
      !used.has(theme.toTeam) &&
      organisationOf(theme.toTeam) !== organisationOf(person.teamKey) &&
      theme.needs.some((need) => person.needs.includes(need)) &&
      (person.mayWork || theme.withoutWork !== 'not_sent') &&
      (person.interpreterNeeded || theme.interpreterOnly === undefined) &&
      !(person.needs.includes('minor') && theme.adultsOnly === true),
  );
}

function themeFor(person: Referred, used: ReadonlySet<string>, wishedTeam: string | null): ReferralTheme | undefined {
  const possible = possibleThemes(person, used);
  const wished = possible.find((theme) => theme.toTeam === wishedTeam);
  return wished ?? (possible.length === 0 ? undefined : person.random.pick(possible));
}

function requestOf(person: Referred, theme: ReferralTheme): string {
  const { withoutWork } = theme;
  if (!person.mayWork && withoutWork !== undefined && withoutWork !== 'not_sent')
    return person.random.pick(withoutWork.requests);
  const fitting = theme.requests.filter((request) => typeof request === 'string' || person.needs.includes(request[0]));
  const request = person.random.pick(fitting);
  return worded(typeof request === 'string' ? request : request[1], person.gender);
}

function send(
  person: Referred,
  theme: ReferralTheme,
  day: Day,
  index: number,
  originId: string | null,
  agreements: DemoAgreement[],
): ReferralHistory {
  const { random } = person;
  const kind: ReferralKind = random.chance(0.22) ? 'handover' : 'orientation';
  const urgency: Urgency =
    theme.toTeam === 'cpas.urgences'
      ? random.pick(['four_hours', 'one_day', 'one_day', 'three_days'])
      : random.weighted([
          ['none', 10],
          ['seven_days', 2],
          ['three_days', 1],
        ] as const);
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
  if (person.until >= addDays(person.today, -1) && daysFrom(day, person.until) < 18 && random.chance(0.12))
    return history;
  if (random.chance(0.015)) {
    history.cancel(person.leadKey, addHours(createdAt, 26), 'need_changed', 'Brouillon abandonné avec la personne.');
    return history;
  }
  const sentAt = addHours(createdAt, random.pick([0.2, 0.4, 0.7]));
  const ground = legalGround(person, theme);
  if (ground !== null) history.send(sentAt, ground);
  else history.send(sentAt, { agreementId: agreementFor(person, theme, day, agreements).id });
  const { withoutWork } = theme;
  const acceptance =
    !person.mayWork && withoutWork !== undefined && withoutWork !== 'not_sent'
      ? withoutWork.acceptance
      : theme.acceptance;
  const until = earlier(person.until, addDays(dayOf(groundEndsAt(history.referral, agreements)), -1));
  const fate = { random, theme, acceptance, hasTitle: person.hasTitle, until };
  playOut(history, fate);
  answerChecks(history, { ...fate, until: person.until });
  if (random.chance(0.05))
    history.amend(addHours(sentAt, 3), 'Horaires précisés par la personne.', {
      practicalLimits: random.pick(theme.limits),
    });
  return history;
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
