import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Who pays for care. No list names an illness. */
export const healthCoverageKinds: ReferenceEntry[] = referenceList('health_coverage_kind', OWN_VOCABULARY, [
  ['mutual_insurer', 'Mutuelle', 'Mutual insurer'],
  ['mutual_insurer_dependant', 'Mutuelle, à charge d’un proche', 'Mutual insurer, as a dependant'],
  ['auxiliary_fund', 'Caisse auxiliaire (CAAMI)', 'Auxiliary fund (CAAMI)'],
  ['urgent_medical_aid', 'Aide médicale urgente (AMU)', 'Urgent medical aid (AMU)'],
  ['cpas', 'CPAS, carte médicale', 'CPAS, medical card'],
  ['fedasil', 'Fedasil', 'Fedasil'],
  ['abroad', 'Assurance d’un autre pays', 'Insurance of another country'],
  ['student_insurance', 'Assurance privée d’étudiant·e', 'Private student insurance'],
  ['asked', 'Affiliation demandée', 'Affiliation asked for'],
  ['none', 'Aucune couverture', 'No coverage'],
]);

/** What opens the way to care: never why care is needed. */
export const careNeeds: ReferenceEntry[] = referenceList('care_need', OWN_VOCABULARY, [
  ['general_practitioner', 'Trouver un médecin traitant', 'Find a general practitioner'],
  ['appointment', 'Rendez-vous à prendre', 'Appointment to make'],
  ['follow_up_asked', 'Suivi demandé par la personne', 'Follow-up asked for by the person'],
  ['counselling_asked', 'Écoute, soutien demandé par la personne', 'Support asked for by the person'],
  ['coverage', 'Ouvrir une couverture', 'Open a coverage'],
  ['medical_card', 'Carte médicale ou réquisitoire', 'Medical card or requisition'],
  ['interpreter', 'Interprète pour le rendez-vous', 'Interpreter for the appointment'],
  ['same_gender_practitioner', 'Praticien·ne du genre demandé', 'Practitioner of the gender asked for'],
  ['accompaniment', 'Accompagnement au rendez-vous', 'Going along to the appointment'],
  ['transport', 'Transport vers les soins', 'Transport to care'],
  ['costs', 'Frais à prendre en charge', 'Costs to be covered'],
  ['medical_file', 'Dossier médical à demander', 'Medical file to ask for'],
  ['children', 'Suivi des enfants (ONE, vaccins)', 'Care of the children (ONE, vaccines)'],
]);
