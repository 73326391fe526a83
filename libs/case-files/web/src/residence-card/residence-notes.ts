import { Component, computed, inject, input } from '@angular/core';
import type { CoverageGap, ResidenceClock } from '@guichet/case-files-contract';
import { Icon, wordsOfPartialDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the strip of residence cannot say by itself: days without any document, and a rule that nobody reviewed. */
@Component({
  selector: 'gu-residence-notes',
  imports: [Icon, TranslocoPipe],
  template: `
    @for (gap of gaps(); track gap.from) {
      <p class="gap">
        <gu-icon name="alert" /><span>{{ wordsOf(gap) }}</span>
      </p>
    }
    @if (clock().rule; as rule) {
      @if (rule.reviewDue) {
        <p class="hint">
          {{ 'caseFiles.residence.ruleOld' | transloco: { source: rule.source, date: day(rule.reviewedOn) } }}
        </p>
      } @else if (all()) {
        <p class="hint">
          {{ 'caseFiles.residence.rule' | transloco: { source: rule.source, date: day(rule.reviewedOn) } }}
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    :host:empty {
      display: none;
    }
    .gap {
      display: flex;
      gap: var(--space-2);
      align-items: baseline;
    }
  `,
})
export class ResidenceNotes {
  private readonly language = inject(Language);
  private readonly words = inject(Words);

  readonly clock = input.required<ResidenceClock>();
  /** Every gap of the past and the source of the rule; otherwise what the strip shows. */
  readonly all = input(false);

  protected readonly gaps = computed(() => {
    const { gaps, strip } = this.clock();
    return this.all() ? gaps : gaps.filter(({ to }) => to === null || to >= strip.from);
  });

  protected wordsOf({ from, to }: CoverageGap): string {
    return to === null
      ? this.words.say('caseFiles.residence.gapSince', { from: this.day(from) })
      : this.words.say('caseFiles.residence.gap', { from: this.day(from), to: this.day(to) });
  }
  protected day(day: string): string {
    return wordsOfPartialDate(day, this.language.active());
  }
}
