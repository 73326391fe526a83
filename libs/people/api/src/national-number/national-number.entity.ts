import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { NATIONAL_NUMBER_KINDS, NATIONAL_NUMBER_SOURCES } from '@guichet/people-contract';
import type { NationalNumberKind, NationalNumberSource } from '@guichet/people-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** The number of a person in the National Register or of social security. Nobody without an authorisation sees a row. */
@Entity()
@Check('ck_national_number_kind', `kind in (${sqlList(NATIONAL_NUMBER_KINDS)})`)
@Check('ck_national_number_source', `source in (${sqlList(NATIONAL_NUMBER_SOURCES)})`)
@Index('ux_national_number_current', ['personId'], { unique: true, where: 'superseded_at is null' })
@Index('ix_national_number_equality', ['equality'], { where: 'superseded_at is null' })
export class NationalNumber extends VersionedRow {
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose number')
  personId: string;

  @Data('personal', 'text', 'national_register, or bis for somebody known to social security alone')
  kind: NationalNumberKind;

  @Data('sensitive', 'bytea', 'the eleven digits (sealed with the key of the person)')
  ciphertext: Buffer;

  @Data('internal', 'text', 'person, or the key that sealed it before persons had keys')
  keyId: string;

  @Data('sensitive', 'bytea', 'keyed hash of the digits, to find the same number again and for nothing else')
  equality: Buffer;

  @Data('personal', 'text', 'paper, register or stated')
  source: NationalNumberSource;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who recorded it')
  recordedById: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'under whose authorisation')
  recordedForId: string;

  @Data('internal', 'timestamptz', 'when another number took its place', { nullable: true })
  supersededAt: Date | null;
}
