import type { Type } from '@nestjs/common';
import { PLAN_ITEM_KINDS } from '@guichet/plans-contract';
import type { ActionInput, AutonomyRatingInput, GoalInput, PlanItemKind, UrgencyInput } from '@guichet/plans-contract';
import { actionFault, goalFault, ratingFault } from '@guichet/plans-domain';
import { openable } from '@guichet/platform-api-kernel';
import { AutonomyRatingDto, AutonomyRatingViewDto } from './autonomy.dto';
import { AutonomyRating } from './autonomy-rating.entity';
import { itemHistory } from './item-history.queries';
import { AUTONOMY_RATING, PLAN_ACTION, PLAN_GOAL, PLAN_NEED, URGENCY } from './plan-columns';
import { PlanAction } from './plan-action.entity';
import { PlanGoal } from './plan-goal.entity';
import type { PlanItem } from './plan-item.entity';
import { PlanNeed } from './plan-need.entity';
import {
  PlanActionDto,
  PlanActionViewDto,
  PlanGoalDto,
  PlanGoalFactsDto,
  PlanNeedDto,
  PlanNeedFactsDto,
} from './plan-parts.dto';
import { UrgencyDto, UrgencyViewDto } from './urgency.dto';
import { Urgency } from './urgency.entity';

/** The moment of a command, as rules see it. */
export interface Moment {
  readonly now: Date;
  readonly today: string;
}

interface Fault {
  readonly field: string;
  readonly code: string;
}

/** All that differs between one kind of item and another. */
export interface KindOfItem {
  /** Part of the address. */
  readonly kind: PlanItemKind;
  /** Singular name: its table, its name in the record and in the description of the API. */
  readonly name: string;
  readonly entity: new () => PlanItem;
  readonly input: Type<object>;
  readonly view: Type<object>;
  readonly history: string;
  /** What the rules find wrong with the facts; null when nothing. */
  readonly faultIn: (facts: object, moment: Moment) => Fault | null;
  /** Facts as columns; what the facts leave out stays as it was in the version before. */
  readonly columnsOf: (facts: object, moment: Moment) => object;
}

const asTheyAre = (facts: object): object => facts;
const fine = (): null => null;

/** An urgency begins now unless said otherwise; a change that says nothing leaves the beginning as it was. */
const urgencyColumns = (facts: object): object => {
  const { openedAt, ...others } = facts as UrgencyInput;
  return openedAt === undefined ? others : { ...others, openedAt: new Date(openedAt) };
};

/** What is done was done on a day; what is not, was not. */
const actionColumns = (facts: object, { today }: Moment): object => {
  const action = facts as ActionInput;
  return { ...action, doneOn: action.state === 'done' ? (action.doneOn ?? today) : null };
};

const KINDS: Readonly<Record<PlanItemKind, Omit<KindOfItem, 'kind' | 'history'> & { columns: string }>> = {
  urgencies: {
    name: 'urgency',
    entity: Urgency,
    input: UrgencyDto,
    view: UrgencyViewDto,
    columns: URGENCY,
    faultIn: fine,
    columnsOf: urgencyColumns,
  },
  'plan-needs': {
    name: 'plan_need',
    entity: PlanNeed,
    input: PlanNeedDto,
    view: PlanNeedFactsDto,
    columns: PLAN_NEED,
    faultIn: fine,
    columnsOf: asTheyAre,
  },
  'plan-goals': {
    name: 'plan_goal',
    entity: PlanGoal,
    input: PlanGoalDto,
    view: PlanGoalFactsDto,
    columns: PLAN_GOAL,
    faultIn: (facts) => goalFault(facts as GoalInput),
    columnsOf: asTheyAre,
  },
  'plan-actions': {
    name: 'plan_action',
    entity: PlanAction,
    input: PlanActionDto,
    view: PlanActionViewDto,
    columns: PLAN_ACTION,
    faultIn: (facts) => actionFault(facts as ActionInput),
    columnsOf: actionColumns,
  },
  'autonomy-ratings': {
    name: 'autonomy_rating',
    entity: AutonomyRating,
    input: AutonomyRatingDto,
    view: AutonomyRatingViewDto,
    columns: AUTONOMY_RATING,
    faultIn: (facts, { today }) => ratingFault(facts as AutonomyRatingInput, today),
    columnsOf: asTheyAre,
  },
};

/** One kind by the part of the address that names it. */
export function kindOfItem(kind: PlanItemKind): KindOfItem {
  const { columns, ...rest } = KINDS[kind];
  return { ...rest, kind, history: itemHistory(rest.name, openable(rest.entity, columns)) };
}

/** The kinds of item of a plan; what is common to them is written once, in the commands. */
export const KINDS_OF_ITEM: readonly KindOfItem[] = PLAN_ITEM_KINDS.map(kindOfItem);
