import { Component, input, output, viewChild } from '@angular/core';
import { DOCUMENT_MEDIA_TYPES } from '@guichet/documents-contract';
import { FileDrop } from '@guichet/platform-ui/file-drop';
import { TranslocoPipe } from '@jsverse/transloco';

/** One document: dropped here, chosen, or photographed with the telephone. */
@Component({
  selector: 'gu-file-picker',
  imports: [FileDrop, TranslocoPipe],
  template: `
    <gu-file-drop
      [file]="file()"
      [accept]="accept"
      [drop]="'documents.upload.drop' | transloco"
      [choose]="(file() ? 'documents.upload.other' : 'documents.upload.choose') | transloco"
      [pictures]="pictures"
      [photograph]="'documents.upload.camera' | transloco"
      [hint]="'documents.upload.limits' | transloco: { megabytes: megabytes() }"
      (picked)="picked.emit($event)"
    />
  `,
})
export class FilePicker {
  readonly file = input<File | null>(null);
  readonly megabytes = input.required<number>();
  readonly picked = output<File>();

  protected readonly accept = DOCUMENT_MEDIA_TYPES.join(',');
  protected readonly pictures = 'image/jpeg,image/png,image/webp';
  private readonly place = viewChild.required(FileDrop);

  /** Empties the native control, so that the same file can be chosen again. */
  clear(): void {
    this.place().clear();
  }
}
