import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField, email, maxLength, required, schema } from '@angular/forms/signals';
import type { Role } from '@guichet/access-contract';
import { MEMBER_LIMITS } from '@guichet/organisations-contract';
import type { Choice } from '@guichet/platform-ui';
import { Field, RadioCards } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MemberDraft } from './member-draft';

/** What both the new account and the changed one must respect; the API says the same. */
export const MEMBER_RULES = schema<MemberDraft>((path) => {
  required(path.givenName, { message: 'organisations.member.givenNameMissing' });
  required(path.familyName, { message: 'organisations.member.familyNameMissing' });
  required(path.email, { message: 'organisations.member.emailMissing' });
  email(path.email);
  maxLength(path.givenName, MEMBER_LIMITS.givenName);
  maxLength(path.familyName, MEMBER_LIMITS.familyName);
  maxLength(path.email, MEMBER_LIMITS.email);
});

/** The fields of an account: who, what the person may do, and special rights. */
@Component({
  selector: 'gu-member-fields',
  imports: [Field, FormField, RadioCards, TranslocoPipe],
  templateUrl: './member-fields.html',
  styleUrl: './member-fields.css',
})
export class MemberFields {
  private readonly words = inject(Words);

  readonly fields = input.required<FieldTree<MemberDraft>>();
  /** Roles that may be given here. */
  readonly roles = input.required<readonly Role[]>();
  /** False on one’s own account: names only. */
  readonly rightsOpen = input(true);

  protected readonly roleChoices = computed<readonly Choice[]>(() =>
    this.roles().map((role) => ({
      value: role,
      label: this.words.say(`organisations.role.${role}.name`),
      detail: this.words.say(`organisations.role.${role}.text`),
    })),
  );
}
