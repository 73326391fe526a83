import { Component, computed, inject } from '@angular/core';
import { Icon } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { LastFailure } from './last-failure';

/** Says that a page did not open, what is safe, and offers to try again by a full reload, which also fetches new code. */
@Component({
  selector: 'gu-failure-page',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="stack">
      <h1 tabindex="-1">{{ 'shell.failure.title' | transloco }}</h1>
      <p class="note bad">
        <gu-icon name="alert" /><span>{{ reason().detail }}</span>
      </p>
      @if ('shell.failure.safe' | transloco; as safe) {
        @if (!reason().detail.includes(safe)) {
          <p>{{ safe }}</p>
        }
      }
      <div class="row">
        <a class="btn go" [href]="address()">{{ 'shell.failure.again' | transloco }}</a>
      </div>
      @if (reason().requestId; as id) {
        <p class="hint">
          {{ 'ui.async.reference' | transloco }} <bdi>{{ id }}</bdi>
        </p>
      }
    </div>
  `,
})
export class FailurePage {
  private readonly failure = inject(LastFailure);
  private readonly problemWords = inject(ProblemWords);
  private readonly words = inject(Words);

  protected readonly address = computed(() => this.failure.what()?.address ?? '/');
  protected readonly reason = computed(() => {
    this.words.language();
    return this.problemWords.of(this.failure.what()?.error);
  });
}
