import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import type { Member, MemberInvitation } from '@guichet/organisations-contract';
import { AsyncView, Card, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** The invitation of a member: sent, sent again, taken back. Silent where there is nothing to say or do. */
@Component({
  selector: 'gu-member-invitation',
  imports: [AsyncView, Card, Loaded, RelativeDate, TranslocoPipe],
  template: `
    <gu-card [heading]="'organisations.invitation.title' | transloco">
      <gu-async [rows]="1">
        <ng-template [guLoaded]="invitation" [guLoadedKeep]="true" let-one>
          <div class="stack">
            <p>
              {{ 'organisations.invitation.state.' + one.state | transloco }}
              @if (one.state === 'open' && one.expiresAt) {
                {{ 'organisations.invitation.until' | transloco }}
                <gu-relative-date show="day" [date]="one.expiresAt" />.
              }
            </p>
            @if (one.allowedActions.length > 0) {
              <div class="row">
                @if (one.allowedActions.includes('invite')) {
                  <button type="button" class="btn" (click)="send()">
                    {{
                      (one.state === 'none' ? 'organisations.invitation.send' : 'organisations.invitation.again')
                        | transloco
                    }}
                  </button>
                }
                @if (one.allowedActions.includes('revoke')) {
                  <button type="button" class="btn danger" (click)="revoke()">
                    {{ 'organisations.invitation.revoke' | transloco }}
                  </button>
                }
              </div>
            }
          </div>
        </ng-template>
      </gu-async>
    </gu-card>
  `,
})
export class MemberInvitationCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly member = input.required<Member>();

  protected readonly invitation = httpResource<MemberInvitation>(() => this.path());

  protected send(): Promise<void> {
    return this.telling(() => this.commands.post(this.path()), 'organisations.invitation.sent');
  }

  protected revoke(): Promise<void> {
    return this.telling(() => this.commands.delete(this.path()), 'organisations.invitation.revoked');
  }

  private path(): string {
    return `/api/members/${this.member().id}/invitation`;
  }

  private async telling(work: () => Promise<unknown>, words: string): Promise<void> {
    try {
      await work();
      this.toasts.say(this.words.say(words));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.invitation.reload();
  }
}
