import { CARD_RENAMING, OWN_VOCABULARY, RESIDENCE_PAGES } from './provenance';
import type { ReferenceEntry, ReferenceRow, RowDetails } from './reference-entry';
import { referenceList } from './reference-entry';

/**
 * Whether a paper covers a person's stay: `title` a residence permit, `provisional` covers while something is decided,
 * `short_stay` at most three months, `none` proves something else or orders to leave.
 */
export type Coverage = 'title' | 'provisional' | 'short_stay' | 'none';

function paper(family: string, coverage: Coverage, details: RowDetails = {}): RowDetails {
  return { ...details, attributes: { family, coverage, ...details.attributes } };
}

const CARDS: readonly ReferenceRow[] = [
  ['card.A', 'Carte A : séjour limité', 'Card A: limited stay', paper('card', 'title')],
  [
    'card.A_temporary_protection',
    'Carte A : protection temporaire',
    'Card A: temporary protection',
    paper('card', 'title', { attributes: { cohort: true } }),
  ],
  ['card.B', 'Carte B : séjour illimité', 'Card B: unlimited stay', paper('card', 'title')],
  [
    'card.EU',
    'Carte EU : citoyen·ne de l’Union',
    'Card EU: Union citizen',
    paper('card', 'title', { ...CARD_RENAMING, validFrom: '2021-10-11' }),
  ],
  [
    'card.EU_plus',
    'Carte EU+ : séjour permanent d’un·e citoyen·ne de l’Union',
    'Card EU+: permanent stay of a Union citizen',
    paper('card', 'title', { ...CARD_RENAMING, validFrom: '2021-10-11' }),
  ],
  [
    'card.F',
    'Carte F : membre de la famille d’un·e citoyen·ne de l’Union ou belge',
    'Card F: family member of a Union or Belgian citizen',
    paper('card', 'title', { validFrom: '2021-10-11' }),
  ],
  [
    'card.F_plus',
    'Carte F+ : séjour permanent d’un membre de la famille',
    'Card F+: permanent stay of a family member',
    paper('card', 'title', { validFrom: '2021-10-11' }),
  ],
  ['card.H', 'Carte H : carte bleue européenne', 'Card H: EU Blue Card', paper('card', 'title')],
  [
    'card.I',
    'Carte I : personne détachée dans son groupe (ICT)',
    'Card I: intra-corporate transferee',
    paper('card', 'title', CARD_RENAMING),
  ],
  [
    'card.J',
    'Carte J : mobilité de longue durée (ICT)',
    'Card J: mobile intra-corporate transferee',
    paper('card', 'title', CARD_RENAMING),
  ],
  [
    'card.K',
    'Carte K : établissement',
    'Card K: establishment',
    paper('card', 'title', { ...CARD_RENAMING, validFrom: '2021-10-11' }),
  ],
  [
    'card.L',
    'Carte L : résident·e de longue durée UE',
    'Card L: EU long-term resident',
    paper('card', 'title', { ...CARD_RENAMING, validFrom: '2021-10-11' }),
  ],
  [
    'card.M',
    'Carte M : bénéficiaire de l’accord de retrait (Brexit)',
    'Card M: withdrawal agreement (Brexit)',
    paper('card', 'title', CARD_RENAMING),
  ],
  [
    'card.N',
    'Carte N : petit trafic frontalier (Brexit)',
    'Card N: frontier worker (Brexit)',
    paper('card', 'title', CARD_RENAMING),
  ],
];

