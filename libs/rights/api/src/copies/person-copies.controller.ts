import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  RequiresFresh,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { CopyLines, OpenedPersonCopy, PersonCopy } from '@guichet/rights-contract';
import { BeginCopy } from './begin-copy';
import { MakeCopy } from './make-copy';
import { OpenCopy } from './open-copy';
import {
  CopyLineQueryDto,
  CopyLinesDto,
  DecideCopyLineDto,
  OpenedPersonCopyDto,
  OpenPersonCopyDto,
  PersonCopyDto,
} from './person-copy.dto';
import { ReviewCopy } from './review-copy';

/** The copy of what is held of a person: collected, reviewed text by text, made, and opened for some days. */
@ApiTags('rights')
@Controller()
export class PersonCopiesController {
  constructor(
    private readonly beginning: BeginCopy,
    private readonly reviewing: ReviewCopy,
    private readonly making: MakeCopy,
    private readonly opening: OpenCopy,
  ) {}

  /** Collect everything for a request of access: the lead worker of the file alone. */
  @Post('rights-requests/:requestId/copies')
  @Requires('person_copy.make')
  @RequiresFresh()
  @Creates(ChangedDto, 'The copy')
  begin(
    @CurrentActor() actor: Actor,
    @Param('requestId') requestId: string,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.beginning.run(actor, requestId, key);
  }

  /** A copy that I make. */
  @Get('person-copies/:copyId')
  @Requires('person_copy.make')
  @Answers(PersonCopyDto, 'The copy')
  read(@CurrentActor() actor: Actor, @Param('copyId') id: string): Promise<PersonCopy> {
    return this.reviewing.read(actor, id);
  }

  /** Its texts, with what is proposed and what was decided. */
  @Get('person-copies/:copyId/lines')
  @Requires('person_copy.make')
  @Answers(CopyLinesDto, 'A page of them')
  lines(
    @CurrentActor() actor: Actor,
    @Param('copyId') id: string,
    @Query() { before, section }: CopyLineQueryDto,
  ): Promise<CopyLines> {
    return this.reviewing.lines(actor, id, Number(before ?? 0) || 0, section);
  }

  /** Decide what happens with one text. */
  @Put('person-copies/:copyId/lines/:number')
  @Requires('person_copy.make')
  @Answers(PersonCopyDto, 'The copy after it')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('copyId') id: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() decision: DecideCopyLineDto,
  ): Promise<PersonCopy> {
    await this.reviewing.decide(actor, id, number, decision);
    return this.reviewing.read(actor, id);
  }

  /** Keep all texts in which nothing looks like somebody else. */
  @Post('person-copies/:copyId/plain-lines')
  @HttpCode(200)
  @Requires('person_copy.make')
  @Answers(PersonCopyDto, 'The copy after it')
  async keepPlain(@CurrentActor() actor: Actor, @Param('copyId') id: string): Promise<PersonCopy> {
    await this.reviewing.keepPlain(actor, id);
    return this.reviewing.read(actor, id);
  }

  /** End the review and make the files. */
  @Post('person-copies/:copyId/making')
  @HttpCode(200)
  @Requires('person_copy.make')
  @RequiresFresh()
  @Changes(ChangedDto, 'The copy')
  make(@CurrentActor() actor: Actor, @Param('copyId') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.making.run(actor, id, version);
  }

  /** Open a file of it. */
  @Post('person-copies/:copyId/openings')
  @HttpCode(200)
  @Requires('person_copy.make')
  @RequiresFresh()
  @Answers(OpenedPersonCopyDto, 'The file')
  open(
    @CurrentActor() actor: Actor,
    @Param('copyId') id: string,
    @Body() { kind }: OpenPersonCopyDto,
  ): Promise<OpenedPersonCopy> {
    return this.opening.run(actor, id, kind);
  }
}
