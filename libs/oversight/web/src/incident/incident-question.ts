import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { INCIDENT_DAYS_MAX } from '@guichet/oversight-contract';
import type { IncidentQuestion as Question, WatchedAccount, WatchedAccounts } from '@guichet/oversight-contract';
import { Combobox, ErrorSummary, Field, NOW } from '@guichet/platform-ui';
import type { Choice } from '@guichet/platform-ui';
import { brusselsDay, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const DAY = 86_400_000;
const FEWEST_LETTERS = 2;

/** Which account, and from which day to which. */
@Component({
  selector: 'gu-incident-question',
  imports: [Combobox, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  templateUrl: './incident-question.html',
})
export class IncidentQuestion {
  private readonly words = inject(Words);
  private readonly now = inject(NOW)();

  /** What the address asks, when it asks something. */
  readonly asked = input<Question>();
  /** The account of the question, once it is known. */
  readonly account = input<WatchedAccount>();
  readonly answered = output<Question>();

  private readonly draft = signal<Question>({
    memberId: '',
    from: brusselsDay(this.now, -30),
    to: brusselsDay(this.now),
  });
  protected readonly search = signal('');
  protected readonly found = httpResource<WatchedAccounts>(() =>
    this.search().length < FEWEST_LETTERS
      ? undefined
      : { url: '/api/incidents/accounts', params: { search: this.search() } },
  );
  protected readonly choices = computed<Choice[]>(() =>
    (this.found.hasValue() ? this.found.value().items : []).map((one) => ({
      value: one.id,
      label: one.name,
      detail: this.detail(one),
    })),
  );
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.memberId, { message: 'oversight.incident.accountMissing' });
      required(path.from, { message: 'oversight.incident.dayMissing' });
      required(path.to, { message: 'oversight.incident.dayMissing' });
      validate(path.to, ({ value, valueOf }) => {
        const days = (Date.parse(value()) - Date.parse(valueOf(path.from))) / DAY;
        return days < 0 || days >= INCIDENT_DAYS_MAX
          ? { kind: 'period', message: 'oversight.incident.periodWrong' }
          : undefined;
      });
    },
    {
      submission: {
        action: () => {
          this.answered.emit(this.draft());
          return Promise.resolve(undefined);
        },
      },
    },
  );

  constructor() {
    effect(() => {
      const asked = this.asked();
      if (asked) untracked(() => this.draft.set(asked));
    });
  }

  private detail({ email, organisation, active }: WatchedAccount): string {
    const state = active ? '' : ` · ${this.words.say('oversight.incident.closed')}`;
    return `${organisation} · ${email}${state}`;
  }
}
