import { Component, computed, inject, input } from '@angular/core';
import { Card, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { Referral, ReferralHistoryStep } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';

interface Line {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly reason: string;
  readonly note: string;
  readonly before: readonly { readonly field: string; readonly said: string }[];
}

/** Everything that happened to a referral, newest first: who, when, why, and what was changed after sending. */
@Component({
  selector: 'gu-referral-history',
  imports: [Card, RelativeDate, TranslocoPipe],
  template: `
    <gu-card [heading]="'referrals.history.title' | transloco">
      @if (lines().length > 0) {
        <ol class="timeline" role="list">
          @for (line of lines(); track line.key) {
            <li>
              <gu-relative-date [date]="line.at" />
              <p>
                <b>{{ line.what }}</b>&ngsp;<span class="muted"
                  ><bdi>{{ line.who }}</bdi></span
                >
              </p>
              @if (line.reason) {
                <p>{{ line.reason }}</p>
              }
              @if (line.note) {
                <p class="own-words">
                  <bdi>{{ line.note }}</bdi>
                </p>
              }
              @for (was of line.before; track was.field) {
                <p class="muted">
                  {{ 'referrals.history.was' | transloco: { field: was.field } }} <bdi>{{ was.said }}</bdi>
                </p>
              }
            </li>
          }
        </ol>
      } @else {
        <p class="muted">{{ 'referrals.history.empty' | transloco }}</p>
      }
    </gu-card>
  `,
})
export class ReferralHistory {
  private readonly words = inject(Words);
  private readonly referralWords = inject(ReferralWords);

  readonly referral = input.required<Referral>();

  protected readonly lines = computed<Line[]>(() => {
    const { history, amendments } = this.referral();
    const steps = history.map((step, index) => this.lineOf(step, index));
    const changes = amendments.map((change) => ({
      key: `amendment-${change.number}`,
      at: change.at,
      who: change.actor.name,
      what: this.words.say('referrals.history.action.amend'),
      reason: '',
      note: change.reason,
      before: Object.entries(change.before).map(([field, said]) => ({
        field: this.words.say(`referrals.history.field.${field}`),
        said: this.said(field, said),
      })),
    }));
    return [...steps, ...changes].sort((a, b) => b.at.localeCompare(a.at));
  });

  private lineOf(step: ReferralHistoryStep, index: number): Line {
    const { actor } = step;
    return {
      key: `step-${index}`,
      at: step.at,
      who: actor ? `${actor.name}, ${actor.organisationShortName}` : this.words.say('referrals.history.clock'),
      what: this.words.say(`referrals.history.action.${step.action}`),
      reason: this.referralWords.reason(step.toStatus, step.reasonCode),
      note: step.note,
      before: [],
    };
  }

  /** What a field said before, in words. */
  private said(field: string, before: unknown): string {
    if (field === 'rooms' && Array.isArray(before))
      return before.map((room) => this.words.say(`referrals.rooms.${String(room)}`)).join(', ') || '–';
    if (field === 'urgency' && typeof before === 'string') return this.words.say(`referrals.urgency.${before}`);
    if (field === 'jointAppointmentAt' && typeof before === 'string') return this.referralWords.day(before);
    return typeof before === 'string' && before && field !== 'agreementId' ? before : '–';
  }
}
