import { Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MemberLine } from '@guichet/organisations-contract';
import type { SortOrder } from '@guichet/platform-ui';
import { Avatar, Chip, SortHeader } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Members as a table, as a list on a phone. */
@Component({
  selector: 'gu-members-table',
  imports: [Avatar, Chip, RouterLink, SortHeader, TranslocoPipe],
  templateUrl: './members-table.html',
  styleUrl: './members-table.css',
})
export class MembersTable {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore).session;

  readonly members = input.required<readonly MemberLine[]>();
  /** Members on all pages. */
  readonly total = input.required<number>();
  readonly order = input.required<SortOrder>();
  readonly withOrganisation = input(false);
  /** The order asked for, in its address form. */
  readonly sorted = output<string>();

  protected readonly me = computed(() => this.session()?.member.id);

  protected teamsOf(member: MemberLine): string {
    return member.teams.map((team) => team.name).join(', ');
  }

  /** Anywhere on the row opens the member, for the mouse; the link in it does for everybody. */
  protected open(id: string, event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('a')) return;
    void this.router.navigate(['/administration/membres', id]);
  }
}
