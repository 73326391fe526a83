import type {
  ActionInput,
  ActionView,
  AgreePlan,
  GoalInput,
  GoalView,
  NeedInput,
  NeedView,
  PlanItemFrame,
  UrgencyInput,
  UrgencySolution,
  UrgencyView,
} from '@guichet/plans-contract';
import type { ItemDraft, ItemForm } from './item-fields';

/** Under what a new goal or action stands. */
export interface Above {
  readonly needId?: string;
  readonly goalId?: string;
}

const text = (draft: ItemDraft, name: string): string => (draft[name] ?? '').trim();
const orNull = (value: string): string | null => (value === '' ? null : value);

const BEGINNINGS: Readonly<Record<ItemForm, ItemDraft>> = {
  urgency: { levelCode: 'one_day' },
  solution: {},
  need: { needState: 'open' },
  goal: { goalState: 'under_way' },
  action: { doneBy: 'person', actionState: 'to_do' },
  agreement: { agreedBy: 'person', languageCode: 'fr' },
  withdrawal: {},
};

/** The texts of the form from what stands, or the beginnings of something new. */
export function draftOf(form: ItemForm, item: PlanItemFrame | null, beginnings: ItemDraft = {}): ItemDraft {
  if (item === null) return { ...BEGINNINGS[form], ...beginnings };
  switch (form) {
    case 'urgency': {
      const { kindCode, levelCode, what, owner } = item as UrgencyView;
      return { kindCode, levelCode, what, owner: `${owner.kind}:${owner.id}` };
    }
    case 'need': {
      const { themeCode, situation, state } = item as NeedView;
      return { themeCode, situation, needState: state };
    }
    case 'goal': {
      const { ownWords, state, targetOn } = item as GoalView;
      return { ownWords, goalState: state, targetOn: targetOn ?? '' };
    }
    case 'action': {
      const { what, doneBy, memberId, organisationId, dueOn, state, outcome } = item as ActionView;
      return {
        actionWhat: what,
        doneBy,
        memberId: memberId ?? '',
        organisationId: organisationId ?? '',
        dueOn: dueOn ?? '',
        actionState: state,
        outcome,
      };
    }
    default:
      return {};
  }
}

/** An urgency from its form. Its beginning stays as it was. */
export function urgencyOf(draft: ItemDraft): UrgencyInput {
  const [kind, id = ''] = text(draft, 'owner').split(':');
  return {
    kindCode: text(draft, 'kindCode'),
    levelCode: text(draft, 'levelCode'),
    what: text(draft, 'what'),
    ownerMemberId: kind === 'member' ? id : null,
    ownerTeamId: kind === 'team' ? id : null,
  };
}

export function solutionOf(draft: ItemDraft): UrgencySolution {
  return { handledBy: text(draft, 'handledBy'), outcome: text(draft, 'outcome') };
}

export function needOf(draft: ItemDraft): NeedInput {
  return {
    themeCode: text(draft, 'themeCode'),
    situation: text(draft, 'situation'),
    state: (draft['needState'] ?? 'open') as NeedInput['state'],
  };
}

export function goalOf(draft: ItemDraft, needId: string): GoalInput {
  return {
    needId,
    ownWords: text(draft, 'ownWords'),
    state: (draft['goalState'] ?? 'undecided') as GoalInput['state'],
    targetOn: orNull(text(draft, 'targetOn')),
  };
}

/** An action from its form; who does not do it is not named. `doneOn` stays when it was done before. */
export function actionOf(draft: ItemDraft, goalId: string, doneOn: string | null): ActionInput {
  const doneBy = (draft['doneBy'] ?? 'person') as ActionInput['doneBy'];
  const state = (draft['actionState'] ?? 'to_do') as ActionInput['state'];
  return {
    goalId,
    what: text(draft, 'actionWhat'),
    doneBy,
    memberId: doneBy === 'member' ? text(draft, 'memberId') : null,
    organisationId: doneBy === 'organisation' ? text(draft, 'organisationId') : null,
    dueOn: orNull(text(draft, 'dueOn')),
    state,
    doneOn: state === 'done' ? doneOn : null,
    outcome: text(draft, 'outcome'),
  };
}

/** An agreement from its form; names are written with commas between them. */
export function agreementOf(draft: ItemDraft): AgreePlan {
  return {
    agreedOn: text(draft, 'agreedOn'),
    agreedBy: (draft['agreedBy'] ?? 'person') as AgreePlan['agreedBy'],
    present: [
      ...new Set(
        text(draft, 'present')
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      ),
    ],
    languageCode: text(draft, 'languageCode'),
    interpreterPresent: draft['interpreterPresent'] === 'yes',
    reviewOn: text(draft, 'reviewOn'),
    realistic: orNull(text(draft, 'realistic')) as AgreePlan['realistic'],
    note: text(draft, 'note'),
  };
}
