import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { ROLES } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import {
  ORGANISATION_ACTIONS,
  ORGANISATION_KINDS,
  ORGANISATION_LIMITS,
  TEAM_ACTIONS,
} from '@guichet/organisations-contract';
import type {
  DirectoryOrganisation,
  DirectoryQuery,
  DirectoryTeam,
  NationalNumberAuthorisation,
  Organisation,
  OrganisationAction,
  OrganisationDirectory,
  OrganisationFacts,
  OrganisationKind,
  OrganisationName,
  Team,
  TeamAction,
  TeamChoice,
  TeamChoices,
  TeamClosure,
  TeamMember,
  TeamMembers,
  TeamQuery,
} from '@guichet/organisations-contract';
import { ChoiceField, CodeField, DayField, IdField, TextField } from '@guichet/platform-api-kernel';
import { QueryFlag } from './query-flag';

const KIND = { enum: [...ORGANISATION_KINDS], description: 'Kind of organisation' };
const WORDS = 'Words to find in names, themes and descriptions; case and accents do not count';

/** Filters of the directory. */
export class DirectoryQueryDto implements DirectoryQuery {
  @TextField({ description: WORDS, max: 120, optional: true }) q?: string;
  @ChoiceField(ORGANISATION_KINDS, { description: 'Kind of organisation', optional: true }) kind?: OrganisationKind;
  @CodeField({ description: 'Theme of a team', list: 'service_theme', optional: true }) theme?: string;
  @CodeField({ description: 'Language spoken by a team', list: 'language', optional: true }) language?: string;
  @QueryFlag('Only organisations with a team that takes, or does not take, referrals') acceptsReferrals?: boolean;
  @QueryFlag('Also closed organisations, for whoever administers them') closed?: boolean;
}

/** Filters of the teams. */
export class TeamQueryDto implements TeamQuery {
  @TextField({ description: WORDS, max: 120, optional: true }) q?: string;
  @CodeField({ description: 'Theme', list: 'service_theme', optional: true }) theme?: string;
  @CodeField({ description: 'Language spoken', list: 'language', optional: true }) language?: string;
  @QueryFlag('Only teams that take, or do not take, referrals') acceptsReferrals?: boolean;
  @IdField({ description: 'Organisation', optional: true }) organisationId?: string;
}

/** Closed days, first and last. */
export class ClosurePeriodDto implements Omit<TeamClosure, 'id'> {
  @ApiProperty({ format: 'date', description: 'First closed day' }) startsOn: string;
  @ApiProperty({ format: 'date', description: 'Last closed day' }) endsOn: string;
  @ApiProperty({ description: 'Reason shown to senders' }) reason: string;
}

/** A closure of a team. */
export class TeamClosureDto extends ClosurePeriodDto implements TeamClosure {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
}

/** A team in the directory. */
export class DirectoryTeamDto implements DirectoryTeam {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'What one may ask of it' }) description: string;
  @ApiProperty({ description: 'Who may come' }) conditions: string;
  @ApiProperty({ type: [String], description: 'Codes of reference list service_theme' }) themes: string[];
  @ApiProperty({ type: [String], description: 'Codes of reference list language' }) languages: string[];
  @ApiProperty({ description: 'Takes referrals' }) acceptsReferrals: boolean;
  @ApiProperty({ description: 'Asks for a residence document before it helps' }) asksResidenceDocument: boolean;
  @ApiProperty({ type: 'integer', description: 'Hours within which it acknowledges' }) acknowledgeWithinHours: number;
  @ApiProperty({ type: 'integer', description: 'Days within which it decides' }) decideWithinDays: number;
  @ApiProperty({ type: 'integer', description: 'Days within which it gives a first appointment' })
  firstAppointmentWithinDays: number;
  @ApiProperty({ type: 'integer', description: 'Days after which an unanswered referral goes back' })
  expiresAfterDays: number;
  @ApiProperty({ description: 'Closed today' }) closedNow: boolean;
  @ApiProperty({ type: ClosurePeriodDto, nullable: true, description: 'The closure of today, else the next one' })
  nextClosure: ClosurePeriodDto | null;
}

/** An organisation’s name. */
export class OrganisationNameDto implements OrganisationName {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name as its own papers print it' }) name: string;
  @ApiProperty({ description: 'Name as people say it' }) shortName: string;
  @ApiProperty(KIND) kind: OrganisationKind;
}

