import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ACTION_DOERS, ACTION_STATES } from '@guichet/plans-contract';
import type { ActionDoer, ActionState } from '@guichet/plans-contract';
import { Data, SealedText, sqlList } from '@guichet/platform-api-kernel';
import { PlanItem } from './plan-item.entity';

/** An action towards a goal, by the person, a worker or an organisation: room `plan`. */
@Entity()
@Check('ck_plan_action_state', `state in (${sqlList(ACTION_STATES)})`)
@Check(
  'ck_plan_action_doer',
  `done_by in (${sqlList(ACTION_DOERS)}) and (done_by = 'member') = (member_id is not null) and (done_by = 'organisation') = (organisation_id is not null)`,
)
@Check('ck_plan_action_done', `(state = 'done') = (done_on is not null)`)
@Index('ix_plan_action_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ix_plan_action_file', ['caseFileId', 'goalId'])
@Index('ix_plan_action_member', ['memberId', 'dueOn'], { where: `superseded_at is null and state = 'to_do'` })
@Index('ux_plan_action_item', ['itemId', 'version'], { unique: true })
export class PlanAction extends PlanItem {
  @Data('internal', 'uuid', 'the goal it serves, by what stays through its versions')
  goalId: string;

  @SealedText('personal', 'what is to be done')
  what: string;

  @Data('personal', 'text', 'person, member or organisation')
  doneBy: ActionDoer;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'worker who does it', { nullable: true })
  memberId: string | null;

  @ForeignKey('Organisation')
  @Data('personal', 'uuid', 'organisation that does it', { nullable: true })
  organisationId: string | null;

  @Data('personal', 'date', 'by when', { nullable: true })
  dueOn: string | null;

  @Data('personal', 'text', 'to do, done or no longer needed', { default: 'to_do' })
  state: ActionState;

  @Data('personal', 'date', 'day on which it was done', { nullable: true })
  doneOn: string | null;

  @SealedText('personal', 'what came of it', { default: '' })
  outcome: string;
}
