import { Check, Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** Two people who look alike and are not one; the pair is not proposed again. */
@Entity()
@Check('ck_distinct_people_order', 'one_id < other_id')
export class DistinctPeople {
  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @KeyColumn('personal', 'uuid', 'one of two people who look alike')
  oneId: string;

  @ForeignKey('CaseFile', { onDelete: 'CASCADE' })
  @KeyColumn('personal', 'uuid', 'the other, who is somebody else')
  otherId: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who said so')
  decidedById: string;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  decidedAt: Date;
}
