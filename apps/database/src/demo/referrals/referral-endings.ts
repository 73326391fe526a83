import { legalGrounds } from '../../reference/case-file-vocabulary';
import { addDays, addHours, dayOf, officeHour, workday } from '../calendar';
import type { ReferralHistory } from './referral-history';
import type { DemoAgreement } from '../referral-types';
import type { Referred } from './referred';

/** One person in thirty takes an agreement back; what rests on an agreement ends with it. */
export function endWithAgreement(person: Referred, history: ReferralHistory, agreements: DemoAgreement[]): void {
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
      given.revocationNote = random.pick([
        '« Je préfère avancer autrement pour le moment. »',
        '« Je ne veux plus que ce service lise mon dossier. »',
        '« J’ai trouvé seul. »',
      ]);
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
export function endWithFile(person: Referred, history: ReferralHistory): void {
  if (!history.isOpen || person.until >= addDays(person.today, -1)) return;
  const last = history.referral.transitions.at(-1)?.at ?? history.referral.createdAt;
  const at = officeHour(person.until, person.random);
  history.cancel(
    person.leadKey,
    at > last ? at : addHours(last, 0.5),
    'case_file_closed',
    'Dossier clôturé avec la personne.',
  );
}
