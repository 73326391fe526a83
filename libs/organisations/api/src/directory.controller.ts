import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, OpenToMachines, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type {
  Organisation,
  OrganisationDirectory,
  Team,
  TeamChoices,
  TeamMembers,
} from '@guichet/organisations-contract';
import {
  DirectoryQueryDto,
  OrganisationDirectoryDto,
  OrganisationDto,
  TeamChoicesDto,
  TeamDto,
  TeamMembersDto,
  TeamQueryDto,
} from './directory.dto';
import { DirectoryReader } from './directory.reader';

/** Organisations and teams of the city, as everybody signed in may know them. */
@ApiTags('directory')
@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryReader) {}

  /** Organisations with the teams that answer what is asked. */
  @Get('organisations')
  @Requires('directory.read')
  @OpenToMachines()
  @Answers(OrganisationDirectoryDto, 'Organisations by name, with the teams that match')
  organisations(@CurrentActor() actor: Actor, @Query() query: DirectoryQueryDto): Promise<OrganisationDirectory> {
    return this.directory.directory(actor, query);
  }

  /** One organisation with its teams, their closures and who works there. */
  @Get('organisations/:id')
  @Requires('directory.read')
  @OpenToMachines()
  @Answers(OrganisationDto, 'The organisation')
  organisation(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Organisation> {
    return this.directory.organisation(actor, id);
  }

  /** Teams to choose from when referring. */
  @Get('teams')
  @Requires('directory.read')
  @OpenToMachines()
  @Answers(TeamChoicesDto, 'Teams by organisation and name')
  teams(@CurrentActor() actor: Actor, @Query() query: TeamQueryDto): Promise<TeamChoices> {
    return this.directory.teams(actor, query);
  }

  /** One team. */
  @Get('teams/:id')
  @Requires('directory.read')
  @OpenToMachines()
  @Answers(TeamDto, 'The team')
  team(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Team> {
    return this.directory.team(actor, id);
  }

  /** Who works in a team, to choose a lead or somebody responsible. */
  @Get('teams/:id/members')
  @Requires('directory.read')
  @Answers(TeamMembersDto, 'Active members of the team by name')
  members(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TeamMembers> {
    return this.directory.members(actor, id);
  }
}
