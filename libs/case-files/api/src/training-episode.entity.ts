import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import { Data, SealedText, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** A course or training the person follows or followed: room `training`. */
@Entity()
@Check('ck_training_episode_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_training_episode_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Check(
  'ck_training_episode_hours',
  `(hours_planned is null or hours_planned between 1 and 5000) and hours_done between 0 and 5000`,
)
@Index('ix_training_episode_file', ['caseFileId', 'validFrom'])
@Index('ix_training_episode_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class TrainingEpisode extends RoomRecord {
  @Data('personal', 'text', 'code in reference list training_kind')
  kindCode: string;

  @Data('personal', 'text', 'what is learnt')
  title: string;

  @ForeignKey('Organisation')
  @Data('personal', 'uuid', 'organisation that gives it, when in the directory', { nullable: true })
  providerId: string | null;

  @Data('personal', 'text', 'who gives it, when not in the directory', { default: '' })
  providerName: string;

  @Data('personal', 'date', 'first day', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'last day, reached or planned', { nullable: true })
  validUntil: string | null;

  @Data('personal', 'integer', 'hours planned', { nullable: true })
  hoursPlanned: number | null;

  @Data('personal', 'integer', 'hours followed so far', { default: 0 })
  hoursDone: number;

  @SealedText('personal', 'how it ended', { default: '' })
  outcome: string;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}
