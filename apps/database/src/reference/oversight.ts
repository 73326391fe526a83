import type { Provenance, ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

const EMERGENCY_REASONS: Provenance = {
  source:
    'Guichet, d’après les exceptions du secret professionnel (danger grave, imminent, qui ne peut être écarté autrement) et HL7 EHR-S FM TI.2.1 ; à signer par le délégué à la protection des données',
  reviewedOn: '2026-11-23',
};
const THRESHOLDS: Provenance = {
  source: 'Guichet, valeurs proposées ; à signer par le délégué à la protection des données',
  reviewedOn: '2026-11-23',
};

/** Why the glass may be broken. */
export const breakGlassReasons: ReferenceEntry[] = referenceList('break_glass_reason', EMERGENCY_REASONS, [
  ['danger_to_person', 'Danger grave et imminent pour la personne', 'Serious and imminent danger to the person'],
  ['danger_to_child', 'Danger pour un enfant', 'Danger to a child'],
  ['medical_emergency', 'Urgence médicale', 'Medical emergency'],
  ['shelter_tonight', 'Mise à l’abri cette nuit', 'Shelter needed tonight'],
  ['deadline_today', 'Délai de recours ou de droit qui expire', 'A deadline of a right or an appeal runs out'],
  [
    'nobody_reachable',
    'Personne présente, équipe du dossier injoignable',
    'The person is here, the team of the file cannot be reached',
  ],
]);

/** Numbers of what watches over the files. A change is a new row in time, never an edit of an old one. */
export const oversightThresholds: ReferenceEntry[] = referenceList('oversight_threshold', THRESHOLDS, [
  [
    'break_glass_hours',
    'Durée d’un accès d’urgence, en heures',
    'Length of an emergency access, in hours',
    { attributes: { value: 3 } },
  ],
  [
    'break_glass_review_days',
    'Délai d’examen, en jours ouvrables',
    'Time to review, in working days',
    { attributes: { value: 5 } },
  ],
  [
    'volume_least',
    'Lectures inhabituelles : à partir de tant de dossiers par jour',
    'Unusual reading: from so many files a day',
    { attributes: { value: 20 } },
  ],
  [
    'volume_percent',
    'Lectures inhabituelles : en pour cent des médianes',
    'Unusual reading: in percent of the medians',
    { attributes: { value: 300 } },
  ],
  [
    'volume_median_days',
    'Lectures inhabituelles : jours que la médiane regarde',
    'Unusual reading: days that the median looks back',
    { attributes: { value: 28 } },
  ],
  [
    'volume_own_days',
    'Lectures inhabituelles : jours lus au moins, pour une médiane',
    'Unusual reading: fewest days for a median',
    { attributes: { value: 5 } },
  ],
  [
    'volume_peers',
    'Lectures inhabituelles : pairs au moins, pour une médiane',
    'Unusual reading: fewest peers for a median',
    { attributes: { value: 5 } },
  ],
  [
    'volume_alone',
    'Lectures inhabituelles : sans médiane, à partir de tant de dossiers',
    'Unusual reading: without a median, from so many files',
    { attributes: { value: 60 } },
  ],
  [
    'off_hours_least',
    'Hors horaire : à partir de tant de dossiers',
    'Outside hours: from so many files',
    { attributes: { value: 5 } },
  ],
  [
    'off_hours_margin',
    'Hors horaire : minutes de tolérance',
    'Outside hours: minutes to spare',
    { attributes: { value: 60 } },
  ],
  [
    'off_hours_from',
    'Hors horaire : première heure, sans horaire d’équipe',
    'Outside hours: first hour where no team wrote any',
    { attributes: { value: 7 } },
  ],
  [
    'off_hours_to',
    'Hors horaire : dernière heure, sans horaire d’équipe',
    'Outside hours: last hour where no team wrote any',
    { attributes: { value: 20 } },
  ],
  [
    'no_relation_days',
    'Sans relation peu après : jours après la lecture',
    'No relation soon after: days after the reading',
    { attributes: { value: 7 } },
  ],
  [
    'no_relation_least',
    'Sans relation peu après : à partir de tant de dossiers',
    'No relation soon after: from so many files',
    { attributes: { value: 2 } },
  ],
  [
    'convention_first_reminder',
    'Convention : premier rappel, en jours avant la fin',
    'Convention: first reminder, in days before the end',
    { attributes: { value: 60 } },
  ],
  [
    'convention_second_reminder',
    'Convention : deuxième rappel, en jours avant la fin',
    'Convention: second reminder, in days before the end',
    { attributes: { value: 30 } },
  ],
  [
    'convention_last_reminder',
    'Convention : dernier rappel, en jours avant la fin',
    'Convention: last reminder, in days before the end',
    { attributes: { value: 7 } },
  ],
]);

/** Why a list of the files that an account read leaves the guichet. */
export const incidentExportReasons: ReferenceEntry[] = referenceList(
  'incident_export_reason',
  {
    source:
      'RGPD, articles 33, 34, 15 et 31 ; Guichet pour les mots ; à signer par le délégué à la protection des données',
    reviewedOn: '2026-11-23',
  },
  [
    ['breach', 'Violation de données à notifier (72 heures)', 'Breach to be notified (72 hours)'],
    ['person_asks', 'Demande ou plainte d’une personne', 'Request or complaint of a person'],
    ['authority', 'Demande de l’Autorité de protection des données', 'Request of the supervisory authority'],
    ['court', 'Demande d’un juge', 'Request of a court'],
    ['internal', 'Enquête interne', 'Internal inquiry'],
  ],
);
