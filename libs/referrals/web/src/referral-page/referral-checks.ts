import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Card, Chip, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import type { CheckAnswer, Referral, ReferralCheck } from '@guichet/referrals-contract';
import { CHECK_ANSWERS } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralClient } from '../client/referral-client';

/** "Did it hold?": the sender answers 1, 3, 6 and 12 months after the end. */
@Component({
  selector: 'gu-referral-checks',
  imports: [Card, Chip, RelativeDate, TranslocoPipe],
  template: `
    @if (referral().checks.length > 0) {
      <gu-card [heading]="'referrals.checks.title' | transloco">
        <ul class="plain">
          @for (check of referral().checks; track check.months) {
            <li>
              <b>{{ 'referrals.checks.after' | transloco: { count: check.months } }}</b>
              <span class="end">
                @if (check.answer) {
                  <gu-chip [tone]="check.answer === 'holds' ? 'ok' : 'warn'">{{
                    'referrals.checks.answer.' + check.answer | transloco
                  }}</gu-chip>
                } @else {
                  <gu-relative-date [date]="check.dueOn" show="distance" />
                }
              </span>
              @if (check.due && mayAnswer()) {
                <div class="sub row" role="group" [attr.aria-label]="'referrals.checks.question' | transloco">
                  @for (answer of answers; track answer) {
                    <button type="button" class="btn small" [disabled]="sending()" (click)="reply(check, answer)">
                      {{ 'referrals.checks.answer.' + answer | transloco }}
                    </button>
                  }
                </div>
              } @else if (check.answeredBy; as who) {
                <span class="sub"
                  ><bdi>{{ who.name }}</bdi></span
                >
              }
            </li>
          }
        </ul>
      </gu-card>
    }
  `,
  styles: ':host { display: contents; }',
})
export class ReferralChecks {
  private readonly client = inject(ReferralClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly answers = CHECK_ANSWERS;

  readonly referral = input.required<Referral>();
  readonly changed = output();
  protected readonly sending = signal(false);
  protected readonly mayAnswer = computed(() => this.referral().allowedActions.includes('answer_check'));

  protected async reply(check: ReferralCheck, answer: CheckAnswer): Promise<void> {
    this.sending.set(true);
    try {
      await this.client.answerCheck(this.referral(), check.months, { answer });
      this.toasts.say(this.words.say('referrals.checks.done'));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.sending.set(false);
    this.changed.emit();
  }
}
