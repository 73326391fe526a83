import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Rights denied and violence, in words that name what is done, not who somebody is. */
export const rightsMatterKinds: ReferenceEntry[] = referenceList('rights_matter_kind', OWN_VOCABULARY, [
  ['discrimination', 'Discrimination', 'Discrimination'],
  ['hate', 'Propos ou acte de haine', 'Hate speech or act'],
  ['partner_violence', 'Violences conjugales', 'Violence by a partner'],
  ['family_violence', 'Violences dans la famille', 'Violence in the family'],
  ['gender_violence', 'Violences de genre', 'Gender-based violence'],
  ['forced_marriage', 'Mariage forcé ou menace', 'Forced marriage or threat of it'],
  ['trafficking', 'Traite des êtres humains', 'Trafficking in human beings'],
  ['labour_exploitation', 'Exploitation au travail', 'Exploitation at work'],
  ['unpaid_wages', 'Salaire non payé', 'Unpaid wages'],
  ['housing_abuse', 'Marchand de sommeil, expulsion illégale', 'Slum landlord, unlawful eviction'],
  ['police', 'Contrôle ou intervention abusive', 'Abusive control or intervention'],
  ['denied_service', 'Refus de guichet ou de service', 'Refused at a counter or by a service'],
  ['non_take_up', 'Non-recours à un droit', 'Right not taken up'],
  ['child_at_risk', 'Enfant en danger', 'Child in danger'],
  ['other', 'Autre', 'Other'],
]);

export const protectionMeasures: ReferenceEntry[] = referenceList('protection_measure', OWN_VOCABULARY, [
  ['none_wished', 'Aucune, au choix de la personne', 'None, by the person’s choice'],
  ['asked', 'Demandée', 'Asked for'],
  ['safety_plan', 'Plan de sécurité convenu avec la personne', 'Safety plan agreed with the person'],
  ['refuge', 'Refuge, adresse protégée', 'Refuge, protected address'],
  ['restraining_order', 'Interdiction de contact ou éloignement', 'Order to keep away'],
  ['specialised_centre', 'Centre spécialisé (traite, violences)', 'Specialised centre (trafficking, violence)'],
  ['lawyer', 'Avocat·e désigné·e', 'Lawyer appointed'],
  ['union', 'Syndicat, inspection du travail', 'Union, labour inspectorate'],
  ['equality_body', 'Unia, Myria ou Institut pour l’égalité', 'Equality body (Unia, Myria, Institute)'],
  ['youth_aid', 'Aide à la jeunesse', 'Youth aid'],
]);

/** From the report to the guardianship service on: every young person alone is reported to it. */
export const guardianshipStages: ReferenceEntry[] = referenceList('guardianship_stage', OWN_VOCABULARY, [
  ['to_report', 'À signaler au service des tutelles', 'To be reported to the guardianship service'],
  ['reported', 'Signalement fait', 'Reported'],
  ['identification', 'Identification en cours', 'Identification under way'],
  ['appointed', 'Tuteur ou tutrice désigné·e', 'Guardian appointed'],
  ['replacement', 'Changement de tuteur ou tutrice', 'Change of guardian'],
  ['ended', 'Tutelle terminée', 'Guardianship ended'],
  ['not_taken_on', 'Non prise en charge', 'Not taken on'],
]);
