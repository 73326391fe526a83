import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { FieldTree } from '@angular/forms/signals';
import type { RecordFrame } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { Combobox } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import type { RecordShape } from './record-field';
import { RecordWords } from './record-words';

/** A field that names another record of the same file. */
@Component({
  selector: 'gu-record-picker',
  imports: [Combobox, FormField],
  template: `<gu-combobox
    [label]="label()"
    [hint]="hint()"
    [choices]="choices()"
    [valueLabel]="labelNow()"
    [busy]="records.isLoading()"
    [formField]="at()"
  />`,
})
export class RecordPicker {
  private readonly recordWords = inject(RecordWords);
  private readonly reference = inject(ReferenceData);

  readonly fileId = input.required<string>();
  readonly field = input.required<RecordShape>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly at = input.required<FieldTree<string>>();
  /** What it is called as the record stands; a record that was corrected since is no longer on offer. */
  readonly now = input('');

  protected readonly records = httpResource<Page<RecordFrame>>(
    () => `/api/case-files/${this.fileId()}/${this.field().of}`,
  );
  protected readonly labelNow = computed(() => {
    const { list } = this.field();
    return (list ? this.reference.label(list, this.now()) : this.now()) || undefined;
  });
  protected readonly choices = computed(() =>
    (this.records.hasValue() ? this.records.value().items : []).map((record) => ({
      value: record.id,
      label: this.recordWords.of(this.field().of, record).heading,
      detail: record.author.organisation,
    })),
  );
}
