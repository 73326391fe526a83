import { Body, Controller, Get, HttpCode, Ip, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LetterVerification } from '@guichet/documents-contract';
import {
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Problems,
  Public,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { DocumentReasonDto } from '../documents/document.dto';
import { IssueLetter } from './issue-letter';
import { LetterInputDto, LetterVerificationDto } from './letter.dto';
import { RevokeLetter } from './revoke-letter';
import { VerifyLetter } from './verify-letter';

/** Letters and attestations that the product writes. */
@ApiTags('documents')
@Controller()
export class LettersController {
  constructor(
    private readonly issueLetter: IssueLetter,
    private readonly revokeLetter: RevokeLetter,
    private readonly verifyLetter: VerifyLetter,
  ) {}

  /** Write a letter; it becomes a document of the file. */
  @Post('case-files/:caseFileId/letters')
  @Requires('case_file.write')
  @Creates(ChangedDto, 'The document that holds the letter')
  issue(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() input: LetterInputDto,
  ): Promise<ChangedDto> {
    return this.issueLetter.run(actor, caseFileId, key, input);
  }

  /** Take a letter back; whoever verifies it learns so at once. */
  @Post('case-files/:caseFileId/letters/:letterId/revocation')
  @HttpCode(200)
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The letter')
  revoke(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('letterId') letterId: string,
    @IfMatch() version: number,
    @Body() { reason }: DocumentReasonDto,
  ): Promise<ChangedDto> {
    return this.revokeLetter.run(actor, { caseFileId, letterId, version }, reason);
  }

  /** Verify the code of a letter; says nothing of the person. */
  @Get('letter-verifications/:code')
  @Public()
  @ApiOkResponse({ type: LetterVerificationDto, description: 'What the code proves' })
  @Problems(429)
  verify(
    @Param('code') code: string,
    @Ip() network: string,
    @Req() request: KernelRequest,
  ): Promise<LetterVerification> {
    return this.verifyLetter.run(code, network, request.id);
  }
}
