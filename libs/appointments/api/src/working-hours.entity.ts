import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId } from '@guichet/platform-api-kernel';

/** One stretch of the week in which a member or a team works, on the clock in Brussels. */
@Entity('working_hours')
@Check('ck_working_hours_owner', `num_nonnulls(member_id, team_id) = 1`)
@Check('ck_working_hours_weekday', `weekday between 1 and 7`)
@Check('ck_working_hours_times', `from_time < to_time`)
@Index('ix_working_hours_member', ['memberId'])
@Index('ix_working_hours_team', ['teamId'])
export class WorkingHoursRow {
  @RowId()
  id: string;

  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose hours; empty for those of a team', { nullable: true })
  memberId: string | null;

  @ForeignKey('Team', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'the team that works then; empty for those of a member', { nullable: true })
  teamId: string | null;

  @Data('internal', 'smallint', '1 Monday to 7 Sunday')
  weekday: number;

  @Data('internal', 'time', 'from this time on the clock in Brussels')
  fromTime: string;

  @Data('internal', 'time', 'until this time')
  toTime: string;
}
