import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, apply, form } from '@angular/forms/signals';
import type { Team } from '@guichet/organisations-contract';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { draftOfTeam, teamCommand } from './team-draft';
import { TEAM_RULES, TeamFields } from './team-fields';

const FIELDS = { [ORGANISATION_PROBLEMS.teamNameTaken]: 'name' };

/** Changing a team. */
@Component({
  selector: 'gu-team-form',
  imports: [Card, ErrorSummary, FormActions, FormField, FormRoot, KeptDraft, TeamFields, TranslocoPipe],
  templateUrl: './team-form.html',
  styles: `
    .check .hint {
      display: block;
    }
  `,
})
export class TeamForm {
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly team = input.required<Team>();
  readonly saved = output();

  protected readonly kept = keepsDraft({
    form: 'team',
    about: () => [this.team().id],
    version: () => this.team().version,
    newest: async () => {
      const newest = await this.commands.read<Team>(`/api/teams/${this.team().id}`);
      return { value: draftOfTeam(newest), version: newest.version };
    },
    start: () => draftOfTeam(this.team()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(this.draft, (path) => apply(path, TEAM_RULES), {
    submission: {
      action: (tree) => this.kept.send(tree, () => onField(FIELDS, () => this.save())),
    },
  });
  /** True while leaving would lose what was typed. */
  readonly unsaved = this.kept.unsaved;
  readonly atRisk = this.kept.atRisk;

  private async save(): Promise<void> {
    await this.commands.put(`/api/teams/${this.team().id}`, teamCommand(this.draft()), this.kept.tag());
    this.toasts.say(this.words.say('organisations.teams.saved'));
    this.saved.emit();
  }
}
