import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormRoot, apply, form, submit } from '@angular/forms/signals';
import type { Organisation } from '@guichet/organisations-contract';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { VersionConflict } from '../version-conflict/version-conflict';
import { versionedSaving } from '../version-conflict/versioned-saving';
import { draftOfOrganisation, organisationCommand } from './organisation-draft';
import { ORGANISATION_RULES, OrganisationFields } from './organisation-fields';
import { organisationConflict } from './organisation-words';

const FIELDS = { [ORGANISATION_PROBLEMS.nameTaken]: 'name' };

/** Changing an organisation. */
@Component({
  selector: 'gu-organisation-form',
  imports: [Card, ErrorSummary, FormRoot, OrganisationFields, TranslocoPipe, VersionConflict],
  templateUrl: './organisation-form.html',
})
export class OrganisationForm {
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly organisation = input.required<Organisation>();
  readonly saved = output();

  private readonly draft = linkedSignal(() => draftOfOrganisation(this.organisation()));
  protected readonly standing = computed(() => this.organisation().allowedActions.includes('edit_standing'));
  protected readonly form = form(this.draft, (path) => apply(path, ORGANISATION_RULES), {
    submission: {
      action: (tree) => sendForm(tree, () => onField(FIELDS, () => this.save()), this.problemWords),
    },
  });
  protected readonly saving = versionedSaving({
    path: () => `/api/organisations/${this.organisation().id}`,
    record: this.organisation,
    draft: this.draft,
    draftOf: draftOfOrganisation,
    command: (draft) => organisationCommand(draft, this.standing()),
    compare: organisationConflict(),
  });

  /** True while leaving would lose what was typed. */
  readonly unsaved = this.saving.unsaved;

  protected keep(): void {
    this.saving.keep();
    void submit(this.form);
  }

  private async save(): Promise<void> {
    if (!(await this.saving.save())) return;
    this.toasts.say(this.words.say('organisations.organisation.saved'));
    this.saved.emit();
  }
}
