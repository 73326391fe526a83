import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MachineClients } from '@guichet/accounts-contract';
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
import { KeepMachineClients } from './keep-machine-clients';
import { ChangeMachineClientDto, MachineClientsDto, RegisterMachineClientDto } from './machine-client.dto';

/** Which software may sign in, by which keys, until when. */
@ApiTags('machines')
@Controller()
export class MachineClientsController {
  constructor(private readonly clients: KeepMachineClients) {}

  /** The software of an organisation. */
  @Get('organisations/:id/machine-clients')
  @Requires('administration.read')
  @Answers(MachineClientsDto, 'Its software')
  ofOrganisation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MachineClients> {
    return this.clients.read(actor, id);
  }

  /** The software of every organisation, for the officer. */
  @Get('machine-clients')
  @Requires('protection_desk.read')
  @Answers(MachineClientsDto, 'All software')
  ofCity(@CurrentActor() actor: Actor): Promise<MachineClients> {
    return this.clients.read(actor, null);
  }

  /** Register software with its public keys; administrators only. */
  @Post('organisations/:id/machine-clients')
  @Requires('organisation.write')
  @RequiresFresh()
  @Creates(ChangedDto, 'The client')
  register(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SendingKey() key: string,
    @Body() command: RegisterMachineClientDto,
  ): Promise<ChangedDto> {
    return this.clients.register(actor, id, key, command);
  }

  /** Change what it may do, until when and by which keys; its tokens end. Administrators only. */
  @Put('machine-clients/:clientId')
  @Requires('organisation.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The changed client')
  change(
    @CurrentActor() actor: Actor,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @IfMatch() version: number,
    @Body() command: ChangeMachineClientDto,
  ): Promise<ChangedDto> {
    return this.clients.change(actor, clientId, version, command);
  }

  /** End it at once and for good; administrators only. */
  @Post('machine-clients/:clientId/ending')
  @Requires('organisation.write')
  @RequiresFresh()
  @HttpCode(200)
  @Changes(ChangedDto, 'The ended client')
  end(
    @CurrentActor() actor: Actor,
    @Param('clientId', ParseUUIDPipe) clientId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.clients.end(actor, clientId, version);
  }
}
