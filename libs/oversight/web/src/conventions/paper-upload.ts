import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { DOCUMENT_MEDIA_TYPES } from '@guichet/documents-contract';
import { Uploads } from '@guichet/documents-web';
import { FileDrop } from '@guichet/platform-ui/file-drop';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Sends the signed paper of a convention, or a better scan of it. */
@Component({
  selector: 'gu-paper-upload',
  imports: [FileDrop, TranslocoPipe],
  template: `
    <div class="stack tight">
      <gu-file-drop
        [file]="file()"
        [accept]="accept"
        [drop]="'oversight.conventions.paper.drop' | transloco"
        [choose]="(file() ? 'oversight.conventions.paper.other' : 'oversight.conventions.paper.choose') | transloco"
        [pictures]="pictures"
        [photograph]="'oversight.conventions.paper.camera' | transloco"
        [hint]="'oversight.conventions.paper.limits' | transloco: { megabytes: megabytes() }"
        (picked)="pick($event)"
      />
      <div role="alert">
        @if (problem(); as words) {
          <p class="note bad">{{ words }}</p>
        }
      </div>
      @if (progress() !== null) {
        <label class="stack tight"
          ><span>{{ 'oversight.conventions.paper.sending' | transloco }}</span>
          <progress [value]="progress()" max="1"></progress
        ></label>
      } @else if (file()) {
        <div class="form-actions">
          <button type="button" class="btn go" (click)="send()">
            {{ 'oversight.conventions.paper.send' | transloco }}
          </button>
          <button type="button" class="btn" (click)="giveUp()">{{ 'oversight.cancel' | transloco }}</button>
        </div>
      }
    </div>
  `,
})
export class PaperUpload {
  private readonly problemWords = inject(ProblemWords);
  private readonly uploads = inject(Uploads);
  private readonly words = inject(Words);

  readonly conventionId = input.required<string>();
  readonly maxBytes = input.required<number>();
  readonly megabytes = input.required<number>();
  readonly sent = output();

  protected readonly accept = DOCUMENT_MEDIA_TYPES.join(',');
  protected readonly pictures = 'image/jpeg,image/png,image/webp';
  protected readonly file = signal<File | null>(null);
  protected readonly progress = signal<number | null>(null);
  protected readonly problem = signal('');
  private readonly place = viewChild.required(FileDrop);

  protected pick(file: File): void {
    const fits = file.size <= this.maxBytes();
    this.problem.set(
      fits ? '' : this.words.say('oversight.conventions.paper.tooLarge', { megabytes: this.megabytes() }),
    );
    this.file.set(fits ? file : null);
  }
  protected giveUp(): void {
    this.file.set(null);
    this.place().clear();
  }
  protected async send(): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.problem.set('');
    this.progress.set(0);
    try {
      const url = `/api/conventions/${this.conventionId()}/papers`;
      await this.uploads.send(url, file, {}, (share) => this.progress.set(share));
      this.giveUp();
      this.sent.emit();
    } catch (failure) {
      this.problem.set(this.problemWords.sentence(failure));
    } finally {
      this.progress.set(null);
    }
  }
}
