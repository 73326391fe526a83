import type { RecordKind } from '@guichet/case-files-contract';
import { centsOfEuros, eurosOfCents } from '@guichet/case-files-domain';
import type { ReferenceList } from '@guichet/reference-data-contract';
import type { RecordField, RecordValue, RecordValues } from './record-field';
import { RECORD_FIELDS } from './record-fields';

/** A record as the form holds it: every value as text. */
export type RecordDraft = Record<string, string>;

/** Between the codes of a field that holds several. */
const BETWEEN = ',';

/** The codes of a field that holds several. */
export const codesIn = (text: string): readonly string[] => text.split(BETWEEN).filter(Boolean);
export const codesAsText = (codes: readonly string[]): string => codes.join(BETWEEN);

/** A number as people write it, with a comma or a point; NaN when it is none. */
export const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

function textOf(field: RecordField, value: RecordValue | undefined): string {
  if (field.type === 'money') return typeof value === 'number' ? eurosOfCents(value) : '';
  if (field.type === 'codes') return codesAsText(Array.isArray(value) ? (value as readonly string[]) : []);
  return String(value ?? (field.type === 'choice' ? field.initial : field.type === 'flag' ? false : ''));
}

/** The texts of the form from a record, or the beginnings of a new one. */
export function draftOf(kind: RecordKind, record: object | null): RecordDraft {
  const values = (record ?? {}) as RecordValues;
  return Object.fromEntries(RECORD_FIELDS[kind].map((field) => [field.name, textOf(field, values[field.name])]));
}

/** The code of a list that bears these words; null when nothing does. */
export type CodeOf = (list: ReferenceList, words: string) => string | null;

function valuesOf(field: RecordField, text: string, codeOf: CodeOf): readonly (readonly [string, RecordValue])[] {
  const one = (value: RecordValue) => [[field.name, value] as const];
  switch (field.type) {
    case 'flag':
      return one(text === 'true');
    case 'number':
      return one(text === '' ? field.empty : numberIn(text));
    case 'money':
      return one(centsOfEuros(text));
    case 'codes':
      return one(codesIn(text));
    case 'named':
      return [...one(text), [field.code, codeOf(field.list, text)]];
    case 'day':
    case 'record':
      return one(text === '' ? null : text);
    default:
      return one(text === '' && field.nullable ? null : text);
  }
}

/** What the API takes from the texts of the form: an empty day or code is "not known". */
export function inputOf(
  kind: RecordKind,
  draft: RecordDraft,
  record: object | null,
  codeOf: CodeOf,
): Record<string, unknown> {
  const kept =
    kind === 'training-episodes'
      ? { providerId: (record as { providerId?: string | null } | null)?.providerId ?? null }
      : {};
  const facts = RECORD_FIELDS[kind].flatMap((field) => valuesOf(field, (draft[field.name] ?? '').trim(), codeOf));
  return { ...kept, ...Object.fromEntries(facts) };
}
