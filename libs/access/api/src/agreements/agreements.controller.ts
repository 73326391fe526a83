import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import type { AgreementProofView } from '@guichet/access-contract';
import {
  AgreementProofViewDto,
  AttachScanDto,
  RecordSharingAgreementDto,
  RevokeSharingAgreementDto,
} from './agreement.dto';
import { AttachAgreementScan } from './attach-scan';
import { ReadProof } from './read-proof';
import { RecordAgreement } from './record-agreement';
import { RevokeAgreement } from './revoke-agreement';

/** Sharing agreements of a file. The file itself lists them. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId/sharing-agreements')
export class AgreementsController {
  constructor(
    private readonly recordAgreement: RecordAgreement,
    private readonly revokeAgreement: RevokeAgreement,
    private readonly attachScan: AttachAgreementScan,
    private readonly readProof: ReadProof,
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

  /** Attach the scan of the paper that the person signed. */
  @Put(':agreementId/scan')
  @Requires('agreement.record')
  @Changes(ChangedDto, 'The agreement')
  scan(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('agreementId') agreementId: string,
    @IfMatch() version: number,
    @Body() { documentId }: AttachScanDto,
  ): Promise<ChangedDto> {
    return this.attachScan.run(actor, { caseFileId, agreementId, version }, documentId);
  }

  /** The person’s yes, for the two organisations it binds; that it was looked at is recorded. */
  @Get(':agreementId/proof')
  @Requires('case_file.read')
  @Answers(AgreementProofViewDto, 'The signature or the witness')
  proof(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('agreementId') agreementId: string,
  ): Promise<AgreementProofView> {
    return this.readProof.run(actor, caseFileId, agreementId);
  }
}
