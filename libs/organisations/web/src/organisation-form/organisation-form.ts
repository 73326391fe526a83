import { Component, computed, inject, input, output } from '@angular/core';
import { FormRoot, apply, form } from '@angular/forms/signals';
import type { Organisation } from '@guichet/organisations-contract';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { draftOfOrganisation, organisationCommand } from './organisation-draft';
import { ORGANISATION_RULES, OrganisationFields } from './organisation-fields';

const FIELDS = { [ORGANISATION_PROBLEMS.nameTaken]: 'name' };

/** Changing an organisation. */
@Component({
  selector: 'gu-organisation-form',
  imports: [Card, ErrorSummary, FormActions, FormRoot, KeptDraft, OrganisationFields, TranslocoPipe],
  templateUrl: './organisation-form.html',
})
export class OrganisationForm {
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly organisation = input.required<Organisation>();
  readonly saved = output();

  protected readonly kept = keepsDraft({
    form: 'organisation',
    about: () => [this.organisation().id],
    version: () => this.organisation().version,
    newest: async () => {
      const newest = await this.commands.read<Organisation>(`/api/organisations/${this.organisation().id}`);
      return { value: draftOfOrganisation(newest), version: newest.version };
    },
    start: () => draftOfOrganisation(this.organisation()),
  });
  private readonly draft = this.kept.draft;
  protected readonly standing = computed(() => this.organisation().allowedActions.includes('edit_standing'));
  protected readonly form = form(this.draft, (path) => apply(path, ORGANISATION_RULES), {
    submission: {
      action: (tree) => this.kept.send(tree, () => onField(FIELDS, () => this.save())),
    },
  });
  /** True while leaving would lose what was typed. */
  readonly unsaved = this.kept.unsaved;
  readonly atRisk = this.kept.atRisk;

  private async save(): Promise<void> {
    await this.commands.put(
      `/api/organisations/${this.organisation().id}`,
      organisationCommand(this.draft(), this.standing()),
      this.kept.tag(),
    );
    this.toasts.say(this.words.say('organisations.organisation.saved'));
    this.saved.emit();
  }
}
