import { ApiProperty } from '@nestjs/swagger';
import { GRANT_SOURCES, ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { ChoiceField, DayField, IdField, TextField } from '@guichet/platform-api-kernel';
import { READING_DEEDS, RIGHTS_REQUEST_KINDS } from '@guichet/rights-contract';
import type {
  ReadingDeed,
  ReadingLine,
  ReadingRecord,
  SharedAgreement,
  RightsRequestKind,
  SharedGrant,
  SharedNotice,
  SharedReferral,
  SharingRecord,
} from '@guichet/rights-contract';

/** Which lines. */
export class ReadingPeriodDto {
  @DayField({ description: 'First day, in Brussels', optional: true }) from?: string;
  @DayField({ description: 'Last day, in Brussels', optional: true }) until?: string;
  @IdField({ description: 'Only those of this organisation', optional: true }) organisationId?: string;
}
/** Which page of them. */
export class ReadingRecordQueryDto extends ReadingPeriodDto {
  @TextField({ description: '`next` of the page before', max: 100, optional: true }) before?: string;
}
/** On paper, in which language. */
export class ReadingPrintQueryDto extends ReadingPeriodDto {
  @ChoiceField(['fr', 'en'], { description: 'Language of the words; French when left out', optional: true })
  language?: 'fr' | 'en';
}

/** One line. */
export class ReadingLineDto implements ReadingLine {
  @ApiProperty({ description: 'Number of the line' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ description: 'Who' }) name: string;
  @ApiProperty({ description: 'Under which role' }) role: string;
  @ApiProperty({ description: 'For which organisation' }) organisation: string;
  @ApiProperty({ description: 'Under which relation to the person' }) relation: string;
  @ApiProperty({ enum: [...READING_DEEDS], description: 'What was done' }) deed: ReadingDeed;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms, as far as the reader may know them' })
  rooms: Room[];
  @ApiProperty({ type: String, nullable: true, description: 'Why the glass was broken, where it was' })
  emergencyCode: string | null;
}

/** A page of lines. */
export class ReadingRecordDto implements ReadingRecord {
  @ApiProperty({ type: [ReadingLineDto], description: 'Newest first' }) items: ReadingLineDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
  @ApiProperty({ enum: ['manages', 'organisation', 'office'], description: 'Under which title it is shown' })
  title: 'manages' | 'organisation' | 'office';
  @ApiProperty({ description: 'Guichet number' }) reference: string;
}

/** An agreement to share. */
export class SharedAgreementDto implements SharedAgreement {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'From which organisation' }) from: string;
  @ApiProperty({ description: 'To which' }) to: string;
  @ApiProperty({ type: String, nullable: true, description: 'Team, when one was named' }) team: string | null;
  @ApiProperty({ description: 'What for' }) purpose: string;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms' }) rooms: Room[];
  @ApiProperty({ format: 'date', description: 'Given on' }) givenOn: string;
  @ApiProperty({ format: 'date', description: 'Last day' }) expiresOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Taken back on' }) revokedOn: string | null;
}
/** Rooms open to others now. */
export class SharedGrantDto implements SharedGrant {
  @ApiProperty({ description: 'To whom' }) to: string;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms' }) rooms: Room[];
  @ApiProperty({ enum: [...GRANT_SOURCES], description: 'Where it comes from' })
  source: 'agreement' | 'referral' | 'break_glass';
  @ApiProperty({ format: 'date-time', description: 'Since when' }) since: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when' }) until: string | null;
}
/** A referral that was sent. */
export class SharedReferralDto implements SharedReferral {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'From which organisation' }) from: string;
  @ApiProperty({ description: 'To whom' }) to: string;
  @ApiProperty({ description: 'About what' }) subject: string;
  @ApiProperty({ description: 'State' }) status: string;
  @ApiProperty({ format: 'date-time', description: 'When it was sent' }) sentAt: string;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms that went with it' }) rooms: Room[];
}
/** Who was told of a change. */
export class SharedNoticeDto implements SharedNotice {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Organisation' }) to: string;
  @ApiProperty({ enum: [...RIGHTS_REQUEST_KINDS], description: 'What was granted' }) kind: RightsRequestKind;
  @ApiProperty({ enum: [...ROOMS], isArray: true, description: 'Rooms that it had received' }) rooms: Room[];
  @ApiProperty({ format: 'date-time', description: 'Told at' }) sentAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Noted at' })
  acknowledgedAt: string | null;
}
/** An organisation to choose from. */
export class NamedOrganisationDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name as people say it' }) name: string;
}
/** What was shared with whom. */
export class SharingRecordDto implements SharingRecord {
  @ApiProperty({ type: [SharedAgreementDto], description: 'Newest first' }) agreements: SharedAgreementDto[];
  @ApiProperty({ type: [SharedGrantDto], description: 'Those that run now' }) grants: SharedGrantDto[];
  @ApiProperty({ type: [SharedReferralDto], description: 'Newest first' }) referrals: SharedReferralDto[];
  @ApiProperty({ type: [SharedNoticeDto], description: 'Who was told of a change, newest first' })
  told: SharedNoticeDto[];
  @ApiProperty({ type: [NamedOrganisationDto], description: 'That may stand in a line' })
  organisations: NamedOrganisationDto[];
}
