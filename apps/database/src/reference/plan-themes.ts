import { PLAN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** What a need in a plan is about. */
export const planThemes: ReferenceEntry[] = referenceList('plan_theme', PLAN_VOCABULARY, [
  ['residence', 'Séjour', 'Residence'],
  ['housing', 'Logement', 'Housing'],
  ['money', 'Argent', 'Money'],
  ['health', 'Santé', 'Health'],
  ['rights_violence', 'Droits, violences', 'Rights, violence'],
  ['family', 'Famille', 'Family'],
  ['children_school', 'Enfants, école', 'Children, school'],
  ['language', 'Langue', 'Language'],
  ['administrative', 'Démarches administratives', 'Paperwork'],
  ['digital', 'Numérique', 'Digital'],
  ['mobility', 'Se déplacer', 'Getting around'],
  ['training', 'Formation', 'Training'],
  ['employment', 'Travail', 'Work'],
  ['economic_project', 'Projet économique', 'Economic project'],
  ['participation', 'Participation, liens', 'Taking part, ties'],
  ['other', 'Autre', 'Other'],
]);
