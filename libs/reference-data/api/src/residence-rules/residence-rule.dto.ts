import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, DayField, FlagField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';
import {
  RESIDENCE_RULE_LIMITS,
  RULE_ACTIONS,
  RULE_LABOUR_MARKET,
  RULE_STANDINGS,
} from '@guichet/reference-data-contract';
import type {
  ChangeResidenceRule,
  ResidenceRuleHistory,
  ResidenceRuleItem,
  ResidenceRules,
  ResidenceRuleVersion,
  ReviewResidenceRule,
  RuleAction,
  RuleLabourMarket,
  RuleStanding,
} from '@guichet/reference-data-contract';

const LIMITS = RESIDENCE_RULE_LIMITS;
const days = { min: 0, max: LIMITS.daysMax };

/** A version of a rule as it shall be. */
export class ChangeResidenceRuleDto implements ChangeResidenceRule {
  @DayField({ description: 'First day of papers’ ends for which it is read, until the next version begins' })
  validFrom: string;
  @WholeNumberField({
    description: 'Days before the end from which renewal may be asked; null where no such moment is known',
    nullable: true,
    ...days,
  })
  windowOpensDaysBefore: number | null;
  @WholeNumberField({
    description: 'Days before the end until which renewal should be asked',
    nullable: true,
    ...days,
  })
  windowClosesDaysBefore: number | null;
  @WholeNumberField({ description: 'Days before the end from which papers should be gathered', ...days })
  prepareDaysBefore: number;
  @FlagField({ description: 'True for papers that cover provisionally' }) provisional: boolean;
  @ChoiceField(RULE_LABOUR_MARKET, { description: 'Access to work unless the paper says otherwise' })
  defaultLabourMarket: RuleLabourMarket;
  @DayField({ description: 'Common end of everybody who holds this document', nullable: true })
  cohortExpiresOn: string | null;
  @TextField({ description: 'Remark for the worker, in French', max: LIMITS.noteMax }) note: string;
  @TextField({ description: 'Where the rule comes from', min: LIMITS.sourceMin, max: LIMITS.sourceMax })
  source: string;
  @DayField({ description: 'When somebody compared it with its source; not later than today' }) reviewedOn: string;
}

/** The version in force was compared with its source. */
export class ReviewResidenceRuleDto implements ReviewResidenceRule {
  @DayField({ description: 'When; not later than today' }) reviewedOn: string;
}

/** The clock of one residence document type from a day on. */
export class ResidenceRuleDto extends ChangeResidenceRuleDto implements ResidenceRuleItem {
  @ApiProperty({ format: 'uuid', description: 'This version' }) id: string;
  @ApiProperty({ description: 'Code in reference list residence_document_type' }) typeCode: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Last day the rule holds' }) validTo:
    string | null;
  @ApiProperty({ enum: [...RULE_STANDINGS], description: 'Where it stands today' }) standing: RuleStanding;
  @ApiProperty({ description: 'True when it was not compared with its source for more than twelve months' })
  reviewDue: boolean;
}

/** The clocks of residence documents. */
export class ResidenceRulesDto implements ResidenceRules {
  @ApiProperty({
    type: [ResidenceRuleDto],
    description: 'Versions that count, in the order of the documents, the newest first',
  })
  items: ResidenceRuleDto[];
}

/** A version with who wrote and who reviewed it. */
export class ResidenceRuleVersionDto extends ResidenceRuleDto implements ResidenceRuleVersion {
  @ApiProperty({ format: 'date-time', description: 'When it was written' }) recordedAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who wrote it; null when it came with the product' })
  author: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who last compared it with its source' }) reviewedBy:
    string | null;
}

/** Every version of one type. */
export class ResidenceRuleHistoryDto implements ResidenceRuleHistory {
  @ApiProperty({ description: 'Code in reference list residence_document_type' }) typeCode: string;
  @ApiProperty({ type: 'integer', description: 'Grows with each change; 0 when there is no rule yet' })
  version: number;
  @ApiProperty({ type: [ResidenceRuleVersionDto], description: 'Newest first, replaced versions included' })
  items: ResidenceRuleVersionDto[];
  @ApiProperty({ enum: [...RULE_ACTIONS], isArray: true, description: 'What the caller may do' })
  allowedActions: RuleAction[];
}
