import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ChangedDto, Changes, CurrentActor, IfMatch, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { ClosingContext } from '@guichet/case-files-contract';
import { AssignCaseFile } from './assign-case-file';
import { ChangeStatus } from './change-status';
import { ClosingContextDto } from './closing.dto';
import { CloseCaseFile } from './close-case-file';
import { AssignCaseFileDto, ChangeStatusDto, CloseCaseFileDto, NameMemberDto, ReopenCaseFileDto } from './life.dto';
import { NameMember } from './name-member';
import { ReadClosing } from './read-closing';
import { ReopenCaseFile } from './reopen-case-file';

/** The life of a file: its state, its lead worker, who is named on it. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId')
export class LifeController {
  constructor(
    private readonly changeStatus: ChangeStatus,
    private readonly readClosing: ReadClosing,
    private readonly closeCaseFile: CloseCaseFile,
    private readonly reopenCaseFile: ReopenCaseFile,
    private readonly assignCaseFile: AssignCaseFile,
    private readonly nameMember: NameMember,
  ) {}

  /** Take a step in the life of the file. */
  @Put('status')
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The file')
  status(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() change: ChangeStatusDto,
  ): Promise<ChangedDto> {
    return this.changeStatus.run(actor, { caseFileId, version }, change);
  }

  /** What to look at before closing the file, and before opening it again. */
  @Get('closing')
  @Requires('case_file.read')
  @Answers(ClosingContextDto, 'What is not over, and earlier closings')
  closing(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<ClosingContext> {
    return this.readClosing.run(actor, caseFileId);
  }

  /** Close the file; open referrals are answered or taken back first. */
  @Post('closure')
  @HttpCode(200)
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The file')
  close(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() closing: CloseCaseFileDto,
  ): Promise<ChangedDto> {
    return this.closeCaseFile.run(actor, { caseFileId, version }, closing);
  }

  /** Open a closed file again. */
  @Post('reopening')
  @HttpCode(200)
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The file')
  reopen(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReopenCaseFileDto,
  ): Promise<ChangedDto> {
    return this.reopenCaseFile.run(actor, { caseFileId, version }, reason);
  }

  /** Give the file to a colleague of the organisation, at once. */
  @Post('assignment')
  @HttpCode(200)
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The file')
  assign(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @IfMatch() version: number,
    @Body() assignment: AssignCaseFileDto,
  ): Promise<ChangedDto> {
    return this.assignCaseFile.run(actor, { caseFileId, version }, assignment);
  }

  /** Name a colleague on the file. */
  @Put('members/:memberId')
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The file')
  name(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('memberId') memberId: string,
    @IfMatch() version: number,
    @Body() naming: NameMemberDto,
  ): Promise<ChangedDto> {
    return this.nameMember.name(actor, { caseFileId, version }, memberId, naming);
  }

  /** End the naming of a colleague, at once. */
  @Delete('members/:memberId')
  @Requires('case_file.manage')
  @Changes(ChangedDto, 'The file')
  endNaming(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('memberId') memberId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.nameMember.end(actor, { caseFileId, version }, memberId);
  }
}
