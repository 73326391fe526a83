import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ROLES } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** Somebody who works at the guichet for one organisation, under one role. */
@Entity()
@Check('ck_member_role', `role in (${sqlList(ROLES)})`)
@Check('ck_member_email', `email = lower(email) and position('@' in email) > 1`)
@Check('ck_member_language', `language in ('fr','en')`)
@Index('ux_member_email', ['email'], { unique: true })
@Index('ix_member_organisation', ['organisationId'])
export class Member extends VersionedRow {
  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation the member works for')
  organisationId: string;

  @Data('personal', 'text', 'given name')
  givenName: string;

  @Data('personal', 'text', 'family name')
  familyName: string;

  @Data('personal', 'text', 'e-mail used to sign in, lower case')
  email: string;

  @Data('internal', 'text', 'role: what the member may do at all')
  role: Role;

  @Data('internal', 'text', 'language of the interface, fr or en', { default: 'fr' })
  language: string;

  @Data('internal', 'boolean', 'false: cannot sign in and every session has ended', { default: true })
  active: boolean;

  @Data(
    'internal',
    'date',
    'when the member signed the undertaking of professional secrecy; without it nothing shared is shown',
    { nullable: true },
  )
  secrecyUndertakingOn: string | null;

  @Data('internal', 'boolean', 'may open files on staff of the own organisation', { default: false })
  staffFileRight: boolean;

  @Data('internal', 'boolean', 'may read protected addresses', { default: false })
  protectedAddressRight: boolean;

  @Data('internal', 'integer', 'subject that stands for this member in access lists', {
    unique: true,
    default: () => "nextval('subject_number')",
  })
  subject: number;

  @Data('internal', 'integer', 'grows when a right changes; a session with an older number reloads its rights', {
    default: 1,
  })
  rightsVersion: number;
}
