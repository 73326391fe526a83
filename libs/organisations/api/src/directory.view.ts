import type {
  DirectoryOrganisation,
  DirectoryTeam,
  Organisation,
  OrganisationFacts,
  Team,
  TeamChoice,
} from '@guichet/organisations-contract';
import type { Actor } from '@guichet/platform-api-kernel';
import { organisationActions, teamActions } from './administers';
import type {
  DirectoryRow,
  OrganisationPageRow,
  OrganisationRow,
  TeamChoiceRow,
  TeamPageRow,
  TeamRow,
} from './directory.rows';

function organisationFacts(row: OrganisationRow): OrganisationFacts {
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    description: row.description,
    website: row.website,
    phone: row.phone,
    email: row.email,
    address: row.address,
    hasAccount: row.has_account,
    active: row.active,
  };
}

function directoryTeam(row: TeamRow): DirectoryTeam {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    conditions: row.conditions,
    themes: row.themes,
    languages: row.languages,
    acceptsReferrals: row.accepts_referrals,
    asksResidenceDocument: row.asks_residence_document,
    acknowledgeWithinHours: row.acknowledge_within_hours,
    decideWithinDays: row.decide_within_days,
    firstAppointmentWithinDays: row.first_appointment_within_days,
    expiresAfterDays: row.expires_after_days,
    closedNow: row.closed_now,
    nextClosure: row.next_closure,
  };
}

/** An organisation as the directory lists it. */
export function directoryOrganisationView(row: DirectoryRow): DirectoryOrganisation {
  return { ...organisationFacts(row), teams: row.teams.map(directoryTeam), teamCount: row.team_count };
}

/** A team one may refer to. */
export function teamChoiceView(row: TeamChoiceRow): TeamChoice {
  return { ...directoryTeam(row), organisation: row.organisation };
}

/** The page of a team, with what the actor may do. */
export function teamView(row: TeamPageRow, actor: Actor): Team {
  return {
    ...directoryTeam(row),
    version: row.version,
    organisationId: row.organisation_id,
    active: row.active,
    closures: row.closures,
    members: row.members,
    allowedActions: teamActions(actor, row.organisation_id),
  };
}

/** The page of an organisation, with what the actor may do. */
export function organisationView(row: OrganisationPageRow, actor: Actor): Organisation {
  const facts = organisationFacts(row);
  return {
    ...facts,
    version: row.version,
    conventionSignedOn: row.convention_signed_on,
    nationalNumberAuthorisation: row.number_authorisation,
    teams: row.teams.map((team) => teamView(team, actor)),
    allowedActions: organisationActions(actor, facts),
  };
}
