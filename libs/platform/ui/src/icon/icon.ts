import { Component, computed, input } from '@angular/core';
import type { IconName } from './icon-shapes';
import { ICON_SHAPES, MIRRORED_ICONS } from './icon-shapes';

/** A decorative drawing beside words: `<gu-icon name="clock" />`. Never the only content of a control. */
@Component({
  selector: 'gu-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="shape()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      inline-size: 1.25em;
      block-size: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :host-context([dir='rtl']).mirrored svg {
      scale: -1 1;
    }
  `,
  host: { '[class.mirrored]': 'mirrored()', 'aria-hidden': 'true' },
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly shape = computed(() => ICON_SHAPES[this.name()]);
  protected readonly mirrored = computed(() => MIRRORED_ICONS.has(this.name()));
}
