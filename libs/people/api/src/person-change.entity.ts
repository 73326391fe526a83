import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { FACT_SOURCES, PERSON_FACT_ROOMS } from '@guichet/people-contract';
import type { FactSource, PersonFactRoom, PersonState } from '@guichet/people-contract';
import { Data, RowId, sqlList } from '@guichet/platform-api-kernel';

/** A change of the person’s own facts, with what they said before. Rows only grow. */
@Entity()
@Check('ck_person_change_room', `room in (${sqlList(PERSON_FACT_ROOMS)})`)
@Check('ck_person_change_source', `source in (${sqlList(FACT_SOURCES)})`)
@Index('ix_person_change_person', ['personId', 'createdAt', 'id'])
export class PersonChange {
  @RowId()
  id: string;

  @Data('internal', 'timestamptz', 'when it was changed', { default: () => 'now()' })
  createdAt: Date;

  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose fact')
  personId: string;

  @Data('internal', 'text', 'identity, language or contact')
  room: PersonFactRoom;

  @Data('internal', 'uuid', 'the way of contact; else the person')
  objectId: string;

  @Data(
    'sensitive',
    'jsonb',
    'what was stated before; instructions of a contact and the person’s own sentence sealed as they stood',
  )
  former: PersonState;

  @Data('personal', 'text', 'how the new state is known: declared, copy_seen, original_seen or confirmed')
  source: FactSource;

  @Data('personal', 'text', 'why it changed')
  reason: string;

  @Data('personal', 'date', 'last day the former state was true; empty when it never was', { nullable: true })
  trueUntil: string | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who changed it')
  changedById: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation that answers for the change')
  organisationId: string;
}
