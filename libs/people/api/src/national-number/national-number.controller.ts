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
  RequiresFresh,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { DisclosedNationalNumber, NationalNumberView } from '@guichet/people-contract';
import { DiscloseNationalNumber } from './disclose-national-number';
import { EraseNationalNumber } from './erase-national-number';
import {
  DiscloseNationalNumberDto,
  DisclosedNationalNumberDto,
  NationalNumberViewDto,
  RecordNationalNumberDto,
} from './national-number.dto';
import { ReadNationalNumber } from './read-national-number';
import { RecordNationalNumber } from './record-national-number';

/** The national number of a person, for organisations that are authorised to use it. */
@ApiTags('people')
@Controller('case-files/:caseFileId/national-number')
export class NationalNumberController {
  constructor(
    private readonly readNumber: ReadNationalNumber,
    private readonly recordNumber: RecordNationalNumber,
    private readonly discloseNumber: DiscloseNationalNumber,
    private readonly eraseNumber: EraseNationalNumber,
  ) {}

  /** The number, masked. */
  @Get()
  @Requires('case_file.read')
  @Answers(NationalNumberViewDto, 'What the reader may see of it')
  read(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<NationalNumberView> {
    return this.readNumber.run(actor, caseFileId);
  }

  /** Record a number, in place of the one before. */
  @Post()
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The number')
  record(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() command: RecordNationalNumberDto,
  ): Promise<ChangedDto> {
    return this.recordNumber.run(actor, caseFileId, command, key);
  }

  /** Show the number in full, once; on the record each time. */
  @Post('disclosures')
  @HttpCode(200)
  @Requires('case_file.write')
  @RequiresFresh()
  @Answers(DisclosedNationalNumberDto, 'The number')
  @Problems(429)
  disclose(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Body() command: DiscloseNationalNumberDto,
  ): Promise<DisclosedNationalNumber> {
    return this.discloseNumber.run(actor, caseFileId, command);
  }

  /** Erase the number. */
  @Delete()
  @HttpCode(204)
  @Requires('case_file.write')
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read' })
  @Ends('Erased; that it was erased stays on the record')
  @Problems(412, 428)
  erase(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.eraseNumber.run(actor, caseFileId, version);
  }
}
