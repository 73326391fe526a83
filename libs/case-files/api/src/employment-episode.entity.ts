import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import { Data, SealedText, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** Work the person does or did, or a search for it: room `employment`. */
@Entity()
@Check('ck_employment_episode_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_employment_episode_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Check('ck_employment_episode_hours', `hours_per_week is null or hours_per_week between 0 and 80`)
@Index('ix_employment_episode_file', ['caseFileId', 'validFrom'])
@Index('ix_employment_episode_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class EmploymentEpisode extends RoomRecord {
  @Data('personal', 'text', 'code in reference list employment_kind')
  kindCode: string;

  @Data('personal', 'text', 'code in reference list occupation; empty when the words name another', { nullable: true })
  occupationCode: string | null;

  @Data('personal', 'text', 'trade or task')
  occupation: string;

  @SealedText('personal', 'employer, place or country', { default: '' })
  employer: string;

  @Data('personal', 'date', 'first day', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'last day; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @Data('personal', 'numeric', 'hours per week', { precision: 4, scale: 1, nullable: true })
  hoursPerWeek: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}
