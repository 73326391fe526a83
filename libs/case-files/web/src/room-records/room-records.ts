import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { RecordFrame, RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { AsyncView, Card, Chip, Drawer, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { PageSections, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { RecordForm } from '../record-form/record-form';
import { labelOf } from '../record-form/record-field';
import type { RecordField, RecordValues } from '../record-form/record-field';
import { RecordWords } from '../record-form/record-words';
import { ShelterMonths } from '../shelter-months/shelter-months';
import { recordClocks } from './record-clocks';

/** The current records of one kind: what each states, who recorded it and how it is known; adding and correcting. */
@Component({
  selector: 'gu-room-records',
  imports: [
    AsyncView,
    Card,
    Chip,
    Drawer,
    Loaded,
    PageSections,
    RecordForm,
    RelativeDate,
    ShelterMonths,
    TranslocoPipe,
  ],
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
  private readonly problemWords = inject(ProblemWords);
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
  private readonly more = linkedSignal<unknown, Page<RecordFrame> | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  protected readonly records = computed(() =>
    this.first.hasValue() ? [...this.first.value().items, ...(this.more()?.items ?? [])] : [],
  );
  protected readonly open = linkedSignal(() => this.carried() !== null);
  protected readonly edited = signal<RecordFrame | null>(null);
  /** A text that somebody began to write elsewhere. */
  readonly carried = input<string | null>(null);

  protected readonly shown = computed(() => {
    const { room, name } = RECORD_KINDS[this.kind()];
    return this.records().map((record) => {
      const words = this.recordWords.of(this.kind(), record);
      const values = record as unknown as RecordValues;
      return {
        record,
        source: String(values['source']),
        outlasts: this.clock()?.warnings.some((warning) => warning.recordId === record.id) ?? false,
        ...words,
        fact: { caseFileId: this.fileId(), room, kind: name, factId: record.id, heading: words.heading },
        clocks: recordClocks(this.kind(), values, this.reference).map(({ label, on }) => ({
          label,
          day: this.recordWords.day(on),
        })),
        corrigible: this.mayAdd() && record.author.organisationId === this.organisationId(),
      };
    });
  });

  protected readonly stableDay = computed(() => {
    const until = this.clock()?.stableUntil;
    return until ? this.recordWords.day(until) : '';
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
}
