import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ApiProperty, ApiTags, IntersectionType } from '@nestjs/swagger';
import type { RecordFrame, RecordVersion } from '@guichet/case-files-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';
import { AddRecord } from './add-record';
import { BodyOf } from './body-of';
import { CorrectRecord } from './correct-record';
import { ReadRecordHistory } from './read-record-history';
import { CorrectionDto, RecordPageDto, RecordQueryDto, RecordStepDto, WithdrawRecordDto } from './record-frame.dto';
import { named } from './kind-of-record';
import type { KindOfRecord } from './kind-of-record';
import { ListRecords } from './list-records';
import { WithdrawRecord } from './withdraw-record';

/** The routes of one kind of record: list, add, correct, withdraw, history. One way for all kinds. */
export function recordController(kind: KindOfRecord): Type<object> {
  const name = kind.className;
  const Correction = named(class extends IntersectionType(kind.input, CorrectionDto) {}, `${name}CorrectionDto`);
  class RecordPage extends RecordPageDto {
    @ApiProperty({ type: [kind.view], description: 'Records, newest first' }) items: RecordFrame[];
  }
  named(RecordPage, `${name}PageDto`);
  const Step = named(class extends IntersectionType(kind.view, RecordStepDto) {}, `${name}StepDto`);

  @ApiTags('case-files')
  @Controller(`case-files/:caseFileId/${kind.kind}`)
  class RecordController {
    constructor(
      private readonly addRecord: AddRecord,
      private readonly correctRecord: CorrectRecord,
      private readonly withdrawRecord: WithdrawRecord,
      private readonly readHistory: ReadRecordHistory,
      private readonly listRecords: ListRecords,
    ) {}

    /** Current records, or those that were withdrawn, page by page; reading them is recorded. */
    @Get()
    @Requires('case_file.read')
    @Answers(RecordPage, 'A page of records')
    list(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Query() query: RecordQueryDto,
    ): Promise<Page<RecordFrame>> {
      return this.listRecords.run(actor, kind, caseFileId, query);
    }

    /** Add a record. */
    @Post()
    @Requires('case_file.write')
    @Creates(ChangedDto, 'The record')
    @BodyOf(kind.input)
    add(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @SendingKey() key: string,
      @Body() facts: object,
    ): Promise<ChangedDto> {
      return this.addRecord.run(actor, kind, caseFileId, key, facts);
    }

    /** Correct a record: the whole record as it should be, and why. */
    @Post(':recordId/corrections')
    @HttpCode(200)
    @Requires('case_file.write')
    @Changes(ChangedDto, 'The record that replaces it')
    @BodyOf(Correction)
    correct(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('recordId') recordId: string,
      @IfMatch() version: number,
      @Body() facts: object,
    ): Promise<ChangedDto> {
      return this.correctRecord.run(actor, kind, { caseFileId, recordId, version }, facts);
    }

    /** End a record that was entered in error. */
    @Post(':recordId/withdrawal')
    @HttpCode(200)
    @Requires('case_file.write')
    @Changes(ChangedDto, 'The last step of the record')
    withdraw(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('recordId') recordId: string,
      @IfMatch() version: number,
      @Body() withdrawal: WithdrawRecordDto,
    ): Promise<ChangedDto> {
      return this.withdrawRecord.run(actor, kind, { caseFileId, recordId, version }, withdrawal.reason);
    }

    /** Every step of a record, oldest first. */
    @Get(':recordId/history')
    @Requires('case_file.read')
    @Answers([Step], 'The steps')
    history(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('recordId') recordId: string,
    ): Promise<RecordVersion<RecordFrame>[]> {
      return this.readHistory.run(actor, kind, caseFileId, recordId);
    }
  }
  return named(RecordController, `${name}Controller`);
}
