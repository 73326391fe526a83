import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { AGREEMENT_FORMS, INTERPRETATIONS, ROOMS_SHARED_ALONE, SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { AgreementForm, Interpretation, ShareableRoom } from '@guichet/access-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** The person’s agreement that one organisation shares named rooms with another, for a purpose, until a day. */
@Entity()
@Check('ck_sharing_agreement_form', `form in (${sqlList(AGREEMENT_FORMS)})`)
@Check(
  'ck_sharing_agreement_rooms',
  `cardinality(rooms) > 0 and rooms <@ array[${sqlList(SHAREABLE_ROOMS)}]::text[] and not rooms && refused_rooms`,
)
@Check(
  'ck_sharing_agreement_alone',
  `not rooms && array[${sqlList(ROOMS_SHARED_ALONE)}] or cardinality(array_remove(array_remove(array_remove(rooms, 'identity'), 'contact'), 'language')) = 1`,
)
@Check('ck_sharing_agreement_dates', `expires_on > given_on and (revoked_on is null or revoked_on >= given_on)`)
@Check('ck_sharing_agreement_two_sides', `from_organisation_id <> to_organisation_id`)
@Check(
  'ck_sharing_agreement_interpreter',
  `interpretation in (${sqlList(INTERPRETATIONS)}) and (interpretation <> 'none' or interpreter_name = '')`,
)
@Index('ix_sharing_agreement_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ix_sharing_agreement_renews', ['renewsId'])
@Index('ix_sharing_agreement_ends', ['expiresOn'], { where: 'revoked_on is null' })
export class SharingAgreement extends VersionedRow {
  @ForeignKey('CaseFile')
  @Data('internal', 'uuid', 'the file')
  caseFileId: string;

  @ForeignKey('Organisation')
  @Data('personal', 'uuid', 'organisation that shares')
  fromOrganisationId: string;

  @ForeignKey('Organisation')
  @Data('personal', 'uuid', 'organisation that receives')
  toOrganisationId: string;

  @ForeignKey('Team')
  @Data('personal', 'uuid', 'team that reads at once; empty when the agreement only allows referrals', {
    nullable: true,
  })
  toTeamId: string | null;

  @SealedText('personal', 'why it is shared, in words the person heard')
  purpose: string;

  @Data('personal', 'text', 'rooms agreed', { array: true })
  rooms: ShareableRoom[];

  @Data('personal', 'text', 'rooms the person refused', { array: true, default: '{}' })
  refusedRooms: ShareableRoom[];

  @Data('personal', 'text', 'language code in which it was explained')
  explainedIn: string;

  @Data('personal', 'text', 'none, on_site, by_phone or by_video', { default: 'none' })
  interpretation: Interpretation;

  @SealedText('personal', 'name or service of the interpreter; empty without one', { default: '' })
  interpreterName: string;

  @Data('personal', 'integer', 'version of the notice that was read; empty when it was said in other words', {
    nullable: true,
  })
  noticeVersion: number | null;

  @ForeignKey('Document')
  @Data('internal', 'uuid', 'scan of the paper that the person signed', { nullable: true })
  scanDocumentId: string | null;

  @ForeignKey('SharingAgreement')
  @Data('internal', 'uuid', 'agreement that this one continues', { nullable: true })
  renewsId: string | null;

  @Data('personal', 'text', 'signed, oral_recorded or on_screen')
  form: AgreementForm;

  @Data('personal', 'date', 'day it was given')
  givenOn: string;

  @Data('personal', 'date', 'last day it holds')
  expiresOn: string;

  @Data('personal', 'date', 'day the person withdrew it', { nullable: true })
  revokedOn: string | null;

  @SealedText('personal', 'what the person said when withdrawing', { default: '' })
  revocationNote: string;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who recorded it')
  recordedById: string;
}
