import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, ChangedDto, Creates, CurrentActor, Requires, SendingKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { FileRightsRequests } from '@guichet/rights-contract';
import { ReadRightsRequests } from './read-rights-requests';
import { ReceiveRightsRequest } from './receive-rights-request';
import { ReceiveRightsRequestDto } from './rights-request.dto';
import { FileRightsRequestsDto } from './rights-request-view.dto';

/** What a person asks of the record, where it is heard: at the file. */
@ApiTags('rights')
@Controller('case-files/:caseFileId/rights-requests')
export class FileRightsRequestsController {
  constructor(
    private readonly reading: ReadRightsRequests,
    private readonly receiving: ReceiveRightsRequest,
  ) {}

  /** Requests of this person that the reader may see. */
  @Get()
  @Requires('rights_request.read')
  @Answers(FileRightsRequestsDto, 'At most a hundred')
  list(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<FileRightsRequests> {
    return this.reading.ofFile(actor, caseFileId);
  }

  /** Write down what the person asks; the officers are told at once. */
  @Post()
  @Requires('rights_request.receive')
  @Creates(ChangedDto, 'The request')
  receive(
    @CurrentActor() actor: Actor,
    @Param('caseFileId') caseFileId: string,
    @SendingKey() key: string,
    @Body() received: ReceiveRightsRequestDto,
  ): Promise<ChangedDto> {
    return this.receiving.run(actor, caseFileId, key, received);
  }
}
