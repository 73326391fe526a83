import { REFERRAL_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Why a receiver says no. `rightsGap` reasons are counted apart: they show which rights people are refused for lack of a document. */
export const referralRefusalReasons: ReferenceEntry[] = referenceList('referral_refusal_reason', REFERRAL_VOCABULARY, [
  ['outside_target_group', 'Hors public du service', 'Outside the service’s target group'],
  [
    'residence_status_required',
    'Titre de séjour exigé',
    'Residence permit required',
    { attributes: { rightsGap: true } },
  ],
  ['outside_territory', 'Hors territoire du service', 'Outside the service’s territory'],
  ['full', 'Complet', 'Full', { attributes: { asksNextDate: true } }],
  ['language_not_covered', 'Langue non couverte', 'Language not covered'],
  ['language_level', 'Niveau de français insuffisant pour cette offre', 'Level of French too low for this offer'],
  ['childcare', 'Pas de solution de garde d’enfants', 'No childcare solution'],
  ['mobility', 'Déplacement impossible', 'Cannot travel there'],
  ['schedule', 'Horaires incompatibles', 'Times do not fit'],
  ['age', 'Condition d’âge', 'Age condition'],
  ['missing_document', 'Document manquant', 'Missing document', { attributes: { asksText: true } }],
  ['duplicate', 'Demande déjà reçue', 'Already received'],
  ['person_unreachable', 'Personne injoignable', 'Person cannot be reached'],
  ['person_not_interested', 'La personne ne le souhaite pas', 'The person does not wish it'],
  ['more_urgent_need_first', 'Un besoin plus urgent d’abord', 'A more urgent need first'],
  ['other', 'Autre raison', 'Other reason', { attributes: { asksText: true } }],
]);

/** Why something that was accepted could not be carried through. */
export const referralFailureReasons: ReferenceEntry[] = referenceList('referral_failure_reason', REFERRAL_VOCABULARY, [
  ['did_not_come', 'N’est pas venu·e au premier rendez-vous', 'Did not come to the first appointment'],
  ['unreachable', 'Injoignable après plusieurs essais', 'Cannot be reached after several tries'],
  ['stopped_coming', 'A cessé de venir', 'Stopped coming'],
  ['no_interpreter', 'Pas d’interprète trouvé', 'No interpreter found'],
  ['moved_away', 'A déménagé', 'Moved away'],
  [
    'residence_changed',
    'La situation de séjour a changé',
    'The residence situation changed',
    { attributes: { rightsGap: true } },
  ],
  ['health', 'Empêchement de santé', 'Prevented by health'],
  ['childcare', 'Plus de solution de garde d’enfants', 'Childcare fell through'],
  ['more_urgent_need_first', 'Un besoin plus urgent a pris le dessus', 'A more urgent need came first'],
  ['found_another_solution', 'A trouvé une autre solution', 'Found another solution'],
  ['service_ended', 'Le service ne peut plus répondre', 'The service can no longer answer'],
  ['other', 'Autre raison', 'Other reason', { attributes: { asksText: true } }],
]);

/** Why the sending side, or the person, takes a referral back. Those set by the system itself cannot be chosen by hand. */
export const referralCancellationReasons: ReferenceEntry[] = referenceList(
  'referral_cancellation_reason',
  REFERRAL_VOCABULARY,
  [
    ['person_withdrew', 'La personne a changé d’avis', 'The person changed their mind'],
    [
      'agreement_withdrawn',
      'Accord de partage retiré',
      'Sharing agreement withdrawn',
      { attributes: { setBySystem: true } },
    ],
    ['agreement_expired', 'Accord de partage échu', 'Sharing agreement expired', { attributes: { setBySystem: true } }],
    [
      'ground_ended',
      'Fondement légal arrivé à son terme',
      'Legal ground has ended',
      { attributes: { setBySystem: true } },
    ],
    ['need_met', 'Besoin résolu autrement', 'Need met in another way'],
    ['need_changed', 'Le besoin a changé', 'The need changed'],
    ['wrong_service', 'Adressée au mauvais service', 'Sent to the wrong service'],
    ['person_moved', 'La personne a déménagé', 'The person moved away'],
    ['person_unreachable', 'Personne injoignable', 'Person cannot be reached'],
    ['case_file_closed', 'Dossier clôturé', 'Case file closed'],
    ['other', 'Autre raison', 'Other reason', { attributes: { asksText: true } }],
  ],
);

/** Why an accepted referral waits. */
export const referralHoldReasons: ReferenceEntry[] = referenceList('referral_hold_reason', REFERRAL_VOCABULARY, [
  ['waiting_for_person', 'La personne a demandé une pause', 'The person asked for a pause'],
  ['waiting_for_document', 'Document attendu', 'Waiting for a document'],
  ['waiting_for_place', 'Place attendue', 'Waiting for a place'],
  ['waiting_for_interpreter', 'Interprète attendu·e', 'Waiting for an interpreter'],
  ['waiting_for_decision', 'Décision d’un autre service attendue', 'Waiting for another service’s decision'],
  ['residence_renewal', 'Renouvellement du séjour en cours', 'Residence renewal under way'],
  ['health', 'Raison de santé', 'Health reason'],
  ['more_urgent_need_first', 'Un besoin plus urgent d’abord', 'A more urgent need first'],
  ['worker_absent', 'Intervenant·e absent·e', 'Worker absent'],
  ['other', 'Autre raison', 'Other reason', { attributes: { asksText: true } }],
]);

/** What came of a completed referral. A refusal of a right by an authority is an outcome that must be seen, not a failure of the person. */
export const referralOutcomes: ReferenceEntry[] = referenceList('referral_outcome', REFERRAL_VOCABULARY, [
  ['goal_reached', 'Objectif atteint', 'Goal reached', { attributes: { positive: true } }],
  ['partly_reached', 'Objectif atteint en partie', 'Goal partly reached', { attributes: { positive: true } }],
  ['informed', 'Information et conseils donnés', 'Information and advice given', { attributes: { positive: true } }],
  ['right_opened', 'Droit ouvert ou aide accordée', 'Right opened or aid granted', { attributes: { positive: true } }],
  [
    'right_refused',
    'Droit ou aide refusés',
    'Right or aid refused',
    { attributes: { positive: false, rightsGap: true } },
  ],
  ['enrolled', 'Inscription à un cours ou une formation', 'Enrolled in a course', { attributes: { positive: true } }],
  ['course_completed', 'Cours ou formation terminés', 'Course completed', { attributes: { positive: true } }],
  [
    'skills_recognised',
    'Compétences ou diplôme reconnus',
    'Skills or diploma recognised',
    { attributes: { positive: true } },
  ],
  ['employed', 'Emploi trouvé', 'Found work', { attributes: { positive: true } }],
  ['housed', 'Logement trouvé', 'Found housing', { attributes: { positive: true } }],
  ['sheltered', 'Hébergement provisoire trouvé', 'Found temporary shelter', { attributes: { positive: true } }],
  ['document_obtained', 'Document obtenu', 'Document obtained', { attributes: { positive: true } }],
  [
    'referred_on',
    'Orientation vers un autre service',
    'Referred on to another service',
    { attributes: { positive: true } },
  ],
  ['other', 'Autre résultat', 'Other outcome', { attributes: { asksText: true } }],
]);
