import { Component, inject, input, signal } from '@angular/core';
import type { Member, NewPassword } from '@guichet/organisations-contract';
import { Card, Dialog, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { OneTimePassword } from '../one-time-password/one-time-password';

/** A new password for a member who lost theirs: said what it does first, shown once after. */
@Component({
  selector: 'gu-member-password',
  imports: [Card, Dialog, OneTimePassword, TranslocoPipe],
  templateUrl: './member-password.html',
})
export class MemberPassword {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);

  readonly member = input.required<Member>();

  protected readonly asking = signal(false);
  protected readonly busy = signal(false);
  protected readonly password = signal<string | undefined>(undefined);

  protected async give(): Promise<void> {
    this.busy.set(true);
    try {
      const { body } = await this.commands.post<NewPassword>(`/api/members/${this.member().id}/password`);
      this.password.set(body.password);
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    } finally {
      this.busy.set(false);
      this.asking.set(false);
    }
  }
}
