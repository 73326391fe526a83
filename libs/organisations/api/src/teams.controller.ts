import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  Ends,
  IfMatch,
  Requires,
  RequiresFresh,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AddClosure } from './add-closure';
import { ChangeTeam } from './change-team';
import { RemoveClosure } from './remove-closure';
import { ChangeTeamDto, CreateClosureDto } from './team.dto';

/** Keeping teams. */
@ApiTags('teams')
@Controller('teams')
export class TeamsController {
  constructor(
    private readonly changeTeam: ChangeTeam,
    private readonly addClosure: AddClosure,
    private readonly removeClosure: RemoveClosure,
  ) {}

  /** Change a team; closing it needs its files and referrals handed over first. */
  @Put(':id')
  @Requires('team.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The changed team')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: ChangeTeamDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.changeTeam.run(actor, id, command, version);
  }

  /** Announce days on which the team is closed; they stop the clock of its referrals. */
  @Post(':id/closures')
  @Requires('team.write')
  @Creates(ChangedDto, 'The announced closure')
  close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: CreateClosureDto,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.addClosure.run(actor, id, command, key);
  }

  /** Take back an announced closure. */
  @Delete(':id/closures/:closureId')
  @Requires('team.write')
  @HttpCode(204)
  @Ends('The team is open on these days')
  reopen(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('closureId') closureId: string): Promise<void> {
    return this.removeClosure.run(actor, id, closureId);
  }
}
