export { AgreedPlan } from './agreed-plan.entity';
export { AutonomyRating } from './autonomy-rating.entity';
export { PlanAction } from './plan-action.entity';
export { PlanGoal } from './plan-goal.entity';
export { PlanNeed } from './plan-need.entity';
export { PLAN_SENTENCES } from './plan-sentences';
export { PlansModule } from './plans.module';
export { Urgency } from './urgency.entity';
