import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Creates,
  CurrentActor,
  Ends,
  IfMatch,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { OwnNumbers } from '@guichet/people-contract';
import { KeepOwnNumbers } from './keep-own-numbers';
import { AddOwnNumberDto, OwnNumbersDto } from './own-number.dto';

/** The numbers that one's own organisation gives to a person. */
@ApiTags('people')
@Controller('case-files/:caseFileId/own-numbers')
export class OwnNumberController {
  constructor(private readonly ownNumbers: KeepOwnNumbers) {}

  /** The numbers of the caller's organisation. */
  @Get()
  @Requires('case_file.read')
  @Answers(OwnNumbersDto, 'The numbers')
  read(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<OwnNumbers> {
    return this.ownNumbers.read(actor, caseFileId);
  }

  /** Add a number of the caller's organisation. */
  @Post()
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The number')
  add(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() command: AddOwnNumberDto,
  ): Promise<ChangedDto> {
    return this.ownNumbers.add(actor, caseFileId, command, key);
  }

  /** Remove a number. */
  @Delete(':numberId')
  @HttpCode(204)
  @Requires('case_file.write')
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read' })
  @Ends('Removed')
  @Problems(412, 428)
  remove(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('numberId') numberId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.ownNumbers.remove(actor, caseFileId, numberId, version);
  }
}
