import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** What somebody of the household is to the person. `minor` marks those asked about first when children are at risk. */
export const householdRelations: ReferenceEntry[] = referenceList('household_relation', OWN_VOCABULARY, [
  ['spouse', 'Conjoint·e marié·e', 'Spouse'],
  ['legal_cohabitant', 'Cohabitant·e légal·e', 'Legal cohabitant'],
  ['partner', 'Partenaire', 'Partner'],
  ['former_partner', 'Ex-conjoint·e ou ex-partenaire', 'Former partner'],
  ['child', 'Enfant', 'Child'],
  ['stepchild', 'Enfant du conjoint ou de la conjointe', 'Stepchild'],
  ['fostered_child', 'Enfant recueilli', 'Fostered child'],
  ['parent', 'Parent', 'Parent'],
  ['sibling', 'Frère ou sœur', 'Sibling'],
  ['grandparent', 'Grand-parent', 'Grandparent'],
  ['grandchild', 'Petit-enfant', 'Grandchild'],
  ['other_kin', 'Autre membre de la famille', 'Other kin'],
  ['guardian', 'Tuteur ou tutrice', 'Guardian'],
  ['support_person', 'Personne de confiance, accompagnant·e', 'Person of trust, companion'],
  ['housemate', 'Colocataire ou hébergeur', 'Housemate or host'],
]);
