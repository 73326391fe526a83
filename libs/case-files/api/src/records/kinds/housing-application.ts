import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, HousingApplicationInput } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  TextField,
  WholeNumberField,
  sqlList,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { applicationDue } from '../due-days';
import { kindOf } from '../kind-of-record';

/** A place on the list of a landlord: room `housing`. */
@Entity()
@Check('ck_housing_application_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check(
  'ck_housing_application_dates',
  `last_confirmed_on is null or applied_on is null or last_confirmed_on >= applied_on`,
)
@Check('ck_housing_application_refusals', `refusals between 0 and 50`)
@Index('ix_housing_application_confirmation', ['caseFileId', 'confirmationDueOn'], { where: 'superseded_at is null' })
@Index('ix_housing_application_file', ['caseFileId', 'createdAt', 'id'])
export class HousingApplication extends RoomRecord {
  @Data('personal', 'text', 'code in reference list housing_application_kind')
  kindCode: string;

  @Data('personal', 'text', 'company or owner')
  landlord: string;

  @Data('personal', 'text', 'code in reference list housing_application_state')
  stateCode: string;

  @Data('personal', 'date', 'day of the application', { nullable: true })
  appliedOn: string | null;

  @SealedText('personal', 'number on the list', { default: '' })
  registrationNumber: string;

  @Data('personal', 'date', 'day it was last confirmed', { nullable: true })
  lastConfirmedOn: string | null;

  @Data('personal', 'date', 'day by which it must be confirmed; worked out from the kind where left empty', {
    nullable: true,
  })
  confirmationDueOn: string | null;

  @Data('personal', 'smallint', 'offers the person refused', { default: 0 })
  refusals: number;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class HousingApplicationDto implements HousingApplicationInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'housing_application_kind', description: 'Kind of housing asked for' })
  kindCode: string;

  @TextField({ description: 'Company or owner', min: 1, max: 160 })
  landlord: string;

  @CodeField({ list: 'housing_application_state', description: 'How far it is' })
  stateCode: string;

  @DayField({ description: 'Day of the application', nullable: true })
  appliedOn: string | null;

  @TextField({ description: 'Number on the list', max: 60 })
  registrationNumber: string;

  @DayField({ description: 'Day it was last confirmed', nullable: true })
  lastConfirmedOn: string | null;

  @DayField({
    description: 'Day by which it must be confirmed; worked out from the kind where left empty',
    nullable: true,
  })
  confirmationDueOn: string | null;

  @WholeNumberField({ description: 'Offers the person refused', min: 0, max: 50 })
  refusals: number;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about housing applications that differs from other kinds of record. */
export const HOUSING_APPLICATIONS = kindOf('housing-applications', {
  entity: HousingApplication,
  input: HousingApplicationDto,
  columns:
    'x.source, x.kind_code as "kindCode", x.landlord, x.state_code as "stateCode", x.applied_on as "appliedOn", x.registration_number as "registrationNumber", x.last_confirmed_on as "lastConfirmedOn", x.confirmation_due_on as "confirmationDueOn", x.refusals, x.note',
  code: 'x.kind_code',
  text: 'x.landlord',
  complete: applicationDue,
});
