import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_FORMS,
  AGREEMENT_STATES,
  INTERPRETATIONS,
  PROOF_KINDS,
  SHAREABLE_ROOMS,
  SIGNATURE_PATH_MAX,
} from '@guichet/access-contract';
import type {
  AgreementForm,
  AgreementProof,
  AgreementProofView,
  AgreementState,
  AttachScan,
  Interpretation,
  ProofKind,
  RecordSharingAgreement,
  RevokeSharingAgreement,
  ShareableRoom,
  SharingAgreementView,
} from '@guichet/access-contract';
import {
  ChoiceField,
  ChoicesField,
  CodeField,
  DayField,
  IdField,
  PartField,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';

/** The person’s yes. */
export class AgreementProofDto implements AgreementProof {
  @ChoiceField(PROOF_KINDS, { description: 'Drawn or typed on the screen, or heard by a witness' })
  kind: ProofKind;

  @TextField({ description: 'Name of the person as they gave it, or of the witness', min: 1, max: 200 })
  name: string;

  @TextField({
    description: 'Drawn: path of the pen in a field of 1000 by 400; otherwise empty',
    max: SIGNATURE_PATH_MAX,
  })
  path: string;
}

/** The person’s yes, opened again. */
export class AgreementProofViewDto extends AgreementProofDto implements AgreementProofView {
  @ApiProperty({ format: 'date-time', description: 'When it was given' }) signedAt: string;
}

/** The scan of an agreement signed on paper. */
export class AttachScanDto implements AttachScan {
  @IdField({ description: 'Document of the same file' })
  documentId: string;
}

/** What was agreed. */
class AgreementTermsDto {
  @IdField({ description: 'Organisation that receives' })
  toOrganisationId: string;

  @IdField({ description: 'Team that reads at once; null when it only allows referrals', nullable: true })
  toTeamId: string | null;

  @TextField({ description: 'Why it is shared, in words the person heard', min: 3, max: 1000 })
  purpose: string;

  @ChoicesField(SHAREABLE_ROOMS, { description: 'Rooms agreed; confidences never travel', min: 1 })
  rooms: ShareableRoom[];

  @ChoicesField(SHAREABLE_ROOMS, { description: 'Rooms the person refused' })
  refusedRooms: ShareableRoom[];

  @CodeField({ list: 'language', description: 'Language in which it was explained' })
  explainedIn: string;

  @ChoiceField(INTERPRETATIONS, { description: 'Who put it into the language' })
  interpretation: Interpretation;

  @TextField({ description: 'Name or service of the interpreter; empty without one', max: 200 })
  interpreterName: string;

  @WholeNumberField({ description: 'Version of the notice that was read', min: 1, max: 10_000, nullable: true })
  noticeVersion: number | null;

  @ChoiceField(AGREEMENT_FORMS, { description: 'How the person said yes' })
  form: AgreementForm;

  @IdField({ description: 'Agreement that this one continues', nullable: true })
  renewsId: string | null;

  @DayField({ description: 'Day it was given' })
  givenOn: string;

  @DayField({ description: 'Last day it holds' })
  expiresOn: string;
}

/** What a worker records when a person agrees to share. */
export class RecordSharingAgreementDto extends AgreementTermsDto implements RecordSharingAgreement {
  @PartField(() => AgreementProofDto, { description: 'The person’s yes; null on paper', nullable: true })
  proof: AgreementProofDto | null;
}

/** What the person said when taking the agreement back. */
export class RevokeSharingAgreementDto implements RevokeSharingAgreement {
  @TextField({ description: 'What the person said; may be empty', max: 1000 })
  note: string;
}

/** An agreement as the file shows it. */
export class SharingAgreementDto extends AgreementTermsDto implements SharingAgreementView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'uuid', description: 'Organisation that shares' }) fromOrganisationId: string;
  @ApiProperty({ description: 'Its name as people say it' }) fromOrganisation: string;
  @ApiProperty({ description: 'Name of the receiving organisation' }) toOrganisation: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the team that reads at once' })
  toTeam: string | null;
  @ApiProperty({ type: String, enum: [...PROOF_KINDS], nullable: true, description: 'Proof kept with it' })
  proofKind: ProofKind | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Scan of the paper' })
  scanDocumentId: string | null;
  @ApiProperty({ description: 'A later agreement continues it' }) renewed: boolean;
  @ApiProperty({ description: 'Who recorded it' }) recordedBy: string;
  @ApiProperty({ format: 'date-time', description: 'When it was recorded' }) recordedAt: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day the person took it back' })
  revokedOn: string | null;
  @ApiProperty({ description: 'What the person said then' }) revocationNote: string;
  @ApiProperty({ enum: [...AGREEMENT_STATES], description: 'Whether it holds today' }) state: AgreementState;
}
