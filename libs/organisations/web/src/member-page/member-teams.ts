import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import type { Member, SetMemberTeams, TeamChoices } from '@guichet/organisations-contract';
import { AsyncView, Card, ErrorSummary, Loaded, MultiCheck, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** In which teams a member works: the whole set. A team opens its files at once, and closes them at once. */
@Component({
  selector: 'gu-member-teams',
  imports: [
    AsyncView,
    Card,
    ErrorSummary,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    Loaded,
    MultiCheck,
    TranslocoPipe,
  ],
  templateUrl: './member-teams.html',
})
export class MemberTeams {
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly member = input.required<Member>();
  readonly saved = output();

  protected readonly teams = httpResource<TeamChoices>(() => ({
    url: '/api/teams',
    params: { organisationId: this.member().organisation.id },
  }));
  protected readonly choices = computed(() =>
    (this.teams.hasValue() ? this.teams.value().items : []).map(({ id, name, description }) => ({
      value: id,
      label: name,
      detail: description,
    })),
  );
  private readonly before = computed(() => this.member().teams.map((team) => team.id));
  protected readonly kept = keepsDraft<{ teamIds: readonly string[] }>({
    form: 'member-teams',
    about: () => [this.member().id],
    version: () => this.member().version,
    newest: async () => {
      const { version, teams } = await this.commands.read<Member>(`/api/members/${this.member().id}`);
      return { value: { teamIds: teams.map((team) => team.id) }, version };
    },
    start: () => ({ teamIds: this.before() }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(this.draft, {
    submission: {
      action: (tree) => this.kept.send(tree, () => this.save()),
    },
  });

  /** True while leaving would lose a choice. */
  readonly unsaved = computed(() => [...this.draft().teamIds].sort().join() !== [...this.before()].sort().join());

  readonly atRisk = this.kept.atRisk;

  private async save(): Promise<void> {
    const { id } = this.member();
    const command: SetMemberTeams = { teamIds: [...this.draft().teamIds] };
    await this.commands.put(`/api/members/${id}/teams`, command, this.kept.tag());
    this.toasts.say(this.words.say('organisations.member.teamsSaved'));
    this.saved.emit();
  }
}
