import { Component, computed, inject, input } from '@angular/core';
import type { ShareableRoom } from '@guichet/access-contract';
import { ALWAYS_SHARED_ROOMS } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import type { TeamChoice } from '@guichet/organisations-contract';
import { Card, Icon } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { personLabel } from '@guichet/referrals-domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';
import type { ReferralDraftModel } from './referral-draft';
import { CHOSEN_ROOMS } from './referral-draft';

/** What the other side will see, before and after it says yes: the same rule that the API applies. */
@Component({
  selector: 'gu-referral-preview',
  imports: [Card, Icon, TranslocoPipe],
  template: `
    <gu-card [heading]="'referrals.preview.title' | transloco" [aside]="organisation()">
      <div class="stack">
        @if (draft().kind === 'information') {
          <p class="note">
            <gu-icon name="eyeOff" /><span>{{ 'referrals.preview.nothing' | transloco }}</span>
          </p>
        } @else {
          <section class="room">
            <h3>{{ 'referrals.preview.before' | transloco }}</h3>
            <p>
              <b
                ><bdi>{{ label() }}</bdi></b
              >
              {{ spoken() }}
            </p>
            <p class="request">
              <bdi>{{ draft().request || ('referrals.preview.yourWords' | transloco) }}</bdi>
            </p>
            <p>{{ 'referrals.preview.alsoBefore' | transloco }}</p>
          </section>
          <section class="room">
            <h3>{{ 'referrals.preview.after' | transloco }}</h3>
            <ul class="plain">
              @for (room of opening(); track room) {
                <li>
                  <span>{{ 'referrals.rooms.' + room | transloco }}</span><gu-icon name="eye" />
                </li>
              }
            </ul>
          </section>
          <section class="room shut">
            <h3>{{ 'referrals.preview.never' | transloco }}</h3>
            <p>{{ closed() }}</p>
          </section>
        }
      </div>
    </gu-card>
  `,
  styles: `
    .request {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    h3 {
      font-size: var(--text-m);
    }
  `,
})
export class ReferralPreview {
  private readonly referralWords = inject(ReferralWords);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  readonly draft = input.required<ReferralDraftModel>();
  readonly team = input<TeamChoice>();

  protected readonly organisation = computed(() => this.team()?.organisation.shortName ?? '');
  protected readonly label = computed(() => {
    const { person } = this.file().rooms.identity;
    return person ? personLabel(person) : this.file().reference;
  });
  protected readonly spoken = computed(() => {
    const { languages } = this.file().rooms.language;
    const language = languages.find((one) => one.preferred) ?? languages[0];
    return language ? this.referralWords.spoken(language) : '';
  });
  protected readonly opening = computed<readonly ShareableRoom[]>(() => [
    ...ALWAYS_SHARED_ROOMS,
    ...CHOSEN_ROOMS.filter((room) => this.draft().rooms.includes(room)),
  ]);
  protected readonly closed = computed(() =>
    this.referralWords.list([
      ...CHOSEN_ROOMS.filter((room) => !this.draft().rooms.includes(room)).map((room) =>
        this.words.say(`referrals.rooms.${room}`).toLocaleLowerCase(),
      ),
      this.words.say('referrals.preview.confidences'),
    ]),
  );
}
