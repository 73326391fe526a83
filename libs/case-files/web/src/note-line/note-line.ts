import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { NoteView } from '@guichet/case-files-contract';
import { Chip, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';

type Writing = 'addendum' | 'withdrawal' | 'correction';

/** One note with what stands beneath it: its author corrects it for a day, everybody adds to it, its organisation withdraws it. */
@Component({
  selector: 'gu-note-line',
  imports: [Chip, RelativeDate, TranslocoPipe],
  templateUrl: './note-line.html',
  styleUrl: './note-line.css',
})
export class NoteLine {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly note = input.required<NoteView>();
  readonly mayAdd = input(false);
  readonly organisationId = input.required<string>();
  readonly changed = output();

  protected readonly own = computed(() => this.note().author.organisationId === this.organisationId());
  protected readonly writing = signal<Writing | null>(null);
  protected readonly text = signal('');
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly ready = computed(() => {
    const reason = this.reason().trim().length >= 3;
    const text = this.text().trim().length > 0;
    return this.writing() === 'correction' ? text && reason : this.writing() === 'withdrawal' ? reason : text;
  });

  protected begin(what: Writing): void {
    this.text.set(what === 'correction' ? this.note().body : '');
    this.reason.set('');
    this.writing.set(what);
  }
  protected typed(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
  }
  protected reasoned(event: Event): void {
    this.reason.set((event.target as HTMLInputElement).value);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const what = this.writing();
    if (!what || !this.ready()) return;
    this.busy.set(true);
    try {
      await this.sendAs(what);
      this.writing.set(null);
      this.toasts.say(this.words.say(`caseFiles.journal.done.${what}`));
      this.changed.emit();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }

  private sendAs(what: Writing): Promise<unknown> {
    const note = this.note();
    if (what === 'addendum') return this.client.addToNote(this.fileId(), note.originId, this.text());
    if (what === 'withdrawal') return this.client.withdrawNote(this.fileId(), note, this.reason());
    const { nature, audience, happenedAt } = note;
    return this.client.correctNote(this.fileId(), note, {
      ...{ nature, audience, happenedAt },
      body: this.text(),
      correctionReason: this.reason(),
    });
  }
}
