import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FirstStep, originOf, SecondStepDto, SessionDto } from '@guichet/accounts-api';
import type { DeparturePlan, MemberInvitation, OpenInvitation } from '@guichet/organisations-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  CurrentActor,
  Ends,
  IfMatch,
  Problems,
  Public,
  Requires,
  RequiresFresh,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { AcceptInvitation } from './accept-invitation';
import { DepartMember } from './depart-member';
import {
  AcceptInvitationDto,
  DepartDto,
  DeparturePlanDto,
  InvitationTokenDto,
  MemberInvitationDto,
  OpenInvitationDto,
} from './invitation.dto';
import { InviteMember } from './invite-member';

/** How members come and leave. */
@ApiTags('members')
@Controller()
export class ComingController {
  constructor(
    private readonly invite: InviteMember,
    private readonly acceptance: AcceptInvitation,
    private readonly departure: DepartMember,
    private readonly firstStep: FirstStep,
  ) {}

  /** Where the invitation of a member stands. */
  @Get('members/:id/invitation')
  @Requires('administration.read')
  @Answers(MemberInvitationDto, 'The last invitation')
  invitation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MemberInvitation> {
    return this.invite.read(actor, id);
  }

  /** Invite a member by mail, or send it again; the invitation before is worth nothing. */
  @Post('members/:id/invitation')
  @Requires('member.write')
  @RequiresFresh()
  @HttpCode(204)
  @Ends('Sent')
  @Problems(422, 503)
  sendInvitation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.invite.send(actor, id);
  }

  /** Take an invitation back. */
  @Delete('members/:id/invitation')
  @Requires('member.write')
  @HttpCode(204)
  @Ends('It opens nothing any more')
  revokeInvitation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.invite.revoke(actor, id);
  }

  /** What whoever holds the word of the mail may know. */
  @Post('invitations/opening')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: OpenInvitationDto, description: 'The invitation' })
  @Problems(400, 404)
  open(@Body() { token }: InvitationTokenDto): Promise<OpenInvitation> {
    return this.acceptance.look(token);
  }

  /** Accept an invitation: the account opens with a password and the undertaking of secrecy. */
  @Post('invitations/acceptance')
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @ApiAcceptedResponse({ type: SecondStepDto, description: 'A second factor is set up first' })
  @Problems(400, 404, 422)
  async accept(
    @Body() command: AcceptInvitationDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SecondStepDto> {
    return this.firstStep.answer(await this.acceptance.run(command, originOf(request)), request, reply);
  }

  /** What a member who leaves hands over. */
  @Get('members/:id/departure')
  @Requires('member.write')
  @Answers(DeparturePlanDto, 'By team')
  plan(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DeparturePlan> {
    return this.departure.plan(actor, id);
  }

  /** A member leaves: everything held goes to colleagues, the account closes and its sessions end at once. */
  @Post('members/:id/departure')
  @Requires('member.write')
  @RequiresFresh()
  @HttpCode(200)
  @Changes(ChangedDto, 'The closed account')
  depart(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() command: DepartDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.departure.run(actor, id, command, version);
  }
}
