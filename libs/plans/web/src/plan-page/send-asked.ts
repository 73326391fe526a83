import type { ActionView, GoalView, PlanItemFrame, PlanItemKind } from '@guichet/plans-contract';
import type { ItemForm } from '../item-form/item-fields';
import { actionOf, agreementOf, goalOf, needOf, solutionOf, urgencyOf } from '../item-form/item-inputs';
import type { PlanClient, ReadItem } from '../plan-client';
import type { Asked } from './asked';

type Draft = Readonly<Record<string, string>>;

/** Sends a filled-in form: something new is added, what stands is changed with its reason. */
export async function sendAsked(
  client: PlanClient,
  fileId: string,
  asked: Asked & { readonly form: ItemForm },
  draft: Draft,
): Promise<ReadItem> {
  const { form, kind, item } = asked;
  const reason = (draft['reason'] ?? '').trim();
  if (form === 'agreement') return (await client.agree(fileId, agreementOf(draft))).body;
  if (form === 'solution') return (await client.solve(fileId, standing(item), solutionOf(draft))).body;
  if (form === 'withdrawal') return (await client.withdraw(fileId, kind, standing(item), reason)).body;
  const facts = factsOf(kind, asked, draft);
  const answer = item ? await client.change(fileId, kind, item, facts, reason) : await client.add(fileId, kind, facts);
  return answer.body;
}

function factsOf(kind: PlanItemKind, { item, under = '' }: Asked, draft: Draft): object {
  switch (kind) {
    case 'urgencies':
      return urgencyOf(draft);
    case 'plan-needs':
      return needOf(draft);
    case 'plan-goals':
      return goalOf(draft, (item as GoalView | null)?.needId ?? under);
    default:
      return actionOf(draft, (item as ActionView | null)?.goalId ?? under, (item as ActionView | null)?.doneOn ?? null);
  }
}

function standing(item: PlanItemFrame | null): PlanItemFrame {
  if (!item) throw new Error('only what stands is solved or withdrawn');
  return item;
}
