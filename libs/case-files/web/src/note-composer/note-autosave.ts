import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { NoteDraftInput } from '@guichet/case-files-contract';
import { CaseFileClient } from '../case-file-client';

const PAUSE_MILLISECONDS = 1200;
const RETRY_MILLISECONDS = 5000;

/**
 * Saves what is being written, a moment after each pause, and again after a cut line until it is there. The last text
 * counts; nothing is kept in the browser, because desks are shared.
 */
@Injectable()
export class NoteAutosave {
  private readonly client = inject(CaseFileClient);
  readonly savedAt = signal<string | null>(null);
  readonly failing = signal(false);

  private waiting: { fileId: string; draft: NoteDraftInput } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();

  constructor() {
    const now = (): void => void this.flush();
    addEventListener('online', now);
    addEventListener('visibilitychange', now);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', now);
      removeEventListener('visibilitychange', now);
      now();
    });
  }

  later(fileId: string, draft: NoteDraftInput): void {
    this.waiting = { fileId, draft };
    this.wait(PAUSE_MILLISECONDS);
  }

  /** The text became a note: nothing is left to save. */
  async done(): Promise<void> {
    clearTimeout(this.timer);
    this.waiting = null;
    this.savedAt.set(null);
    this.failing.set(false);
    await this.saving;
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private flush(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.save());
    return this.saving;
  }

  private async save(): Promise<void> {
    const waiting = this.waiting;
    if (!waiting) return;
    this.waiting = null;
    try {
      const { body } = await this.client.saveNoteDraft(waiting.fileId, waiting.draft);
      this.failing.set(false);
      this.savedAt.set(waiting.draft.body.trim() ? body.savedAt : null);
    } catch {
      // what was typed since is newer than what could not be sent
      this.waiting ??= waiting;
      this.failing.set(true);
      this.wait(RETRY_MILLISECONDS);
    }
  }
}
