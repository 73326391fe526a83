import {
  ACTION_DOERS,
  ACTION_STATES,
  AGREED_BY,
  GOAL_STATES,
  NEED_STATES,
  PLAN_TEXT_MAX,
  REALISTIC_ANSWERS,
} from '@guichet/plans-contract';
import type { ReferenceList } from '@guichet/reference-data-contract';

/** What a form of the plan is for. */
export const ITEM_FORMS = ['urgency', 'solution', 'need', 'goal', 'action', 'agreement', 'withdrawal'] as const;
export type ItemForm = (typeof ITEM_FORMS)[number];

/** A form as it is filled in: every value as text; a tick is 'yes' or ''. */
export type ItemDraft = Readonly<Record<string, string>>;

/** One field: how it is asked, and when. */
export interface ItemField {
  readonly name: string;
  readonly type: 'code' | 'choice' | 'pick' | 'text' | 'words' | 'day' | 'flag';
  readonly list?: ReferenceList;
  readonly values?: readonly string[];
  readonly max?: number;
  readonly required?: (draft: ItemDraft) => boolean;
  /** Shown only then. */
  readonly when?: (draft: ItemDraft, form: { readonly editing: boolean; readonly urgencyOpen: boolean }) => boolean;
}

const always = (): boolean => true;
const editing: ItemField['when'] = (_draft, form) => form.editing;

/** What each form asks, in its order. The API checks the same. */
export const ITEM_FIELDS: Readonly<Record<ItemForm, readonly ItemField[]>> = {
  urgency: [
    { name: 'kindCode', type: 'code', list: 'urgency_kind', required: always },
    { name: 'levelCode', type: 'pick', required: always },
    { name: 'what', type: 'text', max: PLAN_TEXT_MAX.urgency },
    { name: 'owner', type: 'pick', required: always },
  ],
  solution: [
    { name: 'handledBy', type: 'text', max: PLAN_TEXT_MAX.outcome, required: always },
    { name: 'outcome', type: 'words', max: PLAN_TEXT_MAX.outcome },
  ],
  need: [
    { name: 'themeCode', type: 'code', list: 'plan_theme', required: always },
    { name: 'situation', type: 'words', max: PLAN_TEXT_MAX.situation, required: always },
    { name: 'needState', type: 'choice', values: NEED_STATES, when: editing },
  ],
  goal: [
    { name: 'goalState', type: 'choice', values: GOAL_STATES },
    {
      name: 'ownWords',
      type: 'words',
      max: PLAN_TEXT_MAX.ownWords,
      required: (draft) => draft['goalState'] !== 'undecided',
    },
    { name: 'targetOn', type: 'day' },
  ],
  action: [
    { name: 'actionWhat', type: 'text', max: PLAN_TEXT_MAX.action, required: always },
    { name: 'doneBy', type: 'choice', values: ACTION_DOERS },
    { name: 'memberId', type: 'pick', required: (draft) => draft['doneBy'] === 'member', when: by('member') },
    {
      name: 'organisationId',
      type: 'pick',
      required: (draft) => draft['doneBy'] === 'organisation',
      when: by('organisation'),
    },
    { name: 'dueOn', type: 'day' },
    { name: 'actionState', type: 'choice', values: ACTION_STATES, when: editing },
    { name: 'outcome', type: 'words', max: PLAN_TEXT_MAX.outcome, when: editing },
  ],
  agreement: [
    { name: 'agreedOn', type: 'day', required: always },
    { name: 'agreedBy', type: 'choice', values: AGREED_BY },
    { name: 'present', type: 'text', max: 500 },
    { name: 'languageCode', type: 'code', list: 'language', required: always },
    { name: 'interpreterPresent', type: 'flag' },
    {
      name: 'realistic',
      type: 'choice',
      values: ['', ...REALISTIC_ANSWERS],
      required: always,
      when: (_draft, form) => form.urgencyOpen,
    },
    { name: 'reviewOn', type: 'day', required: always },
    { name: 'note', type: 'words', max: PLAN_TEXT_MAX.note },
  ],
  withdrawal: [],
};

function by(doer: string): ItemField['when'] {
  return (draft) => draft['doneBy'] === doer;
}

/** Forms that ask why: those that change or withdraw what stands. */
export function asksWhy(form: ItemForm, isEditing: boolean): boolean {
  return form === 'withdrawal' || (isEditing && form !== 'solution' && form !== 'agreement');
}
