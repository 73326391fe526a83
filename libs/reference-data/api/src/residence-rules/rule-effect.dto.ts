import { ApiProperty } from '@nestjs/swagger';
import type { GuardedNumber, ResidenceRuleEffect } from '@guichet/reference-data-contract';

const GUARDED = { type: 'integer', nullable: true } as const;

/** Persons touched; each number is null when it, or what it would give away, is one to four. */
export class RuleEffectMeasuresDto implements Record<keyof ResidenceRuleEffect['measures'], GuardedNumber> {
  @ApiProperty({ ...GUARDED, description: 'Whose window opens earlier, or at all' }) opensEarlier: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Whose window opens later, or no more' }) opensLater: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Whose cover ends earlier' }) endsEarlier: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Whose cover ends later' }) endsLater: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Who would be inside the window today' }) intoWindow: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Who would no longer be inside the window today' })
  outOfWindow: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Whom this paper would no longer cover today' }) losesCover: GuardedNumber;
}

/** Persons touched of one organisation. */
export class RuleEffectOrganisationDto {
  @ApiProperty({ format: 'uuid', description: 'The organisation' }) id: string;
  @ApiProperty({ description: 'Name as people say it' }) name: string;
  @ApiProperty({ ...GUARDED, description: 'Persons touched' }) persons: GuardedNumber;
}

/** Whom a rule would touch if it were saved now. */
export class ResidenceRuleEffectDto implements ResidenceRuleEffect {
  @ApiProperty({ description: 'A version of the same first day would be replaced' }) replaces: boolean;
  @ApiProperty({ ...GUARDED, description: 'Documents whose dates change' }) documents: GuardedNumber;
  @ApiProperty({ ...GUARDED, description: 'Persons touched' }) persons: GuardedNumber;
  @ApiProperty({ type: RuleEffectMeasuresDto, description: 'What changes for them' }) measures: RuleEffectMeasuresDto;
  @ApiProperty({ type: [RuleEffectOrganisationDto], description: 'By organisation, the largest first' })
  organisations: RuleEffectOrganisationDto[];
}
