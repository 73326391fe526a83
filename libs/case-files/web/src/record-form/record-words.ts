import { inject, Injectable } from '@angular/core';
import type { RecordKind } from '@guichet/case-files-contract';
import { localeOf } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import type { RecordField, RecordValue } from './record-field';
import { HEADED_BY, RECORD_FIELDS } from './record-fields';

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
    const values = record as Readonly<Record<string, RecordValue | undefined>>;
    const facts = RECORD_FIELDS[kind]
      .map((field) => ({ field, text: this.textOf(field, values) }))
      .filter(({ field, text }) => text !== '' && field.name !== 'source' && field.name !== 'untilPrecision');
    const headed = HEADED_BY[kind] ?? 1;
    const heading = facts.slice(0, headed).map((fact) => fact.text);
    return { heading: heading.join(', '), facts: facts.slice(headed) };
  }

  private textOf(field: RecordField, values: Readonly<Record<string, RecordValue | undefined>>): string {
    const value = values[field.type === 'record' ? field.shown : field.name];
    if (value === null || value === undefined || value === '') return '';
    const locale = localeOf(this.language.active());
    switch (field.type) {
      case 'code':
        return this.reference.label(field.list, String(value));
      case 'choice':
        return value === 'not_stated' ? '' : this.words.say(`${field.words}.${value}`);
      case 'flag':
        return value ? this.words.say('caseFiles.record.yes') : '';
      case 'day':
        return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.parse(`${value}T12:00:00Z`),
        );
      case 'money':
        return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(Number(value) / 100);
      default:
        return String(value);
    }
  }
}
