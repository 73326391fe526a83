import { Component, computed, inject, input, output, signal } from '@angular/core';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { Icon } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { Uploads } from '../client/uploads';
import { tooLarge } from '../document-upload/document-upload';
import { FilePicker } from '../document-upload/file-picker';

/** Sends a document anew; the versions before stay. */
@Component({
  selector: 'gu-version-form',
  imports: [FilePicker, Icon, TranslocoPipe],
  template: `
    <div class="stack">
      <p>{{ 'documents.card.newVersionText' | transloco }}</p>
      <div role="alert">
        @if (refusal(); as words) {
          <p class="note bad">
            <gu-icon name="alert" /><span>{{ words }}</span>
          </p>
        }
      </div>
      <gu-file-picker [file]="file()" [megabytes]="megabytes()" (picked)="file.set($event)" />
      @if (progress() !== null) {
        <label class="stack tight"
          ><span>{{ 'documents.upload.sending' | transloco }}</span> <progress [value]="progress()" max="1"></progress
        ></label>
      }
      <div class="form-actions">
        <button
          type="button"
          class="btn go"
          [attr.aria-busy]="progress() !== null || null"
          [disabled]="!file() || progress() !== null"
          (click)="send()"
        >
          {{ 'documents.upload.send' | transloco }}
        </button>
        <button type="button" class="btn" (click)="cancelled.emit()">{{ 'documents.cancel' | transloco }}</button>
      </div>
    </div>
  `,
})
export class VersionForm {
  private readonly uploads = inject(Uploads);
  private readonly problemWords = inject(ProblemWords);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly documentId = input.required<string>();
  readonly maxBytes = input.required<number>();
  readonly sent = output();
  readonly cancelled = output();

  protected readonly file = signal<File | null>(null);
  protected readonly progress = signal<number | null>(null);
  protected readonly refusal = signal('');
  protected readonly megabytes = computed(() => Math.floor(this.maxBytes() / 1024 / 1024));

  protected async send(): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.refusal.set('');
    this.progress.set(0);
    try {
      if (file.size > this.maxBytes()) throw tooLarge(this.words, this.megabytes());
      const url = `/api/case-files/${this.fileId()}/documents/${this.documentId()}/versions`;
      await this.uploads.send(url, file, {}, (share) => this.progress.set(share));
      this.sent.emit();
    } catch (failure) {
      this.refusal.set(this.problemWords.sentence(failure));
    } finally {
      this.progress.set(null);
    }
  }
}
