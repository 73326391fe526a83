import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RetentionList } from '@guichet/oversight-contract';
import { Card, Chip, RelativeDate } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES = { proposed: 'neutral', submitted: 'warn', approved: 'info', done: 'ok' } as const satisfies Record<
  string,
  Tone
>;

/** A list of one organisation: where it stands, and how much is on it. */
@Component({
  selector: 'gu-retention-list-card',
  imports: [Card, Chip, RelativeDate, RouterLink, TranslocoPipe],
  template: `
    <gu-card [heading]="list().organisation" [level]="3">
      <div class="stack">
        <p class="chips">
          <gu-chip [tone]="tones[list().state]">{{ 'oversight.retention.state.' + list().state | transloco }}</gu-chip>
        </p>
        <p>{{ counts() }}</p>
        <dl class="facts">
          <dt>{{ 'oversight.retention.begun' | transloco }}</dt>
          <dd><gu-relative-date [date]="list().createdAt" /></dd>
          @if (list().submitted; as step) {
            <dt>{{ 'oversight.retention.submitted' | transloco }}</dt>
            <dd>{{ step.by }}, <gu-relative-date [date]="step.at" /></dd>
          }
          @if (list().approved; as step) {
            <dt>{{ 'oversight.retention.approved' | transloco }}</dt>
            <dd>{{ step.by }}, <gu-relative-date [date]="step.at" /></dd>
          }
          @if (list().finishedAt; as day) {
            <dt>{{ 'oversight.retention.finished' | transloco }}</dt>
            <dd><gu-relative-date [date]="day" /></dd>
          }
        </dl>
        <div class="form-actions no-print">
          <a class="btn" [routerLink]="['/administration', 'protection-des-donnees', 'conservation', list().id]"
            >{{ 'oversight.retention.open' | transloco
            }}<span class="visually-hidden"> {{ list().organisation }}</span></a
          >
        </div>
      </div>
    </gu-card>
  `,
})
export class RetentionListCard {
  private readonly words = inject(Words);

  readonly list = input.required<RetentionList>();
  protected readonly tones = TONES;

  protected counts(): string {
    return Object.entries(this.list().counts)
      .map(([state, count]) => this.words.say(`oversight.retention.count.${state}`, { count }))
      .join(', ');
  }
}
