import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import type { Member, SetMemberTeams, TeamChoices } from '@guichet/organisations-contract';
import { AsyncView, Card, ErrorSummary, Loaded, MultiCheck, Toasts } from '@guichet/platform-ui';
import { Commands, Conflict, ProblemWords, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** In which teams a member works: the whole set. A team opens its files at once, and closes them at once. */
@Component({
  selector: 'gu-member-teams',
  imports: [AsyncView, Card, ErrorSummary, FormField, FormRoot, Loaded, MultiCheck, TranslocoPipe],
  templateUrl: './member-teams.html',
})
export class MemberTeams {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
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
  private readonly draft = linkedSignal<{ teamIds: readonly string[] }>(() => ({ teamIds: this.before() }));
  protected readonly form = form(this.draft, {
    submission: {
      action: (tree) => sendForm(tree, () => this.save(), this.problemWords),
    },
  });

  /** True while leaving would lose a choice. */
  readonly unsaved = computed(() => [...this.draft().teamIds].sort().join() !== [...this.before()].sort().join());

  private async save(): Promise<void> {
    const { id, version } = this.member();
    const command: SetMemberTeams = { teamIds: [...this.draft().teamIds] };
    try {
      await this.commands.put(`/api/members/${id}/teams`, command, `"${version}"`);
      this.toasts.say(this.words.say('organisations.member.teamsSaved'));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      this.toasts.say(this.words.say('organisations.member.teamsChanged'), { tone: 'warn' });
    }
    this.saved.emit();
  }
}
