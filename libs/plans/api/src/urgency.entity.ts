import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, SealedText } from '@guichet/platform-api-kernel';
import { PlanItem } from './plan-item.entity';

/** Something that cannot wait: room `plan`. One owner, one clock; it never closes the long-term track. */
@Entity()
@Check('ck_urgency_owner', `num_nonnulls(owner_member_id, owner_team_id) = 1`)
@Check('ck_urgency_clock', `due_at > opened_at and (solved_at is null or solved_at >= opened_at)`)
@Check('ck_urgency_what', `length(what) <= 2000`)
@Index('ix_urgency_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ix_urgency_open', ['caseFileId', 'dueAt'], { where: `superseded_at is null and solved_at is null` })
@Index('ix_urgency_file', ['caseFileId', 'dueAt'])
@Index('ix_urgency_owner_member', ['ownerMemberId'], { where: `superseded_at is null and solved_at is null` })
@Index('ix_urgency_owner_team', ['ownerTeamId'], { where: `superseded_at is null and solved_at is null` })
@Index('ux_urgency_item', ['itemId', 'version'], { unique: true })
export class Urgency extends PlanItem {
  @Data('sensitive', 'text', 'code in reference list urgency_kind')
  kindCode: string;

  @Data('personal', 'text', 'code in reference list urgency_level')
  levelCode: string;

  @SealedText('sensitive', 'what it is, in a few words', { default: '' })
  what: string;

  @Data('personal', 'timestamptz', 'since when')
  openedAt: Date;

  @Data('personal', 'timestamptz', 'when the hours of its level run out; written by the database')
  dueAt: Date;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'member who holds it', { nullable: true })
  ownerMemberId: string | null;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team that holds it', { nullable: true })
  ownerTeamId: string | null;

  @Data('personal', 'text', 'who dealt with it', { default: '' })
  handledBy: string;

  @SealedText('sensitive', 'how it was solved', { default: '' })
  outcome: string;

  @Data('personal', 'timestamptz', 'when it was solved; empty while it is open', { nullable: true })
  solvedAt: Date | null;
}
