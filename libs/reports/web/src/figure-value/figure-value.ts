import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Figure } from '@guichet/reports-contract';
import { DashboardWords } from '../dashboard-words';
import { addressOf } from '../list-behind';

/** A number, as a link where the viewer may open the list behind it; a hidden one says why to whoever asks. */
@Component({
  selector: 'gu-figure-value',
  imports: [RouterLink],
  template: `
    @if (address(); as to) {
      <a [routerLink]="to.link" [queryParams]="to.queryParams"
        ><bdi dir="ltr">{{ shown() }}</bdi></a
      >
    } @else if (reason(); as why) {
      <span [title]="why"
        ><bdi dir="ltr" aria-hidden="true">{{ shown() }}</bdi
        ><span class="visually-hidden">{{ why }}</span></span
      >
    } @else {
      <bdi dir="ltr" [class.zero]="figure().value === 0">{{ shown() }}</bdi>
    }
  `,
  styles: `
    :host {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    a {
      text-decoration-color: var(--line-2);
      color: inherit;
    }
    a:hover {
      color: var(--petrol-strong);
      text-decoration-color: currentColor;
    }
    .zero,
    span > bdi {
      color: var(--ink-3);
      font-weight: 400;
    }
  `,
})
export class FigureValue {
  private readonly words = inject(DashboardWords);

  readonly figure = input.required<Figure>();

  protected readonly shown = computed(() => this.words.figure(this.figure()));
  protected readonly reason = computed(() => {
    const { suppressed, reason } = this.figure();
    return suppressed ? this.words.say(reason === 'linked' ? 'hidden.linked' : 'hidden.small') : undefined;
  });
  protected readonly address = computed(() => {
    const { list } = this.figure();
    return list ? addressOf(list) : undefined;
  });
}
