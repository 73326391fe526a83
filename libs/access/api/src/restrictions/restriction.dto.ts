import { ApiProperty } from '@nestjs/swagger';
import { RESTRICTION_LIMITS } from '@guichet/access-contract';
import type {
  LiftRestriction,
  RestrictFile,
  RestrictFileByNumber,
  RestrictionList,
  RestrictionView,
} from '@guichet/access-contract';
import { IdsField, TextField } from '@guichet/platform-api-kernel';

const { reasonMin: min, reasonMax: max, members } = RESTRICTION_LIMITS;

/** Why a file is restricted, and for whom it stays open. */
export class RestrictFileDto implements RestrictFile {
  @TextField({ description: 'Why only named members come near', min, max }) reason: string;
  @IdsField({ description: 'Colleagues named on the file with it, besides the lead worker', max: members })
  memberIds: string[];
}

/** The same for a file that the officer knows by its number. */
export class RestrictFileByNumberDto extends RestrictFileDto implements RestrictFileByNumber {
  @TextField({ description: 'Guichet number', min: 4, max: 20 }) reference: string;
}

/** Why a restriction ends. */
export class LiftRestrictionDto implements LiftRestriction {
  @TextField({ description: 'Why it ends', min, max }) reason: string;
}

/** A restriction for the officer. */
export class RestrictionDto implements RestrictionView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ description: 'Organisation that owns the file' }) organisation: string;
  @ApiProperty({ description: 'Why' }) reason: string;
  @ApiProperty({ description: 'Who restricted it' }) setBy: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) setAt: string;
  @ApiProperty({ type: [String], description: 'Members named on the file now, without its lead worker' })
  named: string[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it ended' })
  liftedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who ended it' }) liftedBy: string | null;
  @ApiProperty({ description: 'Why it ended' }) liftingReason: string;
}

/** Restrictions. */
export class RestrictionListDto implements RestrictionList {
  @ApiProperty({ type: [RestrictionDto], description: 'At most two hundred; those that hold first' })
  items: RestrictionDto[];
}
