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
  /** Asked in euros, sent in cents. */
  | { readonly type: 'money'; readonly mostCents: number }
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

/** A record of another kind in the same file. */
export interface RecordShape {
  readonly type: 'record';
  readonly of: RecordKind;
  /** The field under which this record says what it names, and the list of its codes where it is one. */
  readonly shown: string;
  readonly list?: ReferenceList;
  readonly required?: boolean;
}

/** One field of a record. Its words stand under `caseFiles.field` unless it names others. */
export type RecordField = FieldShape & {
  readonly name: string;
  readonly label?: string;
  /** Words under `caseFiles.fieldHint.<name>` stand between label and field. */
  readonly hinted?: boolean;
};

/** A value of a record as the API sends it. */
export type RecordValue = string | number | boolean | readonly string[] | null;

/** What a record states, by the names of its fields. */
export type RecordValues = Readonly<Record<string, RecordValue | undefined>>;

/** The key of the words of a field. */
export function labelOf(field: RecordField): string {
  return field.label ?? `caseFiles.field.${field.name}`;
}
