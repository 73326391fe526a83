import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import type { ProviderChoice, ProviderChoices } from '@guichet/accounts-contract';
import { Icon, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** An address whose domain is complete enough to ask for. */
const ADDRESS = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i;

/** "Sign in with …": offered by the domain of the address, whether an account exists or not. */
@Component({
  selector: 'gu-provider-buttons',
  imports: [Icon, TranslocoPipe],
  template: `
    @for (provider of providers(); track provider.id) {
      <button type="button" class="btn" [disabled]="busy()" (click)="go(provider)">
        <gu-icon name="door" />{{ 'accounts.provider.signIn' | transloco: { name: provider.name } }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    :host:empty {
      display: none;
    }
  `,
})
export class ProviderButtons {
  private readonly commands = inject(Commands);
  private readonly document = inject(DOCUMENT);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);

  readonly email = input.required<string>();

  protected readonly busy = signal(false);
  private readonly domain = computed(() => (ADDRESS.test(this.email()) ? (this.email().split('@')[1] ?? '') : ''));
  private readonly choices = httpResource<ProviderChoices>(() => {
    const domain = this.domain();
    // only the domain leaves the page
    return domain ? { url: '/api/session/providers', method: 'POST', body: { email: `x@${domain}` } } : undefined;
  });
  protected readonly providers = computed(() => (this.choices.hasValue() ? this.choices.value().items : []));

  protected async go({ id }: ProviderChoice): Promise<void> {
    this.busy.set(true);
    try {
      const { body } = await this.commands.post<{ address: string }>('/api/session/provider', { providerId: id });
      this.document.location.assign(body.address);
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
      this.busy.set(false);
    }
  }
}