/** What everybody may know of an organisation. */
class OrganisationFactsDto extends OrganisationNameDto implements OrganisationFacts {
  @ApiProperty({ description: 'What it does' }) description: string;
  @ApiProperty({ type: String, nullable: true, description: 'Public web address' }) website: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Public telephone' }) phone: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Public e-mail' }) email: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Public postal address' }) address: string | null;
  @ApiProperty({ description: 'Its members sign in here' }) hasAccount: boolean;
  @ApiProperty({ description: 'False: closed to referrals and sign-in' }) active: boolean;
}

/** An organisation in the directory. */
export class DirectoryOrganisationDto extends OrganisationFactsDto implements DirectoryOrganisation {
  @ApiProperty({ type: [DirectoryTeamDto], description: 'Teams that answer what was asked' }) teams: DirectoryTeamDto[];
  @ApiProperty({ type: 'integer', description: 'Teams in all' }) teamCount: number;
}

/** The directory. */
export class OrganisationDirectoryDto implements OrganisationDirectory {
  @ApiProperty({ type: [DirectoryOrganisationDto], description: 'Organisations by name' })
  items: DirectoryOrganisationDto[];
  @ApiProperty({ enum: ['create'], isArray: true, description: 'What the caller may do' }) allowedActions: 'create'[];
}

/** The organisation of a team. */
export class TeamOrganisationDto extends OrganisationNameDto {
  @ApiProperty({ description: 'Its members sign in here' }) hasAccount: boolean;
  @ApiProperty({ description: 'Its convention is signed: something may be shared with it' }) receives: boolean;
}

/** A team one may refer to. */
export class TeamChoiceDto extends DirectoryTeamDto implements TeamChoice {
  @ApiProperty({ type: TeamOrganisationDto }) organisation: TeamOrganisationDto;
}

/** Teams one may refer to. */
export class TeamChoicesDto implements TeamChoices {
  @ApiProperty({ type: [TeamChoiceDto], description: 'Teams by organisation and name' }) items: TeamChoiceDto[];
}

/** Somebody who works in a team. */
export class TeamMemberDto implements TeamMember {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Given name' }) givenName: string;
  @ApiProperty({ description: 'Family name' }) familyName: string;
  @ApiProperty({ enum: [...ROLES], description: 'Role' }) role: Role;
}

/** Who works in a team. */
export class TeamMembersDto implements TeamMembers {
  @ApiProperty({ type: [TeamMemberDto], description: 'Members by name' }) items: TeamMemberDto[];
}

class TeamPageDto {
  @ApiProperty({ type: 'integer', description: 'Version, also in ETag' }) version: number;
  @ApiProperty({ format: 'uuid', description: 'Organisation it belongs to' }) organisationId: string;
  @ApiProperty({ description: 'False: hidden and closed to referrals' }) active: boolean;
  @ApiProperty({ type: [TeamClosureDto], description: 'Closures of today and to come' }) closures: TeamClosureDto[];
  @ApiProperty({ type: [TeamMemberDto], description: 'Who works there' }) members: TeamMemberDto[];
  @ApiProperty({ enum: [...TEAM_ACTIONS], isArray: true, description: 'What the caller may do' })
  allowedActions: TeamAction[];
}

/** The page of a team. */
export class TeamDto extends IntersectionType(DirectoryTeamDto, TeamPageDto) implements Team {}

/** What allows an organisation to use national numbers. */
export class NationalNumberAuthorisationDto implements NationalNumberAuthorisation {
  @TextField({
    description: 'Reference of the law, decree or decision',
    min: ORGANISATION_LIMITS.authorisationMin,
    max: ORGANISATION_LIMITS.authorisation,
  })
  reference: string;
  @DayField({ description: 'Day of it' }) grantedOn: string;
  @TextField({
    description: 'Where it can be read',
    min: ORGANISATION_LIMITS.authorisationMin,
    max: ORGANISATION_LIMITS.authorisationSource,
  })
  source: string;
}

/** The page of an organisation. */
export class OrganisationDto extends OrganisationFactsDto implements Organisation {
  @ApiProperty({ type: 'integer', description: 'Version, also in ETag' }) version: number;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Since when its convention is signed' })
  conventionSignedOn: string | null;
  @ApiProperty({ type: NationalNumberAuthorisationDto, nullable: true, description: 'What allows it national numbers' })
  nationalNumberAuthorisation: NationalNumberAuthorisationDto | null;
  @ApiProperty({ type: [TeamDto], description: 'Its teams' }) teams: TeamDto[];
  @ApiProperty({ enum: [...ORGANISATION_ACTIONS], isArray: true, description: 'What the caller may do' })
  allowedActions: OrganisationAction[];
}
