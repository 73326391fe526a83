import { Entity } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** One coded value of a reference list, dated and sourced. */
@Entity()
export class ReferenceEntry {
  @KeyColumn('public', 'text', 'list it belongs to, e.g. country')
  list: string;

  @KeyColumn('public', 'text', 'stable code')
  code: string;

  @Data('public', 'text', 'label in French')
  labelFr: string;

  @Data('public', 'text', 'label in English')
  labelEn: string;

  @Data('public', 'integer', 'place in the list', { default: 0 })
  position: number;

  @Data('public', 'jsonb', 'further facts of the entry', { default: {} })
  attributes: Record<string, string | number | boolean | string[]>;

  @Data('public', 'date', 'first day it may be chosen', { nullable: true })
  validFrom: string | null;

  @Data('public', 'date', 'last day it may be chosen', { nullable: true })
  validTo: string | null;

  @Data('public', 'text', 'where the entry comes from')
  source: string;

  @Data('public', 'date', 'when somebody last compared it with its source')
  reviewedOn: string;
}
