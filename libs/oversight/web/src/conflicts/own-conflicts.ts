import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { CLOSING_TIES, CONFLICT_LIMITS } from '@guichet/access-contract';
import type { ClosingTie, DeclareConflict, OwnConflictList } from '@guichet/access-contract';
import { Card, ErrorSummary, Field, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY = { kind: 'conflict', givenNames: '', familyNames: '', birthYear: '' };

/** Saying whose file must never open to me; what is answered does not tell whether that person is known. */
@Component({
  selector: 'gu-own-conflicts',
  imports: [Card, ErrorSummary, Field, FormField, FormRoot, RelativeDate, TranslocoPipe],
  templateUrl: './own-conflicts.html',
})
export class OwnConflictsCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly kinds = CLOSING_TIES;
  private readonly conflicts = httpResource<OwnConflictList>(() => '/api/me/conflicts');
  protected readonly declared = computed(() => (this.conflicts.hasValue() ? this.conflicts.value().items : []));
  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.givenNames, { message: 'oversight.ownConflicts.nameMissing' });
      required(path.familyNames, { message: 'oversight.ownConflicts.nameMissing' });
      maxLength(path.givenNames, CONFLICT_LIMITS.name);
      maxLength(path.familyNames, CONFLICT_LIMITS.name);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    const { kind, birthYear, ...names } = this.draft();
    const year = Number.parseInt(birthYear, 10);
    const declaration: DeclareConflict = {
      ...names,
      kind: kind as ClosingTie,
      caseFileId: null,
      birthYear: Number.isNaN(year) ? null : year,
    };
    await this.commands.post('/api/me/conflicts', declaration);
    this.draft.set(EMPTY);
    this.toasts.say(this.words.say('oversight.ownConflicts.done'));
    this.conflicts.reload();
  }
}
