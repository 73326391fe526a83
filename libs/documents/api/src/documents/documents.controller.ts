import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FileDocuments } from '@guichet/documents-contract';
import { DOCUMENT_MEDIA_TYPES } from '@guichet/documents-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { AddDocument } from './add-document';
import { AddVersion } from './add-version';
import { ChangeDocument } from './change-document';
import { contentHeaders } from './content-headers';
import { ContentQueryDto, DocumentChangeDto, DocumentReasonDto, FileDocumentsDto, ValidationDto } from './document.dto';
import { ListDocuments } from './list-documents';
import { OpenContent } from './open-content';
import { DOCUMENT_FORM, VERSION_FORM } from './upload-forms';

/** Documents of a file: what was sent, by whom, how far it is vouched for. */
@ApiTags('documents')
@Controller('case-files/:caseFileId/documents')
export class DocumentsController {
  constructor(
    private readonly listDocuments: ListDocuments,
    private readonly addDocument: AddDocument,
    private readonly addVersion: AddVersion,
    private readonly changeDocument: ChangeDocument,
    private readonly openContent: OpenContent,
  ) {}

  /** Documents of the file that the reader may see. */
  @Get()
  @Requires('case_file.read')
  @Answers(FileDocumentsDto, 'The documents')
  list(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<FileDocuments> {
    return this.listDocuments.run(actor, caseFileId);
  }

  /** Add a document: a form with one file. */
  @Post()
  @Requires('case_file.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: DOCUMENT_FORM })
  @Creates(ChangedDto, 'The document')
  @Problems(413, 429)
  add(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Req() request: KernelRequest,
  ): Promise<ChangedDto> {
    return this.addDocument.run(actor, caseFileId, key, request);
  }

  /** Send a document anew; the versions before stay. */
  @Post(':documentId/versions')
  @Requires('case_file.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: VERSION_FORM })
  @Creates(ChangedDto, 'The document')
  @Problems(413, 429)
  send(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('documentId') documentId: string,
    @SendingKey() key: string,
    @Req() request: KernelRequest,
  ): Promise<ChangedDto> {
    return this.addVersion.run(actor, { caseFileId, documentId }, key, request);
  }

  /** Correct what is said about a document. */
  @Put(':documentId')
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The document')
  change(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('documentId') documentId: string,
    @IfMatch() version: number,
    @Body() change: DocumentChangeDto,
  ): Promise<ChangedDto> {
    return this.changeDocument.facts(actor, { caseFileId, documentId, version }, change);
  }

  /** Vouch for a document in one's own name. */
  @Post(':documentId/validation')
  @HttpCode(200)
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The document')
  validate(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('documentId') documentId: string,
    @IfMatch() version: number,
    @Body() { validation }: ValidationDto,
  ): Promise<ChangedDto> {
    return this.changeDocument.validate(actor, { caseFileId, documentId, version }, validation);
  }

  /** Withdraw a document that was added in error. */
  @Post(':documentId/withdrawal')
  @HttpCode(200)
  @Requires('case_file.write')
  @Changes(ChangedDto, 'The document')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('documentId') documentId: string,
    @IfMatch() version: number,
    @Body() { reason }: DocumentReasonDto,
  ): Promise<ChangedDto> {
    return this.changeDocument.withdraw(actor, { caseFileId, documentId, version }, reason);
  }

  /** The bytes of one version; every opening is recorded. */
  @Get(':documentId/versions/:number/content')
  @Requires('case_file.read')
  @ApiProduces(...DOCUMENT_MEDIA_TYPES)
  @ApiOkResponse({ description: 'The file', schema: { type: 'string', format: 'binary' } })
  @Problems(400, 401, 403, 404, 422, 500, 503)
  async content(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @Param('documentId') documentId: string,
    @Param('number', ParseIntPipe) number: number,
    @Query() { as = 'attachment' }: ContentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.openContent.run(actor, caseFileId, documentId, number);
    void reply.headers(contentHeaders(content, as));
    return new StreamableFile(content.stream);
  }
}
