import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { ORGANISATION_LIMITS } from '@guichet/organisations-contract';
import type { NationalNumberAuthorisation, Organisation } from '@guichet/organisations-contract';
import { Card, Chip, ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** What allows an organisation to use national numbers; without it, its members see none and enter none. */
@Component({
  selector: 'gu-number-authorisation',
  imports: [Card, Chip, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './number-authorisation.html',
})
export class NumberAuthorisation {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly organisation = input.required<Organisation>();
  readonly changed = output();

  protected readonly known = computed(() => this.organisation().nationalNumberAuthorisation);
  private readonly path = computed(() => `/api/organisations/${this.organisation().id}/national-number-authorisation`);
  private readonly version = computed(() => `"${this.organisation().version}"`);
  protected readonly kept = keepsDraft<NationalNumberAuthorisation>({
    form: 'number-authorisation',
    about: () => [this.organisation().id],
    version: () => this.organisation().version,
    newest: async () => {
      const newest = await this.commands.read<Organisation>(`/api/organisations/${this.organisation().id}`);
      return { value: draftOf(newest), version: newest.version };
    },
    start: () => draftOf(this.organisation()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reference, { message: 'organisations.numbers.referenceMissing' });
      maxLength(path.reference, ORGANISATION_LIMITS.authorisation);
      maxLength(path.source, ORGANISATION_LIMITS.authorisationSource);
      required(path.grantedOn, { message: 'organisations.numbers.grantedOnMissing' });
      required(path.source, { message: 'organisations.numbers.sourceMissing' });
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } },
  );

  protected async end(): Promise<void> {
    try {
      await this.commands.delete(this.path(), this.version());
      this.done('organisations.numbers.ended');
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
  private async save(): Promise<void> {
    await this.commands.put(this.path(), this.draft(), this.kept.tag());
    this.done('organisations.numbers.saved');
  }
  private done(sentence: string): void {
    this.toasts.say(this.words.say(sentence));
    this.changed.emit();
  }
}

function draftOf({ nationalNumberAuthorisation: known }: Organisation): NationalNumberAuthorisation {
  return { reference: known?.reference ?? '', grantedOn: known?.grantedOn ?? '', source: known?.source ?? '' };
}
