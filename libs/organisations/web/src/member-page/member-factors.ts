import { Component, inject, input, signal } from '@angular/core';
import type { Member } from '@guichet/organisations-contract';
import { Card, Dialog, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Takes the second factors of a member who lost them: said what it does first, told to the member by mail after. */
@Component({
  selector: 'gu-member-factors',
  imports: [Card, Dialog, TranslocoPipe],
  template: `
    <gu-card [heading]="'organisations.factors.title' | transloco">
      <div class="stack">
        <p>{{ 'organisations.factors.text' | transloco }}</p>
        <div>
          <button type="button" class="btn" (click)="asking.set(true)">
            {{ 'organisations.factors.take' | transloco }}
          </button>
        </div>
      </div>
    </gu-card>
    <gu-dialog [heading]="'organisations.factors.question' | transloco" [(open)]="asking">
      <p>{{ 'organisations.factors.consequence' | transloco: { name: name() } }}</p>
      <ng-container ngProjectAs="[dialog-actions]">
        <button type="button" class="btn danger" [attr.aria-busy]="busy() || null" [disabled]="busy()" (click)="take()">
          {{ 'organisations.factors.take' | transloco }}
        </button>
        <button type="button" class="btn" (click)="asking.set(false)">{{ 'organisations.cancel' | transloco }}</button>
      </ng-container>
    </gu-dialog>
  `,
})
export class MemberFactors {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly member = input.required<Member>();

  protected readonly asking = signal(false);
  protected readonly busy = signal(false);
  protected readonly name = (): string => `${this.member().givenName} ${this.member().familyName}`;

  protected async take(): Promise<void> {
    this.busy.set(true);
    try {
      await this.commands.delete(`/api/members/${this.member().id}/factors`);
      this.toasts.say(this.words.say('organisations.factors.taken'));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    } finally {
      this.busy.set(false);
      this.asking.set(false);
    }
  }
}
