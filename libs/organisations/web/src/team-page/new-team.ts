import { Component, inject, input, signal } from '@angular/core';
import { FormRoot, apply, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { Card, ErrorSummary, Toasts, warnBeforeUnload, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { organisationChoice } from '../administration/organisation-choice';
import { EMPTY_TEAM, newTeamCommand } from './team-draft';
import { TEAM_RULES, TeamFields } from './team-fields';

const FIELDS = { [ORGANISATION_PROBLEMS.teamNameTaken]: 'name' };

/** Adding a team to the organisation that the address names, or to one’s own. */
@Component({
  selector: 'gu-new-team',
  imports: [Card, ErrorSummary, FormActions, FormRoot, KeptDraft, RouterLink, TeamFields, TranslocoPipe],
  templateUrl: './new-team.html',
  styles: `
    gu-card {
      max-inline-size: 40rem;
    }
  `,
})
export class NewTeam implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly organisation = input<string>();

  private readonly choice = organisationChoice(this.organisation);
  protected readonly kept = keepsDraft({
    form: 'new-team',
    about: () => [],
    start: () => EMPTY_TEAM,
  });
  private readonly draft = this.kept.draft;
  private readonly made = signal(false);
  protected readonly form = form(this.draft, (path) => apply(path, TEAM_RULES), {
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
      `/api/organisations/${this.choice.id()}/teams`,
      newTeamCommand(this.draft()),
    );
    this.made.set(true);
    this.toasts.say(this.words.say('organisations.teams.added'));
    await this.router.navigate(['/administration/equipes', body.id]);
  }
}
