import { inject, Injectable } from '@angular/core';
import type { RecordKind } from '@guichet/case-files-contract';
import { localeOf, wordsOfPartialDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import type { RecordField, RecordValues } from './record-field';
import { HEADED_BY, RECORD_FIELDS } from './record-fields';

const CENTS = 100;

/** One thing a record states, in words. */
export interface FactWords {
  readonly field: RecordField;
  readonly text: string;
}

/** Says what a record states, in the language of the page. */
@Injectable({ providedIn: 'root' })
export class RecordWords {
  private readonly language = inject(Language);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  /** The heading of a record, and what else it states; what is not known is left out. */
  of(kind: RecordKind, record: object): { heading: string; facts: readonly FactWords[] } {
    const facts = this.whole(kind, record);
    const headed = HEADED_BY[kind] ?? 1;
    const heading = facts.slice(0, headed).map((fact) => fact.text);
    return { heading: heading.join(', '), facts: facts.slice(headed) };
  }

  /** Everything a record states, in the order of its form. */
  whole(kind: RecordKind, record: object): readonly FactWords[] {
    return RECORD_FIELDS[kind]
      .map((field) => ({ field, text: this.textOf(field, record as RecordValues) }))
      .filter(({ field, text }) => text !== '' && field.name !== 'source' && field.name !== 'untilPrecision');
  }

  /** A day as people say it. */
  day(day: string): string {
    return wordsOfPartialDate(day, this.language.active());
  }

  private textOf(field: RecordField, values: RecordValues): string {
    const value = values[field.type === 'record' ? field.shown : field.name];
    if (value === null || value === undefined || value === '') return '';
    switch (field.type) {
      case 'code':
        return this.reference.label(field.list, String(value));
      case 'codes':
        return Array.isArray(value) ? this.reference.labels(field.list, value as readonly string[]).join(', ') : '';
      case 'choice':
        return value === 'not_stated' ? '' : this.words.say(`${field.words}.${String(value)}`);
      case 'record':
        return field.list ? this.reference.label(field.list, String(value)) : String(value);
      case 'flag':
        return value ? this.words.say('caseFiles.record.yes') : '';
      case 'day':
        return this.day(String(value));
      case 'number':
        return [this.number(Number(value)), field.unit].filter(Boolean).join(' ');
      case 'money':
        return this.number(Number(value) / CENTS, { style: 'currency', currency: 'EUR' });
      default:
        return String(value);
    }
  }

  private number(value: number, format: Intl.NumberFormatOptions = { useGrouping: false }): string {
    return new Intl.NumberFormat(localeOf(this.language.active()), format).format(value);
  }
}
