import type { Signal, WritableSignal } from '@angular/core';
import { DestroyRef, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';
import { submit } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { FORM_DRAFT_LIMITS } from '@guichet/platform-contract';
import { Connection } from '../http/connection';
import type { Problem } from '../http/problem';
import { Conflict, problemOf } from '../http/problem';
import { ProblemWords } from '../http/problem-words';
import { sendForm } from '../http/send-form';
import type { DraftOptions, NewestVersion, OpenConflict, SaidField } from './draft-options';
import type { KeepingState } from './draft-store';
import { DraftStore } from './draft-store';
import { contentOf, sameValue } from './kept-content';

/**
 * The text of a form: held over every reading of the record, kept on the server while it is typed, taken up again on
 * return, and never overwritten by a newer version. Never in the browser's storage.
 *
 * `kept = keepsDraft({ form: 'contact', about: () => [this.fileId()], start: () => ({ … }) })`, then
 * `form(this.kept.draft, …, { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } })` and
 * `<gu-kept-draft [kept]="kept" />` in the form. Call in an injection context.
 */
export function keepsDraft<Draft extends object>(options: DraftOptions<Draft>): KeptForm<Draft> {
  return new KeptForm(options);
}

/** What is kept, or will be at the latest when the form is left. */
const SAFE: readonly KeepingState[] = ['waiting', 'kept'];

/** What {@link keepsDraft} makes. */
export class KeptForm<Draft extends object> {
  private readonly connection = inject(Connection);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly store = new DraftStore();
  private readonly key = computed(() => keyOf(this.options));
  private readonly start = computed(() => this.options.start());
  private readonly sent = signal<Draft | undefined>(undefined);
  /** The key whose draft was looked for; nothing is kept before. */
  private readonly looked = signal<string | null>(null);
  private tree: FieldTree<Draft> | undefined;
  private sending = false;
  private gone = false;

  /** What is typed. A record that is read again does not take it away. */
  readonly draft: WritableSignal<Draft> = linkedSignal<{ key: string | null; start: Draft }, Draft>({
    source: () => ({ key: this.key(), start: this.start() }),
    computation: (now, former) =>
      former?.source.key !== now.key || this.isDone(former.value, former.source.start) ? now.start : former.value,
  });
  /** True while something is typed that was not sent. */
  readonly unsaved: Signal<boolean> = computed(() => {
    const [value, sent] = [this.draft(), this.sent()];
    return !this.isSame(value, this.start()) && !(sent !== undefined && this.isSame(value, sent));
  });
  /** True while leaving would lose it: the server does not have it, and will not by itself. */
  readonly atRisk: Signal<boolean> = computed(() => this.unsaved() && !SAFE.includes(this.state()));
  /** The version that was read before the first word was typed: the one to name in If-Match. */
  private readonly base = linkedSignal<{ typed: boolean; version: number | null }, number | null>({
    source: () => ({ typed: this.unsaved(), version: this.options.version?.() ?? null }),
    computation: (now, former) => (now.typed && former ? former.value : now.version),
  });
  /** What the form held before the first word was typed. */
  private readonly origin: WritableSignal<Draft> = linkedSignal<{ typed: boolean; start: Draft }, Draft>({
    source: () => ({ typed: this.unsaved(), start: this.start() }),
    computation: (now, former) => (now.typed && former ? former.value : now.start),
  });

  readonly state = this.store.state.asReadonly();
  readonly savedAt = this.store.savedAt.asReadonly();
  /** When the text that was taken up again was kept. */
  readonly restored = signal<string | null>(null);
  readonly conflict = signal<OpenConflict<Draft> | undefined>(undefined);
  /** A sending that got no answer: the same can be sent again, once, when the connection is back. */
  private readonly unanswered = signal(false);
  readonly sendAgain = computed(() => this.unanswered() && !this.connection.lost());

  constructor(private readonly options: DraftOptions<Draft>) {
    effect(() => {
      const key = this.key();
      untracked(() => {
        this.looked.set(null);
        if (key !== null) void this.load(key);
      });
    });
    effect(() => this.watch());
    effect(() => {
      if (!this.connection.lost() && this.state() === 'offline') untracked(() => void this.store.flush());
    });
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      if (!this.sending) void this.store.flush();
    });
  }

  /** The value of If-Match. */
  tag(): string {
    return `"${this.base() ?? 0}"`;
  }
  /** The version of If-Match. */
  version(): number {
    return this.base() ?? 0;
  }
  /** The fields of a conflict that only the other one changed. */
  onlyTheirs({ names }: OpenConflict<Draft>): readonly string[] {
    const [mine, origin] = [this.draft(), this.origin()];
    return names.filter((name) => sameValue(mine[name], origin[name]));
  }
  /** Keeps at once: the form was left. */
  keepNow(): void {
    void this.store.flush();
  }
  says(name: string): SaidField | undefined {
    return this.options.says?.(name);
  }
  fields(): FieldTree<Draft> | undefined {
    return this.tree;
  }

  /**
   * The action of the form's submission. Sent: the draft ends. Refused: the faults land on their fields. Changed by
   * somebody else meanwhile: both versions are shown.
   */
  async send(tree: FieldTree<Draft>, work: () => Promise<unknown>): Promise<TreeValidationResult> {
    this.tree = tree;
    this.sending = true;
    this.unanswered.set(false);
    try {
      return await sendForm(tree, () => this.attempt(work), this.problemWords);
    } finally {
      this.sending = false;
      if (this.gone) void this.store.flush();
    }
  }

  /** It was sent by another way than {@link send}: the draft ends. */
  done(value = this.draft(), key = this.key()): void {
    this.sent.set(value);
    this.restored.set(null);
    if (key !== null) void this.store.forget(key);
  }

  /** Empties the form of what was taken up again; gives the way back. */
  startAgain(): () => void {
    const [value, at] = [this.draft(), this.restored()];
    this.draft.set(this.start());
    this.restored.set(null);
    return () => {
      this.draft.set(value);
      this.restored.set(at);
    };
  }

  /** Settles a conflict: the fields named are taken from the newer version, and the whole is sent again. */
  async settle(theirFields: readonly string[]): Promise<void> {
    const open = this.conflict();
    if (!open) return;
    const taken = Object.entries(open.theirs.value).filter(
      ([name]) => theirFields.includes(name) || !open.names.some((one) => one === name),
    );
    this.draft.update((draft) => ({ ...draft, ...Object.fromEntries(taken) }));
    this.base.set(open.theirs.version);
    this.origin.update((origin) => ({ ...origin, ...open.theirs.value }));
    this.conflict.set(undefined);
    if (this.tree) await submit(this.tree);
  }

  /** Nothing of it would be lost. That it was sent empties no form by itself: only the record that is read after it does. */
  private isDone(value: Draft, start: Draft): boolean {
    const sent = untracked(this.sent);
    return this.isSame(value, start) || (sent !== undefined && this.isSame(value, sent));
  }
  private isSame(one: Draft, other: Draft): boolean {
    const names = Object.keys(one) as (keyof Draft)[];
    return names.every((name) => (this.options.fills?.includes(name) ?? false) || sameValue(one[name], other[name]));
  }

  private watch(): void {
    const [key, value, start, base] = [this.key(), this.draft(), this.origin(), this.base()];
    const typed = this.unsaved();
    if (key === null || this.looked() !== key) return;
    untracked(() => {
      if (!typed) {
        if (this.state() !== 'nothing' && !this.sending) void this.store.forget(key);
        return;
      }
      this.store.hold({
        key,
        form: this.options.form,
        address: this.router.url.slice(0, FORM_DRAFT_LIMITS.address),
        caseFileId: this.options.caseFileId?.() ?? null,
        baseVersion: base,
        content: JSON.stringify({ value, start }),
      });
    });
  }

  private async load(key: string): Promise<void> {
    await this.store.flush();
    this.store.begin();
    this.restored.set(null);
    const stored = await this.store.read(key).catch(() => undefined);
    if (this.key() !== key) return;
    const content = stored && contentOf(stored.content, this.start());
    if (stored && content) {
      this.draft.set(typedOver(content.value, this.draft(), this.start()));
      if (this.unsaved()) {
        this.origin.set(content.start);
        if (stored.baseVersion !== null) this.base.set(stored.baseVersion);
        this.restored.set(stored.savedAt);
      }
      this.store.keptAt(stored.savedAt);
    }
    this.looked.set(key);
  }

  private async attempt(work: () => Promise<unknown>, again = false): Promise<void> {
    const value = this.draft();
    const key = this.key();
    try {
      await work();
    } catch (error) {
      const problem = problemOf(error);
      this.unanswered.set(problem.status === 0);
      const newest = problem instanceof Conflict && !again ? await this.options.newest?.() : undefined;
      if (!newest) throw error;
      return this.meet(newest, work, problem);
    }
    this.done(value, key);
  }

  /** Somebody was faster. What both left alike needs no question. */
  private async meet(newest: NewestVersion<Draft>, work: () => Promise<unknown>, refusal: Problem): Promise<void> {
    const mine = this.draft();
    const names = (Object.keys(newest.value) as (keyof Draft & string)[]).filter(
      (name) => !sameValue(mine[name], newest.value[name]),
    );
    if (names.length > 0) {
      this.conflict.set({ theirs: newest, names });
      return;
    }
    this.base.set(newest.version);
    if (newest.lookAgain) throw refusal;
    await this.attempt(work, true);
  }
}

/** Whoever typed before the answer came goes on typing: those fields stay, the others take what was kept. */
function typedOver<Draft extends object>(kept: Draft, typed: Draft, start: Draft): Draft {
  const names = Object.keys(typed) as (keyof Draft)[];
  const since = names.filter((name) => !sameValue(typed[name], start[name])).map((name) => [name, typed[name]]);
  return { ...kept, ...(Object.fromEntries(since) as Partial<Draft>) };
}

function keyOf<Draft extends object>({ form, about }: DraftOptions<Draft>): string | null {
  const parts = about();
  return parts && [form, ...parts.map((part) => part.replace(/[^\w-]/g, '_'))].join(':');
}
