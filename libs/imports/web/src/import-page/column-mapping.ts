import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { IMPORT_FIELD_KEYS, IMPORT_FIELDS, NAMING_FIELDS } from '@guichet/imports-contract';
import type { ColumnMeaning, ImportDetail, ImportFieldKey } from '@guichet/imports-contract';
import { Card } from '@guichet/platform-ui';
import { Commands, ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const PARTS = [...new Set(IMPORT_FIELD_KEYS.map((key) => IMPORT_FIELDS[key].part))].map((part) => ({
  part,
  keys: IMPORT_FIELD_KEYS.filter((key) => IMPORT_FIELDS[key].part === part),
}));

/** What each column holds, with its first values beside it. A fact that is taken cannot be chosen twice. */
@Component({
  selector: 'gu-column-mapping',
  imports: [Card, TranslocoPipe],
  templateUrl: './column-mapping.html',
})
export class ColumnMapping {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);

  readonly detail = input.required<ImportDetail>();
  readonly etag = input<string | null | undefined>(null);
  readonly mapped = output();

  protected readonly parts = PARTS;
  protected readonly meanings = linkedSignal<readonly ColumnMeaning[]>(() =>
    this.detail().columns.map(({ meaning }) => meaning),
  );
  protected readonly problem = signal('');
  protected readonly sending = signal(false);
  protected readonly named = computed(() => this.meanings().some((one) => one !== null && NAMING_FIELDS.includes(one)));
  protected readonly ignored = computed(() => this.meanings().filter((one) => one === null).length);

  protected taken(key: ImportFieldKey, column: number): boolean {
    return this.meanings().some((meaning, index) => meaning === key && index !== column);
  }
  protected choose(column: number, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const meaning = IMPORT_FIELD_KEYS.find((key) => key === value) ?? null;
    this.meanings.update((all) => all.map((one, index) => (index === column ? meaning : one)));
  }
  protected async send(): Promise<void> {
    this.sending.set(true);
    this.problem.set('');
    try {
      await this.commands.put(`/api/imports/${this.detail().id}/mapping`, { columns: this.meanings() }, this.etag());
      this.mapped.emit();
    } catch (failure) {
      this.problem.set(this.problemWords.sentence(failure));
    } finally {
      this.sending.set(false);
    }
  }
}
