import type { ElementRef } from '@angular/core';
import { Component, DestroyRef, afterNextRender, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type SignaturePad from 'signature_pad';
import { signaturePath } from './signature-path';

/**
 * A field to sign in with a finger, a pen or the mouse. Whoever cannot draw types the name in the field beside it: this
 * one is not reached by the keyboard.
 */
@Component({
  selector: 'gu-signature-field',
  imports: [TranslocoPipe],
  template: `
    <p class="hint" [lang]="lang()">{{ label() }}</p>
    <canvas #field role="img" [attr.aria-label]="label()"></canvas>
    <button type="button" class="btn small quiet" (click)="clear()">
      {{ 'caseFiles.agreement.signature.clear' | transloco }}
    </button>
  `,
  styleUrl: './signature-field.css',
})
export class SignatureField {
  readonly label = input.required<string>();
  readonly lang = input('fr');
  /** The path of the pen; empty when nothing is drawn. */
  readonly drawn = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLCanvasElement>>('field');
  private pad: SignaturePad | undefined;

  private readonly gone = inject(DestroyRef);

  constructor() {
    afterNextRender(() => {
      void this.prepare();
    });
  }

  protected clear(): void {
    this.pad?.clear();
    this.drawn.emit('');
  }

  private async prepare(): Promise<void> {
    const { default: Pad } = await import('signature_pad');
    if (this.gone.destroyed) return;
    const canvas = this.field().nativeElement;
    const ratio = Math.max(1, window.devicePixelRatio);
    canvas.width = canvas.offsetWidth * ratio;
    canvas.height = canvas.offsetHeight * ratio;
    canvas.getContext('2d')?.scale(ratio, ratio);
    const pad = new Pad(canvas, { penColor: getComputedStyle(canvas).color });
    this.pad = pad;
    pad.addEventListener('endStroke', () => {
      this.tell(pad, canvas);
    });
    this.gone.onDestroy(() => {
      pad.off();
    });
  }

  private tell(pad: SignaturePad, canvas: HTMLCanvasElement): void {
    const size = { width: canvas.offsetWidth, height: canvas.offsetHeight };
    this.drawn.emit(
      signaturePath(
        pad.toData().map(({ points }) => points),
        size,
      ),
    );
  }
}
