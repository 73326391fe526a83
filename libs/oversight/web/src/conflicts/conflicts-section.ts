import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import type { ConflictList, ConflictView } from '@guichet/access-contract';
import { AsyncView, Empty, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReasonDialog } from '../reason-dialog';

/** Conflicts of interest that members declared, on the desk of the officer, who alone withdraws them. */
@Component({
  selector: 'gu-conflicts-section',
  imports: [AsyncView, Empty, Loaded, ReasonDialog, RelativeDate, TranslocoPipe],
  template: `
    <section class="stack">
      <h2>{{ 'oversight.conflicts.title' | transloco }}</h2>
      <p class="muted">{{ 'oversight.conflicts.lead' | transloco }}</p>
      <gu-async [rows]="3">
        <ng-template [guLoaded]="conflicts" [guLoadedEmptyWhen]="isEmpty" [guLoadedKeep]="true" let-list>
          <div
            class="table-scroll"
            tabindex="0"
            role="region"
            [attr.aria-label]="'oversight.conflicts.title' | transloco"
          >
            <table class="table stacks">
              <caption class="visually-hidden">
                {{
                  'oversight.conflicts.title' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'oversight.conflicts.member' | transloco }}</th>
                  <th scope="col">{{ 'oversight.conflicts.with' | transloco }}</th>
                  <th scope="col">{{ 'oversight.conflicts.kind' | transloco }}</th>
                  <th scope="col" class="n">{{ 'oversight.conflicts.closes' | transloco }}</th>
                  <th scope="col">{{ 'oversight.conflicts.state' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (one of list.items; track one.id) {
                  <tr>
                    <th scope="row">{{ one.member }}, {{ one.organisation }}</th>
                    <td [attr.data-label]="'oversight.conflicts.with' | transloco">
                      {{ one.reference || one.givenNames + ' ' + one.familyNames }} {{ one.birthYear ?? '' }}
                    </td>
                    <td [attr.data-label]="'oversight.conflicts.kind' | transloco">
                      {{ 'oversight.ties.' + one.kind | transloco }}
                    </td>
                    <td class="n" [attr.data-label]="'oversight.conflicts.closes' | transloco">{{ one.closes }}</td>
                    <td [attr.data-label]="'oversight.conflicts.state' | transloco">
                      @if (one.withdrawnAt; as at) {
                        {{ 'oversight.conflicts.withdrawn' | transloco }} <gu-relative-date [date]="at" />
                      } @else {
                        <button type="button" class="btn small" (click)="start(one)">
                          {{ 'oversight.conflicts.withdraw' | transloco
                          }}<span class="visually-hidden"> {{ one.member }}</span>
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </ng-template>
        <ng-template guEmpty>
          <p class="muted">{{ 'oversight.conflicts.none' | transloco }}</p>
        </ng-template>
      </gu-async>
    </section>
    <gu-reason-dialog
      [heading]="'oversight.conflicts.withdraw' | transloco"
      [decision]="decision()"
      [(open)]="open"
      (decided)="done()"
    />
  `,
})
export class ConflictsSection {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly conflicts = httpResource<ConflictList>(() => '/api/conflicts');
  protected readonly isEmpty = (list: ConflictList): boolean => list.items.length === 0;
  protected readonly open = signal(false);
  private readonly chosen = signal<ConflictView | null>(null);
  protected readonly decision = computed(() => {
    const { id = '', version = 0 } = this.chosen() ?? {};
    return { address: `/api/conflicts/${id}/withdrawal`, version };
  });

  protected start(conflict: ConflictView): void {
    this.chosen.set(conflict);
    this.open.set(true);
  }
  protected done(): void {
    this.toasts.say(this.words.say('oversight.conflicts.done'));
    this.conflicts.reload();
  }
}
