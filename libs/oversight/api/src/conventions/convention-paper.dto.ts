import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_MEDIA_TYPES, SCAN_STATES } from '@guichet/documents-contract';
import type { DocumentMediaType, ScanState } from '@guichet/documents-contract';
import { CONVENTION_STATES } from '@guichet/oversight-contract';
import type {
  ConventionPaper,
  ConventionState,
  OrganisationConventions,
  SignedConvention,
} from '@guichet/oversight-contract';

/** The signed paper as it was sent once. */
export class ConventionPaperDto implements ConventionPaper {
  @ApiProperty({ type: 'integer', description: 'Counts from 1 in each convention' }) number: number;
  @ApiProperty({ enum: [...DOCUMENT_MEDIA_TYPES], description: 'Type read from its bytes' })
  mediaType: DocumentMediaType;
  @ApiProperty({ type: 'integer', description: 'Bytes, as kept after cleaning' }) size: number;
  @ApiProperty({ enum: [...SCAN_STATES], description: 'What the check for viruses said' }) scan: ScanState;
  @ApiProperty({ description: 'Who sent it' }) author: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ description: 'It may be opened' }) readable: boolean;
}

/** One convention of an organisation. */
export class SignedConventionDto implements SignedConvention {
  @ApiProperty({ format: 'uuid', description: 'Convention' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version' }) version: number;
  @ApiProperty({ format: 'date', description: 'Day of the last signature' }) signedOn: string;
  @ApiProperty({ format: 'date', description: 'Last day it holds' }) endsOn: string;
  @ApiProperty({ description: 'Its number in the register of the city' }) reference: string;
  @ApiProperty({ description: 'Whom to ask' }) contact: string;
  @ApiProperty({ description: 'It has ended, or a later one took its place' }) over: boolean;
  @ApiProperty({ type: [ConventionPaperDto], description: 'Signed papers, newest first' }) papers: ConventionPaperDto[];
}

/** Conventions of one organisation. */
export class OrganisationConventionsDto implements OrganisationConventions {
  @ApiProperty({ format: 'uuid', description: 'Organisation' }) organisationId: string;
  @ApiProperty({ description: 'Its name' }) organisation: string;
  @ApiProperty({ enum: [...CONVENTION_STATES], description: 'How it stands today' }) state: ConventionState;
  @ApiProperty({ type: [SignedConventionDto], description: 'The one that ends last first' })
  items: SignedConventionDto[];
  @ApiProperty({ enum: ['add_paper'], isArray: true, description: 'What the caller may do' })
  allowedActions: 'add_paper'[];
  @ApiProperty({ type: 'integer', description: 'Largest file, in bytes' }) maxBytes: number;
}
