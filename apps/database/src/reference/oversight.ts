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
]);
