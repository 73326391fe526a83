import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Transform } from 'class-transformer';
import { FlagField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';
import { PAGE_SIZE_MAX } from '@guichet/platform-contract';
import type { Notice, NoticePage, NoticeQuery, NoticeReferral, NoticeSignal } from '@guichet/notifications-contract';
import { REFERRAL_STATUSES } from '@guichet/referrals-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';

/** Which notices, and from where on. */
export class NoticeQueryDto implements NoticeQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @FlagField({ description: 'Only those not read', optional: true })
  unread?: boolean;

  @TextField({ description: '`next` of the page before', min: 1, max: 300, optional: true })
  after?: string;

  @WholeNumberField({ description: 'Items of a page', min: 1, max: PAGE_SIZE_MAX, optional: true, query: true })
  size?: number;
}

export class NoticeMemberDto {
  @ApiProperty({ format: 'uuid', description: 'Member' }) id: string;
  @ApiProperty({ description: 'Given and family name' }) name: string;
}

export class NoticeReferralDto implements NoticeReferral {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: [...REFERRAL_STATUSES], description: 'State now' }) status: ReferralStatus;
  @ApiProperty({ description: 'What is asked, in a few words' }) subject: string;
  @ApiProperty({ description: 'Given name and initial' }) personLabel: string;
  @ApiProperty({ description: 'Organisation that asks' }) fromOrganisationShortName: string;
  @ApiProperty({ description: 'Organisation that is asked' }) toOrganisationShortName: string;
  @ApiProperty({ type: NoticeMemberDto, nullable: true, description: 'Who answers for it' })
  responsible: NoticeMemberDto | null;
}

export class NoticeDto implements Notice {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Code of what happened' }) kind: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it was read' }) readAt:
    string | null;
  @ApiProperty({ type: NoticeReferralDto, nullable: true, description: 'The referral, as the member may see it now' })
  referral: NoticeReferralDto | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The file, when the member may know it' })
  caseFileId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Its reference, which says nothing of the person' })
  caseFileReference: string | null;
}

export class NoticePageDto implements NoticePage {
  @ApiProperty({ type: [NoticeDto], description: 'Newest first' }) items: NoticeDto[];
  @ApiProperty({ type: 'string', nullable: true, description: 'Opaque; null on the last page' }) next: string | null;
  @ApiProperty({ type: 'integer', description: 'Not read, on all pages' }) unread: number;
}

/** One message of the stream. */
export class NoticeSignalDto implements NoticeSignal {
  @ApiProperty({ description: 'Kind of the notice, or `resumed`' }) kind: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The referral it is about' }) referralId:
    string | null;
}
