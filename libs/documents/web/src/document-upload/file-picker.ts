import type { ElementRef } from '@angular/core';
import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { DOCUMENT_MEDIA_TYPES } from '@guichet/documents-contract';
import { Icon, UniqueIds } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** One file: dropped here, chosen, or photographed with the telephone. */
@Component({
  selector: 'gu-file-picker',
  imports: [Icon, TranslocoPipe],
  templateUrl: './file-picker.html',
  styleUrl: './file-picker.css',
  host: {
    '(dragover)': 'over($event)',
    '(dragleave)': 'hovering.set(false)',
    '(drop)': 'drop($event)',
    '[class.hovering]': 'hovering()',
  },
})
export class FilePicker {
  readonly file = input<File | null>(null);
  readonly megabytes = input.required<number>();
  readonly picked = output<File>();

  protected readonly accept = DOCUMENT_MEDIA_TYPES.join(',');
  protected readonly pictures = 'image/jpeg,image/png,image/webp';
  protected readonly hovering = signal(false);
  protected readonly hintId = inject(UniqueIds).next('file');
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  /** Empties the native control, so that the same file can be chosen again. */
  clear(): void {
    this.chooser().nativeElement.value = '';
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.hovering.set(true);
  }
  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.hovering.set(false);
    this.pick(event.dataTransfer?.files);
  }
  protected chosen(event: Event): void {
    this.pick((event.target as HTMLInputElement).files);
  }

  private pick(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) this.picked.emit(file);
  }
}
