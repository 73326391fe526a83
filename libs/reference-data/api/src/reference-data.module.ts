import { Module } from '@nestjs/common';
import { ReferenceDataCache } from './reference-data.cache';
import { ReferenceDataController } from './reference-data.controller';
import { ReferenceDataReader } from './reference-data.reader';
import { ChangeResidenceRule } from './residence-rules/change-residence-rule';
import { ResidenceRuleReader } from './residence-rules/residence-rule.reader';
import { ResidenceRulesController } from './residence-rules/residence-rules.controller';
import { ReviewResidenceRule } from './residence-rules/review-residence-rule';

/** Reference lists, and residence rules in versions. */
@Module({
  controllers: [ReferenceDataController, ResidenceRulesController],
  providers: [ReferenceDataCache, ReferenceDataReader, ResidenceRuleReader, ChangeResidenceRule, ReviewResidenceRule],
})
export class ReferenceDataModule {}
