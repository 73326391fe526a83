import { Component, computed, inject, input } from '@angular/core';
import { localeOf } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import type { ResidenceClock } from '@guichet/case-files-contract';
import { layOut } from './strip-layout';

/**
 * The residence of a person as one ruler of time: what covers, when renewal is asked, where nothing covers, today.
 * The same is said in words to whoever does not see it.
 */
@Component({
  selector: 'gu-residence-strip',
  templateUrl: './residence-strip.html',
  styleUrl: './residence-strip.css',
})
export class ResidenceStrip {
  private readonly language = inject(Language);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly clock = input.required<ResidenceClock>();

  protected readonly layout = computed(() => layOut(this.clock()));
  protected readonly todayWord = computed(() => this.words.say('caseFiles.strip.today'));
  protected readonly windowWord = computed(() => {
    const { windowOpensOn, windowClosesOn } = this.clock();
    if (!windowOpensOn) return '';
    return windowClosesOn
      ? this.words.say('caseFiles.strip.window', { from: this.day(windowOpensOn), to: this.day(windowClosesOn) })
      : this.words.say('caseFiles.strip.windowFrom', { from: this.day(windowOpensOn) });
  });
  /** The whole strip in one sentence per bar. */
  protected readonly description = computed(() =>
    [
      ...this.clock().strip.bars.map((bar) =>
        this.words.say(bar.endUnknown ? 'caseFiles.strip.barOpen' : 'caseFiles.strip.bar', {
          what: this.nameOf(bar.kind, bar.typeCode),
          from: this.longDay(bar.from),
          to: this.longDay(bar.to),
        }),
      ),
      this.windowWord(),
    ]
      .filter(Boolean)
      .join(' '),
  );

  protected nameOf(kind: string, typeCode: string | null): string {
    return typeCode
      ? this.reference.label('residence_document_type', typeCode)
      : this.words.say(`caseFiles.strip.${kind}`);
  }
  protected month(day: string): string {
    const options: Intl.DateTimeFormatOptions =
      day.slice(5, 7) === '01' ? { month: 'short', year: 'numeric' } : { month: 'short' };
    return new Intl.DateTimeFormat(localeOf(this.language.active()), { ...options, timeZone: 'UTC' }).format(
      Date.parse(`${day}T12:00:00Z`),
    );
  }
  private day(day: string): string {
    return new Intl.DateTimeFormat(localeOf(this.language.active()), {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    }).format(Date.parse(`${day}T12:00:00Z`));
  }
  private longDay(day: string): string {
    return new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${day}T12:00:00Z`),
    );
  }
}
