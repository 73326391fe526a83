import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Conventions } from '@guichet/oversight-contract';
import { Answers, ChangedDto, Creates, CurrentActor, Requires, SendingKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ConventionsDto, RecordConventionDto } from './convention.dto';
import { KeepConventions } from './keep-conventions';

/** The register of conventions: without one, an organisation receives nothing. */
@ApiTags('oversight')
@Controller('conventions')
export class ConventionController {
  constructor(private readonly conventions: KeepConventions) {}

  /** Every organisation with an account and how its convention stands. */
  @Get()
  @Requires('convention.read')
  @Answers(ConventionsDto, 'The register')
  register(@CurrentActor() actor: Actor): Promise<Conventions> {
    return this.conventions.register(actor);
  }

  /** Record a convention that was signed, or its renewal. */
  @Post()
  @Requires('convention.write')
  @Creates(ChangedDto, 'The convention')
  record(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() convention: RecordConventionDto,
  ): Promise<ChangedDto> {
    return this.conventions.record(actor, key, convention);
  }
}
