import { Component, inject, input, output, signal } from '@angular/core';
import { IMPORT_LIMITS } from '@guichet/imports-contract';
import { Icon, UniqueIds } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** One spreadsheet: dropped here, or chosen. */
@Component({
  selector: 'gu-sheet-picker',
  imports: [Icon, TranslocoPipe],
  template: `
    <p class="row">
      <gu-icon name="table" />
      @if (file(); as one) {
        <b
          ><bdi>{{ one.name }}</bdi></b
        >
      } @else {
        <span>{{ 'imports.new.drop' | transloco }}</span>
      }
    </p>
    <label class="btn small">
      <input
        class="visually-hidden"
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        [attr.aria-describedby]="hintId"
        (change)="chosen($event)"
      />{{ (file() ? 'imports.new.other' : 'imports.new.choose') | transloco }}
    </label>
    <p class="hint" [id]="hintId">{{ 'imports.new.limits' | transloco: limits }}</p>
  `,
  styleUrl: './sheet-picker.css',
  host: {
    '(dragover)': 'over($event)',
    '(dragleave)': 'hovering.set(false)',
    '(drop)': 'drop($event)',
    '[class.hovering]': 'hovering()',
  },
})
export class SheetPicker {
  readonly file = input<File | null>(null);
  readonly picked = output<File>();

  protected readonly limits = { rows: IMPORT_LIMITS.rows, megabytes: IMPORT_LIMITS.megabytes };
  protected readonly hovering = signal(false);
  protected readonly hintId = inject(UniqueIds).next('sheet');

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.hovering.set(true);
  }
  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.hovering.set(false);
    this.pick(event.dataTransfer?.files);
  }
  protected chosen(event: Event): void {
    this.pick((event.target as HTMLInputElement).files);
  }

  private pick(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) this.picked.emit(file);
  }
}
