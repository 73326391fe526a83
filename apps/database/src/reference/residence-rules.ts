import type { Provenance } from './reference-entry';

export const LabourMarketAccess = {
  unlimited: 'unlimited',
  limited: 'limited',
  none: 'none',
  notStated: 'not_stated',
} as const;
export type LabourMarketAccess = (typeof LabourMarketAccess)[keyof typeof LabourMarketAccess];

/**
 * The clock of one document type during a period. All numbers are days before the end date printed on the document;
 * `null` means that no such moment is known, and then nothing is computed. The product informs: it decides nothing.
 */
export interface ResidenceRule extends Provenance {
  typeCode: string;
  /** First day on which the rule is read; where the source gives none, the first day of this reference set. */
  validFrom: string;
  validTo: string | null;
  windowOpensDaysBefore: number | null;
  windowClosesDaysBefore: number | null;
  prepareDaysBefore: number;
  /** True for papers that only cover the stay while something is decided. */
  provisional: boolean;
  /** What the document usually says about working; what is printed on the paper itself always wins. */
  defaultLabourMarket: LabourMarketAccess;
  /** A common end for everybody who holds this document, whatever is printed on it. */
  cohortExpiresOn: string | null;
  note: string;
}

const SET_STARTS = '2000-01-01';
const NEW_MODELS = '2021-10-11';
const PREPARE_A_CARD = 90;
const PREPARE_A_PAPER = 15;

const PAGES = { source: 'agii.be et vreemdelingenrecht.be, documents de séjour', reviewedOn: '2026-11-22' };
const COMMUNES = { source: 'kuurne.be et boechout.be, renouvellement de la carte A', reviewedOn: '2026-11-22' };
const ESTABLISHMENT = { source: 'agii.be, cartes K et L et annexe 15', reviewedOn: '2026-11-22' };
const WORK = { source: 'droitsquotidiens.be et jeminforme.be, travailler selon le document', reviewedOn: '2026-11-22' };

interface RuleDetails extends Partial<ResidenceRule> {
  note: string;
  /** Not confirmed by a source we could read today; the note says so to the worker. */
  toVerify?: boolean;
}

function rule(typeCode: string, { toVerify = false, note, ...details }: RuleDetails): ResidenceRule {
  return {
    typeCode,
    validFrom: SET_STARTS,
    validTo: null,
    windowOpensDaysBefore: null,
    windowClosesDaysBefore: null,
    prepareDaysBefore: PREPARE_A_CARD,
    provisional: false,
    defaultLabourMarket: LabourMarketAccess.notStated,
    cohortExpiresOn: null,
    note: toVerify ? `À vérifier. ${note}` : note,
    ...PAGES,
    ...details,
  };
}

