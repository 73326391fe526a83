import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BREAK_GLASS_ROOMS, GRANT_SOURCES, ROOMS } from '@guichet/access-contract';
import type { GrantSource, Room } from '@guichet/access-contract';
import { Data, RowId, sqlList } from '@guichet/platform-api-kernel';

/** One room of one file opened to one subject by one source. The only way into a file from outside its owning team. */
@Entity()
@Check('ck_access_grant_room', `room in (${sqlList(ROOMS)}) and room <> 'confidence'`)
@Check('ck_access_grant_level', `level between 3 and 4`)
@Check('ck_access_grant_source', `source_kind in (${sqlList(GRANT_SOURCES)})`)
@Check(
  'ck_access_grant_break_glass',
  `source_kind <> 'break_glass' or level = 3 and ends_at is not null and room in (${sqlList(BREAK_GLASS_ROOMS)})`,
)
@Index('ux_access_grant', ['caseFileId', 'subject', 'room', 'sourceKind', 'sourceId'], { unique: true })
@Index('ix_access_grant_source', ['sourceKind', 'sourceId'])
@Index('ix_access_grant_ends', ['endsAt'])
@Index('ix_access_grant_subject', ['subject'])
export class AccessGrant {
  @RowId()
  id: string;

  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('internal', 'integer', 'subject to whom the room opens')
  subject: number;

  @Data('internal', 'text', 'the room')
  room: Room;

  @Data('internal', 'smallint', '3 read, 4 contribute')
  level: number;

  @Data('internal', 'text', 'agreement, referral or break_glass')
  sourceKind: GrantSource;

  @Data('internal', 'uuid', 'the agreement, the referral or the breaking of the glass')
  sourceId: string;

  @Data('internal', 'timestamptz', 'when it opens', { default: () => 'now()' })
  startsAt: Date;

  @Data('internal', 'timestamptz', 'when it ends by itself', { nullable: true })
  endsAt: Date | null;

  @Data('internal', 'boolean', 'its end by the clock stands in the record', { default: false })
  endRecorded: boolean;
}
