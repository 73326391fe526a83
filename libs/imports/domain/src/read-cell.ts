import type { CellReading, ImportField, RowProblemCode } from '@guichet/imports-contract';
import type { Gender, LanguageLevel } from '@guichet/people-contract';
import type { DateRead } from './read-date';
import { readDate } from './read-date';
import { genderOf, isEmail, isPhone, lacksZero, levelOf, yesOrNo } from './read-words';
import type { Vocabulary } from './vocabulary';

/** A language of which the level may be written beside it. */
export interface LanguageRead {
  readonly code: string;
  readonly level: LanguageLevel | null;
}

/** What each reading makes of a cell. */
export interface CellValues {
  readonly name: string;
  readonly text: string;
  readonly partial_date: DateRead;
  readonly day: string;
  readonly gender: Gender;
  readonly code: string;
  readonly codes: readonly string[];
  readonly languages: readonly LanguageRead[];
  readonly level: LanguageLevel;
  readonly phone: string;
  readonly email: string;
  readonly yes_no: boolean;
}

/** Why a cell is not understood. */
export class Misread extends Error {
  constructor(
    readonly code: RowProblemCode,
    readonly word = '',
    readonly proposals: readonly string[] = [],
  ) {
    super(code);
  }
}

/** What the readings of a cell need besides the text. */
export interface ReadingFacts {
  readonly field: ImportField;
  /** Empty where the field has no list. */
  readonly vocabulary: Vocabulary;
  readonly today: string;
}

const FORMULA = /^[=+\-@]/;
/** What a spreadsheet writes where a formula failed, in any of its languages: `#N/A`, `#REF!`, `#NOM?`, `#DIV/0!`. */
const ERROR_VALUE = /^#(?:N\/[A-Z]|[\p{L}_]+(?:\/0)?[!?])$/iu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const MOST_WORDS = 10;
const SHOWN_CHARACTERS = 40;

function plain(text: string, { field }: ReadingFacts): string {
  if (CONTROL.test(text)) throw new Misread('control_characters');
  if (text.length > (field.max ?? Infinity)) throw new Misread('too_long', String(field.max));
  return text.normalize('NFC');
}

/** As much of a text as a problem shows; cut between two characters, because half of one is no text that can be kept. */
function beginningOf(text: string): string {
  return [...text].slice(0, SHOWN_CHARACTERS).join('');
}

/** What a person's name or words may not begin with: the next spreadsheet would calculate it. */
function unlikeFormula(text: string, facts: ReadingFacts): string {
  if (FORMULA.test(text))
    throw new Misread('formula', beginningOf(text), [text.replace(/^[=+\-@\s]+/, '')].filter(Boolean));
  if (ERROR_VALUE.test(text)) throw new Misread('error_value', text);
  return plain(text, facts);
}

function date(text: string): DateRead {
  const read = readDate(text);
  if ('code' in read) throw new Misread(read.code, text, read.proposals);
  return read;
}

function birth(text: string, { today }: ReadingFacts): DateRead {
  const read = date(text);
  if (read.date > today) throw new Misread('in_the_future', text);
  return read;
}

function day(text: string): string {
  const { date: read } = date(text);
  if (read.length < 10) throw new Misread('day_needed', text);
  return read;
}

function code(word: string, { vocabulary }: ReadingFacts): string {
  const found = vocabulary.codeOf(word);
  if (found === null) throw new Misread('unknown_word', word, vocabulary.proposals(word));
  return found;
}

/** The parts of an enumeration: commas, semicolons, strokes, line ends and `et` part them, but not inside brackets. */
function words(text: string): string[] {
  const parts = text
    .split(/[,;/\n+|](?![^(]*\))|\s+(?:et|and)\s+/i)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (parts.length > MOST_WORDS) throw new Misread('too_many', String(MOST_WORDS));
  return parts;
}

function codes(text: string, facts: ReadingFacts): string[] {
  const whole = facts.vocabulary.codeOf(text);
  return whole === null ? [...new Set(words(text).map((word) => code(word, facts)))] : [whole];
}

/** `arabe (natif)`, `français A2`, `anglais : B1`, or the language alone. */
function language(text: string, facts: ReadingFacts): LanguageRead {
  const whole = facts.vocabulary.codeOf(text);
  if (whole !== null) return { code: whole, level: null };
  const [, name = '', level = ''] = /^(.+?)[\s:(]+([^\s:()]+(?:\s+maternelle)?)\)?$/.exec(text) ?? [];
  const read = levelOf(level);
  if (read === null) throw new Misread('unknown_word', text, facts.vocabulary.proposals(text));
  return { code: code(name.trim(), facts), level: read };
}

function required<Value>(value: Value | null, problem: RowProblemCode, text: string): Value {
  if (value === null) throw new Misread(problem, text);
  return value;
}

/** How each reading understands the text of a cell that is not empty. @throws Misread */
export const CELL_READERS: { readonly [R in CellReading]: (text: string, facts: ReadingFacts) => CellValues[R] } = {
  name: unlikeFormula,
  text: unlikeFormula,
  partial_date: birth,
  day,
  gender: (text) => required(genderOf(text), 'unknown_gender', text),
  code,
  codes,
  languages: (text, facts) => words(text).map((word) => language(word, facts)),
  level: (text) => required(levelOf(text), 'unknown_level', text),
  phone: (text, facts) => {
    if (!isPhone(text)) throw new Misread('not_a_phone', text);
    if (lacksZero(text)) throw new Misread('not_a_phone', text, [`0${text}`]);
    return plain(text, facts);
  },
  email: (text, facts) => {
    if (!isEmail(text)) throw new Misread('not_an_email', text);
    return plain(text, facts);
  },
  yes_no: (text) => required(yesOrNo(text), 'not_yes_or_no', text),
};
