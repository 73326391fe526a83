import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CaseFileChanges, CaseFileContributions, CaseFileView, TimelinePage } from '@guichet/case-files-contract';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ReadTimeline } from '../timeline/read-timeline';
import { ReadChanges } from '../timeline/read-changes';
import { CaseFileChangesDto, MarkSeenDto, TimelinePageDto, TimelineQueryDto } from '../timeline/timeline.dto';
import { CaseFileDto } from './case-file.dto';
import { CaseFileContributionsDto } from './contributions.dto';
import { FilePrintDto, FilePrintedDto } from './file-print.dto';
import { ReadCaseFile } from './read-case-file';
import { ReadContributions } from './read-contributions';
import { RecordPrint } from './record-print';

/** A file, read whole; every reading is recorded. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId')
export class CaseFileController {
  constructor(
    private readonly readCaseFile: ReadCaseFile,
    private readonly readTimeline: ReadTimeline,
    private readonly readContributions: ReadContributions,
    private readonly readChanges: ReadChanges,
    private readonly recordPrint: RecordPrint,
  ) {}

  /** The whole file, as far as the reader may see it. */
  @Get()
  @Requires('case_file.read')
  @Answers(CaseFileDto, 'The file')
  read(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<CaseFileView> {
    return this.readCaseFile.run(actor, caseFileId);
  }

  /** What happened in the file, newest first. */
  @Get('timeline')
  @Requires('case_file.read')
  @Answers(TimelinePageDto, 'A page of the timeline')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Query() query: TimelineQueryDto,
  ): Promise<TimelinePage> {
    return this.readTimeline.run(actor, caseFileId, query);
  }

  /** What others did since the reader’s visit before. */
  @Get('changes')
  @Requires('case_file.read')
  @Answers(CaseFileChangesDto, 'What is new to the reader')
  changes(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<CaseFileChanges> {
    return this.readChanges.run(actor, caseFileId);
  }

  /** Mark as seen what came until a moment. */
  @Put('visit')
  @Requires('case_file.read')
  @Answers(MarkSeenDto, 'Until when it is seen')
  markSeen(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Body() seen: MarkSeenDto,
  ): Promise<MarkSeenDto> {
    return this.readChanges.markSeen(actor, caseFileId, seen);
  }

  /** A page of the file goes to paper: recorded before it is printed. */
  @Post('prints')
  @HttpCode(200)
  @Requires('case_file.read')
  @Answers(FilePrintedDto, 'It is on the record')
  printed(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Body() print: FilePrintDto,
  ): Promise<FilePrintedDto> {
    return this.recordPrint.run(actor, caseFileId, print);
  }

  /** What the reader’s own teams wrote in the file, also after it was shut to them. */
  @Get('contributions')
  @Requires('case_file.read')
  @Answers(CaseFileContributionsDto, 'Own contributions')
  contributions(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<CaseFileContributions> {
    return this.readContributions.run(actor, caseFileId);
  }
}
