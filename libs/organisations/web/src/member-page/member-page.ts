import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Member, MemberAction } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { AsyncView, Card, Chip, Loaded, RelativeDate, warnBeforeUnload } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { MemberFactors } from './member-factors';
import { MemberForm } from './member-form';
import { MemberInvitationCard } from '../invitation/member-invitation';
import { MemberPassword } from './member-password';
import { MemberTeams } from './member-teams';

/** One account: read by everybody who administers, changed as far as the API allows. */
@Component({
  selector: 'gu-member-page',
  imports: [
    AsyncView,
    Card,
    Chip,
    Loaded,
    MemberFactors,
    MemberForm,
    MemberInvitationCard,
    MemberPassword,
    MemberTeams,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './member-page.html',
})
export class MemberPage implements HoldsUnsavedText {
  protected readonly session = inject(SessionStore);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly member = httpResource<Member>(() => `/api/members/${this.id()}`);
  /** Kept while it is read again after saving, so that nothing jumps. */
  protected readonly known = computed(() => (this.member.hasValue() ? this.member.value() : undefined));
  private readonly form = viewChild(MemberForm);
  private readonly teams = viewChild(MemberTeams);

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return (this.form()?.atRisk() ?? false) || (this.teams()?.atRisk() ?? false);
  }

  protected may(member: Member, action: MemberAction): boolean {
    return member.allowedActions.includes(action);
  }
}
