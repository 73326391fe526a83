import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
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
import type { CreatedMember, Member, MemberPage, NewPassword } from '@guichet/organisations-contract';
import { ChangeMember } from './change-member';
import { CreateMember } from './create-member';
import {
  ChangeMemberDto,
  CreatedMemberDto,
  CreateMemberDto,
  MemberDto,
  MemberPageDto,
  MemberQueryDto,
  NewPasswordDto,
  SetMemberTeamsDto,
} from './member.dto';
import { MembersReader } from './members.reader';
import { ResetPassword } from './reset-password';
import { SetMemberTeams } from './set-member-teams';

/** Accounts of the people who work here: of one’s own organisation, of all for administrators. */
@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MembersReader,
    private readonly createMember: CreateMember,
    private readonly changeMember: ChangeMember,
    private readonly setMemberTeams: SetMemberTeams,
    private readonly resetMemberPassword: ResetPassword,
  ) {}

  /** Members, filtered and ordered. */
  @Get()
  @Requires('administration.read')
  @Answers(MemberPageDto, 'One page of members')
  list(@CurrentActor() actor: Actor, @Query() query: MemberQueryDto): Promise<MemberPage> {
    return this.members.list(actor, query);
  }

  /** One member. */
  @Get(':id')
  @Requires('administration.read')
  @Answers(MemberDto, 'The member')
  member(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Member> {
    return this.members.member(actor, id);
  }

  /** Open an account; the answer shows its password once. */
  @Post()
  @Requires('member.write')
  @RequiresFresh()
  @Creates(CreatedMemberDto, 'The new member with the one-time password')
  create(
    @CurrentActor() actor: Actor,
    @Body() command: CreateMemberDto,
    @SendingKey() key: string,
  ): Promise<CreatedMember> {
    return this.createMember.run(actor, command, key);
  }

  /** Change a member; nobody changes the own rights. */
  @Put(':id')
  @Requires('member.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The changed member')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: ChangeMemberDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.changeMember.run(actor, id, command, version);
  }

  /** Say in which teams a member works: the whole set. */
  @Put(':id/teams')
  @Requires('member.write')
  @RequiresFresh()
  @Changes(ChangedDto, 'The changed member')
  teams(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: SetMemberTeamsDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.setMemberTeams.run(actor, id, command.teamIds, version);
  }

  /** Give a member a new password; the member’s sessions end. */
  @Post(':id/password')
  @Requires('member.write')
  @RequiresFresh()
  @Creates(NewPasswordDto, 'The new password, shown once')
  password(@CurrentActor() actor: Actor, @Param('id') id: string, @SendingKey() key: string): Promise<NewPassword> {
    return this.resetMemberPassword.run(actor, id, key);
  }
}
