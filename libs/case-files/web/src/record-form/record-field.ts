import type { RecordKind } from '@guichet/case-files-contract';
import type { ReferenceList } from '@guichet/reference-data-contract';

/** How one field of a record is asked, and where its values come from. What is `nullable` is null where it is left empty. */
type FieldShape =
  | { readonly type: 'code'; readonly list: ReferenceList; readonly required?: boolean; readonly nullable?: boolean }
  | {
      readonly type: 'choice';
      readonly values: readonly string[];
      readonly words: string;
      /** Empty: nothing is chosen, and nothing need be. */
      readonly initial: string;
      readonly nullable?: boolean;
    }
  | { readonly type: 'text' | 'words'; readonly required?: boolean; readonly nullable?: boolean; readonly max: number }
  | { readonly type: 'day'; readonly required?: boolean }
  | { readonly type: 'flag' }
  | NumberShape
  | { readonly type: 'money'; readonly max: number }
  /** Words of a list, or one’s own; `code` is the field that holds the code of the former. */
  | {
      readonly type: 'named';
      readonly list: ReferenceList;
      readonly code: string;
      readonly required?: boolean;
      readonly max: number;
    }
  | { readonly type: 'codes'; readonly list: ReferenceList }
  | RecordShape;

interface NumberShape {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly empty: 0 | null;
  readonly required?: boolean;
  /** Said after the number. */
  readonly unit?: string;
}

/** Another record of the same file. */
export interface RecordShape {
  readonly type: 'record';
  readonly kind: RecordKind;
  /** The field of that record that names it, and the list of its codes where it is one. */
  readonly of: string;
  readonly list?: ReferenceList;
  /** The field under which this record shows that name. */
  readonly shown: string;
  readonly required?: boolean;
}

/** One field of a record. Its words stand under `caseFiles.field` unless it names others. */
export type RecordField = FieldShape & { readonly name: string; readonly label?: string };

/** A value of a record as the API sends it. */
export type RecordValue = string | number | boolean | readonly string[] | null;

/** The key of the words of a field. */
export function labelOf(field: RecordField): string {
  return field.label ?? `caseFiles.field.${field.name}`;
}
