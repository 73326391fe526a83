import { Service, signal } from '@angular/core';
import type { Tone } from '../chip/chip';

/** One message at the foot of the page. */
export interface Toast {
  readonly id: number;
  readonly tone: Tone;
  readonly words: string;
  /** One way back, such as "Annuler": undo beats "are you sure?". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const READING_TIME = 8_000;

/** Says that something was done: `inject(Toasts).say('Note ajoutée')`. Announced politely, gone after eight seconds unless it can be acted on or is bad news. */
@Service()
export class Toasts {
  private readonly list = signal<readonly Toast[]>([]);
  private issued = 0;

  readonly all = this.list.asReadonly();

  say(words: string, options: { readonly tone?: Tone; readonly action?: Toast['action'] } = {}): void {
    this.issued += 1;
    const id = this.issued;
    const tone = options.tone ?? 'ok';
    this.list.update((toasts) => [...toasts.slice(-2), { id, tone, words, action: options.action }]);
    if (!options.action && tone !== 'bad') setTimeout(() => this.dismiss(id), READING_TIME);
  }

  dismiss(id: number): void {
    this.list.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
