import { ApiProperty } from '@nestjs/swagger';
import type { CaseFileOpened, OpenCaseFile } from '@guichet/case-files-contract';
import { ContactWayDto, PeopleFoundDto, PersonIdentityDto, PersonLanguageSkillDto } from '@guichet/people-api';
import { PERSON_LIMITS } from '@guichet/people-contract';
import { FlagField, IdField, PartField, PartsField, ProblemDto } from '@guichet/platform-api-kernel';

/** A person and their file. */
export class OpenCaseFileDto implements OpenCaseFile {
  @PartField(() => PersonIdentityDto, { description: 'Who the person is' })
  identity: PersonIdentityDto;

  @PartsField(() => PersonLanguageSkillDto, { description: 'Languages', max: PERSON_LIMITS.languages })
  languages: PersonLanguageSkillDto[];

  @PartsField(() => ContactWayDto, { description: 'Ways to reach the person', max: PERSON_LIMITS.contacts })
  contacts: ContactWayDto[];

  @IdField({ description: 'Team that owns the file: one of the caller’s' })
  teamId: string;

  @IdField({ description: 'Lead worker, who works in that team' })
  leadId: string;

  @FlagField({ description: 'The caller looked at the likely duplicates: this is somebody else' })
  duplicatesSeen: boolean;
}

/** A file that was opened. */
export class CaseFileOpenedDto implements CaseFileOpened {
  @ApiProperty({ format: 'uuid', description: 'Identifier of the file and of the person' }) id: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ type: 'integer', description: 'Version of the file' }) version: number;
}

/** 409 possible_duplicate: the problem and who was found. */
export class PossibleDuplicateProblemDto extends ProblemDto {
  @ApiProperty({ type: PeopleFoundDto, required: false, description: 'Close matches only' }) found?: PeopleFoundDto;
}
