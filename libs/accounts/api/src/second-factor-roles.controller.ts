import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { MEMBER_ROLES } from '@guichet/accounts-contract';
import type { MemberRole, SecondFactorDuty } from '@guichet/accounts-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  ChoicesField,
  CurrentActor,
  Ends,
  IfMatch,
  Requires,
  RequiresFresh,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { SecondFactorRoles } from './second-factor-roles';

/** Roles that must have a second factor. */
export class SecondFactorRolesDto {
  @ChoicesField(MEMBER_ROLES, {
    description:
      'Roles of this organisation that must have a second factor; those one does not decide for stay as read',
  })
  roles: MemberRole[];
}

/** What stands, and what of it the reader decides. */
export class SecondFactorDutyDto implements SecondFactorDuty {
  @ApiProperty({ enum: MEMBER_ROLES, isArray: true, description: 'Roles of this organisation that must have one' })
  roles: MemberRole[];

  @ApiProperty({ enum: MEMBER_ROLES, isArray: true, description: 'Roles for which the reader decides' })
  settable: MemberRole[];

  @ApiProperty({ description: 'Version of the organisation, for If-Match' })
  version: number;
}

/** Who must have a second factor. */
@ApiTags('second-factors')
@Controller()
export class SecondFactorRolesController {
  constructor(private readonly roles: SecondFactorRoles) {}

  /** Roles of an organisation that must have a second factor. */
  @Get('organisations/:id/second-factor')
  @Requires('administration.read')
  @Answers(SecondFactorDutyDto, 'The roles')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SecondFactorDuty> {
    return this.roles.read(actor, id);
  }

  /** Say which roles of an organisation must have a second factor, from their next sign-in on. A manager does not decide for their own role, nor for those above. */
  @Put('organisations/:id/second-factor')
  @Requires('member.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The organisation')
  set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { roles }: SecondFactorRolesDto,
  ): Promise<ChangedDto> {
    return this.roles.set(actor, id, version, roles);
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
