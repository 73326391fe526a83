import { DestroyRef, inject, signal } from '@angular/core';
import type { KeepFormDraft } from '@guichet/platform-contract';
import { FORM_DRAFT_LIMITS } from '@guichet/platform-contract';
import { problemOf } from '../http/problem';
import { FormDraftClient } from './form-draft-client';

/** How long nothing is typed before a draft is kept. */
export const DRAFT_PAUSE = 1_500;

/** Characters that a sending which outlives its page may carry; browsers refuse more than 64 kB. */
const SMALL = 14_000;

/**
 * How the keeping stands. `offline`: only this screen has it until the connection is back. `elsewhere`: another window of
 * the same member kept something else, which is not overwritten. `full`: too long, or too many drafts.
 */
export type KeepingState = 'nothing' | 'waiting' | 'kept' | 'offline' | 'elsewhere' | 'full' | 'failed';

/** What waits to be kept. */
export interface Waiting extends KeepFormDraft {
  readonly key: string;
}

/** Keeps one form's text on the server, one sending at a time, and remembers under which version. */
export class DraftStore {
  private readonly client = inject(FormDraftClient);
  private readonly versions = new Map<string, number>();
  private waiting: Waiting | undefined;
  private keptContent = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> | undefined;

  readonly state = signal<KeepingState>('nothing');
  readonly savedAt = signal<string | null>(null);

  constructor() {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void this.flush(true);
    };
    document.addEventListener('visibilitychange', hide);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', hide));
  }

  async read(key: string): Promise<{ content: string; baseVersion: number | null; savedAt: string } | undefined> {
    const { version, content, baseVersion, savedAt } = await this.client.read(key);
    this.versions.set(key, version);
    return content !== null && savedAt !== null ? { content, baseVersion, savedAt } : undefined;
  }

  /** Another form, or the same opened anew. */
  begin(): void {
    this.waiting = undefined;
    this.keptContent = '';
    this.state.set('nothing');
    this.savedAt.set(null);
  }
  keptAt(instant: string): void {
    this.savedAt.set(instant);
    this.state.set('kept');
  }

  /** To be kept after a short pause. */
  hold(draft: Waiting): void {
    if (draft.content === this.keptContent) return;
    this.waiting = draft;
    clearTimeout(this.timer);
    if (this.state() === 'elsewhere') return;
    if (this.state() !== 'offline') this.state.set('waiting');
    this.timer = setTimeout(() => void this.flush(), DRAFT_PAUSE);
  }

  /** Keeps at once whatever waits. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy) await this.busy;
    if (!this.waiting || this.busy || this.state() === 'elsewhere') return;
    this.busy = this.keep(this.waiting, leaving).finally(() => (this.busy = undefined));
    return this.busy;
  }

  /** Nothing is kept any more under the key: it was sent, or given up. */
  async forget(key: string): Promise<void> {
    clearTimeout(this.timer);
    this.waiting = undefined;
    if (this.busy) await this.busy;
    const version = this.versions.get(key) ?? 0;
    this.keptContent = '';
    this.state.set('nothing');
    this.savedAt.set(null);
    if (version === 0) return;
    this.versions.set(key, 0);
    // what another window keeps under a later version stays
    await this.client.remove(key, version).catch(() => undefined);
  }

  private async keep(draft: Waiting, leaving: boolean): Promise<void> {
    const { key, ...content } = draft;
    if (content.content.length > FORM_DRAFT_LIMITS.content) {
      this.state.set('full');
      return;
    }
    try {
      await this.send(key, content, leaving);
    } catch (error) {
      this.state.set(stateAfter(problemOf(error).status));
      return;
    }
    this.keptContent = content.content;
    if (this.waiting === draft) this.waiting = undefined;
    this.state.set('kept');
  }

  private async send(key: string, draft: KeepFormDraft, leaving: boolean): Promise<void> {
    const keep = async (): Promise<void> => {
      const { version, savedAt } = await this.client.keep(
        key,
        this.versions.get(key) ?? 0,
        draft,
        leaving && draft.content.length < SMALL,
      );
      this.versions.set(key, version);
      this.savedAt.set(savedAt);
    };
    try {
      await keep();
    } catch (error) {
      if (problemOf(error).status !== 412 || (await this.client.read(key)).version !== 0) throw error;
      // what was kept has ended meanwhile, by its age or because another window sent it: begin anew
      this.versions.set(key, 0);
      await keep();
    }
  }
}

function stateAfter(status: number): KeepingState {
  if (status === 0) return 'offline';
  if (status === 412) return 'elsewhere';
  return status === 422 || status === 400 ? 'full' : 'failed';
}
