import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { OWN_NUMBER_LIMITS } from '@guichet/people-contract';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

const { min, max } = OWN_NUMBER_LIMITS;

/** A number that an organisation gives to the person itself. Only that organisation sees it. */
@Entity()
@Check('ck_own_number_system', `length(system) between ${min} and ${max}`)
@Check('ck_own_number_value', `length(value) between ${min} and ${max}`)
@Index('ix_own_number_person', ['personId'])
export class OwnNumber extends VersionedRow {
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who is meant')
  personId: string;

  @ForeignKey('Organisation')
  @Data('personal', 'uuid', 'whose number it is; nobody else sees it')
  organisationId: string;

  @Data('personal', 'text', 'what kind of number: file of the service, customer number of the Forem')
  system: string;

  @Data('personal', 'text', 'the number as that organisation writes it')
  value: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who recorded it')
  recordedById: string;
}
