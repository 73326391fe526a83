import { Check, Entity, Index } from 'typeorm';
import { ORGANISATION_KINDS } from '@guichet/organisations-contract';
import type { OrganisationKind } from '@guichet/organisations-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** A body that takes part in the guichet, or only stands in its directory. */
@Entity()
@Check('ck_organisation_kind', `kind in (${sqlList(ORGANISATION_KINDS)})`)
@Check('ck_organisation_name', `length(name) between 2 and 160`)
@Check(
  'ck_organisation_number_authorisation',
  `num_nulls(number_authorisation, number_authorised_on, number_authorisation_source) in (0, 3)`,
)
@Index('ux_organisation_name', ['name'], { unique: true })
export class Organisation extends VersionedRow {
  @Data('public', 'text', 'name as its own papers print it')
  name: string;

  @Data('public', 'text', 'name as people say it')
  shortName: string;

  @Data('public', 'text', 'city, cpas, forem, association, public_body or union')
  kind: OrganisationKind;

  @Data('public', 'text', 'what it does, in plain French', { default: '' })
  description: string;

  @Data('public', 'text', 'public web address', { nullable: true })
  website: string | null;

  @Data('public', 'text', 'public telephone', { nullable: true })
  phone: string | null;

  @Data('public', 'text', 'public e-mail', { nullable: true })
  email: string | null;

  @Data('public', 'text', 'public postal address', { nullable: true })
  address: string | null;

  @Data('public', 'boolean', 'true when its members sign in here', { default: false })
  hasAccount: boolean;

  @Data('internal', 'date', 'since when its convention of joint controllers is signed', { nullable: true })
  conventionSignedOn: string | null;

  @Data('internal', 'boolean', 'false closes it to new referrals and to sign-in', { default: true })
  active: boolean;

  @Data('internal', 'integer', 'subject that stands for its managers in access lists', {
    unique: true,
    default: () => "nextval('subject_number')",
  })
  managersSubject: number;

  @Data(
    'internal',
    'text',
    'reference of the authorisation to use national numbers; empty switches them off for its members',
    { nullable: true },
  )
  numberAuthorisation: string | null;

  @Data('internal', 'date', 'day of that authorisation', { nullable: true })
  numberAuthorisedOn: string | null;

  @Data('internal', 'text', 'where it can be read: law, decree or decision', { nullable: true })
  numberAuthorisationSource: string | null;
}
