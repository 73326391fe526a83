import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { RecordFrame, RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import { Card, Chip, Drawer, localeOf, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RecordForm } from '../record-form/record-form';
import { RECORD_FIELDS } from '../record-form/record-fields';
import type { RecordField } from '../record-form/record-fields';

/** The current records of one kind: what each states, who recorded it and how it is known; adding and correcting. */
@Component({
  selector: 'gu-room-records',
  imports: [Card, Chip, Drawer, RecordForm, RelativeDate, TranslocoPipe],
  templateUrl: './room-records.html',
})
export class RoomRecords {
  private readonly language = inject(Language);
  private readonly reference = inject(ReferenceData);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  readonly records = input.required<readonly RecordFrame[]>();
  readonly mayAdd = input(false);
  /** The residence clock, where it is open to the reader: what outlasts the stable days is warned of, never refused. */
  readonly clock = input<ResidenceClock | null>(null);
  /** Records of other organisations are theirs to correct. */
  readonly organisationId = input.required<string>();
  readonly changed = output();

  protected readonly open = signal(false);
  protected readonly edited = signal<RecordFrame | null>(null);

  protected readonly shown = computed(() =>
    this.records().map((record) => {
      const values = record as unknown as Record<string, string | number | null>;
      const facts = RECORD_FIELDS[this.kind()]
        .map((field) => ({ field, text: this.textOf(field, values[field.name]) }))
        .filter(({ field, text }) => text !== '' && field.name !== 'source' && field.name !== 'untilPrecision');
      return {
        record,
        source: String(values['source']),
        outlasts: this.clock()?.warnings.some((warning) => warning.recordId === record.id) ?? false,
        heading: facts
          .slice(0, headingFields(this.kind()))
          .map((fact) => fact.text)
          .join(', '),
        facts: facts.slice(headingFields(this.kind())),
        corrigible: this.mayAdd() && record.author.organisationId === this.organisationId(),
      };
    }),
  );

  protected readonly stableDay = computed(() => {
    const until = this.clock()?.stableUntil;
    return until ? this.day(until) : '';
  });

  protected labelOf(name: string): string {
    return this.words.say(`caseFiles.field.${name === 'stageCode' ? `stageCode.${this.kind()}` : name}`);
  }
  protected add(): void {
    this.edited.set(null);
    this.open.set(true);
  }
  protected correct(record: RecordFrame): void {
    this.edited.set(record);
    this.open.set(true);
  }
  protected saved(): void {
    this.open.set(false);
    this.toasts.say(this.words.say('caseFiles.record.saved'));
    this.changed.emit();
  }

  private day(day: string): string {
    return new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${day}T12:00:00Z`),
    );
  }

  private textOf(field: RecordField, value: string | number | null | undefined): string {
    if (value === null || value === undefined || value === '') return '';
    switch (field.type) {
      case 'code':
        return this.reference.label(field.list, String(value));
      case 'choice':
        return value === 'not_stated' ? '' : this.words.say(`${field.words}.${value}`);
      case 'day':
        return this.day(String(value));
      default:
        return String(value);
    }
  }
}

/** Training and work are headed by what and as what. */
function headingFields(kind: RecordKind): number {
  return kind === 'training-episodes' || kind === 'employment-episodes' || kind === 'projects' ? 2 : 1;
}
