import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, apply, form } from '@angular/forms/signals';
import type { Member } from '@guichet/organisations-contract';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Icon, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { commandOf, draftOf } from './member-draft';
import { MEMBER_RULES, MemberFields } from './member-fields';

const FIELDS = { [ORGANISATION_PROBLEMS.emailTaken]: 'email' };

/** Changing an account: who, role, rights, open or closed. */
@Component({
  selector: 'gu-member-form',
  imports: [Card, ErrorSummary, FormActions, FormField, FormRoot, Icon, KeptDraft, MemberFields, TranslocoPipe],
  templateUrl: './member-form.html',
  styles: `
    .check .hint {
      display: block;
    }
  `,
})
export class MemberForm {
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly member = input.required<Member>();
  readonly saved = output();

  protected readonly kept = keepsDraft({
    form: 'member',
    about: () => [this.member().id],
    version: () => this.member().version,
    newest: async () => {
      const newest = await this.commands.read<Member>(`/api/members/${this.member().id}`);
      return { value: draftOf(newest), version: newest.version };
    },
    start: () => draftOf(this.member()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(this.draft, (path) => apply(path, MEMBER_RULES), {
    submission: {
      action: (tree) => this.kept.send(tree, () => onField(FIELDS, () => this.save())),
    },
  });
  protected readonly rightsOpen = computed(() => this.member().allowedActions.includes('edit_rights'));
  /** Closing the account of somebody who still leads files: they must go to a colleague. */
  protected readonly leavesFiles = computed(
    () => this.member().active && !this.draft().active && this.member().openFilesLed > 0,
  );

  /** True while leaving would lose what was typed. */
  readonly unsaved = this.kept.unsaved;
  readonly atRisk = this.kept.atRisk;

  private async save(): Promise<void> {
    await this.commands.put(`/api/members/${this.member().id}`, commandOf(this.draft()), this.kept.tag());
    this.toasts.say(this.words.say('organisations.member.saved'));
    this.saved.emit();
  }
}
