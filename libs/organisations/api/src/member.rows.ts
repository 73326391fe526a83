import type { Role } from '@guichet/access-contract';
import type { MemberTeam, OrganisationName } from '@guichet/organisations-contract';

/** A line of the list of members. */
export interface MemberLineRow {
  id: string;
  given_name: string;
  family_name: string;
  email: string;
  role: Role;
  active: boolean;
  secrecy_undertaking_on: string | null;
  organisation: OrganisationName;
  teams: MemberTeam[];
}

/** A line with what paging needs. */
export interface MemberPageRow extends MemberLineRow {
  order_key: string;
  total: number;
}

/** The page of a member. */
export interface MemberRow extends MemberLineRow {
  version: number;
  language: 'fr' | 'en';
  staff_file_right: boolean;
  protected_address_right: boolean;
  organisation_id: string;
  open_files_led: number;
}

/** A member before a command. */
export interface MemberBeforeRow {
  id: string;
  version: number;
  organisation_id: string;
  role: Role;
  active: boolean;
  secrecy_undertaking_on: string | null;
  staff_file_right: boolean;
  protected_address_right: boolean;
}
