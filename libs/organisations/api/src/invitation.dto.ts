import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import type {
  AcceptInvitation,
  Depart,
  DeparturePlan,
  HeldFile,
  Holding,
  MemberInvitation,
  OpenInvitation,
} from '@guichet/organisations-contract';
import { IdField, PartsField, TextField } from '@guichet/platform-api-kernel';

const INSTANT = { format: 'date-time' } as const;
const STATES = ['none', 'open', 'expired', 'revoked', 'accepted'] as const;
const TOKEN = /^[\w-]{43}$/;

/** Where the invitation of a member stands. */
export class MemberInvitationDto implements MemberInvitation {
  @ApiProperty({ enum: STATES, description: 'Where it stands' }) state: MemberInvitation['state'];
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: 'When it was sent' }) sentAt: string | null;
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: 'Until when it serves' })
  expiresAt: string | null;
  @ApiProperty({ enum: ['invite', 'revoke'], isArray: true, description: 'What the caller may do' })
  allowedActions: ('invite' | 'revoke')[];
}

/** The word of the mail. */
export class InvitationTokenDto {
  @TextField({ description: 'The word of the mail', min: 43, max: 43 })
  @Matches(TOKEN)
  token: string;
}

class SecrecyTextDto {
  @ApiProperty({ description: 'Name of the version' }) version: string;
  @ApiProperty({ description: 'Words of the undertaking' }) body: string;
}

/** What whoever holds the word may know. */
export class OpenInvitationDto implements OpenInvitation {
  @ApiProperty({ description: 'E-mail with which one will sign in' }) email: string;
  @ApiProperty({ description: 'Given name' }) givenName: string;
  @ApiProperty({ description: 'Family name' }) familyName: string;
  @ApiProperty({ description: 'Organisation that invites' }) organisation: string;
  @ApiProperty({ enum: ['fr', 'en'], description: 'Language of the member' }) language: 'fr' | 'en';
  @ApiProperty({ ...INSTANT, description: 'Until when it serves' }) expiresAt: string;
  @ApiProperty({ type: SecrecyTextDto, description: 'The undertaking of professional secrecy' })
  secrecy: SecrecyTextDto;
}

/** Accepting. */
export class AcceptInvitationDto extends InvitationTokenDto implements AcceptInvitation {
  @ApiProperty({ description: 'New password: 15 to 200 characters', minLength: 1, maxLength: 800 })
  @IsString()
  @Length(1, 800)
  password: string;
  @TextField({ description: 'Version of the undertaking that was accepted', min: 1, max: 40 }) secrecyVersion: string;
}

class SuccessorDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}
class HoldingDto implements Holding {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Team' }) teamId: string | null;
  @ApiProperty({ description: 'Name of the team' }) team: string;
  @ApiProperty({ type: 'integer', description: 'Open files the member leads' }) files: number;
  @ApiProperty({ type: 'integer', description: 'Referrals the member answers for' }) referrals: number;
  @ApiProperty({ type: 'integer', description: 'Open tasks' }) tasks: number;
  @ApiProperty({ type: 'integer', description: 'Appointments still to come' }) appointments: number;
  @ApiProperty({ type: [SuccessorDto], description: 'Who may take them over' }) successors: SuccessorDto[];
}
class HeldFileDto implements HeldFile {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Reference' }) reference: string;
  @ApiProperty({ format: 'uuid', description: 'Team' }) teamId: string;
}
/** What a departure has to hand over. */
export class DeparturePlanDto implements DeparturePlan {
  @ApiProperty({ type: 'integer', description: 'Version of the member, also in ETag' }) version: number;
  @ApiProperty({ type: [HoldingDto], description: 'By team' }) holdings: HoldingDto[];
  @ApiProperty({ type: [HeldFileDto], description: 'Files the caller may know of' }) files: HeldFileDto[];
}

class HeirDto {
  @IdField({ description: 'Team', nullable: true }) teamId: string | null;
  @IdField({ description: 'Who takes over' }) memberId: string;
}
class FileHeirDto {
  @IdField({ description: 'File' }) caseFileId: string;
  @IdField({ description: 'Who takes over' }) memberId: string;
}
/** Leaving. */
export class DepartDto implements Depart {
  @PartsField(() => HeirDto, { description: 'Who takes over what is held in each team', max: 40 }) heirs: HeirDto[];
  @PartsField(() => FileHeirDto, { description: 'Files that go to somebody else', max: 500 }) files: FileHeirDto[];
}
