import { httpResource } from '@angular/common/http';
import { Service, computed, signal } from '@angular/core';
import type { PersonStatement, PersonStatements } from '@guichet/rights-contract';

/** What the person says of the facts of the file on the screen: asked once for all of them. */
@Service()
export class StatementsOfFile {
  private readonly file = signal<string | null>(null);
  private readonly answer = httpResource<PersonStatements>(() => {
    const file = this.file();
    return file === null ? undefined : `/api/case-files/${file}/person-statements`;
  });
  private readonly items = computed(() => (this.answer.hasValue() ? this.answer.value().items : []));

  /** From now on the statements are those of this file. */
  show(file: string): void {
    this.file.set(file);
  }
  /** Something was said. */
  reload(): void {
    this.answer.reload();
  }
  beside(fact: string): readonly PersonStatement[] {
    return this.items().filter((one) => one.fact.id === fact);
  }
}
