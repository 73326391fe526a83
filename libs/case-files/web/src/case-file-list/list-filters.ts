import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import type { ListCaseFiles } from '@guichet/case-files-contract';
import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import type { TeamMembers } from '@guichet/organisations-contract';
import { SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The filters of the list as the address holds them. */
export type AddressFilters = Partial<Record<keyof ListCaseFiles, string>>;

/** Which files to list. There is no filter by nationality or residence, and there will be none. */
@Component({
  selector: 'gu-list-filters',
  imports: [TranslocoPipe],
  templateUrl: './list-filters.html',
  styles: ':host { display: contents; }',
})
export class ListFilters {
  private readonly session = inject(SessionStore);
  private readonly reference = inject(ReferenceData);
  protected readonly statuses = CASE_FILE_STATUSES;

  readonly filters = input.required<AddressFilters>();
  readonly changed = output<Record<string, string | null>>();

  protected readonly themes = computed(() => this.reference.options('service_theme'));
  private readonly members = httpResource<TeamMembers>(() => {
    const [team] = this.session.session()?.teams ?? [];
    return team && `/api/teams/${team.id}/members`;
  });
  protected readonly leads = computed(() =>
    (this.members.hasValue() ? this.members.value().items : []).filter(
      (one) => one.role === 'worker' || one.role === 'team_lead',
    ),
  );
  /** Mine, a colleague's, or everybody's: one choice, because one excludes the other. */
  protected readonly whose = computed(() => (this.filters().mine ? 'mine' : (this.filters().leadId ?? '')));

  protected choose(name: keyof ListCaseFiles, event: Event): void {
    this.changed.emit({ [name]: valueOf(event) });
  }
  protected chooseWhose(event: Event): void {
    const value = valueOf(event);
    this.changed.emit(value === 'mine' ? { mine: 'true', leadId: null } : { mine: null, leadId: value });
  }
}

function valueOf(event: Event): string | null {
  return (event.target as HTMLInputElement | HTMLSelectElement).value || null;
}
