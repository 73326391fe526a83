import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { REFERENCE_LISTS, RULE_LABOUR_MARKET } from '@guichet/reference-data-contract';
import type {
  ReferenceAttribute,
  ReferenceData,
  ReferenceItem,
  ReferenceList,
  ResidenceRuleItem,
  ResidenceRules,
  RuleLabourMarket,
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

/** The clock of one residence document type. */
export class ResidenceRuleDto implements ResidenceRuleItem {
  @ApiProperty({ description: 'Code in reference list residence_document_type' }) typeCode: string;
  @ApiProperty({ format: 'date', description: 'First day the rule holds' }) validFrom: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Last day the rule holds' }) validTo:
    string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days before the end from which renewal may be asked' })
  windowOpensDaysBefore: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Days before the end until which renewal should be asked',
  })
  windowClosesDaysBefore: number | null;
  @ApiProperty({ type: 'integer', description: 'Days before the end from which papers should be gathered' })
  prepareDaysBefore: number;
  @ApiProperty({ description: 'True for papers that cover provisionally' }) provisional: boolean;
  @ApiProperty({ enum: [...RULE_LABOUR_MARKET], description: 'Access to work unless the paper says otherwise' })
  defaultLabourMarket: RuleLabourMarket;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Common end of everybody under this rule' })
  cohortExpiresOn: string | null;
  @ApiProperty({ description: 'Remark for the worker, in French' }) note: string;
  @ApiProperty({ description: 'Where the rule comes from' }) source: string;
  @ApiProperty({ format: 'date', description: 'When somebody last compared it with its source' }) reviewedOn: string;
  @ApiProperty({ description: 'True when that is more than twelve months ago' }) reviewDue: boolean;
}

/** The clocks of residence documents. */
export class ResidenceRulesDto implements ResidenceRules {
  @ApiProperty({
    type: [ResidenceRuleDto],
    description: 'Rules in the order of the documents, the newest period first',
  })
  items: ResidenceRuleDto[];
}
