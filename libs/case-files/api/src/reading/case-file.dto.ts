import { ApiProperty } from '@nestjs/swagger';
import { FILE_ACTIONS, RELATIONS, ROOMS } from '@guichet/access-contract';
import type { FileAction, Relation, Room } from '@guichet/access-contract';
import { SharingAgreementDto } from '@guichet/access-api';
import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import type {
  CaseFileStatus,
  CaseFileView,
  FileMember,
  FileReferral,
  FileRestriction,
  PeopleAround,
} from '@guichet/case-files-contract';
import { AwaitedDayDto } from './awaited-day.dto';
import { CaseFileRoomsDto } from './rooms.dto';

const INSTANT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;

/** A member on a file. */
export class FileMemberDto implements FileMember {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}
/** A colleague named on a file. */
export class NamedFileMemberDto extends FileMemberDto {
  @ApiProperty({ ...DAY, description: 'First day' }) since: string;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day' }) until: string | null;
}
/** A team to which rooms are open. */
export class FileReceiverDto {
  @ApiProperty({ format: 'uuid', description: 'The team' }) teamId: string;
  @ApiProperty({ description: 'Name of the team' }) team: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
  @ApiProperty({ ...INSTANT, description: 'Since when' }) since: string;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms open to it' }) rooms: Room[];
}
/** People and teams around the file. */
export class PeopleAroundDto implements PeopleAround {
  @ApiProperty({ type: [NamedFileMemberDto], description: 'Colleagues named on it' }) members: NamedFileMemberDto[];
  @ApiProperty({ type: [FileReceiverDto], description: 'Receiving teams' }) receivers: FileReceiverDto[];
}
/** A team or an organisation on a file. */
export class FileTeamDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}
export class FileOrganisationDto extends FileTeamDto {
  @ApiProperty({ description: 'Name as people say it' }) shortName: string;
}
/** What is new to the reader. */
export class LastVisitDto {
  @ApiProperty({ ...INSTANT, nullable: true, description: 'End of the visit before; null on the first' })
  at: string | null;
  @ApiProperty({ type: 'integer', description: 'What others recorded since' }) changes: number;
}
/** A referral on the file. */
export class FileReferralDto implements FileReferral {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version' }) version: number;
  @ApiProperty({ description: 'What is asked' }) subject: string;
  @ApiProperty({ description: 'State of the referral machine' }) status: string;
  @ApiProperty({ description: 'Kind of referral' }) kind: string;
  @ApiProperty({ description: 'Team that asks' }) fromTeam: string;
  @ApiProperty({ description: 'Its organisation' }) fromOrganisation: string;
  @ApiProperty({ description: 'Team that is asked' }) toTeam: string;
  @ApiProperty({ description: 'Its organisation' }) toOrganisation: string;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it was sent' }) sentAt: string | null;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'Promised decision' }) decideBy: string | null;
  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it ended' }) endedAt: string | null;
}

/** That a file is restricted. */
export class FileRestrictionDto implements FileRestriction {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ ...INSTANT, description: 'Since when' }) since: string;
}

/** A file as its reader may see it. */
export class CaseFileDto implements CaseFileView {
  @ApiProperty({ format: 'uuid', description: 'Identifier, also of the person' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, also in ETag' }) version: number;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ enum: [...CASE_FILE_STATUSES], description: 'Where it stands in its life' }) status: CaseFileStatus;
  @ApiProperty({ ...DAY, description: 'Day it was opened' }) openedOn: string;
  @ApiProperty({ ...DAY, nullable: true, description: 'Day it was closed' }) closedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of reference list case_closure_reason' })
  closureReason: string | null;
  @ApiProperty({ description: 'What remained open at closing' }) closureNote: string;
  @ApiProperty({ ...INSTANT, description: 'Last thing that happened in it' }) lastActivityAt: string;
  @ApiProperty({ description: 'The person works for one of our organisations: only named members come near' })
  staffFile: boolean;
  @ApiProperty({
    type: FileRestrictionDto,
    nullable: true,
    description: 'Set while only the lead worker, named members and those with whom the person shares come near',
  })
  restriction: FileRestrictionDto | null;
  @ApiProperty({ type: FileMemberDto, description: 'Lead worker' }) lead: FileMemberDto;
  @ApiProperty({ type: FileTeamDto, description: 'Team that owns it' }) team: FileTeamDto;
  @ApiProperty({ type: FileOrganisationDto, description: 'Organisation that owns it' })
  organisation: FileOrganisationDto;
  @ApiProperty({ type: PeopleAroundDto, description: 'Who else is around' }) around: PeopleAroundDto;
  @ApiProperty({ enum: [...RELATIONS], description: 'Under which relation the reader sees it' }) relation: Relation;
  @ApiProperty({ type: LastVisitDto, description: 'What is new to the reader' }) lastVisit: LastVisitDto;
  @ApiProperty({ type: CaseFileRoomsDto, description: 'The rooms' }) rooms: CaseFileRoomsDto;
  @ApiProperty({ type: [AwaitedDayDto], description: 'Days that records wait for, the nearest first' })
  awaited: AwaitedDayDto[];
  @ApiProperty({ type: [SharingAgreementDto], description: 'Agreements the reader may see' })
  agreements: SharingAgreementDto[];
  @ApiProperty({ type: [FileReferralDto], description: 'Referrals the reader may see' }) referrals: FileReferralDto[];
  @ApiProperty({ type: 'integer', description: 'Open requests for access, for those who answer them' })
  openAccessRequests: number;
  @ApiProperty({ enum: Object.keys(FILE_ACTIONS), isArray: true, description: 'What the reader may do now' })
  allowedActions: FileAction[];
}
