import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import type { OwnNumber, OwnNumbers } from '@guichet/people-contract';
import { AsyncView, Card, Dialog, ErrorSummary, Field, Loaded, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** The numbers that the reader's own organisation gives to the person. */
@Component({
  selector: 'gu-own-numbers-card',
  imports: [
    AsyncView,
    Card,
    Dialog,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    Loaded,
    TranslocoPipe,
  ],
  templateUrl: './own-numbers-card.html',
})
export class OwnNumbersCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  readonly fileId = input.required<string>();

  private readonly path = computed(() => `/api/case-files/${this.fileId()}/own-numbers`);
  protected readonly numbers = httpResource<OwnNumbers>(() => this.path());
  protected readonly adding = signal(false);
  protected readonly kept = keepsDraft({
    form: 'own-number',
    about: () => (this.adding() ? [this.fileId()] : null),
    caseFileId: () => this.fileId(),
    start: () => ({ system: '', value: '' }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.system, { message: 'people.ownNumbers.missing' });
      required(path.value, { message: 'people.ownNumbers.missing' });
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.add()) } },
  );

  protected async remove(number: OwnNumber): Promise<void> {
    try {
      await this.commands.delete(`${this.path()}/${number.id}`, `"${number.version}"`);
      this.changed('people.ownNumbers.removed');
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
  private async add(): Promise<void> {
    await this.commands.post(this.path(), this.draft());
    this.draft.set({ system: '', value: '' });
    this.adding.set(false);
    this.changed('people.ownNumbers.saved');
  }
  private changed(sentence: string): void {
    this.toasts.say(this.words.say(sentence));
    this.numbers.reload();
  }
}
