import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { CaseFileView, NoteView } from '@guichet/case-files-contract';
import { Card, Toasts } from '@guichet/platform-ui';
import { ProblemWords, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NoteComposer } from '../note-composer/note-composer';
import { NoteLine } from '../note-line/note-line';

/** The notes of the file, newest first, and writing one. */
@Component({
  selector: 'gu-journal',
  imports: [Card, NoteComposer, NoteLine, TranslocoPipe],
  templateUrl: './journal.html',
  styleUrl: './journal.css',
})
export class Journal {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);

  readonly file = input.required<CaseFileView>();
  readonly changed = output();

  protected readonly mayAdd = computed(() => this.file().allowedActions.includes('note.add'));
  protected readonly organisationId = computed(() => this.session.session()?.organisation.id ?? '');
  protected readonly older = signal<{ notes: readonly NoteView[]; next: string | null } | null>(null);
  protected readonly loadingOlder = signal(false);
  protected readonly notes = computed(() => [...this.file().rooms.journal.notes, ...(this.older()?.notes ?? [])]);
  protected readonly next = computed(() => (this.older() ? this.older()?.next : this.file().rooms.journal.next));

  protected refresh(): void {
    this.older.set(null);
    this.changed.emit();
  }

  protected async showOlder(): Promise<void> {
    const before = this.next();
    if (!before) return;
    this.loadingOlder.set(true);
    try {
      const page = await firstValueFrom(
        this.http.get<{ items: NoteView[]; next: string | null }>(`/api/case-files/${this.file().id}/notes`, {
          params: { before },
        }),
      );
      this.older.update((known) => ({ notes: [...(known?.notes ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.loadingOlder.set(false);
    }
  }
}
