import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required, validate } from '@angular/forms/signals';
import type { CreateClosure, Team, TeamClosure } from '@guichet/organisations-contract';
import { TEAM_LIMITS } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { closureWords } from '../closure-words';

const EMPTY: CreateClosure = { startsOn: '', endsOn: '', reason: '' };

/** Days on which a team is closed: announced, and taken back with a way to undo. They stop the clock of its referrals. */
@Component({
  selector: 'gu-team-closures',
  imports: [Card, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './team-closures.html',
})
export class TeamClosures {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly sayClosure = closureWords();
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly team = input.required<Team>();
  readonly saved = output();

  protected readonly kept = keepsDraft({
    form: 'team-closure',
    about: () => [this.team().id],
    start: () => EMPTY,
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.startsOn, { message: 'organisations.closures.dateMissing' });
      required(path.endsOn, { message: 'organisations.closures.dateMissing' });
      maxLength(path.reason, TEAM_LIMITS.closureReason);
      validate(path.endsOn, ({ value, valueOf }) =>
        value() && value() < valueOf(path.startsOn)
          ? { kind: 'dates', message: 'organisations.closures.datesTurned' }
          : undefined,
      );
    },
    {
      submission: {
        action: (tree) => this.kept.send(tree, () => this.announce()),
      },
    },
  );
  protected readonly closures = computed(() =>
    this.team().closures.map((closure) => ({ closure, words: this.sayClosure(closure) })),
  );
  private readonly path = computed(() => `/api/teams/${this.team().id}/closures`);

  /** True while leaving would lose what was typed. */
  readonly atRisk = this.kept.atRisk;

  protected async takeBack({ id, startsOn, endsOn, reason }: TeamClosure): Promise<void> {
    const announceAgain = {
      label: this.words.say('organisations.undo'),
      run: () => void this.restore({ startsOn, endsOn, reason }),
    };
    await this.telling(async () => {
      await this.commands.delete(`${this.path()}/${id}`);
      this.toasts.say(this.words.say('organisations.closures.takenBack'), { action: announceAgain });
    });
  }

  private async announce(): Promise<void> {
    await this.commands.post(this.path(), this.draft());
    this.form().reset(EMPTY);
    this.toasts.say(this.words.say('organisations.closures.announced'));
    this.saved.emit();
  }

  private async restore(closure: CreateClosure): Promise<void> {
    await this.telling(() => this.commands.post(this.path(), closure));
  }

  private async telling(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.saved.emit();
  }
}
