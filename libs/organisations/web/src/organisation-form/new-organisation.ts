import { Component, inject, signal } from '@angular/core';
import { FormRoot, apply, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { Card, ErrorSummary, Toasts, warnBeforeUnload, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { EMPTY_ORGANISATION, newOrganisationCommand } from './organisation-draft';
import { ORGANISATION_RULES, OrganisationFields } from './organisation-fields';

const FIELDS = { [ORGANISATION_PROBLEMS.nameTaken]: 'name' };

/** Adding an organisation to the city. */
@Component({
  selector: 'gu-new-organisation',
  imports: [Card, ErrorSummary, FormActions, FormRoot, KeptDraft, OrganisationFields, RouterLink, TranslocoPipe],
  templateUrl: './new-organisation.html',
  styles: `
    gu-card {
      max-inline-size: 40rem;
    }
  `,
})
export class NewOrganisation implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly kept = keepsDraft({
    form: 'new-organisation',
    about: () => [],
    start: () => EMPTY_ORGANISATION,
  });
  private readonly draft = this.kept.draft;
  private readonly made = signal(false);
  protected readonly form = form(this.draft, (path) => apply(path, ORGANISATION_RULES), {
    submission: {
      action: (tree) => this.kept.send(tree, () => onField(FIELDS, () => this.add())),
    },
  });

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return !this.made() && this.kept.atRisk();
  }

  private async add(): Promise<void> {
    const { body } = await this.commands.post<{ id: string }>(
      '/api/organisations',
      newOrganisationCommand(this.draft()),
    );
    this.made.set(true);
    this.toasts.say(this.words.say('organisations.organisation.added'));
    await this.router.navigate(['/administration/organisations', body.id]);
  }
}
