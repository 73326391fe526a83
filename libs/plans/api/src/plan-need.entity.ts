import { Check, Entity, Index } from 'typeorm';
import { NEED_STATES } from '@guichet/plans-contract';
import type { NeedState } from '@guichet/plans-contract';
import { Data, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { PlanItem } from './plan-item.entity';

/** A need: what the situation is, under a theme: room `plan`. */
@Entity()
@Check('ck_plan_need_state', `state in (${sqlList(NEED_STATES)})`)
@Index('ix_plan_need_file', ['caseFileId', 'createdAt', 'id'])
@Index('ux_plan_need_item', ['itemId', 'version'], { unique: true })
export class PlanNeed extends PlanItem {
  @Data('personal', 'text', 'code in reference list plan_theme')
  themeCode: string;

  @SealedText('sensitive', 'what the situation is')
  situation: string;

  @Data('personal', 'text', 'open, met or set aside', { default: 'open' })
  state: NeedState;
}
