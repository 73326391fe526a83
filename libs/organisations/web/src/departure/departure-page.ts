import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DeparturePlan, Holding, Member } from '@guichet/organisations-contract';
import { AsyncView, Card, Icon, Loaded, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { departureKeys } from './departure-keys';
import { departCommand, isComplete, keyOf } from './heirs';
import type { Heirs } from './heirs';

const NOBODY: Heirs = { teams: {}, files: {} };

/** Somebody leaves, step by step: who takes over what, then the account closes and everything ends. */
@Component({
  selector: 'gu-departure-page',
  imports: [AsyncView, Card, Icon, Loaded, RouterLink, TranslocoPipe],
  templateUrl: './departure-page.html',
  styles: `
    gu-card {
      max-inline-size: 48rem;
    }
    [role='alert']:empty {
      display: none;
    }
    .files {
      display: grid;
      gap: var(--space-2);
    }
    .files label {
      display: grid;
      grid-template-columns: 8rem 1fr;
      gap: var(--space-3);
      align-items: center;
    }
  `,
})
export class DeparturePage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly member = httpResource<Member>(() => `/api/members/${this.id()}`);
  protected readonly plan = httpResource<DeparturePlan>(() => `/api/members/${this.id()}/departure`);
  private readonly heirs = linkedSignal({ source: this.id, computation: () => NOBODY });
  protected readonly refusal = signal('');
  protected readonly busy = signal(false);
  protected readonly name = computed(() => {
    const member = this.member.hasValue() ? this.member.value() : undefined;
    return member ? `${member.givenName} ${member.familyName}` : '';
  });
  /** The way out is then only the closing of the account. */
  protected readonly hasNothing = computed(() => this.plan.hasValue() && this.plan.value().holdings.length === 0);
  protected readonly hasTasks = computed(
    () => this.plan.hasValue() && this.plan.value().holdings.some(({ tasks }) => tasks > 0),
  );
  /** The account was closed without handing over: what is left is handed over now. */
  protected readonly closed = computed(() => this.member.hasValue() && !this.member.value().active);
  protected readonly keys = computed(() => departureKeys(this.closed(), this.hasNothing()));
  protected readonly complete = computed(() => this.plan.hasValue() && isComplete(this.plan.value(), this.heirs()));

  protected filesOf(holding: Holding): DeparturePlan['files'] {
    return this.plan.hasValue() ? this.plan.value().files.filter(({ teamId }) => teamId === holding.teamId) : [];
  }

  protected chooseTeam(holding: Holding, event: Event): void {
    const key = keyOf(holding.teamId);
    this.heirs.update(({ teams, files }) => ({ teams: { ...teams, [key]: valueOf(event) }, files }));
  }

  protected chooseFile(file: string, event: Event): void {
    this.heirs.update(({ teams, files }) => ({ teams, files: { ...files, [file]: valueOf(event) } }));
  }

  protected async depart(plan: DeparturePlan): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.commands.post(
        `/api/members/${this.id()}/departure`,
        departCommand(plan, this.heirs()),
        `"${plan.version}"`,
      );
      this.toasts.say(this.words.say(this.keys().done, { name: this.name() }));
      await this.router.navigate(['/administration/membres', this.id()]);
    } catch (error) {
      this.refusal.set(this.problemWords.sentence(error));
      this.plan.reload();
    } finally {
      this.busy.set(false);
    }
  }
}

function valueOf(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : '';
}
