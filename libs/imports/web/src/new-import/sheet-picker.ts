import { Component, input, output } from '@angular/core';
import { IMPORT_LIMITS } from '@guichet/imports-contract';
import { FileDrop } from '@guichet/platform-ui/file-drop';
import { TranslocoPipe } from '@jsverse/transloco';

/** One spreadsheet: dropped here, or chosen. */
@Component({
  selector: 'gu-sheet-picker',
  imports: [FileDrop, TranslocoPipe],
  template: `
    <gu-file-drop
      icon="table"
      accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      [file]="file()"
      [drop]="'imports.new.drop' | transloco"
      [choose]="(file() ? 'imports.new.other' : 'imports.new.choose') | transloco"
      [hint]="'imports.new.limits' | transloco: limits"
      (picked)="picked.emit($event)"
    />
  `,
})
export class SheetPicker {
  readonly file = input<File | null>(null);
  readonly picked = output<File>();

  protected readonly limits = { rows: IMPORT_LIMITS.rows, megabytes: IMPORT_LIMITS.megabytes };
}
