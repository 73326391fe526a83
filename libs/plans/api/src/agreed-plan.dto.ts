import { ApiProperty } from '@nestjs/swagger';
import { RecordAuthorDto } from '@guichet/case-files-api';
import {
  ACTION_DOERS,
  ACTION_STATES,
  AGREED_BY,
  GOAL_STATES,
  NEED_STATES,
  PLAN_TEXT_MAX,
  REALISTIC_ANSWERS,
} from '@guichet/plans-contract';
import type {
  ActionDoer,
  ActionState,
  AgreedBy,
  AgreedPlanHeader,
  AgreedPlanView,
  AgreePlan,
  GoalState,
  NeedState,
  PlanSnapshot,
  RealisticAnswer,
  SnapshotAction,
  SnapshotGoal,
  SnapshotNeed,
} from '@guichet/plans-contract';
import { ChoiceField, CodeField, DayField, FlagField, TextField } from '@guichet/platform-api-kernel';
import { NamesField } from './names-field';

/** What is written down when a plan is agreed. */
export class AgreePlanDto implements AgreePlan {
  @DayField({ description: 'Day of the agreement' }) agreedOn: string;
  @ChoiceField(AGREED_BY, { description: 'Who agreed' }) agreedBy: AgreedBy;
  @NamesField('Who else was there, as they are called') present: string[];
  @CodeField({ description: 'Language it was talked through in', list: 'language' }) languageCode: string;
  @FlagField({ description: 'An interpreter was there' }) interpreterPresent: boolean;
  @DayField({ description: 'When it is looked at again' }) reviewOn: string;
  @ChoiceField(REALISTIC_ANSWERS, { description: 'Realistic now? Asked while an urgency is open', nullable: true })
  realistic: RealisticAnswer | null;
  @TextField({ description: 'What was said about it', max: PLAN_TEXT_MAX.note }) note: string;
}

/** An agreed version without its content. */
export class AgreedPlanHeaderDto implements AgreedPlanHeader {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: '1, 2, 3 … in this file' }) number: number;
  @ApiProperty({ format: 'date-time', description: 'When it was recorded' }) recordedAt: string;
  @ApiProperty({ type: RecordAuthorDto, description: 'Who recorded it, and for whom' }) author: RecordAuthorDto;
  @ApiProperty({ format: 'date', description: 'Day of the agreement' }) agreedOn: string;
  @ApiProperty({ enum: [...AGREED_BY], description: 'Who agreed' }) agreedBy: AgreedBy;
  @ApiProperty({ type: [String], description: 'Who else was there' }) present: string[];
  @ApiProperty({ description: 'Code in reference list language' }) languageCode: string;
  @ApiProperty({ description: 'An interpreter was there' }) interpreterPresent: boolean;
  @ApiProperty({ format: 'date', description: 'When it is looked at again' }) reviewOn: string;
  @ApiProperty({
    type: String,
    enum: [...REALISTIC_ANSWERS],
    nullable: true,
    description: 'Whether it was realistic while an urgency was open',
  })
  realistic: RealisticAnswer | null;
  @ApiProperty({ description: 'What was said about it' }) note: string;
}

class SnapshotActionDto implements SnapshotAction {
  @ApiProperty({ format: 'uuid', description: 'The action' }) id: string;
  @ApiProperty({ description: 'What was to be done' }) what: string;
  @ApiProperty({ enum: [...ACTION_DOERS], description: 'Who does it' }) doneBy: ActionDoer;
  @ApiProperty({ type: String, nullable: true, description: 'Name of whoever does it' }) doer: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when' }) dueOn: string | null;
  @ApiProperty({ enum: [...ACTION_STATES], description: 'Where it stood' }) state: ActionState;
}
class SnapshotGoalDto implements SnapshotGoal {
  @ApiProperty({ format: 'uuid', description: 'The goal' }) id: string;
  @ApiProperty({ description: 'In the person’s words' }) ownWords: string;
  @ApiProperty({ enum: [...GOAL_STATES], description: 'Where it stood' }) state: GoalState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the person would like to be there' })
  targetOn: string | null;
  @ApiProperty({ type: [SnapshotActionDto], description: 'Actions' }) actions: SnapshotActionDto[];
}
class SnapshotNeedDto implements SnapshotNeed {
  @ApiProperty({ format: 'uuid', description: 'The need' }) id: string;
  @ApiProperty({ description: 'Code in reference list plan_theme' }) themeCode: string;
  @ApiProperty({ description: 'What the situation was' }) situation: string;
  @ApiProperty({ enum: [...NEED_STATES], description: 'Where it stood' }) state: NeedState;
  @ApiProperty({ type: [SnapshotGoalDto], description: 'Goals' }) goals: SnapshotGoalDto[];
}
class PlanSnapshotDto implements PlanSnapshot {
  @ApiProperty({ type: [SnapshotNeedDto], description: 'Needs' }) needs: SnapshotNeedDto[];
}

/** An agreed version with its content, and the one before. */
export class AgreedPlanViewDto extends AgreedPlanHeaderDto implements AgreedPlanView {
  @ApiProperty({ type: PlanSnapshotDto, description: 'The plan as it stood' }) content: PlanSnapshotDto;
  @ApiProperty({ type: PlanSnapshotDto, nullable: true, description: 'The version before; null for the first' })
  before: PlanSnapshotDto | null;
}
