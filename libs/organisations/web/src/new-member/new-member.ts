import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, apply, form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ROLES } from '@guichet/access-contract';
import type { CreatedMember, CreateMember, TeamChoices } from '@guichet/organisations-contract';
import { MANAGER_GRANTED_ROLES, ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { Card, Combobox, ErrorSummary, MultiCheck, warnBeforeUnload, FormActions } from '@guichet/platform-ui';
import { Commands, Problem, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { organisationChoice } from '../administration/organisation-choice';
import { EMPTY_MEMBER, detailsOf } from '../member-page/member-draft';
import { MEMBER_RULES, MemberFields } from '../member-page/member-fields';
import { OneTimePassword } from '../one-time-password/one-time-password';

const FIELDS = { [ORGANISATION_PROBLEMS.emailTaken]: 'email' };

/** Opening an account; the password shows once, and the page does not let go before it was handed over. */
@Component({
  selector: 'gu-new-member',
  imports: [
    Card,
    Combobox,
    ErrorSummary,
    FormActions,
    FormField,
    FormRoot,
    KeptDraft,
    MemberFields,
    MultiCheck,
    OneTimePassword,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './new-member.html',
  styles: `
    gu-card {
      max-inline-size: 40rem;
    }
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: 0.25rem;
    }
  `,
})
export class NewMember implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);

  /** From the address. */
  readonly organisation = input<string>();

  protected readonly choice = organisationChoice(this.organisation);
  protected readonly organisationId = linkedSignal(() => this.choice.id());
  protected readonly roles = computed(() => (this.choice.free() ? ROLES : MANAGER_GRANTED_ROLES));
  protected readonly teams = httpResource<TeamChoices>(() => {
    const organisationId = this.organisationId();
    return organisationId ? { url: '/api/teams', params: { organisationId } } : undefined;
  });
  protected readonly teamChoices = computed(() =>
    (this.teams.hasValue() ? this.teams.value().items : []).map(({ id, name, description }) => ({
      value: id,
      label: name,
      detail: description,
    })),
  );

  protected readonly kept = keepsDraft({
    form: 'new-member',
    about: () => [],
    start: () => EMPTY_MEMBER,
  });
  private readonly draft = this.kept.draft;
  /** The teams of one organisation; another organisation starts without. */
  private readonly chosenTeams = linkedSignal<string, { teamIds: readonly string[] }>({
    source: this.organisationId,
    computation: () => ({ teamIds: [] }),
  });
  protected readonly teamForm = form(this.chosenTeams);
  protected readonly form = form(this.draft, (path) => apply(path, MEMBER_RULES), {
    submission: {
      action: (tree) => this.kept.send(tree, () => onField(FIELDS, () => this.open())),
    },
  });
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  /** Invited by mail, or given a password shown once. */
  protected readonly invite = signal(true);
  protected readonly made = signal<CreatedMember | undefined>(undefined);
  protected readonly handedOver = signal(false);
  protected readonly name = computed(() => `${this.draft().givenName} ${this.draft().familyName}`.trim());

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    const made = this.made();
    return made ? made.password !== null && !this.handedOver() : this.kept.atRisk();
  }

  protected again(): void {
    this.made.set(undefined);
    this.handedOver.set(false);
    this.form().reset(EMPTY_MEMBER);
    this.chosenTeams.set({ teamIds: [] });
  }

  private async open(): Promise<void> {
    const organisationId = this.organisationId();
    if (!organisationId)
      throw new Problem({ status: 422, detail: this.words.say('organisations.newMember.organisationMissing') });
    const command: CreateMember = {
      ...detailsOf(this.draft()),
      organisationId,
      teamIds: [...this.chosenTeams().teamIds],
      invite: this.invite(),
    };
    const { body } = await this.commands.post<CreatedMember>('/api/members', command);
    this.made.set(body);
    this.heading().nativeElement.focus();
  }
}
