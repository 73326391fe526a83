import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseFileChanges } from '@guichet/case-files-contract';
import { AsyncView, Empty, EmptyState, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';
import { TimelineLines } from '../timeline-page/timeline-lines';

/** What others did in a file since the reader’s visit before. */
@Component({
  selector: 'gu-changes-page',
  imports: [AsyncView, Empty, EmptyState, Loaded, RelativeDate, RouterLink, TimelineLines, TranslocoPipe],
  template: `
    <div class="page">
      <div>
        <h1 tabindex="-1">{{ 'caseFiles.changes.title' | transloco }}</h1>
        <p class="lead">
          <a [routerLink]="['/dossiers', id()]"
            ><bdi>{{ whose() ?? ('caseFiles.timeline.back' | transloco) }}</bdi></a
          >
        </p>
      </div>
      <gu-async>
        <ng-template [guLoaded]="changes" [guLoadedEmptyWhen]="isEmpty" let-told>
          <div class="stack">
            <div class="row between">
              <p>{{ 'caseFiles.changes.since' | transloco }} <gu-relative-date [date]="told.since ?? told.until" /></p>
              <button type="button" class="btn no-print" [attr.aria-busy]="busy() || null" (click)="markSeen(told)">
                {{ 'caseFiles.changes.seen' | transloco }}
              </button>
            </div>
            <gu-timeline-lines [fileId]="id()" [entries]="told.items" />
            @if (told.more) {
              <p>
                <a [routerLink]="['/dossiers', id(), 'fil']">{{ 'caseFiles.changes.more' | transloco }}</a>
              </p>
            }
          </div>
        </ng-template>
        <ng-template guEmpty>
          <gu-empty-state
            icon="check"
            [heading]="'caseFiles.changes.emptyTitle' | transloco"
            [explanation]="'caseFiles.changes.emptyText' | transloco"
          >
            <a class="btn" [routerLink]="['/dossiers', id()]">{{ 'caseFiles.changes.toFile' | transloco }}</a>
            <a class="btn quiet" [routerLink]="['/dossiers', id(), 'fil']">{{
              'caseFiles.changes.toTimeline' | transloco
            }}</a>
          </gu-empty-state>
        </ng-template>
      </gu-async>
    </div>
  `,
})
export class ChangesPage {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly changes = httpResource<CaseFileChanges>(() => `/api/case-files/${this.id()}/changes`);
  /** Whose file it is, as far as the reader may know; nothing until it is there. */
  protected readonly whose = computed(() => {
    const told = this.changes.hasValue() ? this.changes.value() : undefined;
    return told ? (told.personName ?? told.reference) : null;
  });
  protected readonly busy = signal(false);
  protected readonly isEmpty = (told: CaseFileChanges): boolean => told.items.length === 0;

  protected async markSeen({ until }: CaseFileChanges): Promise<void> {
    this.busy.set(true);
    try {
      await this.client.markSeen(this.id(), until);
      this.toasts.say(this.words.say('caseFiles.changes.marked'));
      this.changes.reload();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
