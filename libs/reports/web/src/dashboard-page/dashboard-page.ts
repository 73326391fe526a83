import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsyncView, Empty, EmptyState, Icon, Loaded, Toasts } from '@guichet/platform-ui';
import { ProblemWords } from '@guichet/platform-web-kernel';
import type { Dashboard } from '@guichet/reports-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { DashboardExport } from '../dashboard-export';
import { DashboardWords } from '../dashboard-words';
import { FileFigures } from '../file-figures/file-figures';
import { Freshness } from '../freshness/freshness';
import { KeyFigures } from '../key-figures/key-figures';
import { PeriodPicker } from '../period-picker/period-picker';
import { PairTable } from '../referral-figures/pair-table';
import { ReferralFigures } from '../referral-figures/referral-figures';
import { ResidenceFigures } from '../residence-figures/residence-figures';
import { hasNothing, hidesSomething } from './dashboard-look';

/** The numbers of an organisation, or of the city. What is in view stands in the address. */
@Component({
  selector: 'gu-dashboard-page',
  imports: [
    AsyncView,
    Empty,
    EmptyState,
    FileFigures,
    Freshness,
    Icon,
    KeyFigures,
    Loaded,
    PairTable,
    PeriodPicker,
    ReferralFigures,
    ResidenceFigures,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './dashboard-page.html',
  styleUrl: './dashboard-page.css',
})
export class DashboardPage {
  private readonly document = inject(DOCUMENT);
  private readonly exports = inject(DashboardExport);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  protected readonly words = inject(DashboardWords);

  /** From the address: first and last month, and the organisation picked out of the city. */
  readonly from = input<string>();
  readonly to = input<string>();
  readonly organisation = input<string>();

  protected readonly asked = computed(() => this.from() ?? this.to() ?? this.organisation());
  private readonly params = computed(() =>
    given({ from: this.from(), to: this.to(), organisation: this.organisation() }),
  );
  protected readonly resource = httpResource<Dashboard>(() => ({ url: '/api/dashboard', params: this.params() }));
  /** The last numbers stay, with their pickers, while others are counted. */
  protected readonly shown = linkedSignal<Dashboard | undefined, Dashboard | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly saving = signal(false);
  protected readonly isEmpty = hasNothing;
  protected readonly hidesSomething = hidesSomething;

  protected async save({ period }: Dashboard): Promise<void> {
    this.saving.set(true);
    try {
      await this.exports.save(this.params(), `guichet-${period.from}-${period.to}.csv`);
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.saving.set(false);
    }
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}

function given(query: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
