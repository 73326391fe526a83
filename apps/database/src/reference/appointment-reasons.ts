import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Why an appointment was called off or moved; who did it is said beside the reason. */
export const appointmentCancellationReasons: ReferenceEntry[] = referenceList(
  'appointment_cancellation_reason',
  OWN_VOCABULARY,
  [
    ['illness', 'Maladie', 'Illness'],
    ['work_or_training', 'Travail ou formation', 'Work or training'],
    ['childcare', 'Garde d’enfants', 'Childcare'],
    ['transport', 'Transport', 'Transport'],
    ['other_appointment', 'Autre rendez-vous', 'Another appointment'],
    ['colleague_away', 'Collègue absent·e', 'Colleague away'],
    ['no_interpreter', 'Pas d’interprète', 'No interpreter'],
    ['room_not_free', 'Local indisponible', 'Room not free'],
    ['no_longer_needed', 'Plus nécessaire', 'No longer needed'],
    ['booked_in_error', 'Noté par erreur', 'Booked in error'],
    ['other', 'Autre raison', 'Other reason'],
  ],
);

/** Why an absence is excused. */
export const absenceReasons: ReferenceEntry[] = referenceList('absence_reason', OWN_VOCABULARY, [
  ['illness', 'Maladie', 'Illness'],
  ['urgent_need', 'Urgence en cours (logement, santé, danger)', 'Urgent need (housing, health, danger)'],
  ['work_or_training', 'Travail ou formation', 'Work or training'],
  ['childcare', 'Garde d’enfants', 'Childcare'],
  ['transport', 'Transport', 'Transport'],
  ['administration', 'Convocation officielle le même jour', 'Official summons on the same day'],
  ['not_informed', 'N’a pas été prévenu·e', 'Was not told'],
  ['provider', 'Cours annulé par l’organisme', 'Cancelled by the provider'],
  ['unknown', 'Raison inconnue', 'Reason unknown'],
  ['other', 'Autre raison', 'Other reason'],
]);
