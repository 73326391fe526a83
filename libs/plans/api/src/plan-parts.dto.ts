import { ApiProperty } from '@nestjs/swagger';
import { ACTION_DOERS, ACTION_STATES, GOAL_STATES, NEED_STATES, PLAN_TEXT_MAX } from '@guichet/plans-contract';
import type {
  ActionDoer,
  ActionInput,
  ActionState,
  ActionView,
  GoalInput,
  GoalState,
  GoalView,
  NeedInput,
  NeedState,
  NeedView,
} from '@guichet/plans-contract';
import { ChoiceField, CodeField, DayField, IdField, TextField } from '@guichet/platform-api-kernel';
import { PlanItemFrameDto } from './plan-item.dto';

/** A need. */
export class PlanNeedDto implements NeedInput {
  @CodeField({ description: 'What it is about', list: 'plan_theme' }) themeCode: string;
  @TextField({ description: 'What the situation is', min: 1, max: PLAN_TEXT_MAX.situation }) situation: string;
  @ChoiceField(NEED_STATES, { description: 'Where it stands' }) state: NeedState;
}

/** A goal under a need. */
export class PlanGoalDto implements GoalInput {
  @IdField({ description: 'The need' }) needId: string;
  @TextField({ description: 'In the person’s words; may be empty while undecided', max: PLAN_TEXT_MAX.ownWords })
  ownWords: string;
  @ChoiceField(GOAL_STATES, { description: 'Where it stands; "undecided" is an answer' }) state: GoalState;
  @DayField({ description: 'When the person would like to be there', nullable: true }) targetOn: string | null;
}

/** An action towards a goal. */
export class PlanActionDto implements ActionInput {
  @IdField({ description: 'The goal' }) goalId: string;
  @TextField({ description: 'What is to be done', min: 1, max: PLAN_TEXT_MAX.action }) what: string;
  @ChoiceField(ACTION_DOERS, { description: 'Who does it' }) doneBy: ActionDoer;
  @IdField({ description: 'The worker, when a worker does it', nullable: true }) memberId: string | null;
  @IdField({ description: 'The organisation, when one does it', nullable: true }) organisationId: string | null;
  @DayField({ description: 'By when', nullable: true }) dueOn: string | null;
  @ChoiceField(ACTION_STATES, { description: 'Where it stands' }) state: ActionState;
  @DayField({ description: 'Day on which it was done; today when left null', nullable: true }) doneOn: string | null;
  @TextField({ description: 'What came of it', max: PLAN_TEXT_MAX.outcome }) outcome: string;
}

const STATE = 'Where it stands';

/** An action as the plan shows it. */
export class PlanActionViewDto extends PlanItemFrameDto implements ActionView {
  @ApiProperty({ format: 'uuid', description: 'The goal' }) goalId: string;
  @ApiProperty({ description: 'What is to be done' }) what: string;
  @ApiProperty({ enum: [...ACTION_DOERS], description: 'Who does it' }) doneBy: ActionDoer;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The worker' }) memberId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The organisation' })
  organisationId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of whoever does it; null for the person' })
  doer: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when' }) dueOn: string | null;
  @ApiProperty({ enum: [...ACTION_STATES], description: STATE }) state: ActionState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When it was done' })
  doneOn: string | null;
  @ApiProperty({ description: 'What came of it' }) outcome: string;
}

/** A goal as the history shows it. */
export class PlanGoalFactsDto extends PlanItemFrameDto {
  @ApiProperty({ format: 'uuid', description: 'The need' }) needId: string;
  @ApiProperty({ description: 'In the person’s words' }) ownWords: string;
  @ApiProperty({ enum: [...GOAL_STATES], description: STATE }) state: GoalState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the person would like to be there' })
  targetOn: string | null;
}

/** A goal with its actions. */
export class PlanGoalViewDto extends PlanGoalFactsDto implements GoalView {
  @ApiProperty({ type: [PlanActionViewDto], description: 'Actions' }) actions: PlanActionViewDto[];
}

/** A need as the history shows it. */
export class PlanNeedFactsDto extends PlanItemFrameDto {
  @ApiProperty({ description: 'Code in reference list plan_theme' }) themeCode: string;
  @ApiProperty({ description: 'What the situation is' }) situation: string;
  @ApiProperty({ enum: [...NEED_STATES], description: STATE }) state: NeedState;
}

/** A need with its goals. */
export class PlanNeedViewDto extends PlanNeedFactsDto implements NeedView {
  @ApiProperty({ type: [PlanGoalViewDto], description: 'Goals' }) goals: PlanGoalViewDto[];
}
