import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TaskList } from '@guichet/appointments-contract';
import { AsyncView, Card, Empty, EmptyState, Loaded, TabLinks } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { diaryTabs } from '../diary-tabs';
import { TaskForm } from '../task-form/task-form';
import { TaskLines } from '../task-lines/task-lines';

const CHOICES = [
  { name: 'own', box: 'own', state: 'open', query: {} },
  { name: 'team', box: 'team', state: 'open', query: { liste: 'equipe' } },
  { name: 'done', box: 'own', state: 'done', query: { liste: 'faites' } },
] as const;

/** Things to do: one’s own, those of one’s teams, and what was done lately. */
@Component({
  selector: 'gu-tasks-page',
  imports: [AsyncView, Card, Empty, EmptyState, Loaded, RouterLink, TabLinks, TaskForm, TaskLines, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'appointments.tasks.title' | transloco }}</h1>
      <gu-tab-links class="no-print" [label]="'appointments.diary.title' | transloco" [tabs]="tabs()" />
      <div class="with-side">
        <div class="stack">
          <nav class="row no-print" [attr.aria-label]="'appointments.tasks.lists' | transloco">
            @for (one of choices; track one.name) {
              <a
                class="btn quiet"
                routerLink="/agenda/taches"
                [queryParams]="one.query"
                [attr.aria-current]="choice().name === one.name ? 'true' : null"
                >{{ 'appointments.tasks.list.' + one.name | transloco }}</a
              >
            }
          </nav>
          <gu-async>
            <ng-template [guLoaded]="tasks" [guLoadedEmptyWhen]="isEmpty" [guLoadedKeep]="true" let-list>
              <gu-card [heading]="'appointments.tasks.list.' + choice().name | transloco">
                <gu-task-lines [tasks]="list.items" (changed)="tasks.reload()" />
              </gu-card>
            </ng-template>
            <ng-template guEmpty>
              <gu-empty-state
                icon="check"
                [heading]="'appointments.tasks.emptyTitle' | transloco"
                [explanation]="'appointments.tasks.emptyText' | transloco"
              />
            </ng-template>
          </gu-async>
        </div>
        @if (session.can('diary.write')) {
          <gu-card class="no-print" [heading]="'appointments.tasks.new' | transloco">
            <gu-task-form (saved)="tasks.reload()" />
          </gu-card>
        }
      </div>
    </div>
  `,
  styles: `
    nav [aria-current] {
      font-weight: 600;
      box-shadow: inset 0 -2px var(--petrol);
    }
  `,
})
export class TasksPage {
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  /** From the address. */
  readonly liste = input<string>();

  protected readonly choices = CHOICES;
  protected readonly choice = computed(
    () => CHOICES.find(({ query }) => 'liste' in query && query.liste === this.liste()) ?? CHOICES[0],
  );
  protected readonly tasks = httpResource<TaskList>(() => ({
    url: '/api/tasks',
    params: { box: this.choice().box, state: this.choice().state },
  }));
  protected readonly tabs = computed(() => diaryTabs((key) => this.words.say(key)));
  protected readonly isEmpty = ({ items }: TaskList): boolean => items.length === 0;
}
