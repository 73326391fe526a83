import { Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { CaseFileView } from '@guichet/case-files-contract';
import { NOTE_AUDIENCES, NOTE_BODY_MAX } from '@guichet/case-files-contract';
import { Field, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';
import { SensitiveProposal } from '../sensitive-proposal/sensitive-proposal';
import { NoteAutosave } from './note-autosave';

/** Writing a note: one large field that grows, saved while one writes, with for whom it is. */
@Component({
  selector: 'gu-note-composer',
  imports: [Field, FormField, FormRoot, RelativeDate, SensitiveProposal, TranslocoPipe],
  providers: [NoteAutosave],
  templateUrl: './note-composer.html',
  styles: `
    textarea {
      field-sizing: content;
      min-block-size: 6.5rem;
      max-block-size: 60dvh;
    }
    .saved {
      min-block-size: 1.25rem;
      margin-block-end: -1.25rem;
      font-size: 0.8125rem;
    }
  `,
})
export class NoteComposer {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly autosave = inject(NoteAutosave);

  readonly file = input.required<CaseFileView>();
  readonly added = output();

  protected readonly audiences = NOTE_AUDIENCES;
  protected readonly mayConfide = computed(() => this.file().allowedActions.includes('confidence.add'));
  private readonly keptHere = signal(false);
  private readonly draft = linkedSignal({
    source: () => this.file().id,
    computation: () =>
      untracked(() => {
        const { draft } = this.file().rooms.journal;
        return {
          body: draft?.body ?? '',
          confidence: draft?.nature === 'confidence',
          audience: draft?.audience ?? 'file',
        };
      }),
  });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.body, { message: 'caseFiles.journal.bodyMissing' });
      maxLength(path.body, NOTE_BODY_MAX);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.add(), this.problemWords) } },
  );
  /** The draft of an earlier moment was brought back. */
  protected readonly restoredAt = computed(() => this.file().rooms.journal.draft?.savedAt ?? null);
  protected readonly standsIn = computed(() => (this.draft().confidence ? (['confidence'] as const) : []));
  protected readonly body = computed(() => this.draft().body);

  constructor() {
    let last = '';
    effect(() => {
      const { body, confidence, audience } = this.draft();
      const now = JSON.stringify([body, confidence, audience]);
      const dirty = this.form().dirty();
      if (dirty && now !== last)
        this.autosave.later(
          untracked(() => this.file().id),
          { nature: confidence ? 'confidence' : 'fact', audience, body },
        );
      last = now;
    });
  }

  /** Sends with Ctrl+Enter, as one is used to. */
  protected sendByKey(event: Event): void {
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form?.requestSubmit();
  }
  protected keep(): void {
    this.keptHere.set(true);
  }
  protected confide(): void {
    this.form.confidence().value.set(true);
    this.form.confidence().markAsDirty();
  }

  private async add(): Promise<void> {
    const { body, confidence, audience } = this.draft();
    await this.autosave.done();
    await this.client.addNote(this.file().id, {
      nature: confidence ? 'confidence' : 'fact',
      body,
      audience,
      keptHere: this.keptHere(),
    });
    this.draft.set({ body: '', confidence: false, audience: 'file' });
    this.keptHere.set(false);
    this.form().reset();
    this.toasts.say(this.words.say('caseFiles.journal.added'));
    this.added.emit();
  }
}
