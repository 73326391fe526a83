import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, NOTE_NATURES } from '@guichet/case-files-contract';
import type { NoteNature } from '@guichet/case-files-contract';
import { Data, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** A note: room `journal` when it states a fact, room `confidence` when it holds what was told in confidence. */
@Entity()
@Check('ck_note_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_note_nature', `nature in (${sqlList(NOTE_NATURES)})`)
@Check('ck_note_room', `room = case nature when 'confidence' then 'confidence' else 'journal' end`)
@Check('ck_note_body', `length(body) between 1 and 8000`)
@Index('ix_note_file', ['caseFileId', 'happenedAt'])
export class Note extends RoomRecord {
  @Data('internal', 'text', 'fact or confidence')
  nature: NoteNature;

  @Data('internal', 'text', 'room that follows from the nature: journal or confidence')
  room: string;

  @Data('sensitive', 'text', 'text of the note')
  body: string;

  @Data('personal', 'timestamptz', 'when what it tells happened')
  happenedAt: Date;
}
