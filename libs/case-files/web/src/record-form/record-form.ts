import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { SchemaPathTree } from '@angular/forms/signals';
import { FormField, FormRoot, form, maxLength, required, validate } from '@angular/forms/signals';
import type { RecordInputs, RecordKind, ResidenceClock } from '@guichet/case-files-contract';
import { centsOfEuros } from '@guichet/case-files-domain';
import {
  Combobox,
  ErrorSummary,
  Field,
  foldText,
  Icon,
  MultiCheck,
  UniqueIds,
  FormActions,
} from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { NewestVersion, SaidField } from '@guichet/platform-web-kernel/forms';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';
import { codesAsText, codesIn, draftOf, inputOf, numberIn } from './record-draft';
import type { CodeOf, RecordDraft } from './record-draft';
import { labelOf } from './record-field';
import type { RecordField, RecordValues } from './record-field';
import { outlastedDay, RECORD_FIELDS } from './record-fields';
import { RecordPicker } from './record-picker';
import { RecordWords } from './record-words';

/** A current record, as far as the form needs it. */
export interface EditedRecord {
  readonly id: string;
  readonly version: number;
}

/** Adding a record to a room, or correcting one: the former stays readable, with the reason of the correction. */
@Component({
  selector: 'gu-record-form',
  imports: [
    Combobox,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    Icon,
    KeptDraft,
    MultiCheck,
    RecordPicker,
    TranslocoPipe,
  ],
  templateUrl: './record-form.html',
})
export class RecordForm {
  private readonly client = inject(CaseFileClient);
  private readonly reference = inject(ReferenceData);
  private readonly recordWords = inject(RecordWords);
  private readonly words = inject(Words);
  /** Names the list of words that a field completes from. */
  protected readonly id = inject(UniqueIds).next('record');

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  /** The record to correct; null for a new one. */
  readonly record = input<EditedRecord | null>(null);
  /** The residence clock, where it is open to the writer. */
  readonly clock = input<ResidenceClock | null>(null);
  /** A text begun elsewhere: it fills the first field for words of a new record. */
  readonly carried = input<string | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  protected readonly fields = computed(() =>
    RECORD_FIELDS[this.kind()].map((field) => ({
      ...field,
      label: this.words.say(labelOf(field)),
      hint: field.hinted ? this.words.say(`caseFiles.fieldHint.${field.name}`) : undefined,
      choices: this.choicesOf(field),
    })),
  );
  protected readonly kept = keepsDraft<RecordDraft>({
    form: 'record',
    about: () => [this.fileId(), this.kind(), this.record()?.id ?? 'new'],
    caseFileId: () => this.fileId(),
    version: () => this.record()?.version,
    newest: () => this.newest(),
    says: (name) => this.says(name),
    start: () => ({ ...draftOf(this.kind(), this.record()), ...this.carriedDraft(), correctionReason: '' }),
  });
  private readonly draft = this.kept.draft;
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
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } },
  );

  /** The last stable day in words, when what is being typed ends after it: a warning, never a block. */
  protected readonly outlasts = computed(() => {
    const stable = outlastedDay(this.kind(), this.draft()['validUntil'] ?? '', this.clock());
    return stable && this.recordWords.day(stable);
  });

  /** The record to correct as it stands: somebody may have corrected it meanwhile. */
  private readonly standing = linkedSignal(() => this.record());

  protected at(name: string): NonNullable<(typeof this.form)[string]> {
    const field = this.form[name];
    if (!field) throw new Error(`the form has no field ${name}`);
    return field;
  }

  protected chosen(name: string): readonly string[] {
    return codesIn(this.draft()[name] ?? '');
  }
  protected choose(name: string, codes: readonly string[]): void {
    this.at(name)().value.set(codesAsText(codes));
  }
  /** What the record says now of what it points to. */
  protected shownNow(name: string): string {
    return String((this.record() as RecordValues | null)?.[name] ?? '');
  }

  private choicesOf(field: RecordField): readonly { value: string; label: string }[] {
    switch (field.type) {
      case 'code':
      case 'codes':
        return this.reference.options(field.list, this.codesKept(field.name));
      case 'named':
        return this.reference.options(field.list);
      case 'choice':
        return field.values.map((value) => ({ value, label: this.words.say(`${field.words}.${value}`) }));
      default:
        return [];
    }
  }

  private carriedDraft(): RecordDraft {
    const text = this.record() ? null : this.carried();
    const fields = RECORD_FIELDS[this.kind()];
    const words = fields.find(({ type }) => type === 'words') ?? fields.filter(({ type }) => type === 'text').at(-1);
    return text && words ? { [words.name]: text } : {};
  }

  private codesKept(name: string): readonly string[] {
    return codesIn(draftOf(this.kind(), this.record())[name] ?? '');
  }

  private readonly codeOf: CodeOf = (list, words) =>
    this.reference.options(list).find(({ label }) => foldText(label) === foldText(words))?.value ?? null;

  private async newest(): Promise<NewestVersion<RecordDraft> | undefined> {
    const known = this.standing();
    const newest = known && (await this.client.standingRecord(this.fileId(), this.kind(), known.id));
    if (!newest) return undefined;
    this.standing.set(newest);
    const { version, author, recordedAt } = newest;
    return { value: draftOf(this.kind(), newest), version, by: author.name, at: recordedAt };
  }

  /** Several codes and the flags have no control that says them. */
  private says(name: string): SaidField | undefined {
    const field = this.fields().find((one) => one.name === name);
    if (field?.type !== 'codes') return undefined;
    const choices = field.choices;
    const words = (value: unknown): string =>
      codesIn(String(value))
        .map((code) => choices.find((choice) => choice.value === code)?.label ?? code)
        .join(', ');
    return { label: field.label, words };
  }

  private async save(): Promise<void> {
    const kind = this.kind();
    const record = this.standing();
    const input = inputOf(kind, this.draft(), record, this.codeOf) as unknown as RecordInputs[RecordKind];
    if (record)
      await this.client.correctRecord(
        this.fileId(),
        kind,
        { ...record, version: this.kept.version() },
        input,
        this.draft()['correctionReason'] ?? '',
      );
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
  const value = numberIn(text);
  return !Number.isFinite(value) || value < least || value > most;
}
