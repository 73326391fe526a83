import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Reading } from '@guichet/access-contract';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';
import { ReadReadings } from './read-readings';
import { AccessRecordQueryDto, ReadingPageDto, ReadingQueryDto } from './reading.dto';

/** Who read a file. */
@ApiTags('access')
@Controller()
export class ReadingsController {
  constructor(private readonly readings: ReadReadings) {}

  /** Who read this file: for its lead worker and the leads of its team. */
  @Get('case-files/:caseFileId/readings')
  @Requires('case_file.manage')
  @Answers(ReadingPageDto, 'A page of the record')
  ofManagedFile(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() { before }: ReadingQueryDto,
  ): Promise<Page<Reading>> {
    return this.readings.ofManagedFile(actor, caseFileId, before);
  }

  /** Who read a file, for the data protection officer. */
  @Get('access-record')
  @Requires('access_record.read')
  @Answers(ReadingPageDto, 'A page of the record')
  ofAnyFile(@CurrentActor() actor: Actor, @Query() { caseFile, before }: AccessRecordQueryDto): Promise<Page<Reading>> {
    return this.readings.ofAnyFile(actor, caseFile, before);
  }
}
