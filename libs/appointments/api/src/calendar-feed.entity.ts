import { Entity, ForeignKey, Index } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** The secret address under which a member’s own calendar reads the diary, without names. At most one each. */
@Entity('calendar_feed')
@Index('ux_calendar_feed_token', ['tokenHash'], { unique: true })
export class CalendarFeedRow {
  @ForeignKey('Member', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'whose diary')
  memberId: string;

  @Data('internal', 'bytea', 'SHA-256 of the secret; the secret itself is nowhere')
  tokenHash: Buffer;

  @Data('internal', 'timestamptz', 'when the address was made', { default: () => 'now()' })
  createdAt: Date;

  @Data('internal', 'timestamptz', 'last reading', { nullable: true })
  lastReadAt: Date | null;

  @Data('internal', 'timestamptz', 'since when readings are counted', { default: () => 'now()' })
  countedSince: Date;

  @Data('internal', 'integer', 'readings since then', { default: 0 })
  readings: number;
}
