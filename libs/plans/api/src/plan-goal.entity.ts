import { Check, Entity, Index } from 'typeorm';
import { GOAL_STATES } from '@guichet/plans-contract';
import type { GoalState } from '@guichet/plans-contract';
import { Data, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { PlanItem } from './plan-item.entity';

/** A goal in the person's words: room `plan`. A changed goal is a new version with its reason, never a failure. */
@Entity()
@Check('ck_plan_goal_state', `state in (${sqlList(GOAL_STATES)})`)
@Check('ck_plan_goal_words', `state = 'undecided' or own_words <> ''`)
@Index('ix_plan_goal_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ix_plan_goal_file', ['caseFileId', 'needId'])
@Index('ux_plan_goal_item', ['itemId', 'version'], { unique: true })
export class PlanGoal extends PlanItem {
  @Data('internal', 'uuid', 'the need it answers, by what stays through its versions')
  needId: string;

  @SealedText('sensitive', 'what the person wants, in their words; empty while undecided', { default: '' })
  ownWords: string;

  @Data('personal', 'text', 'undecided, under way, paused, reached or changed course')
  state: GoalState;

  @Data('personal', 'date', 'when the person would like to be there', { nullable: true })
  targetOn: string | null;
}
