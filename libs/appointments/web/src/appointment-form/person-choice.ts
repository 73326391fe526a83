import { httpResource } from '@angular/common/http';
import { Component, computed, input, model, signal } from '@angular/core';
import type { CaseFileView } from '@guichet/case-files-contract';
import type { PeopleFound } from '@guichet/people-contract';
import { displayName } from '@guichet/people-domain';
import { Combobox } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

const SHORTEST = 2;

/** The person of an appointment, found by name; the name is sent in the body and never stands in an address. */
@Component({
  selector: 'gu-person-choice',
  imports: [Combobox, TranslocoPipe],
  template: `
    <gu-combobox
      remote
      [label]="'appointments.form.person' | transloco"
      [hint]="'appointments.form.personHint' | transloco"
      [choices]="choices()"
      [busy]="found.isLoading()"
      [valueLabel]="known()"
      [(value)]="value"
      (searched)="typed.set($event)"
    />
  `,
})
export class PersonChoice {
  readonly value = model('');
  /** The file of the address, whose name shows without a search. */
  readonly given = input<string>();

  protected readonly typed = signal('');
  protected readonly found = httpResource<PeopleFound>(() => {
    const name = this.typed().trim();
    return name.length < SHORTEST ? undefined : { url: '/api/people/search', method: 'POST', body: { name } };
  });
  private readonly file = httpResource<CaseFileView>(() => {
    const id = this.given();
    return id ? `/api/case-files/${id}` : undefined;
  });
  protected readonly known = computed(() => {
    if (!this.file.hasValue() || this.value() !== this.given()) return undefined;
    const { rooms, reference } = this.file.value();
    return rooms.identity.person ? displayName(rooms.identity.person) : reference;
  });
  protected readonly choices = computed(() =>
    (this.found.hasValue() ? this.found.value().items : []).map(({ caseFileId, names, reference, leadName }) => ({
      value: caseFileId,
      label: names.display,
      detail: `${reference} · ${leadName}`,
    })),
  );
}
