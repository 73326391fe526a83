import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import type { ReceivedNotice, ReceivedNotices as Received } from '@guichet/rights-contract';
import { Icon, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** At the head of a file that was shared with us: what we received is not as it was, and whether we noted it. */
@Component({
  selector: 'gu-received-notices',
  imports: [Icon, RelativeDate, TranslocoPipe],
  template: `
    @for (one of open(); track one.id) {
      <p class="note warn" role="status">
        <gu-icon name="alert" /><span
          ><b>{{ 'rights.told.received.' + one.kind | transloco }}</b> {{ roomWords(one) }} ·
          <gu-relative-date [date]="one.sentAt" show="day" />. {{ 'rights.told.check' | transloco }}
          <button type="button" class="btn small no-print" [disabled]="busy()" (click)="note(one)">
            {{ 'rights.told.noteIt' | transloco }}
          </button></span
        >
      </p>
    }
  `,
})
export class ReceivedNotices {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly caseFileId = input.required<string>();

  private readonly answer = httpResource<Received>(() => `/api/case-files/${this.caseFileId()}/recipient-notices`);
  protected readonly open = computed(() =>
    this.answer.hasValue() ? this.answer.value().items.filter(({ acknowledgedAt }) => acknowledgedAt === null) : [],
  );
  protected readonly busy = signal(false);

  protected roomWords({ rooms }: ReceivedNotice): string {
    return rooms.map((room) => this.words.say(`rights.rooms.${room}`)).join(', ');
  }
  protected async note({ id, version }: ReceivedNotice): Promise<void> {
    this.busy.set(true);
    try {
      await this.commands.post(`/api/recipient-notices/${id}/acknowledgement`, {}, `"${version}"`);
      this.toasts.say(this.words.say('rights.told.notedNow'));
      this.answer.reload();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
