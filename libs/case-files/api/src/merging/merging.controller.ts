import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  Ends,
  IfMatch,
  Requires,
  RequiresFresh,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { DuplicatePairs, FileMergers } from '@guichet/case-files-contract';
import { DismissDuplicate } from './dismiss-duplicate';
import { MergeCaseFile } from './merge-case-file';
import { DismissDuplicateDto, DuplicatePairsDto, FileMergersDto, MergeCaseFileDto, UndoMergerDto } from './merging.dto';
import { ReadDuplicates } from './read-duplicates';
import { UndoMerger } from './undo-merger';

/** Two files of one person: proposed, put together, taken apart. */
@ApiTags('case files')
@Controller()
export class MergingController {
  constructor(
    private readonly duplicates: ReadDuplicates,
    private readonly mergeCaseFile: MergeCaseFile,
    private readonly undoMerger: UndoMerger,
    private readonly dismissDuplicate: DismissDuplicate,
  ) {}

  /** Pairs of files that may be of one person, with the evidence side by side. */
  @Get('duplicates')
  @Requires('person.merge')
  @Answers(DuplicatePairsDto, 'The pairs')
  pairs(@CurrentActor() actor: Actor): Promise<DuplicatePairs> {
    return this.duplicates.pairs(actor);
  }

  /** Say that two people who look alike are two. */
  @Post('duplicates/dismissals')
  @HttpCode(204)
  @Requires('person.merge')
  @Ends('Not proposed again')
  dismiss(@CurrentActor() actor: Actor, @Body() pair: DismissDuplicateDto): Promise<void> {
    return this.dismissDuplicate.run(actor, pair);
  }

  /** What the file leads to, and what leads to it. */
  @Get('case-files/:caseFileId/mergers')
  @Requires('case_file.read')
  @Answers(FileMergersDto, 'The mergers')
  ofFile(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<FileMergers> {
    return this.duplicates.ofFile(actor, caseFileId);
  }

  /** Let another file of the same person lead to this one. */
  @Post('case-files/:caseFileId/mergers')
  @Requires('person.merge')
  @RequiresFresh()
  @Creates(ChangedDto, 'The merger')
  merge(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() command: MergeCaseFileDto,
  ): Promise<ChangedDto> {
    return this.mergeCaseFile.run(actor, caseFileId, command, key);
  }

  /** Take two files apart again. */
  @Post('mergers/:mergerId/undoing')
  @HttpCode(200)
  @Requires('person.merge')
  @RequiresFresh()
  @Changes(ChangedDto, 'The merger')
  undo(
    @CurrentActor() actor: Actor,
    @Param('mergerId') mergerId: string,
    @IfMatch() version: number,
    @Body() { reason }: UndoMergerDto,
  ): Promise<ChangedDto> {
    return this.undoMerger.run(actor, mergerId, version, reason);
  }
}
