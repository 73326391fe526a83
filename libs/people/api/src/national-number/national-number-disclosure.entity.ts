import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { NATIONAL_NUMBER_PURPOSES } from '@guichet/people-contract';
import type { NationalNumberPurpose } from '@guichet/people-contract';
import { Data, RowId, sqlList } from '@guichet/platform-api-kernel';

/** One time that a number was shown in full. It only grows. */
@Entity()
@Check('ck_national_number_disclosure_purpose', `purpose in (${sqlList(NATIONAL_NUMBER_PURPOSES)})`)
@Index('ix_national_number_disclosure_member', ['memberId', 'at'])
@Index('ix_national_number_disclosure_person', ['personId', 'at'])
export class NationalNumberDisclosure {
  @RowId()
  id: string;

  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose number was shown')
  personId: string;

  @ForeignKey('Member')
  @Data('personal', 'uuid', 'to whom')
  memberId: string;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'for which organisation')
  organisationId: string;

  @Data('personal', 'text', 'what for')
  purpose: NationalNumberPurpose;

  @Data('internal', 'timestamptz', 'when', { default: () => 'now()' })
  at: Date;
}