const HISTORIC_CARDS: readonly ReferenceRow[] = [
  [
    'card.C_pre2021',
    'Carte C (ancien modèle, devenu K)',
    'Card C (old model, now K)',
    paper('historic', 'title', { ...CARD_RENAMING, validTo: '2021-10-10' }),
  ],
  [
    'card.D_pre2021',
    'Carte D (ancien modèle, devenu L)',
    'Card D (old model, now L)',
    paper('historic', 'title', { ...CARD_RENAMING, validTo: '2021-10-10' }),
  ],
  [
    'card.E_pre2021',
    'Carte E (ancien modèle, devenu EU)',
    'Card E (old model, now EU)',
    paper('historic', 'title', { ...CARD_RENAMING, validTo: '2021-10-10' }),
  ],
  [
    'card.E_plus_pre2021',
    'Carte E+ (ancien modèle, devenu EU+)',
    'Card E+ (old model, now EU+)',
    paper('historic', 'title', { ...CARD_RENAMING, validTo: '2021-10-10' }),
  ],
  [
    'card.F_pre2021',
    'Carte F (ancien modèle, non valable après le 3 août 2026)',
    'Card F (old model, not valid after 3 August 2026)',
    paper('historic', 'title', { validTo: '2021-10-10' }),
  ],
  [
    'card.F_plus_pre2021',
    'Carte F+ (ancien modèle, non valable après le 3 août 2026)',
    'Card F+ (old model, not valid after 3 August 2026)',
    paper('historic', 'title', { validTo: '2021-10-10' }),
  ],
];

const CERTIFICATES: readonly ReferenceRow[] = [
  [
    'ai',
    'Attestation d’immatriculation (carte orange)',
    'Registration certificate AI (orange card)',
    paper('certificate', 'provisional'),
  ],
  [
    'ai.minor',
    'Attestation d’immatriculation d’un·e mineur·e non accompagné·e',
    'Registration certificate of an unaccompanied minor',
    paper('certificate', 'provisional', { source: 'dofi.ibz.be, mineurs étrangers non accompagnés' }),
  ],
];

const ANNEXES: readonly ReferenceRow[] = [
  ['annex.3', 'Annexe 3 : déclaration d’arrivée', 'Annex 3: declaration of arrival', paper('annex', 'short_stay')],
  [
    'annex.3bis',
    'Annexe 3bis : engagement de prise en charge',
    'Annex 3bis: guarantor’s undertaking',
    paper('annex', 'none'),
  ],
  [
    'annex.3ter',
    'Annexe 3ter : déclaration de présence (UE)',
    'Annex 3ter: declaration of presence (EU)',
    paper('annex', 'short_stay'),
  ],
  [
    'annex.13',
    'Annexe 13 : ordre de quitter le territoire',
    'Annex 13: order to leave the territory',
    paper('annex', 'none', { attributes: { callLawyer: true } }),
  ],
  [
    'annex.13quinquies',
    'Annexe 13quinquies : ordre de quitter le territoire (asile)',
    'Annex 13quinquies: order to leave (asylum)',
    paper('annex', 'none', { attributes: { callLawyer: true } }),
  ],
  [
    'annex.15',
    'Annexe 15 : attestation couvrant provisoirement le séjour',
    'Annex 15: provisional cover of the stay',
    paper('annex', 'provisional'),
  ],
  [
    'annex.15bis',
    'Annexe 15bis : demande de regroupement familial reçue',
    'Annex 15bis: family reunification request received',
    paper('annex', 'none'),
  ],
  [
    'annex.16',
    'Annexe 16 : demande d’établissement ou de statut de longue durée',
    'Annex 16: request for establishment or long-term status',
    paper('annex', 'none'),
  ],
  [
    'annex.19',
    'Annexe 19 : demande d’inscription (UE)',
    'Annex 19: request for registration (EU)',
    paper('annex', 'provisional'),
  ],
  [
    'annex.19ter',
    'Annexe 19ter : demande comme membre de la famille (UE, belge)',
    'Annex 19ter: request as family member (EU, Belgian)',
    paper('annex', 'provisional'),
  ],
  [
    'annex.20',
    'Annexe 20 : refus de séjour de plus de trois mois',
    'Annex 20: refusal of stay over three months',
    paper('annex', 'none', { attributes: { callLawyer: true } }),
  ],
  [
    'annex.21',
    'Annexe 21 : fin du séjour',
    'Annex 21: stay ended',
    paper('annex', 'none', { attributes: { callLawyer: true } }),
  ],
  [
    'annex.22',
    'Annexe 22 : demande de séjour permanent',
    'Annex 22: request for permanent stay',
    paper('annex', 'none'),
  ],
  [
    'annex.25',
    'Annexe 25 : demande d’asile à la frontière',
    'Annex 25: asylum request at the border',
    paper('annex', 'provisional'),
  ],
  ['annex.26', 'Annexe 26 : demande d’asile', 'Annex 26: asylum request', paper('annex', 'provisional')],
  [
    'annex.26quinquies',
    'Annexe 26quinquies : nouvelle demande d’asile',
    'Annex 26quinquies: subsequent asylum request',
    paper('annex', 'provisional'),
  ],
  ['annex.33', 'Annexe 33 : étudiant·e frontalier·ère', 'Annex 33: frontier student', paper('annex', 'provisional')],
  [
    'annex.35',
    'Annexe 35 : document spécial pendant un recours suspensif',
    'Annex 35: special document during a suspensive appeal',
    paper('annex', 'provisional'),
  ],
  ['annex.37', 'Annexe 37 : document retiré', 'Annex 37: document withdrawn', paper('annex', 'none')],
  [
    'annex.38',
    'Annexe 38 : ordre de reconduire (mineur·e)',
    'Annex 38: order to return a minor',
    paper('annex', 'none', { attributes: { callLawyer: true } }),
  ],
  [
    'annex.49',
    'Annexe 49 : permis unique, document provisoire',
    'Annex 49: single permit, provisional document',
    paper('annex', 'provisional'),
  ],
  [
    'annex.56',
    'Annexe 56 : accord de retrait (Brexit), demande',
    'Annex 56: withdrawal agreement (Brexit), request',
    paper('annex', 'provisional'),
  ],
  [
    'annex.58',
    'Annexe 58 : accord de retrait (Brexit)',
    'Annex 58: withdrawal agreement (Brexit)',
    paper('annex', 'provisional'),
  ],
];

