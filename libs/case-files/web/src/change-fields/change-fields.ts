import { Component, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource } from '@guichet/case-files-contract';
import { Field, UniqueIds } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** Why a fact of the person changes, how the new one is known, and whether the former was ever true. */
@Component({
  selector: 'gu-change-fields',
  imports: [Field, FormField, TranslocoPipe],
  template: `
    <gu-field [label]="'caseFiles.change.source' | transloco">
      <select class="input" [formField]="source()">
        @for (one of sources; track one) {
          <option [value]="one">{{ 'caseFiles.source.' + one | transloco }}</option>
        }
      </select>
    </gu-field>
    <gu-field [label]="'caseFiles.change.reason' | transloco" [hint]="'caseFiles.record.reasonHint' | transloco">
      <input class="input" autocomplete="off" [attr.list]="id" [formField]="reason()" />
      <datalist [id]="id">
        @for (one of usual; track one) {
          <option [value]="'caseFiles.change.usual.' + one | transloco"></option>
        }
      </datalist>
    </gu-field>
    <gu-field [label]="'caseFiles.change.trueUntil' | transloco" [hint]="'caseFiles.change.trueUntilHint' | transloco"
      ><input class="input" type="date" [formField]="trueUntil()"
    /></gu-field>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ChangeFields {
  protected readonly id = inject(UniqueIds).next('reason');
  protected readonly sources = FACT_SOURCES;
  protected readonly usual = ['said', 'seen', 'typing', 'situation'] as const;

  readonly source = input.required<FieldTree<FactSource>>();
  readonly reason = input.required<FieldTree<string>>();
  readonly trueUntil = input.required<FieldTree<string>>();
}
