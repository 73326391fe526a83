import type { Provenance, ReferenceEntry, ReferenceRow } from './reference-entry';
import { referenceList } from './reference-entry';

const RULES: Provenance = {
  source:
    'Guichet, proposition d’après RGPD art. 5(1)(e), liste de tri no 66 des Archives de l’État (CPAS, 2011) et modèle DORA ; à signer par le délégué à la protection des données, et par l’archiviste de l’État pour les archives publiques',
  reviewedOn: '2026-11-23',
};
const HOLDS: Provenance = {
  source: 'Guichet, d’après RGPD art. 17(3) et 18 ; à signer par le délégué à la protection des données',
  reviewedOn: '2026-11-23',
};

interface Kind {
  readonly kind: string;
  readonly fr: string;
  readonly en: string;
  /** Years after closing until the whole file goes. */
  readonly years: number;
  readonly result: 'destroy' | 'pseudonymise';
}
const KINDS: readonly Kind[] = [
  { kind: 'city', fr: 'Ville', en: 'City', years: 10, result: 'pseudonymise' },
  { kind: 'cpas', fr: 'CPAS', en: 'CPAS', years: 10, result: 'pseudonymise' },
  { kind: 'forem', fr: 'Forem', en: 'Forem', years: 10, result: 'pseudonymise' },
  { kind: 'public_body', fr: 'Organisme public', en: 'Public body', years: 10, result: 'pseudonymise' },
  { kind: 'association', fr: 'Association', en: 'Association', years: 5, result: 'destroy' },
  { kind: 'union', fr: 'Syndicat', en: 'Trade union', years: 5, result: 'destroy' },
];
/** Rooms that go before the file: what was needed for the support only. */
const ROOMS: readonly (readonly [room: string, fr: string, en: string, years: number])[] = [
  ['journal', 'notes', 'notes', 5],
  ['confidence', 'confidences', 'confidences', 2],
  ['health', 'accès aux soins', 'access to care', 2],
  ['rights_violence', 'droits et violences', 'rights and violence', 2],
];
const rulesOf = ({ kind, fr, en, years, result }: Kind): ReferenceRow[] => [
  [
    `${kind}.file`,
    `${fr} : dossier, ${years} ans après la clôture`,
    `${en}: file, ${years} years after closing`,
    { attributes: { kind, years, result } },
  ],
  ...ROOMS.filter(([, , , sooner]) => sooner < years).map(([room, wordFr, wordEn, sooner]): ReferenceRow => [
    `${kind}.${room}`,
    `${fr} : ${wordFr}, ${sooner} ans après la clôture`,
    `${en}: ${wordEn}, ${sooner} years after closing`,
    { attributes: { kind, room, years: sooner, result: 'destroy' } },
  ]),
];

/** How long what is kept. A change is a new row in time, never an edit of an old one. */
export const retentionRules: ReferenceEntry[] = referenceList('retention_rule', RULES, KINDS.flatMap(rulesOf));

/** Why a file is kept whatever the rules say. */
export const retentionHoldReasons: ReferenceEntry[] = referenceList('retention_hold_reason', HOLDS, [
  ['legal_claim', 'Procédure en justice', 'Legal claim'],
  ['person_asks', 'La personne demande de garder', 'The person asks to keep it'],
  ['request_open', 'Demande d’accès ou de rectification en cours', 'Request of the person under way'],
  ['funding_audit', 'Contrôle d’un financement', 'Audit of a funding'],
  ['archives', 'Décision des Archives de l’État', 'Decision of the State Archives'],
]);
