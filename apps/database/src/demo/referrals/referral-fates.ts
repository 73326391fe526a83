import { addDays, addHours, dayOf, daysFrom, later, officeHour, workday } from '../calendar';
import type { Day, Moment } from '../calendar';
import type { Random } from '../chance/random';
import type { ReferralHistory } from './referral-history';
import type { ReferralTheme } from '../texts/referral-themes';
import { managerOf, organisationOf, teamByKey, workerOf } from '../directory/staff';

/** What may still happen to a referral, and until which day history has been played. */
export interface Fate {
  random: Random;
  theme: ReferralTheme;
  acceptance: number;
  hasTitle: boolean;
  /** Last day of history: yesterday, or the day the file was closed. */
  until: Day;
}

const HURRIED_HOURS = { four_hours: 2.5, one_day: 5, three_days: 40, seven_days: 100, none: null } as const;

/** A referral with what may happen to it; every step is taken only if history has come so far. */
class Course {
  constructor(
    readonly history: ReferralHistory,
    readonly fate: Fate,
  ) {}

  get last(): Moment {
    return this.history.referral.transitions.at(-1)?.at ?? this.history.referral.createdAt;
  }

  /** Takes a step on the first office day from `day`, after the last step. */
  on(day: Day, act: (at: Moment) => void): boolean {
    return this.at(this.momentOn(day), act);
  }

  private momentOn(day: Day): Moment {
    const at = officeHour(workday(later(day, dayOf(this.last))), this.fate.random);
    return at > this.last ? at : addHours(this.last, 0.5);
  }

  at(moment: Moment, act: (at: Moment) => void): boolean {
    if (dayOf(moment) > this.fate.until) return false;
    act(moment);
    return true;
  }

  /** Answers on that day, unless the referral goes back before. False: nothing more can follow now. */
  answer(day: Day, act: (at: Moment) => void): boolean {
    const answeredAt = this.momentOn(day);
    return answeredAt < (this.history.referral.expiresAt ?? '') && this.at(answeredAt, act);
  }
}

/** Lets the receiving team, the person, the sender and the clock act on a referral just sent, as far as history reaches. */
export function playOut(history: ReferralHistory, fate: Fate): void {
  const { random } = fate;
  const course = new Course(history, fate);
  const { referral } = history;
  const sentOn = dayOf(course.last);
  const team = teamByKey(referral.toTeamKey);
  const worker = workerOf(referral.toTeamKey, random).key;
  const request = random.weighted([
    ['decided', 86],
    ['forgotten', 6],
    ['cancelled', 5],
    ['error', 1],
  ] as const);
  if (request === 'forgotten') return;
  if (random.chance(0.9))
    course.at(addHours(course.last, team.acknowledgeWithinHours * random.next()), (at) =>
      history.acknowledge(worker, at),
    );
  if (request === 'cancelled') {
    takeBack(course, sentOn);
    return;
  }
  if (request === 'error') {
    const manager = managerOf(organisationOf(referral.fromTeamKey));
    if (manager !== undefined)
      course.on(addDays(sentOn, random.between(0, 3)), (at) =>
        history.void(manager.key, at, 'Envoyée par erreur sous le nom d’une autre personne.'),
      );
    return;
  }
  const hurried = HURRIED_HOURS[referral.urgency];
  if (hurried !== null && hurried < 24) {
    decideAt(course, worker, addHours(course.last, hurried * (0.2 + random.next() * 0.7)));
    return;
  }
  const within = hurried === null ? team.decideWithinDays : Math.ceil(hurried / 24);
  let decideOn = addDays(sentOn, Math.round(within * (0.1 + random.next() * 0.95)));
  if (hurried === null && random.chance(0.16)) {
    const [question, answer] = random.pick(fate.theme.questions);
    if (!course.answer(decideOn, (at) => history.ask(worker, at, question))) return;
    const repliedOn = addDays(decideOn, random.between(1, 6));
    if (!course.answer(repliedOn, (at) => history.reply(at, answer))) return;
    decideOn = addDays(repliedOn, random.between(1, 4));
  }
  if (hurried === null && random.chance(fate.theme.toTeam === 'cpas.logement' ? 0.5 : 0.09)) {
    const estimate = random.pick(['Environ six semaines', 'Deux à trois mois', 'À la prochaine session']);
    const reviewOn = addDays(decideOn, random.between(30, 60));
    if (!course.answer(decideOn, (at) => history.waitlist(worker, at, reviewOn, estimate))) return;
    decideOn = addDays(decideOn, random.between(8, Math.max(9, daysFrom(decideOn, history.expiresOn) - 2)));
  }
  decideAt(course, worker, officeHour(workday(decideOn), random));
}

