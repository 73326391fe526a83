import { Component, computed, inject, input, resource, signal } from '@angular/core';
import type { RecordFrame, RecordKind } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { AsyncView, Card, Loaded, RelativeDate } from '@guichet/platform-ui';
import { Commands } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { RecordHistory } from '../record-history/record-history';
import { RecordWords } from '../record-form/record-words';

/** What was entered in a room in error and withdrawn, with the reason: out of sight, never lost. Asked for by a press, because reading it is on the record. */
@Component({
  selector: 'gu-withdrawn-records',
  imports: [AsyncView, Card, Loaded, RecordHistory, RelativeDate, TranslocoPipe],
  template: `
    @if (asked()) {
      <gu-card [heading]="'caseFiles.record.withdrawn.title' | transloco">
        <gu-async [rows]="2">
          <ng-template [guLoaded]="found">
            <ul class="plain">
              @for (one of shown(); track one.record.id) {
                <li>
                  <b
                    >{{ 'caseFiles.records.' + one.kind | transloco }} · <bdi>{{ one.heading }}</bdi></b
                  >
                  <span class="sub whole">
                    <gu-relative-date [date]="one.record.recordedAt" /> · <bdi>{{ one.record.author.name }}</bdi>,
                    <bdi>{{ one.record.author.organisation }}</bdi> ·
                    {{ 'caseFiles.record.history.reason' | transloco }} <bdi>{{ one.record.correctionReason }}</bdi>
                    <span class="block">
                      <button
                        type="button"
                        class="link no-print"
                        [attr.aria-expanded]="told() === one.record.id"
                        (click)="told.set(told() === one.record.id ? null : one.record.id)"
                      >
                        {{ 'caseFiles.record.history.show' | transloco
                        }}<span class="visually-hidden"> {{ one.heading }}</span>
                      </button>
                    </span>
                  </span>
                  @if (told() === one.record.id) {
                    <gu-record-history
                      class="sub whole"
                      [fileId]="fileId()"
                      [kind]="one.kind"
                      [recordId]="one.record.id"
                    />
                  }
                </li>
              } @empty {
                <li class="muted">{{ 'caseFiles.record.withdrawn.none' | transloco }}</li>
              }
            </ul>
          </ng-template>
        </gu-async>
      </gu-card>
    } @else {
      <button type="button" class="link no-print" (click)="asked.set(true)">
        {{ 'caseFiles.record.withdrawn.show' | transloco }}
      </button>
    }
  `,
})
export class WithdrawnRecords {
  private readonly commands = inject(Commands);
  private readonly recordWords = inject(RecordWords);

  readonly fileId = input.required<string>();
  readonly kinds = input.required<readonly RecordKind[]>();
  /** How often something was written in the room. */
  readonly changes = input(0);

  protected readonly asked = signal(false);
  protected readonly told = signal<string | null>(null);
  protected readonly found = resource({
    params: () => (this.asked() ? { fileId: this.fileId(), kinds: this.kinds(), changes: this.changes() } : undefined),
    loader: ({ params: { fileId, kinds } }) => Promise.all(kinds.map((kind) => this.of(fileId, kind))),
  });
  protected readonly shown = computed(() =>
    (this.found.hasValue() ? this.found.value().flat() : []).map(({ kind, record }) => ({
      kind,
      record,
      heading: this.recordWords.of(kind, record).heading,
    })),
  );

  private async of(fileId: string, kind: RecordKind): Promise<{ kind: RecordKind; record: RecordFrame }[]> {
    const page = await this.commands.read<Page<RecordFrame>>(`/api/case-files/${fileId}/${kind}?withdrawn=true`);
    return page.items.map((record) => ({ kind, record }));
  }
}
