import { ApiProperty } from '@nestjs/swagger';
import { AGREEMENT_FORMS, AGREEMENT_STATES, SHAREABLE_ROOMS } from '@guichet/access-contract';
import type {
  AgreementForm,
  AgreementState,
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
  FlagField,
  IdField,
  TextField,
} from '@guichet/platform-api-kernel';

/** What a worker records when a person agrees to share. */
export class RecordSharingAgreementDto implements RecordSharingAgreement {
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

  @FlagField({ description: 'An interpreter was there' })
  interpreterPresent: boolean;

  @ChoiceField(AGREEMENT_FORMS, { description: 'How the person said yes' })
  form: AgreementForm;

  @DayField({ description: 'Day it was given' })
  givenOn: string;

  @DayField({ description: 'Last day it holds' })
  expiresOn: string;
}

/** What the person said when taking the agreement back. */
export class RevokeSharingAgreementDto implements RevokeSharingAgreement {
  @TextField({ description: 'What the person said; may be empty', max: 1000 })
  note: string;
}

/** An agreement as the file shows it. */
export class SharingAgreementDto extends RecordSharingAgreementDto implements SharingAgreementView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'uuid', description: 'Organisation that shares' }) fromOrganisationId: string;
  @ApiProperty({ description: 'Its name as people say it' }) fromOrganisation: string;
  @ApiProperty({ description: 'Name of the receiving organisation' }) toOrganisation: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the team that reads at once' })
  toTeam: string | null;
  @ApiProperty({ description: 'Who recorded it' }) recordedBy: string;
  @ApiProperty({ format: 'date-time', description: 'When it was recorded' }) recordedAt: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day the person took it back' })
  revokedOn: string | null;
  @ApiProperty({ description: 'What the person said then' }) revocationNote: string;
  @ApiProperty({ enum: [...AGREEMENT_STATES], description: 'Whether it holds today' }) state: AgreementState;
}