const SECOND_THOUGHTS = [
  ['need_met', 'A trouvé une réponse entre-temps.'],
  ['person_withdrew', 'La personne préfère ne plus partager. Respecté.'],
  ['wrong_service', 'Adressée trop vite, un autre service convient mieux.'],
  ['need_changed', 'Le besoin a changé avec le déménagement.'],
] as const;

function takeBack(course: Course, sentOn: Day): void {
  const { random } = course.fate;
  const { history } = course;
  const [code, note] = random.pick(SECOND_THOUGHTS);
  course.answer(addDays(sentOn, random.between(1, 6)), (at) =>
    history.cancel(history.referral.senderKey, at, code, note),
  );
}

function decideAt(course: Course, worker: string, moment: Moment): void {
  const { history, fate } = course;
  const { random, theme } = fate;
  const at = moment > course.last ? moment : addHours(course.last, 0.5);
  if (at >= (history.referral.expiresAt ?? '')) return;
  if (!random.chance(fate.acceptance)) {
    const forPapers = theme.refusals.filter(([reason]) => reason === 'residence_status_required');
    const others = theme.refusals.filter(([reason]) => reason !== 'residence_status_required');
    const noWork = fate.acceptance < theme.acceptance && forPapers.length > 0;
    const [code, note, named] = random.pick(noWork ? forPapers : fate.hasTitle ? others : theme.refusals);
    // the asking team is no alternative to itself: then the referral is handed back
    const alternative = named === history.referral.fromTeamKey ? undefined : named;
    course.at(at, () => history.decline(worker, at, code, note, alternative ?? null));
    return;
  }
  const decidedOn = dayOf(at);
  const joint =
    history.referral.kind === 'handover'
      ? officeHour(workday(addDays(decidedOn, random.between(4, 16))), random)
      : null;
  const word = random.pick([
    '',
    '',
    'Premier rendez-vous proposé.',
    'Bienvenue, nous appelons la personne.',
    ...(history.referral.interpreterNeeded ? ['Interprète réservé.'] : []),
  ]);
  const accepted = course.at(at, () => history.accept(worker, at, word, joint));
  if (accepted)
    follow(
      course,
      joint === null
        ? addDays(decidedOn, random.between(1, teamByKey(theme.toTeam).firstAppointmentWithinDays))
        : dayOf(joint),
    );
}

const PAUSES = [
  ['waiting_for_document', 'On attend un document.'],
  ['waiting_for_person', 'Pause demandée par la personne, sans devoir dire pourquoi.'],
  ['residence_renewal', 'Renouvellement en cours, on reprend après.'],
  ['waiting_for_place', 'Place annoncée pour la prochaine session.'],
  ['health', 'Repos demandé par le médecin.'],
] as const;

function follow(course: Course, firstDay: Day): void {
  const { history, fate } = course;
  const { random, theme } = fate;
  if (random.chance(0.07)) {
    const [code, note] = theme.failures.find(([reason]) => reason === 'did_not_come') ?? random.pick(theme.failures);
    course.on(addDays(firstDay, 8), (at) => history.fail(at, code, note));
    return;
  }
  if (!course.on(firstDay, (at) => history.start(at))) return;
  let day = addDays(dayOf(course.last), random.between(8, 70));
  if (random.chance(0.14)) {
    const [code, note] = random.pick(PAUSES);
    const holdUntil = addDays(day, random.between(14, 60));
    if (!course.on(day, (at) => history.hold(at, code, note, holdUntil))) return;
    if (!course.on(holdUntil, (at) => history.resume(at))) return;
    day = addDays(holdUntil, random.between(7, 50));
  }
  const end = random.weighted([
    ['complete', 84],
    ['fail', 12],
    ['withdraw', 4],
  ] as const);
  course.on(addDays(day, random.between(0, 60)), (at) => {
    if (end === 'complete') history.complete(at, ...random.pick(theme.outcomes));
    else if (end === 'fail') history.fail(at, ...random.pick(theme.failures));
    else
      history.cancel(
        history.referral.senderKey,
        at,
        'person_withdrew',
        'La personne souhaite arrêter, sans devoir dire pourquoi.',
      );
  });
}

/** Answers to "did it hold?", for the checks that have come due. */
export function answerChecks(history: ReferralHistory, fate: Fate): void {
  for (const check of history.referral.checks) {
    if (workday(check.dueOn) > fate.until || !fate.random.chance(0.72)) continue;
    check.answer = fate.random.weighted([
      ['holds', 6],
      ['partly', 2],
      ['lost', 1],
      ['unknown', 2],
    ] as const);
    check.answeredAt = officeHour(workday(check.dueOn), fate.random);
    check.answeredByKey = history.referral.senderKey;
  }
}
