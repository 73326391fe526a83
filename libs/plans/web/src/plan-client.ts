import { inject, Service } from '@angular/core';
import type { AgreePlan, PlanItemKind, PlanView, UrgencySolution } from '@guichet/plans-contract';
import { Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import type { Answer } from '@guichet/platform-web-kernel';

/** An item and the version that was read, or that a command made. */
export interface ReadItem {
  readonly id: string;
  readonly version: number;
}

/** What one may do to a plan from its pages. Each change can be taken back from the message that tells of it. */
@Service()
export class PlanClient {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  read(fileId: string): Promise<PlanView> {
    return this.commands.read(`/api/case-files/${fileId}/plan`);
  }
  add(fileId: string, kind: PlanItemKind, facts: object): Promise<Answer<ReadItem>> {
    return this.commands.post(`/api/case-files/${fileId}/${kind}`, facts);
  }
  change(fileId: string, kind: PlanItemKind, read: ReadItem, facts: object, reason: string): Promise<Answer<ReadItem>> {
    return this.commands.put(`/api/case-files/${fileId}/${kind}/${read.id}`, { ...facts, reason }, tag(read));
  }
  withdraw(fileId: string, kind: PlanItemKind, read: ReadItem, reason: string): Promise<Answer<ReadItem>> {
    return this.commands.post(`/api/case-files/${fileId}/${kind}/${read.id}/withdrawal`, { reason }, tag(read));
  }
  restore(fileId: string, kind: PlanItemKind, read: ReadItem, reason: string): Promise<Answer<ReadItem>> {
    return this.commands.post(`/api/case-files/${fileId}/${kind}/${read.id}/restoration`, { reason }, tag(read));
  }
  solve(fileId: string, read: ReadItem, solution: UrgencySolution): Promise<Answer<ReadItem>> {
    return this.commands.post(`/api/case-files/${fileId}/urgencies/${read.id}/solution`, solution, tag(read));
  }
  agree(fileId: string, agreement: AgreePlan): Promise<Answer<ReadItem>> {
    return this.commands.post(`/api/case-files/${fileId}/agreed-plans`, agreement);
  }

  /** Says what was done, with the way back: a new item is withdrawn, anything else goes back to the version before. */
  sayDone(done: { fileId: string; kind: PlanItemKind; item: ReadItem; words: string }, changed: () => void): void {
    const { fileId, kind, item, words } = done;
    const reason = this.words.say('plans.undone');
    const back = (): Promise<unknown> =>
      item.version === 1 ? this.withdraw(fileId, kind, item, reason) : this.restore(fileId, kind, item, reason);
    const run = (): void => {
      back().then(
        () => {
          this.toasts.say(this.words.say('plans.undoneDone'));
          changed();
        },
        (failure: unknown) => this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' }),
      );
    };
    this.toasts.say(words, { action: { label: this.words.say('plans.undo'), run } });
  }
}

const tag = (read: ReadItem): string => `"${read.version}"`;
