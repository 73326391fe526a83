import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { RecordFrame, RecordKind } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { AsyncView, Card, Chip, Drawer, Loaded, localeOf, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Language, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { RecordForm } from '../record-form/record-form';
import { labelOf } from '../record-form/record-field';
import type { RecordField, RecordValue } from '../record-form/record-field';
import { HEADED_BY, RECORD_FIELDS } from '../record-form/record-fields';
import { recordClocks } from './record-clocks';

/** The current records of one kind: what each states, who recorded it and how it is known; adding and correcting. */
@Component({
  selector: 'gu-room-records',
  imports: [AsyncView, Card, Chip, Drawer, Loaded, RecordForm, RelativeDate, TranslocoPipe],
  templateUrl: './room-records.html',
  styles: `
    .facts {
      grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    }
    .facts dt {
      color: var(--ink-3);
    }
    .facts .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class RoomRecords {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly reference = inject(ReferenceData);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  readonly mayAdd = input(false);
  /** Records of other organisations are theirs to correct. */
  readonly organisationId = input.required<string>();
  readonly changed = output();

  protected readonly first = httpResource<Page<RecordFrame>>(() => this.url());
  private readonly url = computed(() => `/api/case-files/${this.fileId()}/${this.kind()}`);
  private readonly more = linkedSignal<unknown, Page<RecordFrame> | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  private readonly records = computed(() =>
    this.first.hasValue() ? [...this.first.value().items, ...(this.more()?.items ?? [])] : [],
  );
  protected readonly open = signal(false);
  protected readonly edited = signal<RecordFrame | null>(null);

  protected readonly shown = computed(() => {
    const headed = HEADED_BY[this.kind()] ?? 1;
    return this.records().map((record) => {
      const values = record as unknown as Record<string, RecordValue>;
      const facts = RECORD_FIELDS[this.kind()]
        .map((field) => ({
          field,
          text: this.textOf(field, values[field.type === 'record' ? field.shown : field.name]),
        }))
        .filter(({ field, text }) => text !== '' && field.name !== 'source' && field.name !== 'untilPrecision');
      return {
        record,
        source: String(values['source']),
        heading: facts
          .slice(0, headed)
          .map((fact) => fact.text)
          .join(', '),
        facts: facts.slice(headed),
        clocks: recordClocks(this.kind(), values, this.reference).map(({ label, on }) => ({
          label,
          day: this.day(on),
        })),
        corrigible: this.mayAdd() && record.author.organisationId === this.organisationId(),
      };
    });
  });

  protected labelOf(field: RecordField): string {
    return this.words.say(labelOf(field));
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
    this.first.reload();
    this.changed.emit();
  }
  protected async showOlder(): Promise<void> {
    const before = this.next();
    if (!before) return;
    try {
      const page = await firstValueFrom(this.http.get<Page<RecordFrame>>(this.url(), { params: { before } }));
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }

  private textOf(field: RecordField, value: RecordValue | undefined): string {
    if (value === null || value === undefined || value === '') return '';
    switch (field.type) {
      case 'code':
        return this.reference.label(field.list, String(value));
      case 'choice':
        return value === 'not_stated' ? '' : this.words.say(`${field.words}.${String(value)}`);
      case 'record':
        return field.list ? this.reference.label(field.list, String(value)) : String(value);
      case 'codes':
        return Array.isArray(value) ? this.reference.labels(field.list, value as readonly string[]).join(', ') : '';
      case 'number':
        return [this.number(Number(value)), field.unit].filter(Boolean).join(' ');
      case 'money':
        return this.number(Number(value) / 100, { style: 'currency', currency: 'EUR' });
      case 'flag':
        return value ? this.words.say('caseFiles.record.yes') : '';
      case 'day':
        return this.day(String(value));
      default:
        return String(value);
    }
  }

  private day(on: string): string {
    return new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${on}T12:00:00Z`),
    );
  }
  private number(value: number, format: Intl.NumberFormatOptions = { useGrouping: false }): string {
    return new Intl.NumberFormat(localeOf(this.language.active()), format).format(value);
  }
}
