import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { RecordFrame, RecordKind, RecordVersion } from '@guichet/case-files-contract';
import { AsyncView, Loaded, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { labelOf } from '../record-form/record-field';
import type { RecordField, RecordValues } from '../record-form/record-field';
import { RecordWords } from '../record-form/record-words';

type RecordStep = RecordVersion<RecordFrame>;

/** Everything that was ever stated in one record, newest first: each version whole, with who, when, how it was known and why. Opening it is on the record. */
@Component({
  selector: 'gu-record-history',
  imports: [AsyncView, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './record-history.html',
  styleUrl: './record-history.css',
})
export class RecordHistory {
  private readonly recordWords = inject(RecordWords);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  readonly recordId = input.required<string>();

  protected readonly steps = httpResource<RecordStep[]>(
    () => `/api/case-files/${this.fileId()}/${this.kind()}/${this.recordId()}/history`,
  );
  protected readonly shown = computed(() => {
    const steps = this.steps.hasValue() ? this.steps.value() : [];
    return steps
      .map((step, place) => ({
        step,
        state: stateOf(step),
        source: sourceOf(step),
        lines: this.lines(step, steps[place - 1]),
      }))
      .reverse();
  });

  /** What a step states, each line with whether it differs from the step before. */
  private lines(step: RecordStep, before: RecordStep | undefined) {
    const told = (one: RecordStep) => this.recordWords.whole(this.kind(), one);
    const former = new Map(before && told(before).map(({ field, text }) => [field.name, text]));
    const now = told(step).map(({ field, text }) => ({
      label: this.label(field),
      text,
      differs: before !== undefined && former.get(field.name) !== text,
    }));
    const gone = before
      ? told(before).filter(({ field }) => !told(step).some((one) => one.field.name === field.name))
      : [];
    return [...now, ...gone.map(({ field }) => ({ label: this.label(field), text: '–', differs: true }))];
  }

  private label(field: RecordField): string {
    return this.words.say(labelOf(field));
  }
}

function stateOf(step: RecordStep): 'withdrawn' | 'current' | 'replaced' {
  if (step.withdrawal) return 'withdrawn';
  return step.supersededAt === null ? 'current' : 'replaced';
}

function sourceOf(step: RecordStep): string {
  return String((step as unknown as RecordValues)['source']);
}
