import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { DuplicatePair, DuplicatePairs } from '@guichet/case-files-contract';
import { AsyncView, Card, Chip, Empty, EmptyState, Loaded, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { DuplicateSides } from './duplicate-sides';
import { MergeDialog } from './merge-dialog';

/** Pairs of files that may be of one person, the evidence side by side. A human decides, and may take it back. */
@Component({
  selector: 'gu-duplicates-page',
  imports: [AsyncView, Card, Chip, DuplicateSides, Empty, EmptyState, Loaded, MergeDialog, TranslocoPipe],
  templateUrl: './duplicates-page.html',
})
export class DuplicatesPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly pairs = httpResource<DuplicatePairs>(() => '/api/duplicates');
  protected readonly merging = signal<DuplicatePair | null>(null);
  protected readonly open = signal(false);
  protected readonly isEmpty = (list: DuplicatePairs): boolean => list.items.length === 0;

  protected start(pair: DuplicatePair): void {
    this.merging.set(pair);
    this.open.set(true);
  }
  protected merged(merger: { readonly id: string; readonly version: number }): void {
    this.open.set(false);
    this.toasts.say(this.words.say('caseFiles.duplicates.merged'), {
      action: { label: this.words.say('caseFiles.duplicates.undo'), run: () => void this.undo(merger) },
    });
    this.pairs.reload();
  }
  protected dismiss({ one, other }: DuplicatePair): Promise<void> {
    return this.run('caseFiles.duplicates.dismissed', () =>
      this.commands.post('/api/duplicates/dismissals', { oneId: one.caseFileId, otherId: other.caseFileId }),
    );
  }
  private undo({ id, version }: { readonly id: string; readonly version: number }): Promise<void> {
    const reason = this.words.say('caseFiles.duplicates.undoneAtOnce');
    return this.run('caseFiles.duplicates.undone', () =>
      this.commands.post(`/api/mergers/${id}/undoing`, { reason }, `"${version}"`),
    );
  }
  private async run(done: string, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.toasts.say(this.words.say(done));
      this.pairs.reload();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