const cards: ResidenceRule[] = [
  rule('card.A', {
    ...COMMUNES,
    windowOpensDaysBefore: 45,
    windowClosesDaysBefore: 30,
    note: 'Demander à la commune entre le 45e et le 30e jour avant la fin ; la commune transmet à l’Office des étrangers. Le droit de travailler est imprimé sur la carte.',
  }),
  rule('card.A_temporary_protection', {
    windowOpensDaysBefore: 45,
    windowClosesDaysBefore: 30,
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    cohortExpiresOn: '2027-03-04',
    source: 'horecawallonie.be et orangeconnect.be, protection temporaire prolongée jusqu’au 4 mars 2027',
    note: 'Terme commun fixé par l’Union : 4 mars 2027. La personne renouvelle à la commune. Suite inconnue à ce jour.',
  }),
  rule('card.B', {
    windowOpensDaysBefore: 42,
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    source: 'oudenaarde.be, carte B ; jeminforme.be',
    note: 'Environ six semaines avant la fin (pratique d’une commune). Renouvelée sans condition.',
  }),
  rule('card.EU', {
    validFrom: NEW_MODELS,
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    ...WORK,
    note: 'Fenêtre de renouvellement non trouvée : se renseigner à la commune.',
  }),
  rule('card.EU_plus', {
    validFrom: NEW_MODELS,
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    ...WORK,
    note: 'Séjour permanent, renouvelée sans condition. Fenêtre non trouvée.',
  }),
  rule('card.F', {
    validFrom: NEW_MODELS,
    windowOpensDaysBefore: 150,
    prepareDaysBefore: 180,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    source: 'anderlecht.be et oudenaarde.be, carte F',
    note: 'Ne se renouvelle pas : demander le séjour permanent (annexe 22) à partir de cinq mois avant la fin.',
  }),
  rule('card.F_plus', {
    validFrom: NEW_MODELS,
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    note: 'Dix ans (cinq avant octobre 2021). Renouvelée par la commune ; fenêtre non trouvée.',
  }),
  rule('card.H', {
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.limited,
    note: 'Renouvellement par l’employeur.',
  }),
  rule('card.I', {
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.limited,
    note: 'Renouvellement par l’employeur.',
  }),
  rule('card.J', {
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.limited,
    note: 'Renouvellement par l’employeur.',
  }),
  rule('card.K', {
    ...ESTABLISHMENT,
    validFrom: NEW_MODELS,
    windowOpensDaysBefore: 40,
    windowClosesDaysBefore: 30,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    note: 'Dix ans, renouvelée sans condition. Demander entre le 40e et le 30e jour avant la fin.',
  }),
  rule('card.L', {
    ...ESTABLISHMENT,
    validFrom: NEW_MODELS,
    windowOpensDaysBefore: 40,
    windowClosesDaysBefore: 30,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    note: 'Demander entre le 40e et le 30e jour avant la fin.',
  }),
  rule('card.M', {
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    ...WORK,
    note: 'Accord de retrait (Brexit). Fenêtre non trouvée.',
  }),
  rule('card.N', { toVerify: true, note: 'Petit trafic frontalier (Brexit). Règles non trouvées.' }),
];

const oldCards: ResidenceRule[] = [
  rule('card.C_pre2021', {
    ...ESTABLISHMENT,
    windowOpensDaysBefore: 40,
    windowClosesDaysBefore: 30,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    note: 'Ancien modèle de la carte K, valable jusqu’à sa date.',
  }),
  rule('card.D_pre2021', {
    ...ESTABLISHMENT,
    windowOpensDaysBefore: 40,
    windowClosesDaysBefore: 30,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    note: 'Ancien modèle de la carte L, valable jusqu’à sa date.',
  }),
  rule('card.E_pre2021', {
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    ...WORK,
    note: 'Ancien modèle de la carte EU, valable jusqu’à sa date.',
  }),
  rule('card.E_plus_pre2021', {
    toVerify: true,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    ...WORK,
    note: 'Ancien modèle de la carte EU+, valable jusqu’à sa date.',
  }),
  rule('card.F_pre2021', {
    windowOpensDaysBefore: 150,
    prepareDaysBefore: 180,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    cohortExpiresOn: '2026-08-03',
    note: 'Ancien modèle : n’est plus valable après le 3 août 2026.',
  }),
  rule('card.F_plus_pre2021', {
    defaultLabourMarket: LabourMarketAccess.unlimited,
    cohortExpiresOn: '2026-08-03',
    note: 'Ancien modèle : n’est plus valable après le 3 août 2026.',
  }),
];

const PACT = 'À vérifier : la loi belge d’exécution du pacte européen (juin 2026) a pu changer ce document.';

