import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { Answers, Creates, CurrentActor, Problems, Requires, SendingKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { CaseFileList, CaseFileOpened } from '@guichet/case-files-contract';
import { CaseFileListDto, ListCaseFilesDto } from './list-case-files.dto';
import { ListCaseFiles } from './list-case-files';
import { CaseFileOpenedDto, OpenCaseFileDto, PossibleDuplicateProblemDto } from './open-case-file.dto';
import { OpenCaseFile } from './open-case-file';

/** The files one may know, and a new one. */
@ApiTags('case files')
@Controller('case-files')
export class ListCaseFilesController {
  constructor(
    private readonly listCaseFiles: ListCaseFiles,
    private readonly openCaseFile: OpenCaseFile,
  ) {}

  /** Files the caller may know, last activity first. */
  @Get()
  @Requires('case_file.list')
  @Answers(CaseFileListDto, 'One page of files')
  list(@CurrentActor() actor: Actor, @Query() query: ListCaseFilesDto): Promise<CaseFileList> {
    return this.listCaseFiles.run(actor, query);
  }

  /** Open the file of a person; somebody alike is shown before anything is created. */
  @Post()
  @ApiExtraModels(PossibleDuplicateProblemDto)
  @ApiConflictResponse({
    description: 'Somebody like this exists: possible_duplicate',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/PossibleDuplicateProblemDto' } } },
  })
  @Requires('case_file.open')
  @Creates(CaseFileOpenedDto, 'The file')
  @Problems(429)
  open(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() command: OpenCaseFileDto,
  ): Promise<CaseFileOpened> {
    return this.openCaseFile.run(actor, command, key);
  }
}
