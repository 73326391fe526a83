import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/** Days on which a team is closed; they stop the clock of the referrals it must answer. Those of one team do not overlap. */
@Entity()
@Check('ck_team_closure_dates', `ends_on >= starts_on`)
@Check('ck_team_closure_length', `ends_on - starts_on < 366`)
@Index('ix_team_closure_team', ['teamId', 'startsOn'])
export class TeamClosure extends VersionedRow {
  @ForeignKey('Team', { onDelete: 'CASCADE' })
  @Data('public', 'uuid', 'the closed team')
  teamId: string;

  @Data('public', 'date', 'first closed day')
  startsOn: string;

  @Data('public', 'date', 'last closed day')
  endsOn: string;

  @Data('public', 'text', 'reason shown to senders', { default: '' })
  reason: string;
}
