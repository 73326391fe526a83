import { ApiProperty } from '@nestjs/swagger';
import {
  RETENTION_HOLD_REASON_LIST,
  RETENTION_ITEM_STATES,
  RETENTION_LIST_STATES,
  RETENTION_RESULTS,
} from '@guichet/oversight-contract';
import type {
  HoldFile,
  RetentionDesk,
  RetentionHold,
  RetentionItem,
  RetentionItems,
  RetentionItemState,
  RetentionList,
  RetentionListState,
  RetentionResult,
  RetentionRule,
} from '@guichet/oversight-contract';
import { CodeField, DayField, TextField } from '@guichet/platform-api-kernel';

/** How long something is kept. */
export class RetentionRuleDto implements RetentionRule {
  @ApiProperty({ description: 'Code' }) code: string;
  @ApiProperty({ description: 'The rule in words' }) label: string;
  @ApiProperty({ description: 'Kind of organisation' }) kind: string;
  @ApiProperty({ type: String, nullable: true, description: 'The room; null for the whole file' }) room: string | null;
  @ApiProperty({ type: 'integer', description: 'Years after closing' }) years: number;
  @ApiProperty({ enum: [...RETENTION_RESULTS], description: 'What then happens' }) result: RetentionResult;
  @ApiProperty({ description: 'Where the rule comes from' }) source: string;
  @ApiProperty({ format: 'date', description: 'When somebody last read it' }) reviewedOn: string;
}

/** Who and when. */
export class RetentionStepDto {
  @ApiProperty({ description: 'Who' }) by: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
}

/** A list of one organisation. */
export class RetentionListDto implements RetentionList {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Organisation whose files they are' }) organisation: string;
  @ApiProperty({ enum: [...RETENTION_LIST_STATES], description: 'Where it stands' }) state: RetentionListState;
  @ApiProperty({ format: 'date-time', description: 'When it was begun' }) createdAt: string;
  @ApiProperty({ type: RetentionStepDto, nullable: true, description: 'Who submitted it' })
  submitted: RetentionStepDto | null;
  @ApiProperty({ type: RetentionStepDto, nullable: true, description: 'Who approved it' })
  approved: RetentionStepDto | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the last of it went' })
  finishedAt: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Items by state' })
  counts: Partial<Record<RetentionItemState, number>>;
  @ApiProperty({ enum: ['submit', 'approve', 'certificate'], isArray: true, description: 'What the reader may do' })
  allowedActions: ('submit' | 'approve' | 'certificate')[];
}

/** A file that is kept back. */
export class RetentionHoldDto implements RetentionHold {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ description: 'Code of the reason' }) reasonCode: string;
  @ApiProperty({ description: 'Why, in words' }) note: string;
  @ApiProperty({ format: 'date', description: 'Last day' }) until: string;
  @ApiProperty({ description: 'Who said so' }) by: string;
}

/** Rules, lists and holds. */
export class RetentionDeskDto implements RetentionDesk {
  @ApiProperty({ type: [RetentionRuleDto], description: 'In force today' }) rules: RetentionRuleDto[];
  @ApiProperty({ type: [RetentionListDto], description: 'The last first' }) lists: RetentionListDto[];
  @ApiProperty({ type: [RetentionHoldDto], description: 'Live; the next to end first' }) holds: RetentionHoldDto[];
}

/** A file, or a room of it. */
export class RetentionItemDto implements RetentionItem {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ type: String, nullable: true, description: 'The room; null for the whole file' }) room: string | null;
  @ApiProperty({ description: 'Code of the rule' }) ruleCode: string;
  @ApiProperty({ enum: [...RETENTION_RESULTS], description: 'What happens' }) result: RetentionResult;
  @ApiProperty({ format: 'date', description: 'When the file was closed' }) closedOn: string;
  @ApiProperty({ format: 'date', description: 'From when it may go' }) dueOn: string;
  @ApiProperty({ enum: [...RETENTION_ITEM_STATES], description: 'What became of it' }) state: RetentionItemState;
  @ApiProperty({ type: String, nullable: true, description: 'What stopped it' }) stop: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it went' })
  doneAt: string | null;
}

/** A page of items. */
export class RetentionItemsDto implements RetentionItems {
  @ApiProperty({ type: [RetentionItemDto], description: 'By guichet number' }) items: RetentionItemDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page' }) next: string | null;
}

/** Which part of a list. */
export class RetentionItemQueryDto {
  @TextField({ description: '`next` of the page before', max: 120, optional: true }) after?: string;
}

/** Keeps a file back. */
export class HoldFileDto implements HoldFile {
  @TextField({ description: 'Guichet number', min: 4, max: 40 }) reference: string;
  @CodeField({ list: RETENTION_HOLD_REASON_LIST, description: 'Why' }) reasonCode: string;
  @TextField({ description: 'Why, in words', min: 3, max: 1000 }) note: string;
  @DayField({ description: 'Last day it is kept' }) until: string;
}
