import { Component, computed, inject, input, output } from '@angular/core';
import type { CaseFileView, NoteView } from '@guichet/case-files-contract';
import { Card, Pager } from '@guichet/platform-ui';
import type { ListPage } from '@guichet/platform-web-kernel';
import { SessionStore, wholeList } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { NoteComposer } from '../note-composer/note-composer';
import { NoteLine } from '../note-line/note-line';

/** The notes of the file, newest first, and writing one. */
@Component({
  selector: 'gu-journal',
  imports: [Card, NoteComposer, NoteLine, Pager, TranslocoPipe],
  templateUrl: './journal.html',
  styleUrl: './journal.css',
})
export class Journal {
  private readonly session = inject(SessionStore);

  readonly file = input.required<CaseFileView>();
  readonly changed = output();

  protected readonly mayAdd = computed(() => this.file().allowedActions.includes('note.add'));
  protected readonly organisationId = computed(() => this.session.session()?.organisation.id ?? '');
  private readonly first = computed((): ListPage<NoteView> => {
    const { notes, next } = this.file().rooms.journal;
    return { items: notes, next };
  });
  protected readonly list = wholeList<NoteView>({
    first: this.first,
    url: () => `/api/case-files/${this.file().id}/notes`,
    cursor: 'before',
  });
  protected readonly notes = computed(() => this.list.rows(this.first()));
}
