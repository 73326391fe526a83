import type { Type } from '@nestjs/common';
import { IntersectionType } from '@nestjs/swagger';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { RecordKind } from '@guichet/case-files-contract';
import type { Room } from '@guichet/access-contract';
import { openable } from '@guichet/platform-api-kernel';
import type { Transaction } from '@guichet/platform-api-kernel';
import type { RoomRecord } from '../room-record';
import { RecordFrameDto } from './record-frame.dto';
import { recordHistory, recordList } from './record.queries';

/** All that differs between one kind of record and another. */
export interface KindOfRecord extends Required<KindParts> {
  /** Part of the address. */
  readonly kind: RecordKind;
  readonly room: Room;
  /** Singular name in the record, in the database and in the description of the API. */
  readonly name: string;
  /** The singular name as classes bear it. */
  readonly className: string;
  readonly list: string;
  readonly withdrawn: string;
  readonly history: string;
}

const pascal = (name: string): string => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Gives a class made at run time the name under which the API describes it. */
export function named<Class extends object>(target: Class, name: string): Class {
  return Object.defineProperty(target, 'name', { value: name });
}

/** What the facts of a kind say once the reference data has been asked: days left empty that a rule knows. */
export type Completion = (transaction: Transaction, facts: object) => Promise<object>;

const asStated: Completion = (_, facts) => Promise.resolve(facts);

/** What is particular to a kind. */
export interface KindParts {
  readonly entity: new () => RoomRecord;
  readonly input: Type<object>;
  /** Of the row `x`, under the names of the contract; sealed columns are opened for whoever reads them. */
  readonly columns: string;
  /** Code of the row `x` that says in the timeline what it is, in SQL; `null` where it has none. */
  readonly code: string;
  /** What the timeline says of the row `x`, in SQL. */
  readonly text: string;
  /** What the file shows; what was stated and the frame of every record, when left out. */
  readonly view?: Type<object>;
  /** Nothing is worked out, when left out. */
  readonly complete?: Completion;
}

export function kindOf(kind: RecordKind, parts: KindParts): KindOfRecord {
  const { room, name } = RECORD_KINDS[kind];
  const className = pascal(name);
  const columns = openable(parts.entity, parts.columns);
  const view =
    parts.view ?? named(class extends IntersectionType(RecordFrameDto, parts.input) {}, `${className}ViewDto`);
  return {
    complete: asStated,
    ...parts,
    columns,
    text: openable(parts.entity, parts.text, 'expression'),
    kind,
    room,
    name,
    className,
    view,
    list: recordList(name, columns, 'current'),
    withdrawn: recordList(name, columns, 'withdrawn'),
    history: recordHistory(name, columns),
  };
}