const SPECIAL: readonly ReferenceRow[] = [
  [
    'special.C',
    'Carte d’identité spéciale C : consulaire',
    'Special identity card C: consular',
    paper('special', 'title'),
  ],
  [
    'special.D',
    'Carte d’identité spéciale D : diplomatique',
    'Special identity card D: diplomatic',
    paper('special', 'title'),
  ],
  [
    'special.P',
    'Carte d’identité spéciale P : personnel administratif et technique',
    'Special identity card P: administrative and technical',
    paper('special', 'title'),
  ],
  ['special.S', 'Carte d’identité spéciale S', 'Special identity card S', paper('special', 'title')],
  ['special.E', 'Carte d’identité spéciale E : enfant', 'Special identity card E: child', paper('special', 'title')],
];

const LOCAL: readonly ReferenceRow[] = [
  [
    'local.cityCard',
    'Carte citoyenne de la ville (Carte ardente)',
    'City card (Carte ardente)',
    paper('local', 'none', { source: 'irfam.org et lqj.uliege.be, projet de Carte ardente ; état final à vérifier' }),
  ],
  [
    'local.residenceAttestation',
    'Attestation de présence à Liège par une association',
    'Attestation of presence in Liège by an association',
    paper('local', 'none', OWN_VOCABULARY),
  ],
  ['other', 'Autre document', 'Other document', paper('other', 'none', OWN_VOCABULARY)],
  ['unknown', 'Document inconnu ou non montré', 'Unknown or not shown', paper('other', 'none', OWN_VOCABULARY)],
];

/** Namespaced, because the same letter means different papers: `card.C_pre2021` was an establishment card, `special.C` is consular. */
export const residenceDocumentTypes: ReferenceEntry[] = referenceList('residence_document_type', RESIDENCE_PAGES, [
  ...CARDS,
  ...CERTIFICATES,
  ...ANNEXES,
  ...LOCAL,
  ...HISTORIC_CARDS,
  ...SPECIAL,
]);
