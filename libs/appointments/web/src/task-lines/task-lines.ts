import type { ElementRef } from '@angular/core';
import { Component, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Task } from '@guichet/appointments-contract';
import { Chip, Icon, RelativeDate } from '@guichet/platform-ui';
import { SessionStore, keepsFocus } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiaryCommands } from '../diary-commands';

/** Tasks as lines: what, by when, for whom, and done with one click. */
@Component({
  selector: 'gu-task-lines',
  imports: [Chip, Icon, RelativeDate, RouterLink, TranslocoPipe],
  template: `
    <ul #lines class="plain" tabindex="-1">
      @for (task of tasks(); track task.id) {
        <li>
          <b
            ><bdi>{{ task.title }}</bdi></b
          >
          @if (session.can('diary.write')) {
            <span class="end row no-print">
              @if (task.status === 'open') {
                <button type="button" class="btn small" (click)="complete(task, 'done')">
                  <gu-icon name="check" />{{ 'appointments.tasks.do' | transloco
                  }}<span class="visually-hidden"> : {{ task.title }}</span>
                </button>
                <button type="button" class="btn small quiet" (click)="complete(task, 'dropped')">
                  {{ 'appointments.tasks.drop' | transloco }}<span class="visually-hidden"> : {{ task.title }}</span>
                </button>
              } @else {
                <button type="button" class="btn small" (click)="reopen(task)">
                  {{ 'appointments.tasks.reopen' | transloco }}<span class="visually-hidden"> : {{ task.title }}</span>
                </button>
              }
            </span>
          }
          <span class="sub row">
            @if (task.status === 'open') {
              <gu-relative-date [date]="task.dueOn" />
            } @else {
              <span>{{ 'appointments.tasks.status.' + task.status | transloco: { name: task.doneByName ?? '' } }}</span>
            }
            @if (task.overdue) {
              <gu-chip tone="bad" icon="clock">{{ 'appointments.tasks.overdue' | transloco }}</gu-chip>
            }
            @if (task.recurrence; as rule) {
              <gu-chip icon="clock">{{
                'appointments.recurrence.' + rule.unit + (rule.interval === 1 ? '' : 'Many')
                  | transloco: { count: rule.interval }
              }}</gu-chip>
            }
            <bdi>{{ task.owner.name }}</bdi>
            @if (task.personName && task.caseFileId && named()) {
              <a [routerLink]="['/dossiers', task.caseFileId]"
                ><bdi>{{ task.personName }}</bdi></a
              >
            }
          </span>
          @if (task.note) {
            <span class="sub"
              ><bdi>{{ task.note }}</bdi></span
            >
          }
        </li>
      }
    </ul>
  `,
})
export class TaskLines {
  private readonly commands = inject(DiaryCommands);
  protected readonly session = inject(SessionStore);

  readonly tasks = input.required<readonly Task[]>();
  /** Says of whom a task is; left out on the page of that person. */
  readonly named = input(true);
  readonly changed = output();

  private readonly lines = viewChild.required<ElementRef<HTMLElement>>('lines');
  private readonly keepFocus = keepsFocus(this.tasks, () => this.lines().nativeElement);

  protected complete(task: Task, outcome: 'done' | 'dropped'): void {
    this.keepFocus();
    void this.commands.complete(task, outcome, () => this.changed.emit());
  }

  protected reopen(task: Task): void {
    this.keepFocus();
    void this.commands.reopen(task, () => this.changed.emit());
  }
}
