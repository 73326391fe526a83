import { Service, inject } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { AppointmentItem, Conflicts, OutcomeAction, Task, TaskCompleted } from '@guichet/appointments-contract';
import { Toasts } from '@guichet/platform-ui';
import { Commands, problemOf, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { DiaryWords } from './diary-words';

interface Changed {
  readonly id: string;
  readonly version: number;
}
const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;

/** What is done with one click, each with a way back. `after` runs whatever happened, so that the page shows what stands. */
@Service()
export class DiaryCommands {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly say = inject(DiaryWords);
  private readonly words = inject(Words);

  outcome(item: AppointmentItem, action: OutcomeAction, after: () => void): Promise<void> {
    const path = `/api/appointments/${item.id}`;
    return this.telling(after, async () => {
      const command = { action, reasonCode: null, note: '' };
      const { body } = await this.commands.post<Changed>(`${path}/outcome`, command, etagOf(item));
      this.toasts.say(this.words.say(`appointments.done.${action}`), {
        action: { label: this.words.say('appointments.undo'), run: () => void this.undo(body, after) },
      });
    });
  }

  /** What is called off may be taken meanwhile: then the way back asks once more. */
  undo(item: Changed, after: () => void, despiteConflicts = false): Promise<void> {
    return this.telling(after, async () => {
      try {
        await this.commands.post(`/api/appointments/${item.id}/undoing`, { despiteConflicts }, etagOf(item));
      } catch (error) {
        if (problemOf(error).code !== APPOINTMENT_PROBLEMS.conflicts) throw error;
        this.askAgain(error, () => void this.undo(item, after, true));
        return;
      }
      this.toasts.say(this.words.say('appointments.done.undo'));
    });
  }

  private askAgain(error: unknown, run: () => void): void {
    const what = conflictsOf(error)
      .map((one) => this.say.conflict(one))
      .join(' ');
    this.toasts.say(this.words.say('appointments.undoTaken', { what }), {
      tone: 'warn',
      action: { label: this.words.say('appointments.undoAnyway'), run },
    });
  }

  complete(task: Task, outcome: 'done' | 'dropped', after: () => void): Promise<void> {
    return this.telling(after, async () => {
      const { body } = await this.commands.post<TaskCompleted>(
        `/api/tasks/${task.id}/completion`,
        { outcome },
        etagOf(task),
      );
      this.toasts.say(this.words.say(`appointments.tasks.${body.next ? 'comesBack' : outcome}`), {
        action: { label: this.words.say('appointments.undo'), run: () => void this.reopen(body, after) },
      });
    });
  }

  reopen(task: Changed, after: () => void): Promise<void> {
    return this.telling(after, async () => {
      await this.commands.post(`/api/tasks/${task.id}/reopening`, {}, etagOf(task));
      this.toasts.say(this.words.say('appointments.tasks.reopened'));
    });
  }

  private async telling(after: () => void, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    after();
  }
}

function conflictsOf(error: unknown): Conflicts['conflicts'] {
  const body: unknown = error instanceof HttpErrorResponse ? error.error : null;
  return (body as Partial<Conflicts> | null)?.conflicts ?? [];
}
