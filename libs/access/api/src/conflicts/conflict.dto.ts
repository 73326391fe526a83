import { ApiProperty } from '@nestjs/swagger';
import { CLOSING_TIES, CONFLICT_LIMITS } from '@guichet/access-contract';
import type {
  ClosingTie,
  ConflictList,
  ConflictView,
  DeclareConflict,
  OwnConflict,
  OwnConflictList,
  WithdrawConflict,
} from '@guichet/access-contract';
import { ChoiceField, IdField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';

const { name: max, reasonMin, reasonMax, earliestBirthYear } = CONFLICT_LIMITS;

/** A conflict of interest with a person. */
export class DeclareConflictDto implements DeclareConflict {
  @ChoiceField(CLOSING_TIES, { description: 'Kind of tie' }) kind: ClosingTie;
  @IdField({ description: 'The file, where the member knows it; null by name', nullable: true })
  caseFileId: string | null;
  @TextField({ description: 'Family names; empty when the file is named', max }) familyNames: string;
  @TextField({ description: 'Given names; empty when the file is named', max }) givenNames: string;
  @WholeNumberField({
    description: 'Year of birth, where the member knows it',
    min: earliestBirthYear,
    max: 2100,
    nullable: true,
  })
  birthYear: number | null;
}

/** A declaration of one’s own. */
export class OwnConflictDto implements OwnConflict {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: [...CLOSING_TIES], description: 'Kind of tie' }) kind: ClosingTie;
  @ApiProperty({ description: 'Guichet number of the file, where it was named' }) reference: string;
  @ApiProperty({ description: 'Family names as they were written' }) familyNames: string;
  @ApiProperty({ description: 'Given names as they were written' }) givenNames: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Year of birth as it was written' })
  birthYear: number | null;
  @ApiProperty({ format: 'date-time', description: 'When' }) declaredAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the officer withdrew it' })
  withdrawnAt: string | null;
}

/** One’s own declarations. */
export class OwnConflictListDto implements OwnConflictList {
  @ApiProperty({ type: [OwnConflictDto], description: 'The last first' }) items: OwnConflictDto[];
}

/** A declaration for the officer. */
export class ConflictDto extends OwnConflictDto implements ConflictView {
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Who declared it' }) member: string;
  @ApiProperty({ description: 'Organisation of the member' }) organisation: string;
  @ApiProperty({ type: 'integer', description: 'Files it closes now' }) closes: number;
  @ApiProperty({ description: 'Why it was withdrawn' }) withdrawalReason: string;
}

/** Declarations. */
export class ConflictListDto implements ConflictList {
  @ApiProperty({ type: [ConflictDto], description: 'At most two hundred; those that hold first' })
  items: ConflictDto[];
}

/** Why a declaration is withdrawn. */
export class WithdrawConflictDto implements WithdrawConflict {
  @TextField({ description: 'Why', min: reasonMin, max: reasonMax }) reason: string;
}
