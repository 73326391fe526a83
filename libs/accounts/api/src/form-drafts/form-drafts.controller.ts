import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { Answers, Changes, CurrentActor, Ends, IfMatch, Problems, SignedIn } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { FormDraftKept, FormDrafts, FormDraftView } from '@guichet/platform-contract';
import { FormDraftDto, FormDraftKeptDto, FormDraftsDto, KeepFormDraftDto } from './form-draft.dto';
import { KeepFormDrafts } from './keep-form-drafts';

/** What the caller typed into forms and has not sent. */
@ApiTags('drafts')
@Controller('drafts')
export class FormDraftsController {
  constructor(private readonly drafts: KeepFormDrafts) {}

  /** Where the caller's unsent texts are. */
  @Get()
  @SignedIn()
  @Answers(FormDraftsDto, 'The drafts, without their content')
  list(@CurrentActor() actor: Actor): Promise<FormDrafts> {
    return this.drafts.list(actor);
  }

  /** What is kept under a key; version 0 where nothing is. */
  @Get(':key')
  @SignedIn()
  @Answers(FormDraftDto, 'The draft')
  read(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<FormDraftView> {
    return this.drafts.read(actor, key);
  }

  /** Keep a draft; If-Match "0" where nothing was kept. */
  @Put(':key')
  @SignedIn()
  @Changes(FormDraftKeptDto, 'It is kept')
  keep(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Body() draft: KeepFormDraftDto,
  ): Promise<FormDraftKept> {
    return this.drafts.keep(actor, key, version, draft);
  }

  /** Remove a draft that was sent or given up. */
  @Delete(':key')
  @HttpCode(204)
  @SignedIn()
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read' })
  @Ends('Removed')
  @Problems(412, 428)
  remove(@CurrentActor() actor: Actor, @Param('key') key: string, @IfMatch() version: number): Promise<void> {
    return this.drafts.remove(actor, key, version);
  }
}
