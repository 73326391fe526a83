import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
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
import { AuthoriseNumbers } from './authorise-numbers';
import { ChangeOrganisation } from './change-organisation';
import { CreateOrganisation } from './create-organisation';
import { CreateTeam } from './create-team';
import { NationalNumberAuthorisationDto } from './directory.dto';
import { ChangeOrganisationDto, CreateOrganisationDto } from './organisation.dto';
import { CreateTeamDto } from './team.dto';

/** Keeping organisations. */
@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly createOrganisation: CreateOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly authoriseNumbers: AuthoriseNumbers,
    private readonly createTeam: CreateTeam,
  ) {}

  /** Add an organisation to the city (administrators). */
  @Post()
  @Requires('organisation.write')
  @Creates(ChangedDto, 'The new organisation')
  create(
    @CurrentActor() actor: Actor,
    @Body() command: CreateOrganisationDto,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.createOrganisation.run(actor, command, key);
  }

  /** Change an organisation: its own details by its manager, its standing by an administrator. */
  @Put(':id')
  @Requires('organisation.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The changed organisation')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: ChangeOrganisationDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.changeOrganisation.run(actor, id, command, version);
  }

  /** Let its members use national numbers, from now on (administrators). */
  @Put(':id/national-number-authorisation')
  @Requires('organisation.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The changed organisation')
  authorise(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() authorisation: NationalNumberAuthorisationDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.authoriseNumbers.run(actor, id, version, authorisation);
  }

  /** End the use of national numbers, at once; those it recorded stay, for organisations that may see them (administrators). */
  @Delete(':id/national-number-authorisation')
  @Requires('organisation.write')
  @Changes(ChangedDto, 'The changed organisation')
  endAuthorisation(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.authoriseNumbers.run(actor, id, version, null);
  }

  /** Add a team to an organisation. */
  @Post(':id/teams')
  @Requires('team.write')
  @Creates(ChangedDto, 'The new team')
  addTeam(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: CreateTeamDto,
    @SendingKey() key: string,
  ): Promise<ChangedDto> {
    return this.createTeam.run(actor, id, command, key);
  }
}
