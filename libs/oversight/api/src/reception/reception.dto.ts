import { ApiProperty } from '@nestjs/swagger';
import { UNDERTAKING_STATES } from '@guichet/organisations-contract';
import type { UndertakingState } from '@guichet/organisations-contract';
import { CONVENTION_STATES } from '@guichet/oversight-contract';
import type { ConventionState, Reception, ReceptionContact } from '@guichet/oversight-contract';

/** Somebody to turn to. */
export class ReceptionContactDto implements ReceptionContact {
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'E-mail' }) email: string;
}

/** Whether something may be shared with the member. */
export class ReceptionDto implements Reception {
  @ApiProperty({ format: 'uuid', description: 'Own organisation' }) organisationId: string;
  @ApiProperty({ description: 'Its name' }) organisation: string;
  @ApiProperty({
    enum: [...CONVENTION_STATES],
    nullable: true,
    description: 'Its convention; null to who reads no file',
  })
  convention: ConventionState | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day of the convention' })
  endsOn: string | null;
  @ApiProperty({ enum: [...UNDERTAKING_STATES], description: 'The own undertaking of secrecy' })
  undertaking: UndertakingState;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Day from which the old text is worthless',
  })
  requiredFrom: string | null;
  @ApiProperty({ type: 'integer', description: 'Colleagues without an undertaking; for managers' }) unsworn: number;
  @ApiProperty({ type: [String], description: 'Managers of the organisation' }) managers: string[];
  @ApiProperty({ type: [ReceptionContactDto], description: 'Data protection officers' })
  officers: ReceptionContactDto[];
}
