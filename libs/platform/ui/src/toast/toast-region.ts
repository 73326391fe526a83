import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import type { Toast } from './toasts';
import { Toasts } from './toasts';

/** Where toasts appear; stands once in the shell. */
@Component({
  selector: 'gu-toasts',
  imports: [Icon, TranslocoPipe],
  template: `
    <div role="status" aria-live="polite" aria-relevant="additions">
      @for (toast of toasts.all(); track toast.id) {
        <div class="toast" [class.bad]="toast.tone === 'bad'" [class.warn]="toast.tone === 'warn'">
          <gu-icon [name]="toast.tone === 'bad' || toast.tone === 'warn' ? 'alert' : 'check'" />
          <span>{{ toast.words }}</span>
          @if (toast.action; as action) {
            <button type="button" class="btn quiet small" (click)="act(toast, action.run)">{{ action.label }}</button>
          }
          <button type="button" class="btn quiet small" (click)="toasts.dismiss(toast.id)">
            <gu-icon name="close" /><span class="visually-hidden">{{ 'ui.toast.dismiss' | transloco }}</span>
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      inset-block-end: 1.25rem;
      inset-inline-end: 1.25rem;
      z-index: 20;
      max-inline-size: min(26rem, calc(100vi - 2rem));
    }
    @media (max-width: 60rem) {
      :host {
        inset-block-end: 4.75rem;
        inset-inline: 1rem;
        max-inline-size: none;
      }
    }
    div[role] {
      display: grid;
      gap: 0.5rem;
    }
    .toast {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      padding: 0.5rem 0.5rem 0.5rem 0.875rem;
      padding-inline: 0.875rem 0.5rem;
      border-radius: var(--radius);
      background: var(--raised);
      border: 1px solid var(--line-2);
      border-inline-start: 4px solid var(--moss);
      box-shadow: var(--shadow-high);
    }
    .toast > span {
      flex: 1;
      min-inline-size: 0;
    }
    .toast > gu-icon {
      color: var(--moss);
    }
    .toast.warn {
      border-inline-start-color: var(--amber);
    }
    .toast.warn > gu-icon {
      color: var(--amber);
    }
    .toast.bad {
      border-inline-start-color: var(--brick);
    }
    .toast.bad > gu-icon {
      color: var(--brick);
    }
  `,
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);

  protected act(toast: Toast, run: () => void): void {
    this.toasts.dismiss(toast.id);
    run();
  }
}
