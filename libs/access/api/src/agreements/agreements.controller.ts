import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { RecordSharingAgreementDto, RevokeSharingAgreementDto } from './agreement.dto';
import { RecordAgreement } from './record-agreement';
import { RevokeAgreement } from './revoke-agreement';

/** Sharing agreements of a file. The file itself lists them. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId/sharing-agreements')
export class AgreementsController {
  constructor(
    private readonly recordAgreement: RecordAgreement,
    private readonly revokeAgreement: RevokeAgreement,
  ) {}

  /** Record an agreement. */
  @Post()
  @Requires('agreement.record')
  @Creates(ChangedDto, 'The agreement')
  record(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() agreement: RecordSharingAgreementDto,
  ): Promise<ChangedDto> {
    return this.recordAgreement.run(actor, caseFileId, key, agreement);
  }

  /** Take an agreement back: what it opened ends at once. */
  @Post(':agreementId/revocation')
  @HttpCode(200)
  @Requires('agreement.record')
  @Changes(ChangedDto, 'The agreement')
  revoke(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('agreementId') agreementId: string,
    @IfMatch() version: number,
    @Body() { note }: RevokeSharingAgreementDto,
  ): Promise<ChangedDto> {
    return this.revokeAgreement.run(actor, { caseFileId, agreementId, version }, note);
  }
}
