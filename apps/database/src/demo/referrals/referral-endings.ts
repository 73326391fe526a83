import { legalGrounds } from '../../reference/case-file-vocabulary';
import { addDays, addHours, dayOf, later, officeHour, workday } from '../calendar';
import type { Day, Moment } from '../calendar';
import type { DemoAgreement, DemoReferral } from '../referral-types';
import type { ReferralHistory } from './referral-history';
import type { Referred } from './referred';

const LAST_WORDS = [
  '« Je préfère avancer autrement pour le moment. »',
  '« Je ne veux plus que ce service lise mon dossier. »',
  '« J’ai trouvé une autre solution. »',
];

function lastMoment({ referral }: ReferralHistory): Moment {
  return referral.transitions.at(-1)?.at ?? referral.createdAt;
}

/** Ends a referral then, unless the clock has given it back before. */
function end(history: ReferralHistory, at: Moment, act: () => void): void {
  history.runClock(at);
  if (history.isOpen) act();
}

/** When what a referral rests on ends by itself: the day after the agreement, or the longest time of its legal ground. */
export function groundEndsAt(referral: DemoReferral, agreements: readonly DemoAgreement[]): Moment {
  const given = agreements.find((each) => each.id === referral.agreementId);
  if (given !== undefined) return `${addDays(given.expiresOn, 1)}T00:10:00.000Z`;
  const ground = legalGrounds.find((entry) => entry.code === referral.legalGroundCode);
  return addHours(referral.sentAt ?? referral.createdAt, Number(ground?.attributes?.['maximumDays'] ?? 0) * 24);
}

/** Brings every referral of a file to yesterday: agreements taken back or run out, the file closed, the clock. */
export function settle(person: Referred, histories: readonly ReferralHistory[], agreements: DemoAgreement[]): void {
  const sent = histories.filter((history) => history.referral.sentAt !== null);
  for (const given of agreements) takeBack(person, given, sent);
  for (const history of sent) {
    const over = groundEndsAt(history.referral, agreements);
    if (!history.isOpen || dayOf(over) > person.until) continue;
    const reason = history.referral.agreementId === null ? 'ground_ended' : 'agreement_expired';
    end(history, over, () => {
      history.withdraw(over, reason);
    });
  }
  for (const history of histories) {
    endWithFile(person, history);
    history.runClock(`${person.until}T23:00:00.000Z`);
  }
}

/** One person in twenty takes an agreement back while something rests on it; what rests on it ends with it. */
function takeBack(person: Referred, given: DemoAgreement, sent: readonly ReferralHistory[]): void {
  const { random } = person;
  const resting = sent.filter((history) => history.isOpen && history.referral.agreementId === given.id);
  if (resting.length === 0 || !random.chance(0.05)) return;
  const after: Day = resting.map((history) => dayOf(lastMoment(history))).reduce(later);
  const day = workday(addDays(after, random.between(1, 12)));
  if (day > person.until || day > given.expiresOn) return;
  given.revokedOn = day;
  given.revocationNote = random.pick(LAST_WORDS);
  const at = officeHour(day, random);
  for (const history of resting) {
    end(history, at, () => {
      history.withdraw(at, 'agreement_withdrawn');
    });
  }
}

/** A closed file leaves nothing open behind it. */
function endWithFile(person: Referred, history: ReferralHistory): void {
  if (!history.isOpen || person.until >= addDays(person.today, -1)) return;
  const last = lastMoment(history);
  const closing = officeHour(person.until, person.random);
  const at = closing > last ? closing : addHours(last, 0.5);
  end(history, at, () => {
    history.cancel(person.leadKey, at, 'case_file_closed', 'Dossier clôturé avec la personne.');
  });
}
