import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { SchemaPathTree } from '@angular/forms/signals';
import { FormField, FormRoot, form, maxLength, required, validate } from '@angular/forms/signals';
import type { RecordFrame, RecordInputs, RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import { centsOfEuros } from '@guichet/case-files-domain';
import type { Page } from '@guichet/platform-contract';
import { Combobox, ErrorSummary, Field, Icon, localeOf } from '@guichet/platform-ui';
import { Language, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';
import { labelOf } from './record-field';
import type { RecordField } from './record-field';
import { draftOf, inputOf, outlastedDay, RECORD_FIELDS } from './record-fields';
import type { RecordDraft } from './record-fields';
import { RecordWords } from './record-words';

/** A current record, as far as the form needs it. */
export interface EditedRecord {
  readonly id: string;
  readonly version: number;
}

/** Adding a record to a room, or correcting one: the former stays readable, with the reason of the correction. */
@Component({
  selector: 'gu-record-form',
  imports: [Combobox, ErrorSummary, Field, FormField, FormRoot, Icon, TranslocoPipe],
  templateUrl: './record-form.html',
})
export class RecordForm {
  private readonly client = inject(CaseFileClient);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly reference = inject(ReferenceData);
  private readonly recordWords = inject(RecordWords);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  /** The record to correct; null for a new one. */
  readonly record = input<EditedRecord | null>(null);
  /** The residence clock, where it is open to the writer. */
  readonly clock = input<ResidenceClock | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  /** The records that the record may name. */
  private readonly named = computed(() => RECORD_FIELDS[this.kind()].find((field) => field.type === 'record')?.of);
  private readonly others = httpResource<Page<RecordFrame>>(() =>
    this.named() ? `/api/case-files/${this.fileId()}/${this.named()}` : undefined,
  );
  protected readonly fields = computed(() =>
    RECORD_FIELDS[this.kind()].map((field) => ({
      ...field,
      label: this.words.say(labelOf(field)),
      hint: field.hinted ? this.words.say(`caseFiles.fieldHint.${field.name}`) : undefined,
      choices: this.choicesOf(field),
    })),
  );
  private readonly draft = linkedSignal<RecordDraft>(() => ({
    ...draftOf(this.kind(), this.record()),
    correctionReason: '',
  }));
  protected readonly form = form(
    this.draft,
    (path: SchemaPathTree<RecordDraft>) => {
      for (const [kind, fields] of Object.entries(RECORD_FIELDS)) {
        for (const field of fields) {
          const at = path[field.name];
          if (!at) continue;
          const here = (): boolean => this.kind() === kind;
          if ('required' in field && field.required) required(at, { message: 'caseFiles.record.missing', when: here });
          if (field.type === 'money')
            validate(at, ({ value }) =>
              here() && noAmount(value(), field.mostCents)
                ? { kind: 'money', message: 'caseFiles.record.amountOdd' }
                : undefined,
            );
          if ('max' in field && field.type !== 'number') maxLength(at, () => (here() ? field.max : undefined));
          if (field.type === 'number')
            validate(at, ({ value }) =>
              here() && outside(value(), field.min, field.max)
                ? { kind: 'number', message: 'caseFiles.record.numberOdd' }
                : undefined,
            );
        }
      }
      const until = path['validUntil'];
      const from = path['validFrom'];
      if (until && from)
        validate(until, ({ value, valueOf }) =>
          value() && valueOf(from) && value() < valueOf(from)
            ? { kind: 'dates', message: 'caseFiles.record.datesTurned' }
            : undefined,
        );
      const reason = path['correctionReason'];
      if (reason) required(reason, { message: 'caseFiles.record.reasonMissing', when: () => this.record() !== null });
    },
    { submission: { action: (tree) => sendForm(tree, () => this.save(), this.problemWords) } },
  );

  /** The last stable day in words, when what is being typed ends after it: a warning, never a block. */
  protected readonly outlasts = computed(() => {
    const stable = outlastedDay(this.kind(), this.draft()['validUntil'] ?? '', this.clock());
    return (
      stable &&
      new Intl.DateTimeFormat(localeOf(this.language.active()), { dateStyle: 'long', timeZone: 'UTC' }).format(
        Date.parse(`${stable}T12:00:00Z`),
      )
    );
  });

  protected at(name: string): NonNullable<(typeof this.form)[string]> {
    const field = this.form[name];
    if (!field) throw new Error(`the form has no field ${name}`);
    return field;
  }

  private choicesOf(field: RecordField): readonly { value: string; label: string }[] {
    switch (field.type) {
      case 'code':
        return this.reference.options(field.list);
      case 'choice':
        return field.values.map((value) => ({ value, label: this.words.say(`${field.words}.${value}`) }));
      case 'record':
        return (this.others.hasValue() ? this.others.value().items : []).map((one) => ({
          value: one.id,
          label: this.recordWords.of(field.of, one).heading,
        }));
      default:
        return [];
    }
  }

  private async save(): Promise<void> {
    const kind = this.kind();
    const record = this.record();
    const input = inputOf(kind, this.draft(), record) as unknown as RecordInputs[RecordKind];
    if (record)
      await this.client.correctRecord(this.fileId(), kind, record, input, this.draft()['correctionReason'] ?? '');
    else await this.client.addRecord(this.fileId(), kind, input);
    this.saved.emit();
  }
}

function noAmount(text: string, mostCents: number): boolean {
  const cents = centsOfEuros(text);
  return cents !== null && !(cents <= mostCents);
}

function outside(text: string, least: number, most: number): boolean {
  if (text.trim() === '') return false;
  const value = Number(text);
  return !Number.isFinite(value) || value < least || value > most;
}
