import { afterNextRender, Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import type { NoteView } from '@guichet/case-files-contract';
import { NOTE_BODY_MAX } from '@guichet/case-files-contract';
import { ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';
import { SensitiveProposal } from '../sensitive-proposal/sensitive-proposal';

const REASON_MIN = 3;
const REASON_MAX = 500;

/** What is written about a note that stands: more, instead, or that it is withdrawn. */
export type NoteWritingKind = 'addendum' | 'withdrawal' | 'correction';

/** The form beneath a note that stands. */
@Component({
  selector: 'gu-note-writing',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, SensitiveProposal, TranslocoPipe],
  templateUrl: './note-writing.html',
})
export class NoteWriting {
  private readonly client = inject(CaseFileClient);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly note = input.required<NoteView>();
  readonly what = input.required<NoteWritingKind>();
  readonly written = output();
  readonly cancelled = output();

  protected readonly asksText = computed(() => this.what() !== 'withdrawal');
  protected readonly asksReason = computed(() => this.what() !== 'addendum');
  protected readonly standsIn = computed(() => (this.note().nature === 'confidence' ? (['confidence'] as const) : []));
  protected readonly kept = keepsDraft<{ text: string; reason: string }>({
    form: 'note',
    about: () => [this.note().originId, this.what()],
    caseFileId: () => this.fileId(),
    start: () => ({ text: this.what() === 'correction' ? this.note().body : '', reason: '' }),
  });
  protected readonly text = computed(() => this.kept.draft().text);
  protected readonly form = form(
    this.kept.draft,
    (path) => {
      required(path.text, { message: 'caseFiles.journal.bodyMissing', when: () => this.asksText() });
      maxLength(path.text, NOTE_BODY_MAX);
      required(path.reason, { message: 'caseFiles.record.reasonMissing', when: () => this.asksReason() });
      minLength(path.reason, REASON_MIN, { message: 'caseFiles.record.reasonMissing' });
      maxLength(path.reason, REASON_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  constructor() {
    // the button that was pressed is gone: whoever writes goes on here
    afterNextRender(() => (this.asksText() ? this.form.text() : this.form.reason()).focusBoundControl());
  }

  private async send(): Promise<void> {
    const what = this.what();
    await this.sendAs(what);
    this.toasts.say(this.words.say(`caseFiles.journal.done.${what}`));
    this.written.emit();
  }

  private sendAs(what: NoteWritingKind): Promise<unknown> {
    const note = this.note();
    const { text, reason } = this.kept.draft();
    if (what === 'addendum') return this.client.addToNote(this.fileId(), note.originId, text);
    if (what === 'withdrawal') return this.client.withdrawNote(this.fileId(), note, reason);
    const { nature, audience, happenedAt } = note;
    return this.client.correctNote(this.fileId(), note, {
      ...{ nature, audience, happenedAt, body: text },
      correctionReason: reason,
    });
  }
}
