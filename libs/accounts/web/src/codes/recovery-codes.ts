import { Component, inject, input } from '@angular/core';
import { Icon, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Recovery codes, shown once: to copy, to print, to put where the phone is not. */
@Component({
  selector: 'gu-recovery-codes',
  imports: [Icon, TranslocoPipe],
  template: `
    <p class="note warn">
      <gu-icon name="eye" /><span>{{ 'accounts.codes.once' | transloco }}</span>
    </p>
    <ol [attr.aria-label]="'accounts.codes.title' | transloco" dir="ltr">
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ol>
    <p class="row">
      <button type="button" class="btn" (click)="copy()">
        <gu-icon name="copy" />{{ 'accounts.codes.copy' | transloco }}
      </button>
      <button type="button" class="btn" (click)="print()">
        <gu-icon name="print" />{{ 'accounts.codes.print' | transloco }}
      </button>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr));
      gap: var(--space-2) var(--space-4);
      margin: 0;
      padding: var(--space-3) var(--space-4) var(--space-3) 2.5rem;
      border: 1px dashed var(--edge);
      border-radius: var(--radius);
      background: var(--paper);
    }
    code {
      font:
        600 var(--text-md, 1rem) / 1.5 ui-monospace,
        'Cascadia Mono',
        monospace;
    }
  `,
})
export class RecoveryCodesList {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly codes = input.required<readonly string[]>();

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.codes().join('\n'));
    this.toasts.say(this.words.say('accounts.codes.copied'));
  }

  protected print(): void {
    print();
  }
}
