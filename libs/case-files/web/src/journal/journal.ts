import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { CaseFileView, NoteInput, NoteView } from '@guichet/case-files-contract';
import { NOTE_BODY_MAX } from '@guichet/case-files-contract';
import { Card, Chip, Field, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CaseFileClient } from '../case-file-client';

/** The notes of the file, newest first, and writing one: a fact, or what was told in confidence. */
@Component({
  selector: 'gu-journal',
  imports: [Card, Chip, Field, FormField, FormRoot, RelativeDate, TranslocoPipe],
  templateUrl: './journal.html',
  styleUrl: './journal.css',
})
export class Journal {
  private readonly client = inject(CaseFileClient);
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  readonly changed = output();

  protected readonly mayAdd = computed(() => this.file().allowedActions.includes('note.add'));
  protected readonly mayConfide = computed(() => this.file().allowedActions.includes('confidence.add'));
  protected readonly older = signal<{ notes: readonly NoteView[]; next: string | null } | null>(null);
  protected readonly loadingOlder = signal(false);
  protected readonly notes = computed(() => [...this.file().rooms.journal.notes, ...(this.older()?.notes ?? [])]);
  protected readonly next = computed(() => (this.older() ? this.older()?.next : this.file().rooms.journal.next));

  private readonly draft = signal<{ body: string; confidence: boolean }>({ body: '', confidence: false });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.body, { message: 'caseFiles.journal.bodyMissing' });
      maxLength(path.body, NOTE_BODY_MAX);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.add(), this.problemWords) } },
  );

  /** Sends with Ctrl+Enter, as one is used to. */
  protected sendByKey(event: Event): void {
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form?.requestSubmit();
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

  private async add(): Promise<void> {
    const { body, confidence } = this.draft();
    const note: NoteInput = { nature: confidence ? 'confidence' : 'fact', body };
    await this.client.addNote(this.file().id, note);
    this.draft.set({ body: '', confidence: false });
    this.form().reset();
    this.older.set(null);
    this.toasts.say(this.words.say('caseFiles.journal.added'));
    this.changed.emit();
  }
}
