import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required, validate } from '@angular/forms/signals';
import { RECURRENCE_UNITS, TASK_LIMITS } from '@guichet/appointments-contract';
import type { CreateTask } from '@guichet/appointments-contract';
import { ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, SessionStore, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { EMPTY_TASK, taskCommand } from './task-draft';

/** Writing down something to do. */
@Component({
  selector: 'gu-task-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './task-form.html',
})
export class TaskForm {
  private readonly commands = inject(Commands);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** The file it is about. */
  readonly caseFileId = input<string | null>(null);
  readonly saved = output();

  protected readonly units = RECURRENCE_UNITS;
  protected readonly teams = computed(() => this.session.session()?.teams ?? []);
  protected readonly kept = keepsDraft({
    form: 'task',
    about: () => [this.caseFileId() ?? 'own'],
    caseFileId: () => this.caseFileId(),
    start: () => EMPTY_TASK,
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.title, { message: 'appointments.tasks.titleMissing' });
      maxLength(path.title, TASK_LIMITS.title);
      maxLength(path.note, TASK_LIMITS.note);
      required(path.dueOn, { message: 'appointments.tasks.dueMissing' });
      validate(path.until, ({ value, valueOf }) =>
        value() && value() < valueOf(path.dueOn)
          ? { kind: 'dates', message: 'appointments.tasks.untilTurned' }
          : undefined,
      );
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const me = this.session.session()?.member.id ?? '';
    const command: CreateTask = { ...taskCommand(this.draft(), me), caseFileId: this.caseFileId() };
    await this.commands.post('/api/tasks', command);
    this.form().reset(EMPTY_TASK);
    this.toasts.say(this.words.say('appointments.tasks.written'));
    this.saved.emit();
  }
}
