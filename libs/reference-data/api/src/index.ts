export { ReferenceEntry } from './reference-entry.entity';
export { ResidenceRule } from './residence-rule.entity';
