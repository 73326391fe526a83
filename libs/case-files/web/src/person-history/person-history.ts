import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { PersonChange, PersonChanges, PersonFactRoom } from '@guichet/people-contract';
import { AsyncView, Loaded, Pager, RelativeDate } from '@guichet/platform-ui';
import { wholeList, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RecordWords } from '../record-form/record-words';
import { changedLines } from './state-lines';

/** What the person's own facts said before: each change with who, when, why and how the new one is known. Opening it is on the record. */
@Component({
  selector: 'gu-person-history',
  imports: [AsyncView, Loaded, Pager, RelativeDate, TranslocoPipe],
  templateUrl: './person-history.html',
  styleUrl: '../record-history/record-history.css',
})
export class PersonHistory {
  private readonly recordWords = inject(RecordWords);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly room = input.required<PersonFactRoom>();

  private readonly url = computed(() => `/api/case-files/${this.fileId()}/person-changes?room=${this.room()}`);
  protected readonly first = httpResource<PersonChanges>(() => this.url());
  protected readonly list = wholeList<PersonChange>({
    first: () => (this.first.hasValue() ? this.first.value() : undefined),
    url: this.url,
    cursor: 'before',
  });
  protected readonly shown = computed(() =>
    (this.first.hasValue() ? this.list.rows(this.first.value()) : []).map((change) => ({
      change,
      lines: changedLines(change.before, change.after, {
        say: (key) => this.words.say(key),
        label: (list, code) => this.reference.label(list, code),
      }),
      trueUntil: change.trueUntil && this.recordWords.day(change.trueUntil),
    })),
  );
}
