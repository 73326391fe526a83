import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import type { Attendance, AttendanceLine } from '@guichet/case-files-contract';
import { AsyncView, Card, Loaded, localeOf, wordsOfPartialDate } from '@guichet/platform-ui';
import { Language } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const LISTS = { 'pathway-modules': 'integration_module', 'training-episodes': 'training_kind' } as const;

/** Hours planned, attended, excused and absent of every course and part of the path, and where the pace leads. */
@Component({
  selector: 'gu-attendance-card',
  imports: [AsyncView, Card, Loaded, TranslocoPipe],
  templateUrl: './attendance-card.html',
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
  `,
})
export class AttendanceCard {
  private readonly language = inject(Language);
  private readonly reference = inject(ReferenceData);

  readonly fileId = input.required<string>();
  /** Grows when something in the room changed: the sums are read again. */
  readonly changes = input(0);

  protected readonly hours = httpResource<Attendance>(() => {
    this.changes();
    return `/api/case-files/${this.fileId()}/attendance`;
  });

  protected nameOf(line: AttendanceLine): string {
    const words = this.reference.label(LISTS[line.kind], line.code);
    return line.kind === 'training-episodes' ? line.title || words : words;
  }
  protected detailOf(line: AttendanceLine): string {
    return line.kind === 'training-episodes' ? this.reference.label(LISTS[line.kind], line.code) : line.title;
  }
  protected say(hours: number | null): string {
    return hours === null ? '–' : new Intl.NumberFormat(localeOf(this.language.active())).format(hours);
  }
  protected day(on: string): string {
    return wordsOfPartialDate(on, this.language.active());
  }
}
