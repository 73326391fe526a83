import { Entity, ForeignKey } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** A nationality the person has: room `identity`. Never a filter, never a sort. */
@Entity()
export class PersonNationality {
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'whose nationality')
  personId: string;

  @KeyColumn('sensitive', 'text', 'code in reference list country')
  countryCode: string;

  @Data('internal', 'timestamptz', 'when recorded', { default: () => 'now()' })
  createdAt: Date;
}
