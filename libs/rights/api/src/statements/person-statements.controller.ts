import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ChangedDto, Creates, CurrentActor, Requires, SendingKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { PersonStatements } from '@guichet/rights-contract';
import { PersonStatementsDto, WithdrawStatementDto } from './person-statement.dto';
import { ReadPersonStatements } from './read-person-statements';
import { WithdrawPersonStatement } from './withdraw-person-statement';

/** What the person says of what is written about them. */
@ApiTags('rights')
@Controller('case-files/:caseFileId/person-statements')
export class PersonStatementsController {
  constructor(
    private readonly reading: ReadPersonStatements,
    private readonly withdrawing: WithdrawPersonStatement,
  ) {}

  /** Statements beside the facts of the rooms that the reader may enter. */
  @Get()
  @Requires('case_file.read')
  @Answers(PersonStatementsDto, 'At most two hundred')
  list(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<PersonStatements> {
    return this.reading.run(actor, caseFileId);
  }

  /** Take a statement back, because the person says so: it stays beside the fact, and is marked. */
  @Post(':statementId/withdrawal')
  @Requires('rights_request.receive')
  @Creates(ChangedDto, 'The statement')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('statementId') id: string,
    @SendingKey() key: string,
    @Body() withdrawal: WithdrawStatementDto,
  ): Promise<ChangedDto> {
    return this.withdrawing.run(actor, caseFileId, id, key, withdrawal);
  }
}
