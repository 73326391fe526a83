import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** Who works in which team, since when and until when. */
@Entity()
@Check('ck_team_membership_dates', `until is null or until >= since`)
@Index('ix_team_membership_team', ['teamId'])
export class TeamMembership {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the member')
  memberId: string;

  @ForeignKey('Team', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the team')
  teamId: string;

  @Data('internal', 'date', 'first day in the team', { default: () => 'current_date' })
  since: string;

  @Data('internal', 'date', 'last day in the team; empty while it lasts', { nullable: true })
  until: string | null;
}
