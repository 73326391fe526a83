import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, apply, form, submit } from '@angular/forms/signals';
import type { Member } from '@guichet/organisations-contract';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Icon, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { VersionConflict } from '../version-conflict/version-conflict';
import { versionedSaving } from '../version-conflict/versioned-saving';
import { commandOf, draftOf } from './member-draft';
import { MEMBER_RULES, MemberFields } from './member-fields';
import { memberConflict } from './member-words';

const FIELDS = { [ORGANISATION_PROBLEMS.emailTaken]: 'email' };

/** Changing an account: who, role, rights, open or closed. */
@Component({
  selector: 'gu-member-form',
  imports: [Card, ErrorSummary, FormField, FormRoot, Icon, MemberFields, TranslocoPipe, VersionConflict],
  templateUrl: './member-form.html',
  styles: `
    .check .hint {
      display: block;
    }
  `,
})
export class MemberForm {
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly member = input.required<Member>();
  readonly saved = output();

  private readonly draft = linkedSignal(() => draftOf(this.member()));
  protected readonly form = form(this.draft, (path) => apply(path, MEMBER_RULES), {
    submission: {
      action: (tree) => sendForm(tree, () => onField(FIELDS, () => this.save()), this.problemWords),
    },
  });
  protected readonly saving = versionedSaving({
    path: () => `/api/members/${this.member().id}`,
    record: this.member,
    draft: this.draft,
    draftOf,
    command: commandOf,
    compare: memberConflict(),
  });
  protected readonly rightsOpen = computed(() => this.member().allowedActions.includes('edit_rights'));
  /** Closing the account of somebody who still leads files: they must go to a colleague. */
  protected readonly leavesFiles = computed(
    () => this.member().active && !this.draft().active && this.member().openFilesLed > 0,
  );

  /** True while leaving would lose what was typed. */
  readonly unsaved = this.saving.unsaved;

  protected keep(): void {
    this.saving.keep();
    void submit(this.form);
  }

  private async save(): Promise<void> {
    if (!(await this.saving.save())) return;
    this.toasts.say(this.words.say('organisations.member.saved'));
    this.saved.emit();
  }
}
