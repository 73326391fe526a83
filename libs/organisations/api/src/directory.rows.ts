import type {
  NationalNumberAuthorisation,
  OrganisationKind,
  TeamChoice,
  TeamClosure,
  TeamMember,
} from '@guichet/organisations-contract';

/** A team as {@link DIRECTORY} and {@link TEAMS} read it. */
export interface TeamRow {
  id: string;
  organisation_id: string;
  name: string;
  description: string;
  conditions: string;
  themes: string[];
  languages: string[];
  accepts_referrals: boolean;
  asks_residence_document: boolean;
  acknowledge_within_hours: number;
  decide_within_days: number;
  first_appointment_within_days: number;
  expires_after_days: number;
  active: boolean;
  version: number;
  closed_now: boolean;
  next_closure: Omit<TeamClosure, 'id'> | null;
}

/** A team with the organisation it belongs to. */
export interface TeamChoiceRow extends TeamRow {
  organisation: TeamChoice['organisation'];
}

/** A team with its closures and people. */
export interface TeamPageRow extends TeamRow {
  closures: TeamClosure[];
  members: TeamMember[];
}

/** What everybody may know of an organisation. */
export interface OrganisationRow {
  id: string;
  name: string;
  short_name: string;
  kind: OrganisationKind;
  description: string;
  website: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  has_account: boolean;
  active: boolean;
}

/** An organisation of the directory with the teams that matched. */
export interface DirectoryRow extends OrganisationRow {
  teams: TeamRow[];
  team_count: number;
}

/** The page of an organisation. */
export interface OrganisationPageRow extends OrganisationRow {
  version: number;
  convention_signed_on: string | null;
  number_authorisation: NationalNumberAuthorisation | null;
  teams: TeamPageRow[];
}
