import { OWN_VOCABULARY } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** What a document of a file is. */
export const documentKinds: ReferenceEntry[] = referenceList('document_kind', OWN_VOCABULARY, [
  ['identity_paper', 'Pièce d’identité, passeport', 'Identity paper, passport'],
  ['residence_paper', 'Titre ou document de séjour', 'Residence title or document'],
  ['authority_decision', 'Décision d’une administration', 'Decision of an authority'],
  ['appeal_or_procedure', 'Recours, pièce de procédure', 'Appeal, paper of a procedure'],
  ['civil_status', 'Acte d’état civil', 'Civil status certificate'],
  ['household_composition', 'Composition de ménage', 'Household composition'],
  ['lease', 'Bail, preuve d’hébergement', 'Lease, proof of lodging'],
  ['income_proof', 'Preuve de revenus', 'Proof of income'],
  ['employment_contract', 'Contrat de travail, fiche de paie', 'Employment contract, payslip'],
  ['diploma', 'Diplôme, équivalence', 'Diploma, equivalence'],
  ['course_certificate', 'Attestation de formation', 'Course certificate'],
  ['language_test', 'Test ou certificat de langue', 'Language test or certificate'],
  ['curriculum_vitae', 'CV, lettre de motivation', 'CV, letter of application'],
  ['medical_certificate', 'Certificat médical', 'Medical certificate'],
  ['mandate', 'Mandat, procuration, accord signé', 'Mandate, power of attorney, signed agreement'],
  ['received_letter', 'Courrier reçu', 'Letter received'],
  ['issued_letter', 'Attestation écrite par le guichet', 'Letter written by the one-stop shop'],
  ['other', 'Autre', 'Other'],
]);
