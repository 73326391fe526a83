import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { NOW } from './now';
import { wordsOfDate } from './relative-words';

/** "dans 12 jours, le 4 mars"; the exact date is in the title and in what a screen reader says. */
@Component({
  selector: 'gu-relative-date',
  template: `<time [dateTime]="date()" [title]="words().exact"
    ><span aria-hidden="true">{{ shown() }}</span
    ><span class="visually-hidden">{{ spoken() }}</span></time
  >`,
})
export class RelativeDate {
  private readonly now = inject(NOW);
  private readonly transloco = inject(TranslocoService);

  /** ISO day or instant. */
  readonly date = input.required<string>();
  /** Which words to show: both, only the distance ("il y a 6 jours"), or only the day ("le 4 mars"). */
  readonly show = input<'both' | 'distance' | 'day'>('both');

  protected readonly words = computed(() => wordsOfDate(this.date(), this.now(), this.transloco.activeLang()));
  protected readonly shown = computed(() => {
    const { distance, day } = this.words();
    if (this.show() === 'both') return `${distance}, ${day}`;
    return this.show() === 'day' ? day : distance;
  });
  protected readonly spoken = computed(() =>
    this.show() === 'day' ? this.words().exact : `${this.words().distance}, ${this.words().exact}`,
  );
}
