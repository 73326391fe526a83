import type { RecordKind } from '@guichet/case-files-contract';
import type { ReferenceList } from '@guichet/reference-data-contract';

/** How one field of a record is asked, and where its values come from. */
type FieldShape =
  | { readonly type: 'code'; readonly list: ReferenceList; readonly required?: boolean; readonly empty?: null }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly words: string; readonly initial: string }
  | { readonly type: 'text' | 'words'; readonly required?: boolean; readonly max: number }
  | { readonly type: 'day'; readonly required?: boolean }
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly empty: 0 | null }
  /** Asked in euros, sent in cents. */
  | { readonly type: 'money'; readonly mostCents: number }
  /** A record of another kind in the same file; `shown` is where the record says it in words. */
  | { readonly type: 'record'; readonly of: RecordKind; readonly shown: string; readonly required?: boolean };

/** One field of a record. Its words stand under `caseFiles.field` unless it names others. */
export type RecordField = FieldShape & {
  readonly name: string;
  readonly label?: string;
  /** Words under `caseFiles.fieldHint.<name>` stand between label and field. */
  readonly hinted?: boolean;
};

/** A value of a record as the API sends it. */
export type RecordValue = string | number | boolean | null;

/** The key of the words of a field. */
export function labelOf(field: RecordField): string {
  return field.label ?? `caseFiles.field.${field.name}`;
}
