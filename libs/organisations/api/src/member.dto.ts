import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsEmail, IsString, Length } from 'class-validator';
import { ROLES } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import { MEMBER_ACTIONS, MEMBER_LIMITS, MEMBER_ORDERS } from '@guichet/organisations-contract';
import type {
  ChangeMember,
  ChangeOwnLanguage,
  ChangeOwnPassword,
  CreatedMember,
  CreateMember,
  Member,
  MemberAction,
  MemberDetails,
  MemberLine,
  MemberOrder,
  MemberPage,
  MemberQuery,
  MemberTeam,
  NewPassword,
  SetMemberTeams,
} from '@guichet/organisations-contract';
import { PAGE_SIZE_MAX } from '@guichet/platform-contract';
import {
  ChangedDto,
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  IdsField,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { OrganisationNameDto } from './directory.dto';
import { QueryFlag } from './query-flag';

const LANGUAGES = ['fr', 'en'] as const;
const LIMITS = MEMBER_LIMITS;

/** Filters, order and page of the list of members. */
export class MemberQueryDto implements MemberQuery {
  @TextField({ description: 'Words of name and e-mail; case and accents do not count', max: 120, optional: true })
  q?: string;
  @IdField({ description: 'Organisation', optional: true }) organisationId?: string;
  @IdField({ description: 'Team in which the member works today', optional: true }) teamId?: string;
  @ChoiceField(ROLES, { description: 'Role', optional: true }) role?: Role;
  @QueryFlag('Only open, or only closed accounts') active?: boolean;
  @ChoiceField(MEMBER_ORDERS, { description: 'Order; a leading - turns it over', optional: true }) sort?: MemberOrder;
  @WholeNumberField({ description: 'Members of a page', min: 1, max: PAGE_SIZE_MAX, query: true, optional: true })
  limit?: number;
  @TextField({ description: 'The next of the page before', max: 600, optional: true }) after?: string;
}

/** A team by name. */
export class MemberTeamDto implements MemberTeam {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}

/** A line of the list of members. */
export class MemberLineDto implements MemberLine {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Given name' }) givenName: string;
  @ApiProperty({ description: 'Family name' }) familyName: string;
  @ApiProperty({ description: 'E-mail used to sign in' }) email: string;
  @ApiProperty({ enum: [...ROLES], description: 'Role' }) role: Role;
  @ApiProperty({ description: 'False: cannot sign in' }) active: boolean;
  @ApiProperty({ type: OrganisationNameDto }) organisation: OrganisationNameDto;
  @ApiProperty({ type: [MemberTeamDto], description: 'Teams in which the member works today' }) teams: MemberTeamDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'When the undertaking of professional secrecy was signed',
  })
  secrecyUndertakingOn: string | null;
}

/** One page of members. */
export class MemberPageDto implements MemberPage {
  @ApiProperty({ type: [MemberLineDto], description: 'Members in the order asked for' }) items: MemberLineDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Word for the next page; null on the last' }) next:
    string | null;
  @ApiProperty({ type: 'integer', description: 'Members on all pages' }) total: number;
  @ApiProperty({ enum: ['create'], isArray: true, description: 'What the caller may do' }) allowedActions: 'create'[];
}

/** The page of a member. */
export class MemberDto extends MemberLineDto implements Member {
  @ApiProperty({ type: 'integer', description: 'Version, also in ETag' }) version: number;
  @ApiProperty({ enum: LANGUAGES, description: 'Language of the interface' }) language: 'fr' | 'en';
  @ApiProperty({ description: 'May open files on staff of the own organisation' }) staffFileRight: boolean;
  @ApiProperty({ description: 'May read protected addresses' }) protectedAddressRight: boolean;
  @ApiProperty({ type: 'integer', description: 'Open files this member leads' }) openFilesLed: number;
  @ApiProperty({ enum: [...MEMBER_ACTIONS], isArray: true, description: 'What the caller may do' })
  allowedActions: MemberAction[];
  @ApiProperty({ enum: [...ROLES], isArray: true, description: 'Roles the caller may give' }) grantableRoles: Role[];
}

class MemberDetailsDto implements MemberDetails {
  @TextField({ description: 'Given name', min: 1, max: LIMITS.givenName }) givenName: string;
  @TextField({ description: 'Family name', min: 1, max: LIMITS.familyName }) familyName: string;
  @IsEmail() @TextField({ description: 'E-mail used to sign in', min: 3, max: LIMITS.email }) email: string;
  @ChoiceField(ROLES, { description: 'Role' }) role: Role;
  @ChoiceField(LANGUAGES, { description: 'Language of the interface' }) language: 'fr' | 'en';
  @DayField({ description: 'When the undertaking of professional secrecy was signed', nullable: true })
  secrecyUndertakingOn: string | null;
  @FlagField({ description: 'May open files on staff of the own organisation' }) staffFileRight: boolean;
  @FlagField({ description: 'May read protected addresses' }) protectedAddressRight: boolean;
}

/** The whole set of a member’s teams. */
export class SetMemberTeamsDto implements SetMemberTeams {
  @IdsField({ description: 'Teams of the member’s organisation', max: LIMITS.teams }) teamIds: string[];
}

/** A new member. */
export class CreateMemberDto extends IntersectionType(MemberDetailsDto, SetMemberTeamsDto) implements CreateMember {
  @IdField({ description: 'Organisation the member works for' }) organisationId: string;
  @FlagField({ description: 'Invite by mail instead of showing a password once', optional: true }) invite?: boolean;
}

/** A member as it shall be. */
export class ChangeMemberDto extends MemberDetailsDto implements ChangeMember {
  @FlagField({ description: 'False closes the account and ends its sessions' }) active: boolean;
}

/** A password shown once. */
export class NewPasswordDto implements NewPassword {
  @ApiProperty({ description: 'Shown once; hand it over by another way than e-mail' }) password: string;
}

/** The new account. */
export class CreatedMemberDto extends ChangedDto implements CreatedMember {
  @ApiProperty({ type: String, nullable: true, description: 'Shown once; null when the member was invited' })
  password: string | null;
}

/** The caller’s own language. */
export class ChangeOwnLanguageDto implements ChangeOwnLanguage {
  @ChoiceField(LANGUAGES, { description: 'Language of the interface' }) language: 'fr' | 'en';
}

/** The caller’s own password, both exactly as typed. */
export class ChangeOwnPasswordDto implements ChangeOwnPassword {
  @ApiProperty({ description: 'Present password', minLength: 1, maxLength: 256 })
  @IsString()
  @Length(1, 256)
  current: string;
  @ApiProperty({ description: 'New password: 15 to 200 characters', minLength: 1, maxLength: 800 })
  @IsString()
  @Length(1, 800)
  new: string;
}
