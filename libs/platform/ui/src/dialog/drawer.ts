import { Component, input, model } from '@angular/core';
import { Dialog } from './dialog';

/** A dialog at the end side of the page: `<gu-drawer heading="Filtres" [(open)]="filtering">…</gu-drawer>`. */
@Component({
  selector: 'gu-drawer',
  imports: [Dialog],
  template: `
    <gu-dialog side [heading]="heading()" [(open)]="open">
      <ng-content />
      <ng-content select="[dialog-actions]" ngProjectAs="[dialog-actions]" />
    </gu-dialog>
  `,
})
export class Drawer {
  readonly heading = input.required<string>();
  readonly open = model(false);
}
