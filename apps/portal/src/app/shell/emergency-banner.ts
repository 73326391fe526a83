import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnBreakGlass } from '@guichet/oversight-contract';
import { OwnEmergencies } from '@guichet/oversight-web';
import { Icon, NOW, Toasts } from '@guichet/platform-ui';
import { Language, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const MINUTE = 60_000;

/** Says, as long as one runs, that the glass is broken: which file, until when, why, and that all is recorded. Takes no focus. */
@Component({
  selector: 'gu-emergency-banner',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    @for (one of emergencies.running(); track one.id) {
      <section class="note warn no-print" [attr.aria-label]="'shell.emergency.label' | transloco">
        <gu-icon name="lock" />
        <span>
          <b>{{ 'shell.emergency.until' | transloco: { time: timeOf(one) } }}</b> ({{
            'shell.emergency.left' | transloco: { minutes: minutesOf(one) }
          }}) ·
          <a [routerLink]="['/dossiers', one.caseFileId]"
            ><bdi>{{ one.reference }}</bdi></a
          >
          · {{ reference.label('break_glass_reason', one.reasonCode) }} · {{ 'shell.emergency.recorded' | transloco }}
        </span>
        <span class="row">
          <a class="btn small" [routerLink]="['/acces-d-urgence', one.caseFileId]">{{
            'shell.emergency.renew' | transloco
          }}</a>
          <button type="button" class="btn small" (click)="end(one)">{{ 'shell.emergency.end' | transloco }}</button>
        </span>
      </section>
    }
  `,
})
export class EmergencyBanner {
  private readonly language = inject(Language);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly emergencies = inject(OwnEmergencies);
  protected readonly reference = inject(ReferenceData);

  protected timeOf({ endsAt }: OwnBreakGlass): string {
    const shape = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' } as const;
    return new Intl.DateTimeFormat(this.language.spoken(), shape).format(new Date(endsAt));
  }
  protected minutesOf({ endsAt }: OwnBreakGlass): number {
    return Math.max(1, Math.ceil((Date.parse(endsAt) - this.now().getTime()) / MINUTE));
  }
  protected async end(one: OwnBreakGlass): Promise<void> {
    try {
      await this.emergencies.end(one);
      this.toasts.say(this.words.say('shell.emergency.ended'));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
