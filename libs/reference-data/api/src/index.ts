export { ReferenceDataModule } from './reference-data.module';
export { ReferenceEntry } from './reference-entry.entity';
export { ResidenceRule } from './residence-rule.entity';
export { RESIDENCE_RULE_SENTENCES } from './residence-rules/residence-rule-sentences';
