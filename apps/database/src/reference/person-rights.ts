import type { Provenance, ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

const DELAYS: Provenance = {
  source: 'RGPD (règlement (UE) 2016/679), art. 12, § 3 ; à relire par le délégué à la protection des données',
  reviewedOn: '2026-11-23',
};
const RESTRICTIONS: Provenance = {
  source: 'RGPD (règlement (UE) 2016/679), art. 18, § 1er',
  reviewedOn: '2026-11-23',
};
const REFUSALS: Provenance = {
  source:
    'RGPD (règlement (UE) 2016/679), art. 12, § 5 et 6, 15, § 4, 17, § 3, 21, § 1er ; à relire par le délégué à la protection des données',
  reviewedOn: '2026-11-23',
};
const IDENTITY: Provenance = {
  source: 'RGPD, art. 12, § 6 ; vocabulaire du produit, à signer par le délégué à la protection des données',
  reviewedOn: '2026-11-23',
};

/** Within how many months somebody answers a person. A change is a new row in time, never an edit of an old one. */
export const legalDelays: ReferenceEntry[] = referenceList('legal_delay', DELAYS, [
  [
    'rights_answer',
    'Délai de réponse à la personne, en mois',
    'Time to answer the person, in months',
    { attributes: { months: 1 } },
  ],
  [
    'rights_extension',
    'Prolongation dont la personne est informée, en mois',
    'Extension of which the person is told, in months',
    { attributes: { months: 2 } },
  ],
]);

/** On which article of the GDPR each request rests; its code is the kind of the request. */
export const rightsGrounds: ReferenceEntry[] = referenceList(
  'rights_ground',
  {
    source: 'RGPD (règlement (UE) 2016/679), art. 15 à 18 et 21 ; à relire par le délégué à la protection des données',
    reviewedOn: '2026-11-23',
  },
  [
    ['access', 'Droit d’accès et de copie', 'Right of access', { attributes: { article: '15' } }],
    ['rectification', 'Droit de rectification', 'Right to rectification', { attributes: { article: '16' } }],
    ['contradiction', 'Droit de compléter ce qui est écrit', 'Right to complete', { attributes: { article: '16' } }],
    ['erasure', 'Droit à l’effacement', 'Right to erasure', { attributes: { article: '17' } }],
    ['restriction', 'Droit à la limitation', 'Right to restriction', { attributes: { article: '18' } }],
    ['objection', 'Droit d’opposition', 'Right to object', { attributes: { article: '21' } }],
  ],
);

/** Where a person complains. A move of the authority is a new row in time. */
export const supervisoryAuthorities: ReferenceEntry[] = referenceList(
  'supervisory_authority',
  {
    source:
      'autoriteprotectiondonnees.be, « Introduire une plainte », et dataprotectionauthority.be, « Privacy statement » ; à relire par le délégué à la protection des données',
    reviewedOn: '2026-11-23',
  },
  [
    [
      'be_apd',
      'Autorité de protection des données',
      'Data Protection Authority (Autorité de protection des données)',
      {
        attributes: {
          address: 'Rue de la Presse 35, 1000 Bruxelles',
          phone: '+32 2 274 48 00',
          website: 'autoriteprotectiondonnees.be',
        },
      },
    ],
  ],
);

/** How long a copy made for a person can be opened. */
export const copyDelays: ReferenceEntry[] = referenceList(
  'person_copy_rule',
  {
    source: 'Guichet, valeur proposée ; à signer par le délégué à la protection des données',
    reviewedOn: '2026-11-23',
  },
  [
    [
      'kept_days',
      'Durée d’ouverture d’une copie, en jours',
      'Days for which a copy can be opened',
      { attributes: { days: 30 } },
    ],
  ],
);

/** Why a text is held back from a copy. */
export const withholdingReasons: ReferenceEntry[] = referenceList(
  'withholding_reason',
  {
    source: 'RGPD (règlement (UE) 2016/679), art. 15, § 4, et 23 ; à relire par le délégué à la protection des données',
    reviewedOn: '2026-11-23',
  },
  [
    ['rights_of_others', 'Droits et libertés d’une autre personne', 'Rights and freedoms of somebody else'],
    ['told_in_confidence', 'Dit en confidence par une autre personne', 'Told in confidence by somebody else'],
    ['danger_to_other', 'Danger pour une autre personne', 'Danger to somebody else'],
  ],
);

/** How somebody made sure that it is the person who asks. */
export const identityChecks: ReferenceEntry[] = referenceList('identity_check', IDENTITY, [
  ['document_shown', 'Document d’identité ou de séjour montré', 'Identity or residence document shown'],
  ['known_in_person', 'Personne connue de qui reçoit la demande', 'Known in person to who receives the request'],
  ['mandate_shown', 'Mandat, tutelle ou administration montrés', 'Mandate or guardianship shown'],
  ['not_yet', 'Pas encore vérifiée', 'Not checked yet'],
]);

/** Why more time is taken. */
export const delayExtensionReasons: ReferenceEntry[] = referenceList('delay_extension_reason', DELAYS, [
  ['complexity', 'Complexité de la demande', 'The request is complex'],
  ['number', 'Nombre de demandes de la personne', 'The number of requests of the person'],
]);

/** Why what was asked is not done. */
export const rightsRefusalReasons: ReferenceEntry[] = referenceList('rights_refusal_reason', REFUSALS, [
  ['identity_not_established', 'Identité non établie', 'Identity not established'],
  ['manifestly_unfounded', 'Demande manifestement infondée', 'Manifestly unfounded'],
  ['excessive', 'Demande excessive, car répétée', 'Excessive, because repeated'],
  ['rights_of_others', 'Droits et libertés d’autrui', 'Rights and freedoms of others'],
  ['legal_obligation', 'Obligation légale ou mission d’intérêt public', 'Legal obligation or public task'],
  ['public_archives', 'Archives publiques : autorisation de l’Archiviste requise', 'Public archives'],
  ['legal_claims', 'Constatation, exercice ou défense de droits en justice', 'Legal claims'],
  ['found_accurate', 'Donnée vérifiée et exacte', 'Checked and found accurate'],
]);

/** On which ground a file is put under restriction. */
export const restrictionGrounds: ReferenceEntry[] = referenceList('restriction_ground', RESTRICTIONS, [
  ['accuracy_contested', 'Exactitude contestée, pendant la vérification (a)', 'Accuracy contested, while checked (a)'],
  ['unlawful', 'Traitement illicite, la personne s’oppose à l’effacement (b)', 'Unlawful, erasure is opposed (b)'],
  [
    'needed_by_person',
    'Donnée nécessaire à la personne pour ses droits en justice (c)',
    'Needed by the person for legal claims (c)',
  ],
  ['objection_pending', 'Opposition en cours d’examen (d)', 'Objection being examined (d)'],
]);
