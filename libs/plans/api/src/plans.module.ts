import { Module } from '@nestjs/common';
import { TimelineModule } from '@guichet/case-files-api';
import { AddItem } from './add-item';
import { AgreePlan } from './agree-plan';
import { ChangeItem } from './change-item';
import { itemController } from './item.controller';
import { KINDS_OF_ITEM } from './item-kinds';
import { PlanController } from './plan.controller';
import { ReadAgreedPlan } from './read-agreed-plan';
import { ReadAutonomy } from './read-autonomy';
import { ReadItemHistory } from './read-item-history';
import { ReadPlan } from './read-plan';
import { RestoreItem } from './restore-item';
import { SolveUrgency } from './solve-urgency';
import { WithdrawItem } from './withdraw-item';
import { PlanTimeline } from './plan-timeline';

const reading = [ReadPlan, ReadAgreedPlan, ReadAutonomy, ReadItemHistory];
const writing = [AddItem, ChangeItem, WithdrawItem, RestoreItem, SolveUrgency, AgreePlan];

/** What is urgent and what is being built for later, side by side. */
@Module({
  imports: [TimelineModule],
  controllers: [PlanController, ...KINDS_OF_ITEM.map(itemController)],
  providers: [...reading, ...writing, PlanTimeline],
})
export class PlansModule {}
