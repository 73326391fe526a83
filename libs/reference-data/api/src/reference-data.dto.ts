import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { REFERENCE_LISTS } from '@guichet/reference-data-contract';
import type {
  ReferenceAttribute,
  ReferenceData,
  ReferenceItem,
  ReferenceList,
  SourcedReferenceItem,
  SourcedReferenceList,
} from '@guichet/reference-data-contract';

const ATTRIBUTES = { type: 'object', additionalProperties: true, description: 'Further facts of the entry' } as const;

/** One coded value. */
export class ReferenceItemDto implements ReferenceItem {
  @ApiProperty({ description: 'Stable code' }) code: string;
  @ApiProperty({ description: 'Label in the caller’s language' }) label: string;
  @ApiProperty({ ...ATTRIBUTES, selfRequired: false }) attributes?: Record<string, ReferenceAttribute>;
  @ApiProperty({ required: false, format: 'date', description: 'First day it may be chosen' }) validFrom?: string;
  @ApiProperty({ required: false, format: 'date', description: 'Last day it may be chosen' }) validTo?: string;
}

/** All lists in one language. */
@ApiExtraModels(ReferenceItemDto)
export class ReferenceDataDto implements ReferenceData {
  @ApiProperty({ enum: ['fr', 'en'], description: 'Language of the labels' }) language: 'fr' | 'en';
  @ApiProperty({
    type: 'object',
    description: 'Entries by list, each list in the order to show',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(ReferenceItemDto) } },
  })
  lists: Record<ReferenceList, ReferenceItemDto[]>;
}

/** One entry with where it comes from. */
export class SourcedReferenceItemDto implements SourcedReferenceItem {
  @ApiProperty({ description: 'Stable code' }) code: string;
  @ApiProperty({ description: 'Label in the caller’s language' }) label: string;
  @ApiProperty({ description: 'Label in French' }) labelFr: string;
  @ApiProperty({ description: 'Label in English' }) labelEn: string;
  @ApiProperty(ATTRIBUTES) attributes: Record<string, ReferenceAttribute>;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'First day it may be chosen' }) validFrom:
    string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Last day it may be chosen' }) validTo:
    string | null;
  @ApiProperty({ description: 'Where the entry comes from' }) source: string;
  @ApiProperty({ format: 'date', description: 'When somebody last compared it with its source' }) reviewedOn: string;
  @ApiProperty({ description: 'True when that is more than twelve months ago' }) reviewDue: boolean;
}

/** One list with its sources. */
export class SourcedReferenceListDto implements SourcedReferenceList {
  @ApiProperty({ enum: [...REFERENCE_LISTS], description: 'Name of the list' }) list: ReferenceList;
  @ApiProperty({ type: [SourcedReferenceItemDto], description: 'Its entries, in the order in which they were written' })
  items: SourcedReferenceItemDto[];
}