const papers: ResidenceRule[] = [
  rule('ai', {
    provisional: true,
    prepareDaysBefore: 30,
    note: `Asile : quatre mois à partir de la demande, puis prolongée ; travail possible après quatre mois sans décision du CGRA. Regroupement familial, 9ter recevable et autres : un à neuf mois. ${PACT}`,
  }),
  rule('ai.minor', {
    provisional: true,
    windowClosesDaysBefore: 30,
    prepareDaysBefore: 60,
    source: 'dofi.ibz.be, mineurs étrangers non accompagnés',
    note: 'Six mois. La tutrice ou le tuteur demande la prolongation un mois avant la fin.',
  }),
  rule('annex.3', {
    prepareDaysBefore: PREPARE_A_PAPER,
    defaultLabourMarket: LabourMarketAccess.none,
    note: 'Séjour de trois mois au plus, sans inscription au registre.',
  }),
  rule('annex.15', {
    provisional: true,
    ...ESTABLISHMENT,
    prepareDaysBefore: PREPARE_A_PAPER,
    note: 'Couvre le séjour pendant l’examen : cinq mois pour les cartes K et L, plus court pour un renouvellement ordinaire, prolongeable. Garde en principe les droits du titre précédent : à vérifier au cas par cas.',
  }),
  rule('annex.19', {
    provisional: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    defaultLabourMarket: LabourMarketAccess.unlimited,
    source: 'fairworkbelgium.be et jeminforme.be',
    note: 'Trois mois pour compléter la demande.',
  }),
  rule('annex.19ter', {
    provisional: true,
    toVerify: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    note: 'Suivie d’une attestation d’immatriculation. Droit de travailler à lire sur le document.',
  }),
  rule('annex.25', {
    provisional: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    defaultLabourMarket: LabourMarketAccess.none,
    note: PACT,
  }),
  rule('annex.26', {
    provisional: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    defaultLabourMarket: LabourMarketAccess.none,
    note: `Preuve de la demande ; suivie d’une attestation d’immatriculation. ${PACT}`,
  }),
  rule('annex.26quinquies', {
    provisional: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    defaultLabourMarket: LabourMarketAccess.none,
    note: `Prolongée par l’Office jusqu’à la décision de recevabilité. ${PACT}`,
  }),
  rule('annex.33', {
    provisional: true,
    toVerify: true,
    prepareDaysBefore: 30,
    note: 'Étudiant·e frontalier·ère. Règles non trouvées.',
  }),
  rule('annex.35', {
    provisional: true,
    toVerify: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    source: 'agii.be, annexe 35',
    note: 'Trois mois, puis de mois en mois pendant le recours. Droit de travailler à lire au cas par cas.',
  }),
  rule('annex.49', {
    provisional: true,
    toVerify: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    source: 'sint-truiden.be',
    note: 'Document provisoire pendant le permis unique.',
  }),
  rule('annex.56', {
    provisional: true,
    toVerify: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    source: 'sint-truiden.be',
    note: 'Accord de retrait (Brexit), demande en cours.',
  }),
  rule('annex.58', {
    provisional: true,
    toVerify: true,
    prepareDaysBefore: PREPARE_A_PAPER,
    source: 'sint-truiden.be',
    note: 'Accord de retrait (Brexit).',
  }),
];

const embassyCards: ResidenceRule[] = ['special.C', 'special.D', 'special.P', 'special.S', 'special.E'].map(
  (typeCode) =>
    rule(typeCode, {
      defaultLabourMarket: LabourMarketAccess.limited,
      source: 'consilium.europa.eu (PRADO) et jeminforme.be',
      note: 'Renouvellement par l’ambassade ; travail limité à la fonction.',
    }),
);

const withoutClock: ResidenceRule[] = [
  rule('annex.13', {
    prepareDaysBefore: 0,
    defaultLabourMarket: LabourMarketAccess.none,
    note: 'Contacter l’avocat·e tout de suite. Aucun délai de recours n’est calculé ici.',
  }),
  rule('annex.13quinquies', {
    prepareDaysBefore: 0,
    defaultLabourMarket: LabourMarketAccess.none,
    note: 'Contacter l’avocat·e tout de suite. Aucun délai de recours n’est calculé ici.',
  }),
  rule('annex.38', {
    prepareDaysBefore: 0,
    defaultLabourMarket: LabourMarketAccess.none,
    source: 'dofi.ibz.be',
    note: 'Contacter la tutrice ou le tuteur et l’avocat·e tout de suite.',
  }),
];

/** Types without a rule have no clock: the file shows their dates and computes nothing. */
export const residenceRules: readonly ResidenceRule[] = [
  ...cards,
  ...papers,
  ...withoutClock,
  ...oldCards,
  ...embassyCards,
];
