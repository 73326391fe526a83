import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { PersonStatements } from '@guichet/rights-contract';
import { PersonStatementsDto } from './person-statement.dto';
import { ReadPersonStatements } from './read-person-statements';

/** What the person says of what is written about them. */
@ApiTags('rights')
@Controller('case-files/:caseFileId/person-statements')
export class PersonStatementsController {
  constructor(private readonly reading: ReadPersonStatements) {}

  /** Statements beside the facts of the rooms that the reader may enter. */
  @Get()
  @Requires('case_file.read')
  @Answers(PersonStatementsDto, 'At most two hundred')
  list(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<PersonStatements> {
    return this.reading.run(actor, caseFileId);
  }
}
