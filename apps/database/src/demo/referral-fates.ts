import { addDays, addHours, dayOf, daysFrom, later, officeHour, workday } from './calendar';
import type { Day, Moment } from './calendar';
import type { Random } from './random';
import { ReferralHistory } from './referral-history';
import type { ReferralTheme } from './texts-referrals';
import { managerOf, organisationOf, teamByKey, workerOf } from './staff';

/** What may still happen to a referral, and until which day history has been played. */
export interface Fate {
  random: Random;
  theme: ReferralTheme;
  acceptance: number;
  /** Last day of history: yesterday, or the day the file was closed. */
  until: Day;
}

/** Runs `act` on that day unless history has not come so far. */
function when(day: Day, fate: Fate, after: Moment, act: (at: Moment) => void): boolean {
  const open = workday(later(day, dayOf(after)));
  if (open > fate.until) return false;
  const at = officeHour(open, fate.random);
  act(at > after ? at : addHours(after, 0.5));
  return true;
}

function lastMoment(history: ReferralHistory): Moment {
  return history.referral.transitions.at(-1)?.at ?? history.referral.createdAt;
}

/** Lets the receiving team, the person, the sender and the clock act on a referral just sent, as far as history reaches. */
export function playOut(history: ReferralHistory, fate: Fate): void {
  const { random } = fate;
  const sentOn = dayOf(history.referral.sentAt ?? history.referral.createdAt);
  const team = teamByKey(history.referral.toTeamKey);
  const worker = workerOf(history.referral.toTeamKey, random).key;
  const fateOfRequest = random.weighted([['decided', 86], ['forgotten', 6], ['cancelled', 5], ['error', 2]] as const);
  if (fateOfRequest === 'forgotten') return forget(history, fate, sentOn);
  if (random.chance(0.9)) when(addDays(sentOn, random.between(0, Math.ceil(team.acknowledgeWithinHours / 24))), fate, history.referral.sentAt ?? '', (at) => { history.acknowledge(worker, at); });
  if (fateOfRequest === 'cancelled') {
    const [code, note] = random.pick([['need_met', 'A trouvé une réponse entre-temps.'], ['person_withdrew', 'La personne préfère ne plus partager. Respecté.'], ['wrong_service', 'Adressée trop vite, un autre service convient mieux.'], ['need_changed', 'Le besoin a changé avec le déménagement.']] as const);
    when(addDays(sentOn, random.between(1, 9)), fate, lastMoment(history), (at) => { history.cancel(history.referral.senderKey, at, code, note); });
    return;
  }
  if (fateOfRequest === 'error') {
    const manager = managerOf(organisationOf(history.referral.fromTeamKey));
    if (manager !== undefined) when(addDays(sentOn, random.between(0, 3)), fate, lastMoment(history), (at) => { history.void(manager.key, at, 'Envoyée par erreur sous le nom d’une autre personne.'); });
    return;
  }
  let decideOn = addDays(sentOn, Math.max(0, Math.round(team.decideWithinDays * (0.1 + random.next() * 0.95))));
  if (random.chance(0.16)) {
    const [question, answer] = random.pick(fate.theme.questions);
    const asked = when(decideOn, fate, lastMoment(history), (at) => { history.ask(worker, at, question); });
    const answeredOn = addDays(decideOn, random.between(1, 6));
    if (!asked || !when(answeredOn, fate, lastMoment(history), (at) => { history.reply(at, answer); })) return;
    decideOn = addDays(answeredOn, random.between(1, 4));
  }
  if (random.chance(fate.theme.toTeam === 'cpas.logement' ? 0.5 : 0.09)) {
    const estimate = random.pick(['Environ six semaines', 'Deux à trois mois', 'À la prochaine session']);
    const waiting = when(decideOn, fate, lastMoment(history), (at) => { history.waitlist(worker, at, addDays(decideOn, random.between(30, 60)), estimate); });
    if (!waiting) return;
    decideOn = addDays(decideOn, random.between(12, Math.max(13, Math.min(90, daysFrom(decideOn, history.expiresOn) - 2))));
  }
  decide(history, fate, worker, decideOn);
}

