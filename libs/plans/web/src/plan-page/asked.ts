import type { PlanItemFrame, PlanItemKind } from '@guichet/plans-contract';
import type { ItemForm } from '../item-form/item-fields';

/** What a list asks its page to open. */
export interface Asked {
  readonly form: ItemForm | 'history';
  readonly kind: PlanItemKind;
  /** What stands; null for something new. */
  readonly item: PlanItemFrame | null;
  /** The need or goal under which something new stands. */
  readonly under?: string;
}
