import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, NOTE_AUDIENCES, NOTE_NATURES } from '@guichet/case-files-contract';
import type { NoteAudience, NoteNature } from '@guichet/case-files-contract';
import { Data, SealedText, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/**
 * A note: room `journal` when it states a fact, room `confidence` when it holds what was told in confidence. What follows
 * from another row (origin, time of writing, nature of an addendum) is written by the database.
 */
@Entity()
@Check('ck_note_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_note_nature', `nature in (${sqlList(NOTE_NATURES)})`)
@Check('ck_note_room', `room = case nature when 'confidence' then 'confidence' else 'journal' end`)
@Check('ck_note_audience', `audience in (${sqlList(NOTE_AUDIENCES)})`)
@Check('ck_note_body', `length(body) between 1 and 50000`)
@Index('ix_note_file', ['caseFileId', 'happenedAt', 'id'], { where: 'superseded_at is null' })
@Index('ix_note_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ix_note_addenda', ['addsToId'], { where: 'adds_to_id is not null' })
@Index('ix_note_origin', ['originId'])
export class Note extends RoomRecord {
  @Data('internal', 'text', 'fact or confidence')
  nature: NoteNature;

  @Data('internal', 'text', 'room that follows from the nature: journal or confidence')
  room: string;

  @SealedText('sensitive', 'text of the note')
  body: string;

  @Data('personal', 'timestamptz', 'when what it tells happened')
  happenedAt: Date;

  @Data('internal', 'text', 'who may read it, never more than who reads its room: author, team, organisation or file', {
    default: 'file',
  })
  audience: NoteAudience;

  @Data('internal', 'integer', 'subject of the team for which it was written')
  teamSubject: number;

  @Data('internal', 'uuid', 'origin of the note to which it is an addendum', { nullable: true })
  addsToId: string | null;

  @Data('internal', 'uuid', 'first row of its chain of corrections; itself for the first')
  originId: string;

  @Data('internal', 'timestamptz', 'when the first row of its chain was written; the lock counts from here')
  writtenAt: Date;

  @Data('sensitive', 'text', 'topics that the guard noticed and that the author kept here all the same', {
    array: true,
    default: '{}',
  })
  keptTopics: string[];
}
