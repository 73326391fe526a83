import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import type { OwnProvider } from '@guichet/accounts-contract';
import { Card, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Who one is at the organisation's identity provider: linked by oneself, signed in, never by an e-mail that looks alike. */
@Component({
  selector: 'gu-own-provider',
  imports: [Card, RelativeDate, TranslocoPipe],
  template: `
    @if (own.hasValue() && own.value().provider; as provider) {
      <gu-card [heading]="'accounts.provider.title' | transloco: { name: provider.name }">
        <div class="stack">
          @if (own.value().linkedAt; as since) {
            <p>{{ 'accounts.provider.linked' | transloco }} <gu-relative-date show="day" [date]="since" />.</p>
            <div>
              <button type="button" class="btn danger" (click)="unlink()">
                {{ 'accounts.provider.unlink' | transloco }}
              </button>
            </div>
          } @else {
            <p>{{ 'accounts.provider.text' | transloco }}</p>
            <div>
              <button type="button" class="btn" (click)="link()">{{ 'accounts.provider.link' | transloco }}</button>
            </div>
          }
        </div>
      </gu-card>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class OwnProviderCard {
  private readonly commands = inject(Commands);
  private readonly document = inject(DOCUMENT);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly own = httpResource<OwnProvider>(() => '/api/me/provider');

  protected async link(): Promise<void> {
    try {
      const { body } = await this.commands.post<{ address: string }>('/api/me/provider');
      this.document.location.assign(body.address);
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
  }

  protected async unlink(): Promise<void> {
    try {
      await this.commands.delete('/api/me/provider');
      this.toasts.say(this.words.say('accounts.provider.unlinked'));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.own.reload();
  }
}
