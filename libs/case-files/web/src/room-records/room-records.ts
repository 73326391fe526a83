import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { RecordFrame, RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { AsyncView, Card, Chip, Drawer, Loaded, NOW, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import { PageSections, wholeList, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RecordForm } from '../record-form/record-form';
import { RecordHistory } from '../record-history/record-history';
import { RecordWithdrawal } from '../record-withdrawal/record-withdrawal';
import { labelOf } from '../record-form/record-field';
import type { RecordField, RecordValues } from '../record-form/record-field';
import { RecordWords } from '../record-form/record-words';
import { ShelterMonths } from '../shelter-months/shelter-months';
import { recordClocks } from './record-clocks';

/** A day as records write it. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The current records of one kind: what each states, who recorded it and how it is known; adding, correcting, withdrawing, and what it said before. */
@Component({
  selector: 'gu-room-records',
  imports: [
    AsyncView,
    Card,
    Chip,
    Drawer,
    Loaded,
    PageSections,
    Pager,
    RecordForm,
    RecordHistory,
    RecordWithdrawal,
    RelativeDate,
    ShelterMonths,
    TranslocoPipe,
  ],
  templateUrl: './room-records.html',
  styles: `
    .facts {
      gap: 0.375rem 1.25rem;
      margin-block-end: 0.375rem;
      grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 100%), 1fr));
    }
    @media (min-width: 40rem) {
      .facts {
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      }
    }
    .facts dd {
      color: var(--ink);
    }
    .acts {
      column-gap: 1rem;
    }
    .facts .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class RoomRecords {
  private readonly now = inject(NOW);
  private readonly recordWords = inject(RecordWords);
  private readonly reference = inject(ReferenceData);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  readonly mayAdd = input(false);
  /** The residence clock, where it is open to the reader: what outlasts the stable days is warned of, never refused. */
  readonly clock = input<ResidenceClock | null>(null);
  /** Records of other organisations are theirs to correct. */
  readonly organisationId = input.required<string>();
  readonly changed = output();

  protected readonly first = httpResource<Page<RecordFrame>>(() => this.url());
  private readonly url = computed(() => `/api/case-files/${this.fileId()}/${this.kind()}`);
  protected readonly list = wholeList({
    first: () => (this.first.hasValue() ? this.first.value() : undefined),
    url: this.url,
    cursor: 'before',
  });
  protected readonly records = computed(() => (this.first.hasValue() ? this.list.rows(this.first.value()) : []));
  protected readonly open = linkedSignal(() => this.carried() !== null);
  protected readonly edited = signal<RecordFrame | null>(null);
  /** The record whose history is open. */
  protected readonly told = signal<string | null>(null);
  protected readonly withdrawing = signal(false);
  protected readonly ending = signal<{ record: RecordFrame; heading: string } | null>(null);
  /** A text that somebody began to write elsewhere. */
  readonly carried = input<string | null>(null);

  protected readonly shown = computed(() => {
    const { room, name } = RECORD_KINDS[this.kind()];
    return this.holdingFirst().map((record) => {
      const words = this.recordWords.of(this.kind(), record);
      const values = record as unknown as RecordValues;
      return {
        record,
        source: String(values['source']),
        outlasts: this.clock()?.warnings.some((warning) => warning.recordId === record.id) ?? false,
        ...words,
        fact: { caseFileId: this.fileId(), room, kind: name, factId: record.id, heading: words.heading },
        derived: [
          ...recordClocks(this.kind(), values, this.reference).map(({ label, on }) => ({
            label,
            text: this.recordWords.day(on),
          })),
          ...this.classified(values),
        ],
        corrigible: this.mayAdd() && record.author.organisationId === this.organisationId(),
      };
    });
  });

  /** What holds today stands before what is over; each of both keeps the order in which it was recorded, newest first. */
  private readonly holdingFirst = computed(() => {
    const today = DAY.format(this.now());
    const isOver = (record: RecordFrame): boolean => {
      const until = (record as unknown as RecordValues)['validUntil'];
      return typeof until === 'string' && until !== '' && until < today;
    };
    const records = this.records();
    return [...records.filter((one) => !isOver(one)), ...records.filter(isOver)];
  });

  protected readonly stableDay = computed(() => {
    const until = this.clock()?.stableUntil;
    return until ? this.recordWords.day(until) : '';
  });

  /** The unit group of ISCO-08 in which an occupation of the list stands. */
  private classified(values: RecordValues): readonly { label: string; text: string }[] {
    const isco = this.reference.attribute('occupation', String(values['occupationCode'] ?? ''), 'isco');
    return isco ? [{ label: 'caseFiles.field.isco', text: String(isco) }] : [];
  }
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
  protected withdraw(one: { record: RecordFrame; heading: string }): void {
    this.ending.set(one);
    this.withdrawing.set(true);
  }
  protected saved(): void {
    this.open.set(false);
    this.withdrawing.set(false);
    this.toasts.say(this.words.say('caseFiles.record.saved'));
    this.first.reload();
    this.changed.emit();
  }
}
