import type { ElementRef } from '@angular/core';
import { Component, booleanAttribute, effect, inject, input, model, viewChild } from '@angular/core';
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
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      else if (!this.open() && dialog.open) dialog.close();
    });
  }

  /** A click that starts and ends on the veil closes; a selection dragged out of a text does not. */
  protected closeFromVeil(event: PointerEvent): void {
    if (event.target === this.dialog().nativeElement) this.open.set(false);
  }
}
