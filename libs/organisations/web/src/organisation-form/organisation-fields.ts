import { Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField, email, maxLength, minLength, pattern, required, schema } from '@angular/forms/signals';
import { ORGANISATION_KINDS, ORGANISATION_LIMITS } from '@guichet/organisations-contract';
import { Field } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OrganisationDraft } from './organisation-draft';

/** What an organisation must respect; the API says the same. */
export const ORGANISATION_RULES = schema<OrganisationDraft>((path) => {
  required(path.name, { message: 'organisations.organisation.nameMissing' });
  required(path.shortName, { message: 'organisations.organisation.shortNameMissing' });
  minLength(path.name, ORGANISATION_LIMITS.nameMin);
  minLength(path.shortName, ORGANISATION_LIMITS.nameMin);
  for (const field of ['name', 'shortName', 'description', 'website', 'phone', 'email', 'address'] as const) {
    maxLength(path[field], ORGANISATION_LIMITS[field]);
  }
  pattern(path.website, /^https?:\/\/\S+\.\S+$/, { message: 'organisations.organisation.websiteForm' });
  pattern(path.phone, /^\+?[\d\s()./-]{6,}$/, { message: 'organisations.organisation.phoneForm' });
  email(path.email);
});

/** The fields of an organisation; its standing only for an administrator. */
@Component({
  selector: 'gu-organisation-fields',
  imports: [Field, FormField, TranslocoPipe],
  templateUrl: './organisation-fields.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
    }
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: 0.5rem;
    }
    fieldset {
      display: grid;
      gap: var(--space-4);
      padding-block-start: var(--space-4);
    }
    .check .hint {
      display: block;
    }
  `,
})
export class OrganisationFields {
  readonly fields = input.required<FieldTree<OrganisationDraft>>();
  /** True for an administrator: kind, account, convention, open or closed. */
  readonly standing = input(false);
  /** A new organisation is open. */
  readonly isNew = input(false);
  protected readonly kinds = ORGANISATION_KINDS;
}
