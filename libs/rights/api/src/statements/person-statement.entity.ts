import { Entity, ForeignKey, Index } from 'typeorm';
import type { Room } from '@guichet/access-contract';
import { Data, RowId, SealedText } from '@guichet/platform-api-kernel';

/** What the person says of a fact: it stands beside it, for the same readers, and is never changed. */
@Entity()
@Index('ix_person_statement_file', ['caseFileId', 'createdAt', 'id'])
export class PersonStatement {
  @RowId()
  id: string;

  @Data('internal', 'timestamptz', 'when the row was recorded', { default: () => 'now()' })
  createdAt: Date;

  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @Data('internal', 'text', 'room of the fact, whose readers see the statement too')
  factRoom: Room;

  @Data('internal', 'text', 'note, or the name of a kind of record')
  factKind: string;

  @Data('internal', 'uuid', 'the fact')
  factId: string;

  @ForeignKey('RightsRequest')
  @Data('internal', 'uuid', 'the request it came with')
  requestId: string;

  @SealedText('sensitive', 'what the person says of the fact, in their own words')
  text: string;

  @Data('personal', 'date', 'day on which they said it')
  saidOn: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote it down')
  authorId: string;
}
