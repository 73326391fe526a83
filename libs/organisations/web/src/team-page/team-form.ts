import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, apply, form, submit } from '@angular/forms/signals';
import type { Team } from '@guichet/organisations-contract';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { VersionConflict } from '../version-conflict/version-conflict';
import { versionedSaving } from '../version-conflict/versioned-saving';
import { draftOfTeam, teamCommand } from './team-draft';
import { TEAM_RULES, TeamFields } from './team-fields';
import { teamConflict } from './team-words';

const FIELDS = { [ORGANISATION_PROBLEMS.teamNameTaken]: 'name' };

/** Changing a team. */
@Component({
  selector: 'gu-team-form',
  imports: [Card, ErrorSummary, FormField, FormRoot, TeamFields, TranslocoPipe, VersionConflict],
  templateUrl: './team-form.html',
  styles: `
    .check .hint {
      display: block;
    }
  `,
})
export class TeamForm {
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly team = input.required<Team>();
  readonly saved = output();

  private readonly draft = linkedSignal(() => draftOfTeam(this.team()));
  protected readonly form = form(this.draft, (path) => apply(path, TEAM_RULES), {
    submission: {
      action: (tree) => sendForm(tree, () => onField(FIELDS, () => this.save()), this.problemWords),
    },
  });
  protected readonly saving = versionedSaving({
    path: () => `/api/teams/${this.team().id}`,
    record: this.team,
    draft: this.draft,
    draftOf: draftOfTeam,
    command: teamCommand,
    compare: teamConflict(),
  });

  /** True while leaving would lose what was typed. */
  readonly unsaved = this.saving.unsaved;

  protected keep(): void {
    this.saving.keep();
    void submit(this.form);
  }

  private async save(): Promise<void> {
    if (!(await this.saving.save())) return;
    this.toasts.say(this.words.say('organisations.teams.saved'));
    this.saved.emit();
  }
}
