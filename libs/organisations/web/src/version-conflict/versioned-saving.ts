import { HttpClient } from '@angular/common/http';
import type { Signal, WritableSignal } from '@angular/core';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import { Commands, Conflict } from '@guichet/platform-web-kernel';
import { firstValueFrom } from 'rxjs';
import type { ConflictLine } from './version-conflict';

/** A record that is read with its version, and the draft in which a person changes it. */
export interface Versioned<Read extends { readonly version: number }, Draft extends object> {
  /** Where the record is read and put. */
  readonly path: () => string;
  readonly record: () => Read;
  readonly draft: WritableSignal<Draft>;
  readonly draftOf: (record: Read) => Draft;
  /** What the API is asked to save. */
  readonly command: (draft: Draft) => unknown;
  /** Both versions in words, field by field. */
  readonly compare: (mine: Draft, theirs: Draft) => readonly ConflictLine[];
}

/** Saving, when somebody else may have saved meanwhile. */
export interface VersionedSaving {
  /** True while leaving would lose what was typed. */
  readonly unsaved: Signal<boolean>;
  /** Both versions, while the person has to choose; empty otherwise. */
  readonly conflict: Signal<readonly ConflictLine[] | undefined>;
  /** True when it was saved; false when a newer version is shown instead. Throws every other problem. */
  save(): Promise<boolean>;
  /** What is on the screen shall replace the newer version: the next `save` names that version. */
  keep(): void;
  /** The newer version shall replace what is on the screen. */
  take(): void;
}

/** Call in an injection context. */
export function versionedSaving<Read extends { readonly version: number }, Draft extends object>(
  given: Versioned<Read, Draft>,
): VersionedSaving {
  const commands = inject(Commands);
  const http = inject(HttpClient);
  const base = linkedSignal(given.record);
  const newer = signal<Read | undefined>(undefined);

  function settle(): Read | undefined {
    const found = newer();
    if (found) base.set(found);
    newer.set(undefined);
    return found;
  }

  return {
    unsaved: computed(() => !sameDraft(given.draft(), given.draftOf(base()))),
    conflict: computed(() => {
      const found = newer();
      return found && given.compare(given.draft(), given.draftOf(found));
    }),
    async save() {
      try {
        await commands.put(given.path(), given.command(given.draft()), `"${base().version}"`);
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        newer.set(await firstValueFrom(http.get<Read>(given.path())));
        return false;
      }
      return true;
    },
    keep() {
      settle();
    },
    take() {
      const found = settle();
      if (found) given.draft.set(given.draftOf(found));
    },
  };
}

/** True when the two drafts would save the same. */
export function sameDraft<Draft extends object>(one: Draft, other: Draft): boolean {
  const names = Object.keys(one) as (keyof Draft)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