function forget(history: ReferralHistory, fate: Fate, sentOn: Day): void {
  const days = daysFrom(sentOn, history.expiresOn);
  const reminders = [Math.round(days / 3), Math.round((2 * days) / 3)].map((offset) => addDays(sentOn, offset));
  for (const day of reminders) when(day, fate, lastMoment(history), (at) => { history.remind(at, 'Rappel envoyé à l’équipe'); });
  when(history.expiresOn, fate, lastMoment(history), (at) => { history.expire(at); });
}

function decide(history: ReferralHistory, fate: Fate, worker: string, decideOn: Day): void {
  const { random, theme } = fate;
  if (!random.chance(fate.acceptance)) {
    const refusals = fate.acceptance < 0.35 && theme.toTeam !== 'cpas.logement' ? theme.refusals.filter(([code]) => code === 'residence_status_required') : theme.refusals;
    const [code, note, alternative] = random.pick(refusals.length > 0 ? refusals : theme.refusals);
    when(decideOn, fate, lastMoment(history), (at) => { history.decline(worker, at, code, note, alternative ?? null); });
    return;
  }
  const joint = history.referral.kind === 'handover' ? officeHour(workday(addDays(decideOn, random.between(4, 16))), random) : null;
  const accepted = when(decideOn, fate, lastMoment(history), (at) => { history.accept(worker, at, random.pick(['', '', 'Premier rendez-vous proposé.', 'Bienvenue, nous appelons la personne.', 'Interprète réservé.']), joint); });
  if (accepted) follow(history, fate, joint === null ? addDays(decideOn, random.between(1, teamByKey(theme.toTeam).firstAppointmentWithinDays)) : dayOf(joint));
}

function follow(history: ReferralHistory, fate: Fate, firstDay: Day): void {
  const { random, theme } = fate;
  if (random.chance(0.07)) {
    const [code, note] = theme.failures.find(([reason]) => reason === 'did_not_come') ?? random.pick(theme.failures);
    when(addDays(firstDay, 8), fate, lastMoment(history), (at) => { history.fail(at, code, note); });
    return;
  }
  if (!when(firstDay, fate, lastMoment(history), (at) => { history.start(at); })) return;
  let day = addDays(dayOf(lastMoment(history)), random.between(8, 70));
  if (random.chance(0.12)) {
    const [code, note] = random.pick([['waiting_for_document', 'On attend la nouvelle carte.'], ['waiting_for_person', 'Pause demandée, un bébé vient de naître dans la famille.'], ['residence_renewal', 'Renouvellement en cours, on reprend après.'], ['waiting_for_place', 'Place annoncée pour la prochaine session.'], ['health', 'Repos demandé par le médecin.']] as const);
    const holdUntil = addDays(day, random.between(14, 60));
    if (!when(day, fate, lastMoment(history), (at) => { history.hold(at, code, note, holdUntil); })) return;
    if (!when(holdUntil, fate, lastMoment(history), (at) => { history.resume(at); })) return;
    day = addDays(holdUntil, random.between(7, 50));
  }
  const ends = random.weighted([['complete', 84], ['fail', 12], ['withdraw', 4]] as const);
  when(addDays(day, random.between(0, 60)), fate, lastMoment(history), (at) => {
    if (ends === 'complete') history.complete(at, ...random.pick(theme.outcomes));
    else if (ends === 'fail') history.fail(at, ...random.pick(theme.failures));
    else history.cancel(history.referral.senderKey, at, 'person_withdrew', 'La personne souhaite arrêter, sans devoir dire pourquoi.');
  });
}

/** Answers to "did it hold?", for the checks that have come due. */
export function answerChecks(history: ReferralHistory, fate: Fate): void {
  for (const check of history.referral.checks) {
    if (workday(check.dueOn) > fate.until || !fate.random.chance(0.72)) continue;
    check.answer = fate.random.weighted([['holds', 6], ['partly', 2], ['lost', 1], ['unknown', 2]] as const);
    check.answeredAt = officeHour(workday(check.dueOn), fate.random);
    check.answeredByKey = history.referral.senderKey;
  }
}
