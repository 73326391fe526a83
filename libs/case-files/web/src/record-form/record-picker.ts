import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { FieldTree } from '@angular/forms/signals';
import type { RecordFrame } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { Combobox } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import type { RecordShape } from './record-field';

/** A field that names another record of the same file. */
@Component({
  selector: 'gu-record-picker',
  imports: [Combobox, FormField],
  template: `<gu-combobox
    [label]="label()"
    [choices]="choices()"
    [valueLabel]="labelNow()"
    [busy]="records.isLoading()"
    [formField]="at()"
  />`,
})
export class RecordPicker {
  private readonly reference = inject(ReferenceData);

  readonly fileId = input.required<string>();
  readonly field = input.required<RecordShape>();
  readonly label = input.required<string>();
  readonly at = input.required<FieldTree<string>>();
  /** What it is called as the record stands; a record that was corrected since is no longer on offer. */
  readonly now = input('');

  protected readonly records = httpResource<Page<RecordFrame>>(
    () => `/api/case-files/${this.fileId()}/${this.field().kind}`,
  );
  protected readonly labelNow = computed(() => this.worded(this.now()) || undefined);
  protected readonly choices = computed(() =>
    (this.records.hasValue() ? this.records.value().items : []).map((record) => ({
      value: record.id,
      label: this.worded((record as unknown as Readonly<Record<string, string | null>>)[this.field().of] ?? ''),
      detail: record.author.organisation,
    })),
  );

  private worded(name: string): string {
    const { list } = this.field();
    return list ? this.reference.label(list, name) : name;
  }
}
