import { httpResource } from '@angular/common/http';
import { Component, input } from '@angular/core';
import type { AddendumView, NoteView, RecordVersion } from '@guichet/case-files-contract';
import { AsyncView, Loaded, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

type NoteStep = RecordVersion<NoteView>;

/** Everything that was ever written in one note: each version with who, when and why, then what was added beneath. Opening it is on the record. */
@Component({
  selector: 'gu-note-history',
  imports: [AsyncView, Loaded, RelativeDate, TranslocoPipe],
  template: `
    <gu-async [rows]="2">
      <ng-template [guLoaded]="steps" let-all>
        <ol role="list" [attr.aria-label]="'caseFiles.journal.history.title' | transloco">
          @for (step of all; track step.id) {
            <li>
              <p class="when">
                <b>{{ 'caseFiles.journal.history.' + kindOf(step) | transloco }}</b>,
                <gu-relative-date [date]="step.recordedAt" /> · <bdi>{{ step.author.name }}</bdi>,
                <bdi>{{ step.author.organisation }}</bdi>
              </p>
              @if (step.correctionReason) {
                <p class="muted">
                  {{ 'caseFiles.journal.reason' | transloco }} : <bdi>{{ step.correctionReason }}</bdi>
                </p>
              }
              @if (!step.withdrawal) {
                <p class="body">
                  <bdi>{{ step.body }}</bdi>
                </p>
              }
            </li>
          }
          @for (one of addendaOf(all); track one.id) {
            <li>
              <p class="when">
                <b>{{ 'caseFiles.journal.addendum' | transloco }}</b>, <gu-relative-date [date]="one.recordedAt" /> ·
                <bdi>{{ one.author.name }}</bdi>, <bdi>{{ one.author.organisation }}</bdi>
              </p>
              <p class="body">
                <bdi>{{ one.body }}</bdi>
              </p>
            </li>
          }
        </ol>
      </ng-template>
    </gu-async>
  `,
  styles: `
    :host {
      display: block;
      margin-block: 0.5rem;
      padding: var(--space-3);
      border-radius: var(--radius);
      background: var(--paper);
    }
    ol {
      list-style: none;
      padding: 0;
      display: grid;
      gap: 0.75rem;
    }
    .when {
      color: var(--ink-2);
      font-size: var(--text-s);
    }
    .body {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class NoteHistory {
  readonly fileId = input.required<string>();
  readonly noteId = input.required<string>();

  protected readonly steps = httpResource<NoteStep[]>(
    () => `/api/case-files/${this.fileId()}/notes/${this.noteId()}/history`,
  );

  protected kindOf(step: NoteStep): 'withdrawn' | 'corrected' | 'written' {
    if (step.withdrawal) return 'withdrawn';
    return step.supersedesId === null ? 'written' : 'corrected';
  }

  /** Every step knows what was added to the note; the last one knows all of it. */
  protected addendaOf(steps: readonly NoteStep[]): readonly AddendumView[] {
    return steps.at(-1)?.addenda ?? [];
  }
}
