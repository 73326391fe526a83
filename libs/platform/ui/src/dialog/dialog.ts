import type { ElementRef } from '@angular/core';
import {
  Component,
  Injector,
  afterNextRender,
  booleanAttribute,
  effect,
  inject,
  input,
  model,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { UniqueIds } from '../form/unique-ids';
import { Icon } from '../icon/icon';

/**
 * A native modal dialog: traps the focus, closes by Escape, gives the focus back to what opened it.
 * `<gu-dialog heading="Décliner l'orientation" [(open)]="declining">…<div dialog-actions>…</div></gu-dialog>`
 */
@Component({
  selector: 'gu-dialog',
  imports: [Icon, TranslocoPipe],
  templateUrl: './dialog.html',
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = model(false);
  /** A drawer stands at the end side of the page, for reading beside a list. */
  readonly side = input(false, { transform: booleanAttribute });
  readonly wide = input(false, { transform: booleanAttribute });

  protected readonly headingId = inject(UniqueIds).next('dialog');
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) {
        dialog.showModal();
        afterNextRender(() => firstStop(dialog)?.focus(), { injector });
      } else if (!this.open() && dialog.open) dialog.close();
    });
  }
}

/** The first field to fill in; where there is none, the heading, so that the text is read before any button. */
function firstStop(dialog: HTMLElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('.body :is(input, select, textarea):not(:disabled)') ??
    dialog.querySelector<HTMLElement>('h2')
  );
}
