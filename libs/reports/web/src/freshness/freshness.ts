import { Component, DestroyRef, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DashboardWords } from '../dashboard-words';

const TICK = 10_000;

/** How old the numbers on the screen are, and a way to count again. Age is measured on this device alone: clocks differ. */
@Component({
  selector: 'gu-freshness',
  imports: [TranslocoPipe],
  template: `
    <span class="muted">{{ age() }}</span>
    <button type="button" class="btn quiet small no-print" [attr.aria-busy]="busy() || null" (click)="refresh.emit()">
      {{ 'reports.fresh.again' | transloco }}
    </button>
    <span class="visually-hidden" role="status">{{ busy() ? '' : announced() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem;
    }
    .muted {
      font-size: var(--text-s);
    }
  `,
})
export class Freshness {
  private readonly words = inject(DashboardWords);

  /** Changes with each answer: the instant at which the numbers were counted. */
  readonly countedAt = input.required<string>();
  readonly busy = input(false);
  readonly refresh = output();

  private readonly seconds = signal(0);
  private readonly answers = signal(0);
  protected readonly age = computed(() =>
    this.seconds() === 0
      ? this.words.say('fresh.now')
      : this.words.say('fresh.age', { ago: this.words.ago(this.seconds()) }),
  );
  /** Only a count that was asked for again is announced. */
  protected readonly announced = computed(() => (this.answers() > 1 ? this.words.say('fresh.done') : ''));

  constructor() {
    let arrived = 0;
    effect(() => {
      this.countedAt();
      arrived = performance.now();
      untracked(() => {
        this.seconds.set(0);
        this.answers.update((n) => n + 1);
      });
    });
    const timer = setInterval(
      () => this.seconds.set(Math.round((performance.now() - arrived) / TICK) * (TICK / 1000)),
      TICK,
    );
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
