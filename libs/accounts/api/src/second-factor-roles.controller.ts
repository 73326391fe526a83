import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MEMBER_ROLES } from '@guichet/accounts-contract';
import { Answers, ChoicesField, CurrentActor, Ends, Requires, RequiresFresh } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { SecondFactorRoles } from './second-factor-roles';

/** Roles that must have a second factor. */
export class SecondFactorRolesDto {
  @ChoicesField(MEMBER_ROLES, { description: 'Roles of this organisation that must have a second factor' })
  roles: string[];
}

/** Who must have a second factor. */
@ApiTags('second-factors')
@Controller()
export class SecondFactorRolesController {
  constructor(private readonly roles: SecondFactorRoles) {}

  /** Roles of an organisation that must have a second factor. */
  @Get('organisations/:id/second-factor')
  @Requires('administration.read')
  @Answers(SecondFactorRolesDto, 'The roles')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SecondFactorRolesDto> {
    return this.roles.read(actor, id);
  }

  /** Say which roles of an organisation must have a second factor. */
  @Put('organisations/:id/second-factor')
  @Requires('member.write')
  @RequiresFresh()
  @HttpCode(204)
  @Ends('From their next sign-in on')
  set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { roles }: SecondFactorRolesDto,
  ): Promise<void> {
    return this.roles.set(actor, id, roles);
  }

  /** Take the lost factors of a member; their sessions end. */
  @Delete('members/:id/factors')
  @Requires('member.write')
  @RequiresFresh()
  @HttpCode(204)
  @Ends('The member has no second factor')
  clear(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.roles.clear(actor, id);
  }
}
