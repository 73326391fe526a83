import { ApiProperty } from '@nestjs/swagger';
import { CASE_FILE_STATUSES, DUPLICATE_EVIDENCE, MERGER_REASON } from '@guichet/case-files-contract';
import type {
  CaseFileStatus,
  DismissDuplicate,
  DuplicateEvidence,
  DuplicatePair,
  DuplicatePairs,
  DuplicateSide,
  FileMergers,
  MergeCaseFile,
  MergedFile,
  UndoMerger,
} from '@guichet/case-files-contract';
import { ShownBirthDto, ShownNamesDto } from '@guichet/people-api';
import { IdField, TextField } from '@guichet/platform-api-kernel';

/** One of two files that are compared. */
export class DuplicateSideDto implements DuplicateSide {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) caseFileId: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ type: ShownNamesDto, description: 'Name' }) names: ShownNamesDto;
  @ApiProperty({ type: [String], description: 'Other spellings' }) spellings: string[];
  @ApiProperty({ type: ShownBirthDto, description: 'Birth as far as it is known' }) birth: ShownBirthDto;
  @ApiProperty({ type: [String], description: 'Telephone numbers the caller may read' }) phones: string[];
  @ApiProperty({ enum: CASE_FILE_STATUSES, description: 'Where the file stands' }) status: CaseFileStatus;
  @ApiProperty({ format: 'date', description: 'Day of opening' }) openedOn: string;
  @ApiProperty({ description: 'Lead worker' }) leadName: string;
  @ApiProperty({ description: 'Organisation of the file' }) organisationShortName: string;
}

/** Two files that may be of one person. */
export class DuplicatePairDto implements DuplicatePair {
  @ApiProperty({ type: DuplicateSideDto, description: 'One file' }) one: DuplicateSideDto;
  @ApiProperty({ type: DuplicateSideDto, description: 'The other' }) other: DuplicateSideDto;
  @ApiProperty({ enum: DUPLICATE_EVIDENCE, isArray: true, description: 'What agrees' }) evidence: DuplicateEvidence[];
  @ApiProperty({ description: 'False: one belongs to another organisation' }) mergeable: boolean;
}

/** Pairs, the surest first. */
export class DuplicatePairsDto implements DuplicatePairs {
  @ApiProperty({ type: [DuplicatePairDto], description: 'At most fifty' }) items: DuplicatePairDto[];
}

/** Two people who look alike. */
export class DismissDuplicateDto implements DismissDuplicate {
  @IdField({ description: 'One file' }) oneId: string;
  @IdField({ description: 'The other' }) otherId: string;
}

/** Which file leads to the one in the address. */
export class MergeCaseFileDto implements MergeCaseFile {
  @IdField({ description: 'The file that leads to it from now on' }) mergedId: string;
  @TextField({ description: 'How it is known that both are one person', ...MERGER_REASON }) reason: string;
}

/** Why the files are taken apart. */
export class UndoMergerDto implements UndoMerger {
  @TextField({ description: 'Why', ...MERGER_REASON }) reason: string;
}

/** A file at the other end of a merger. */
export class MergedFileDto implements MergedFile {
  @ApiProperty({ format: 'uuid', description: 'The merger' }) mergerId: string;
  @ApiProperty({ type: 'integer', description: 'Version of the merger' }) version: number;
  @ApiProperty({ format: 'uuid', description: 'The other file' }) caseFileId: string;
  @ApiProperty({ type: String, nullable: true, description: 'Its guichet number, where it may be known' })
  reference: string | null;
  @ApiProperty({ format: 'date-time', description: 'When' }) mergedAt: string;
  @ApiProperty({ description: 'Who decided' }) mergedBy: string;
  @ApiProperty({ description: 'How it was known' }) reason: string;
  @ApiProperty({ enum: ['undo'], isArray: true, description: 'What the caller may do' }) allowedActions: 'undo'[];
}

/** What a file leads to, and what leads to it. */
export class FileMergersDto implements FileMergers {
  @ApiProperty({ type: MergedFileDto, nullable: true, description: 'The file that goes on instead' })
  into: MergedFileDto | null;
  @ApiProperty({ type: [MergedFileDto], description: 'Files that lead to this one' }) from: MergedFileDto[];
}
