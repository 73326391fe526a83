import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-shapes';

/** What a coloured part says; the words beside it say it too, so colour never stands alone. */
export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad';

/** A short state in words: `<gu-chip tone="warn" icon="clock">67 jours stables</gu-chip>`. */
@Component({
  selector: 'gu-chip',
  imports: [Icon],
  template: `@if (icon(); as name) {
      <gu-icon [name]="name" />
    }
    <span><ng-content /></span>`,
  styles: `
    span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
  host: {
    class: 'chip',
    '[class.info]': 'tone() === "info"',
    '[class.ok]': 'tone() === "ok"',
    '[class.warn]': 'tone() === "warn"',
    '[class.bad]': 'tone() === "bad"',
  },
})
export class Chip {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
}
