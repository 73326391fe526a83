import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangedDto, Creates, CurrentActor, Requires, SendingKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { IssueReceipt } from './issue-receipt';

/** Receipts of sharing agreements. */
@ApiTags('documents')
@Controller('case-files/:caseFileId/sharing-agreements/:agreementId/receipts')
export class ReceiptsController {
  constructor(private readonly issueReceipt: IssueReceipt) {}

  /** Print the receipt of an agreement, in French and the person’s language; it becomes a document of the file. */
  @Post()
  @Requires('agreement.record')
  @Creates(ChangedDto, 'The document that holds the receipt')
  issue(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('agreementId') agreementId: string,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.issueReceipt.run(actor, caseFileId, agreementId, key);
  }
}
