import type { ElementRef } from '@angular/core';
import { Component, effect, input, output, viewChild } from '@angular/core';
import { Dialog } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** A document in the page: a picture, or a PDF in the browser's own reader. Opening it is on the record. */
@Component({
  selector: 'gu-document-preview',
  imports: [Dialog, TranslocoPipe],
  template: `
    <gu-dialog wide [heading]="title()" [open]="true" (openChange)="closed.emit()">
      @if (mediaType() === 'application/pdf') {
        <iframe #frame [title]="title()"></iframe>
        <p class="hint">
          <a target="_blank" rel="noopener" [href]="address()">{{ 'documents.card.newTab' | transloco }}</a>
        </p>
      } @else {
        <img [src]="address()" [alt]="title()" />
      }
    </gu-dialog>
  `,
  styles: `
    iframe {
      inline-size: 100%;
      block-size: 70dvh;
      border: 1px solid var(--line);
    }
    img {
      max-inline-size: 100%;
      max-block-size: 75dvh;
      object-fit: contain;
    }
  `,
})
export class DocumentPreview {
  readonly title = input.required<string>();
  readonly mediaType = input.required<string>();
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
