import type { ElementRef } from '@angular/core';
import { Component, effect, input, output, viewChild } from '@angular/core';
import { Dialog } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** The printed answer in the browser’s own reader. Opening it is on the record. */
@Component({
  selector: 'gu-letter-preview',
  imports: [Dialog, TranslocoPipe],
  template: `
    <gu-dialog wide [heading]="'rights.letter.answer' | transloco" [open]="true" (openChange)="closed.emit()">
      <iframe #frame [title]="'rights.letter.answer' | transloco"></iframe>
    </gu-dialog>
  `,
  styles: `
    iframe {
      inline-size: 100%;
      block-size: 70dvh;
      border: 1px solid var(--line);
    }
  `,
})
export class LetterPreview {
  /** Address of our own API, made of identifiers. */
  readonly address = input.required<string>();
  readonly closed = output();

  private readonly frame = viewChild<ElementRef<HTMLIFrameElement>>('frame');

  constructor() {
    effect(() => {
      const frame = this.frame()?.nativeElement;
      const address = new URL(this.address(), location.origin);
      // a frame shows our own API and nothing else, whatever the address says
      if (frame && address.origin === location.origin) frame.src = address.href;
    });
  }
}
