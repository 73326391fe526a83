import type { RowProblemCode, RowStatus } from '@guichet/imports-contract';
import type { Language } from '@guichet/platform-api-kernel';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Heads of the columns that the report adds before those of the sheet. */
export const REPORT_HEADS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Ligne', 'État', 'À corriger'],
  en: ['Row', 'State', 'To correct'],
};

/** States of a row in the report. */
export const STATUS_WORDS: Words<RowStatus> = {
  fr: {
    waiting: 'pas encore vérifiée',
    problem: 'à corriger',
    likely_known: 'peut-être déjà connue, à décider',
    ready: 'prête, pas encore importée',
    left_out: 'écartée',
    same_person: 'déjà connue',
    created: 'importée',
    failed: 'refusée',
    undone: 'import annulé',
    kept: 'gardée',
  },
  en: {
    waiting: 'not checked yet',
    problem: 'to correct',
    likely_known: 'may be known already, to decide',
    ready: 'ready, not imported yet',
    left_out: 'left out',
    same_person: 'known already',
    created: 'imported',
    failed: 'refused',
    undone: 'import undone',
    kept: 'kept',
  },
};

/** Problems of a row in the report. */
export const PROBLEM_WORDS: Words<RowProblemCode> = {
  fr: {
    formula: 'commence comme une formule',
    error_value: 'valeur d’erreur du tableur',
    control_characters: 'contient des caractères invisibles',
    too_long: 'texte trop long',
    not_a_date: 'n’est pas une date',
    impossible_date: 'date impossible',
    two_digit_year: 'année sur deux chiffres',
    year_out_of_range: 'année hors limites',
    in_the_future: 'date dans le futur',
    day_needed: 'jour manquant',
    unknown_word: 'mot inconnu',
    unknown_level: 'niveau inconnu',
    level_missing: 'niveau d’une langue manquant',
    unknown_gender: 'genre inconnu',
    not_yes_or_no: 'ni oui ni non',
    not_a_phone: 'n’est pas un numéro de téléphone',
    not_an_email: 'n’est pas une adresse e-mail',
    too_many: 'trop de valeurs',
    nameless: 'aucun nom',
    interpreter_language: 'interprète sans langue',
    type_missing: 'type de titre de séjour manquant',
    title_missing: 'métier ou intitulé manquant',
    refused: 'refusée par une règle',
  },
  en: {
    formula: 'begins like a formula',
    error_value: 'error of the spreadsheet',
    control_characters: 'holds invisible characters',
    too_long: 'text too long',
    not_a_date: 'is no date',
    impossible_date: 'impossible date',
    two_digit_year: 'year of two digits',
    year_out_of_range: 'year out of range',
    in_the_future: 'date in the future',
    day_needed: 'day missing',
    unknown_word: 'unknown word',
    unknown_level: 'unknown level',
    level_missing: 'level of a language missing',
    unknown_gender: 'unknown gender',
    not_yes_or_no: 'neither yes nor no',
    not_a_phone: 'is no telephone number',
    not_an_email: 'is no e-mail address',
    too_many: 'too many values',
    nameless: 'no name',
    interpreter_language: 'interpreter without a language',
    type_missing: 'type of residence document missing',
    title_missing: 'trade or title missing',
    refused: 'refused by a rule',
  },
};
