import { Component, inject, input, signal } from '@angular/core';
import { Icon, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** A password that is shown once: in letters one can dictate, with a way to copy it. */
@Component({
  selector: 'gu-one-time-password',
  imports: [Icon, TranslocoPipe],
  template: `
    <p class="secret">
      <output [attr.aria-label]="'organisations.password.label' | transloco"
        ><bdi dir="ltr">{{ password() }}</bdi></output
      >
      <button type="button" class="btn" (click)="copy()">
        <gu-icon [name]="copied() ? 'check' : 'copy'" />{{
          (copied() ? 'organisations.password.copied' : 'organisations.password.copy') | transloco
        }}
      </button>
    </p>
    <p class="note warn">
      <gu-icon name="eye" /><span>{{ 'organisations.password.once' | transloco }}</span>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .secret {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
    output {
      font:
        600 var(--text-xl) / 1.4 ui-monospace,
        'Cascadia Mono',
        monospace;
      letter-spacing: 0.04em;
      padding: 0.5rem 0.875rem;
      border: 1px dashed var(--edge);
      border-radius: var(--radius);
      background: var(--paper);
      user-select: all;
      overflow-wrap: anywhere;
    }
  `,
})
export class OneTimePassword {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly password = input.required<string>();
  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.password());
      this.copied.set(true);
      this.toasts.say(this.words.say('organisations.password.copied'));
    } catch {
      this.toasts.say(this.words.say('organisations.password.copyFailed'), { tone: 'bad' });
    }
  }
}
