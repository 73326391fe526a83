import { Component, computed, inject, input } from '@angular/core';
import type { TeamChoice } from '@guichet/organisations-contract';
import { Chip, Icon } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';

/** What one should know of a team before asking it: what it does, for whom, how fast, in which languages. */
@Component({
  selector: 'gu-asked-team',
  imports: [Chip, Icon, TranslocoPipe],
  template: `
    <div class="room" role="status">
      @if (team().description) {
        <p>
          <bdi>{{ team().description }}</bdi>
        </p>
      }
      @if (team().conditions) {
        <p>
          <b>{{ 'referrals.team.conditions' | transloco }}</b>&ngsp;<bdi>{{ team().conditions }}</bdi>
        </p>
      }
      <div class="chips">
        <gu-chip icon="clock" tone="info">{{
          'referrals.team.decides' | transloco: { count: team().decideWithinDays }
        }}</gu-chip>
        <gu-chip icon="calendar">{{
          'referrals.team.appointment' | transloco: { count: team().firstAppointmentWithinDays }
        }}</gu-chip>
        @if (languages()) {
          <gu-chip icon="message">{{ languages() }}</gu-chip>
        }
      </div>
      @if (team().asksResidenceDocument) {
        <p class="note warn">
          <gu-icon name="alert" /><span>{{ 'referrals.team.asksDocumentLong' | transloco }}</span>
        </p>
      }
      @if (closure()) {
        <p class="note warn">
          <gu-icon name="calendar" /><span>{{ closure() }}</span>
        </p>
      }
      @if (!team().organisation.hasAccount) {
        <p class="note warn">
          <gu-icon name="info" /><span>{{ 'referrals.team.noAccount' | transloco }}</span>
        </p>
      } @else if (!team().organisation.receives) {
        <p class="note warn">
          <gu-icon name="lock" /><span>{{
            'referrals.team.noConvention' | transloco: { organisation: team().organisation.shortName }
          }}</span>
        </p>
      }
    </div>
  `,
})
export class AskedTeam {
  private readonly reference = inject(ReferenceData);
  private readonly referralWords = inject(ReferralWords);
  private readonly words = inject(Words);

  readonly team = input.required<TeamChoice>();
  protected readonly languages = computed(() => this.reference.labels('language', this.team().languages).join(', '));
  protected readonly closure = computed(() => {
    const { closedNow, nextClosure } = this.team();
    if (!nextClosure) return closedNow ? this.words.say('referrals.team.closedNow') : '';
    return this.words.say(closedNow ? 'referrals.team.closedUntil' : 'referrals.team.closesOn', {
      from: this.referralWords.day(nextClosure.startsOn),
      to: this.referralWords.day(nextClosure.endsOn),
      reason: nextClosure.reason,
    });
  });
}
