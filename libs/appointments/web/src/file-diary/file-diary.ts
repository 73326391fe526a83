import { httpResource } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FileDiary } from '@guichet/appointments-contract';
import { AsyncView, Card, Icon, Loaded, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AppointmentEntry } from '../appointment-entry/appointment-entry';
import { TaskForm } from '../task-form/task-form';
import { TaskLines } from '../task-lines/task-lines';

/** Appointments shown before somebody asks for all. */
const FIRST = 3;

/** « Rendez-vous et tâches » on the page of a file, and whether the person wants reminders. */
@Component({
  selector: 'gu-file-diary',
  imports: [AppointmentEntry, AsyncView, Card, Icon, Loaded, RouterLink, TaskForm, TaskLines, TranslocoPipe],
  templateUrl: './file-diary.html',
})
export class FileDiarySection {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  readonly caseFileId = input.required<string>();

  protected readonly diary = httpResource<FileDiary>(() => `/api/case-files/${this.caseFileId()}/diary`);
  protected readonly all = signal(false);
  protected readonly adding = signal(false);

  protected shown({ appointments }: FileDiary): FileDiary['appointments'] {
    return this.all() ? appointments : appointments.slice(0, FIRST);
  }

  protected added(): void {
    this.adding.set(false);
    this.diary.reload();
  }

  protected async choose(wanted: boolean): Promise<void> {
    try {
      await this.commands.put(`/api/case-files/${this.caseFileId()}/reminders`, { wanted }, undefined);
      this.toasts.say(this.words.say(`appointments.reminders.${wanted ? 'on' : 'off'}`));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.diary.reload();
  }
}
