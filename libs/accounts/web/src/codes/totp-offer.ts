import { Component, computed, input } from '@angular/core';
import type { TotpOffer } from '@guichet/accounts-contract';
import { TranslocoPipe } from '@jsverse/transloco';

/** What an authenticator app needs: a picture to photograph, or letters to type. */
@Component({
  selector: 'gu-totp-offer',
  imports: [TranslocoPipe],
  template: `
    <ol class="prose">
      <li>{{ 'accounts.totp.step1' | transloco }}</li>
      <li>
        {{ 'accounts.totp.step2' | transloco }}
        <div class="both">
          <img [src]="picture()" width="200" height="200" [alt]="'accounts.totp.picture' | transloco" />
          <p>
            {{ 'accounts.totp.byHand' | transloco }}<br />
            <code dir="ltr">{{ offer().secret }}</code>
          </p>
        </div>
      </li>
      <li>{{ 'accounts.totp.step3' | transloco }}</li>
    </ol>
  `,
  styles: `
    .both {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: center;
      margin-block: var(--space-3);
    }
    img {
      /* black on white in every face: a camera reads nothing else */
      background: #fff;
      border-radius: var(--radius);
    }
    p {
      flex: 1 1 12rem;
    }
    code {
      overflow-wrap: anywhere;
      user-select: all;
      font-weight: 600;
    }
  `,
})
export class TotpOfferView {
  readonly offer = input.required<TotpOffer>();

  protected readonly picture = computed(() => `data:image/svg+xml;base64,${btoa(this.offer().picture)}`);
}
