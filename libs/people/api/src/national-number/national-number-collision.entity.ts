import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, RowId } from '@guichet/platform-api-kernel';

/** Two people with the same number, for whoever may put their files together. Written by the database alone. */
@Entity()
@Check('ck_national_number_collision_order', 'one_id < other_id')
@Index('ux_national_number_collision', ['oneId', 'otherId'], { unique: true })
export class NationalNumberCollision {
  @RowId()
  id: string;

  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('sensitive', 'uuid', 'one of two people with the same number')
  oneId: string;

  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('sensitive', 'uuid', 'the other')
  otherId: string;

  @Data('internal', 'timestamptz', 'when it was found', { default: () => 'now()' })
  foundAt: Date;
}
