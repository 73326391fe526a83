import type { Member, MemberLine } from '@guichet/organisations-contract';
import type { Actor } from '@guichet/platform-api-kernel';
import { grantableRoles, memberActions } from './administers';
import type { MemberLineRow, MemberRow } from './member.rows';

/** A line of the list. */
export function memberLineView(row: MemberLineRow): MemberLine {
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    role: row.role,
    active: row.active,
    organisation: row.organisation,
    teams: row.teams,
    secrecyUndertakingOn: row.secrecy_undertaking_on,
  };
}

/** The page of a member, with what the actor may do. */
export function memberView(row: MemberRow, actor: Actor): Member {
  return {
    ...memberLineView(row),
    version: row.version,
    language: row.language,
    staffFileRight: row.staff_file_right,
    protectedAddressRight: row.protected_address_right,
    openFilesLed: row.open_files_led,
    allowedActions: memberActions(actor, { id: row.id, organisationId: row.organisation_id, role: row.role }),
    grantableRoles: grantableRoles(actor, row.organisation_id),
  };
}
