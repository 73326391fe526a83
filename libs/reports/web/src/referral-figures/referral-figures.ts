import { Component, computed, inject, input } from '@angular/core';
import { ReferenceData } from '@guichet/reference-data-web';
import type { Dashboard, Figure } from '@guichet/reports-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { DashboardWords } from '../dashboard-words';
import type { ShareRow } from './share-table';
import { ShareTable } from './share-table';

interface Sides {
  readonly count?: Figure;
  readonly sent?: Figure;
  readonly received?: Figure;
}

/** Where referrals stand, and why they were declined. */
@Component({
  selector: 'gu-referral-figures',
  imports: [ShareTable, TranslocoPipe],
  template: `
    <gu-share-table
      [caption]="'reports.states.title' | transloco"
      [category]="'reports.states.state' | transloco"
      [columns]="columns()"
      [rows]="states()"
      [nothing]="'reports.states.none' | transloco"
    />
    <gu-share-table
      [caption]="'reports.refusals.title' | transloco"
      [category]="'reports.refusals.reason' | transloco"
      [columns]="refusalColumns()"
      [rows]="refusals()"
      [nothing]="'reports.refusals.none' | transloco"
    />
  `,
  host: { class: 'two' },
})
export class ReferralFigures {
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(DashboardWords);

  readonly dashboard = input.required<Dashboard>();

  private readonly city = computed(() => this.dashboard().reach === 'city');
  protected readonly columns = computed(() =>
    (this.city() ? ['states.count'] : ['states.sent', 'states.received']).map((key) => this.words.say(key)),
  );
  protected readonly refusalColumns = computed(() =>
    (this.city() ? ['states.count'] : ['refusals.sent', 'refusals.received']).map((key) => this.words.say(key)),
  );
  protected readonly states = computed(() =>
    this.dashboard().referrals.states.map((row): ShareRow => ({
      key: row.status,
      label: this.words.say(`state.${row.status}`),
      figures: figuresOf(row),
    })),
  );
  protected readonly refusals = computed(() =>
    this.dashboard().referrals.refusals.map((row): ShareRow => ({
      key: row.reason,
      label: this.reference.label('referral_refusal_reason', row.reason),
      ...(row.rightsGap ? { note: this.words.say('refusals.rightsGap') } : {}),
      figures: figuresOf(row),
    })),
  );
}

function figuresOf({ count, sent, received }: Sides): Figure[] {
  return [count, sent, received].filter((figure) => figure !== undefined);
}
