import { RESIDENCE_PAGES } from './provenance';
import type { ReferenceEntry, RowDetails } from './reference-entry';
import { referenceList } from './reference-entry';

function stages(...codes: string[]): RowDetails {
  return { attributes: { stages: codes } };
}

const CITIZENS_REQUEST = ['preparing', 'submitted', 'examined', 'decided'];

/** Procedures, independent of the paper held; several may run at once. `stages` are codes of `residence_procedure_stage`, in order. */
export const residenceProcedureKinds: ReferenceEntry[] = referenceList('residence_procedure_kind', RESIDENCE_PAGES, [
  [
    'asylum',
    'Protection internationale',
    'International protection',
    stages('registered', 'interview_oe', 'cgra', 'cce', 'decided'),
  ],
  [
    'subsequent_asylum',
    'Nouvelle demande de protection internationale',
    'Subsequent request for international protection',
    stages('registered', 'admissibility', 'cgra', 'cce', 'decided'),
  ],
  ['dublin', 'Dublin', 'Dublin', stages('registered', 'take_charge_request', 'transfer_decision', 'decided')],
  [
    'temporary_protection',
    'Protection temporaire',
    'Temporary protection',
    stages('registered', 'granted', 'renewed', 'decided'),
  ],
  [
    'family_reunification_eu',
    'Regroupement familial avec un·e citoyen·ne de l’Union',
    'Family reunification with a Union citizen',
    stages(...CITIZENS_REQUEST),
  ],
  [
    'family_reunification_be',
    'Regroupement familial avec un·e Belge',
    'Family reunification with a Belgian',
    stages(...CITIZENS_REQUEST),
  ],
  [
    'family_reunification_tcn',
    'Regroupement familial avec un·e ressortissant·e de pays tiers',
    'Family reunification with a third-country national',
    stages(...CITIZENS_REQUEST),
  ],
  [
    'regularisation_9bis',
    'Régularisation humanitaire (9bis)',
    'Humanitarian regularisation (9bis)',
    stages('preparing', 'submitted', 'admissibility', 'examined', 'decided', 'cce'),
  ],
  [
    'regularisation_9ter',
    'Régularisation médicale (9ter)',
    'Medical regularisation (9ter)',
    stages('preparing', 'submitted', 'admissibility', 'examined', 'decided', 'cce'),
  ],
  [
    'renewal',
    'Renouvellement du titre',
    'Renewal of the permit',
    stages('preparing', 'appointment_asked', 'submitted', 'examined', 'decided'),
  ],
  [
    'permanent_stay',
    'Séjour permanent ou établissement',
    'Permanent stay or establishment',
    stages(...CITIZENS_REQUEST),
  ],
  ['single_permit', 'Permis unique', 'Single permit', stages(...CITIZENS_REQUEST)],
  [
    'professional_card',
    'Carte professionnelle (indépendant·e)',
    'Professional card (self-employed)',
    stages(...CITIZENS_REQUEST),
  ],
  ['student', 'Séjour étudiant', 'Student stay', stages(...CITIZENS_REQUEST)],
  [
    'trafficking_victim',
    'Victime de la traite',
    'Victim of trafficking',
    stages('reflection', 'certificate', 'examined', 'decided'),
  ],
  [
    'minor_durable_solution',
    'Solution durable d’un·e mineur·e non accompagné·e',
    'Durable solution for an unaccompanied minor',
    stages('identified', 'guardian_appointed', 'proposal', 'examined', 'decided'),
  ],
  [
    'stateless',
    'Reconnaissance comme apatride',
    'Recognition as stateless',
    stages('preparing', 'court', 'decided', 'residence_request'),
  ],
  ['naturalisation', 'Nationalité belge', 'Belgian nationality', stages(...CITIZENS_REQUEST)],
  ['none_undocumented', 'Aucune procédure, sans titre', 'No procedure, no permit', stages('none')],
  ['unknown_not_asked', 'Inconnu : non demandé', 'Unknown: not asked', stages('none')],
]);

/** Where a procedure stands. An appeal date is never computed: the page says to call the lawyer. */
export const residenceProcedureStages: ReferenceEntry[] = referenceList('residence_procedure_stage', RESIDENCE_PAGES, [
  ['none', 'Sans étape', 'No stage'],
  ['preparing', 'En préparation', 'In preparation'],
  ['appointment_asked', 'Rendez-vous demandé', 'Appointment asked for'],
  ['submitted', 'Demande introduite', 'Request lodged'],
  ['registered', 'Enregistrée', 'Registered'],
  ['interview_oe', 'Entretien à l’Office des étrangers', 'Interview at the Immigration Office'],
  ['admissibility', 'Recevabilité', 'Admissibility'],
  ['take_charge_request', 'Demande de prise en charge à un autre État', 'Take-charge request to another State'],
  ['transfer_decision', 'Décision de transfert', 'Transfer decision', { attributes: { callLawyer: true } }],
  ['cgra', 'Au CGRA', 'With the CGRA'],
  ['cce', 'Recours au CCE', 'Appeal to the CCE', { attributes: { callLawyer: true } }],
  ['examined', 'À l’examen', 'Under examination'],
  ['granted', 'Accordée', 'Granted'],
  ['renewed', 'Renouvelée', 'Renewed'],
  ['reflection', 'Délai de réflexion', 'Reflection period'],
  ['certificate', 'Attestation d’immatriculation', 'Registration certificate'],
  ['identified', 'Identifié·e par le Service des tutelles', 'Identified by the Guardianship Service'],
  ['guardian_appointed', 'Tutrice ou tuteur désigné·e', 'Guardian appointed'],
  ['proposal', 'Proposition de solution durable', 'Durable solution proposed'],
  ['court', 'Au tribunal de la famille', 'Before the family court'],
  ['residence_request', 'Demande de séjour', 'Request for residence'],
  ['decided', 'Décision rendue', 'Decided'],
]);
