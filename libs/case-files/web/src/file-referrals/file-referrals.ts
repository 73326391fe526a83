import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFileView } from '@guichet/case-files-contract';
import { Card, Chip, RelativeDate } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES: Readonly<Record<string, Tone>> = {
  requested: 'info',
  info_requested: 'warn',
  waitlisted: 'warn',
  accepted: 'ok',
  in_progress: 'ok',
  on_hold: 'warn',
  completed: 'ok',
  declined: 'bad',
  failed: 'bad',
  expired: 'bad',
};

/** The referrals of the file, for those who stand on one of their sides. */
@Component({
  selector: 'gu-file-referrals',
  imports: [Card, Chip, RelativeDate, RouterLink, TranslocoPipe],
  template: `
    @if (file().referrals.length > 0) {
      <gu-card [heading]="'caseFiles.referrals.title' | transloco">
        <ul class="plain">
          @for (referral of file().referrals; track referral.id) {
            <li>
              <b
                ><a [routerLink]="['/orientations', referral.id]"
                  ><bdi>{{ referral.subject || ('caseFiles.referrals.withdrawn' | transloco) }}</bdi></a
                ></b
              >
              <span class="end"
                ><gu-chip [tone]="tone(referral.status)">{{
                  'caseFiles.referrals.status.' + referral.status | transloco
                }}</gu-chip></span
              >
              <span class="sub"
                >{{ referral.fromOrganisation }} → {{ referral.toOrganisation }}, {{ referral.toTeam }}
                @if (referral.sentAt) {
                  · {{ 'caseFiles.referrals.sent' | transloco }} <gu-relative-date [date]="referral.sentAt" />
                }
              </span>
            </li>
          }
        </ul>
      </gu-card>
    }
  `,
})
export class FileReferrals {
  readonly file = input.required<CaseFileView>();

  protected tone(status: string): Tone {
    return TONES[status] ?? 'neutral';
  }
}
