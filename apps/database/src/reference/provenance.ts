import type { Provenance } from './reference-entry';

/** The vocabulary of this product, written for it and read through as a whole on this day. */
export const OWN_VOCABULARY: Provenance = {
  source: 'Guichet, vocabulaire du produit',
  reviewedOn: '2026-11-22',
};

/** Reasons for refusing or ending an orientation, after the open-source referral tool DORA, in our own words. */
export const REFERRAL_VOCABULARY: Provenance = {
  source: 'Guichet, d’après les motifs de DORA (gip-inclusion/dora) et HL7 SDOH Clinical Care',
  reviewedOn: '2026-11-22',
};

/** European typology of homelessness and housing exclusion, in our own codes. */
export const ETHOS: Provenance = {
  source: 'Guichet, d’après la typologie ETHOS (FEANTSA) et les dispositifs wallons',
  reviewedOn: '2026-11-22',
};

/** Overviews of Belgian residence documents. */
export const RESIDENCE_PAGES: Provenance = {
  source: 'agii.be et vreemdelingenrecht.be, documents de séjour ; droitsquotidiens.be',
  reviewedOn: '2026-11-22',
};

/** The renaming of the cards on 11 October 2021 (C to K, D to L, E to EU). */
export const CARD_RENAMING: Provenance = {
  source: 'orangeconnect.be et izegem.be, nouveaux modèles de cartes du 11 octobre 2021',
  reviewedOn: '2021-10-11',
};

/** The themes of an assessment and a plan, after the open-source logbook of French social inclusion, in our own words. */
export const PLAN_VOCABULARY: Provenance = {
  source: 'Guichet, d’après les thèmes du Carnet de bord (inclusion sociale, Apache-2.0), complétés pour Liège',
  reviewedOn: '2026-11-22',
};

/** Our own scale. Its words are ours: it is no version, translation or adaptation of any other instrument. */
export const AUTONOMY_SCALE: Provenance = {
  source: 'Guichet, « Repères d’autonomie », première édition',
  reviewedOn: '2026-11-22',
};

/** Occupations and skills: the sentence that the Commission asks for, Decision 2011/833/EU. */
export const ESCO: Provenance = {
  source:
    'This service uses the ESCO classification of the European Commission (ESCO v1, libellés français et anglais ; groupes CITP-08)',
  reviewedOn: '2026-11-22',
};

/** Skills in our own words, chosen from and named after ESCO. */
export const AFTER_ESCO: Provenance = {
  source: 'Guichet, d’après ESCO. This service uses the ESCO classification of the European Commission',
  reviewedOn: '2026-11-22',
};

/** Levels of education of UNESCO with what they are called in French-speaking Belgium. */
export const ISCED: Provenance = {
  source: 'CITE 2011 (UNESCO), équivalents de la Fédération Wallonie-Bruxelles',
  reviewedOn: '2026-11-22',
};

/** Recognition of foreign diplomas: pages of the authority, read with their terms and fees. */
export const EQUIVALENCE_PAGES: Provenance = {
  source: 'equisup.cfwb.be (questions fréquentes) et equivalences.cfwb.be',
  reviewedOn: '2026-11-22',
};

/** The integration path of Wallonia. */
export const INTEGRATION_PATH: Provenance = {
  source:
    'CWASS art. 150 à 154, décret du 14 mars 2024 (wallex 2024202234) et arrêté du 6 juin 2024 ; actionsociale.wallonie.be, cainamur.be, cribw.be',
  reviewedOn: '2026-11-22',
};
