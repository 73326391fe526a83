import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { OwnProvider, ProviderChoices, ProviderSettings } from '@guichet/accounts-contract';
import {
  Answers,
  CurrentActor,
  Ends,
  Problems,
  Public,
  Requires,
  RequiresFresh,
  SignedIn,
} from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { SecondStepDto } from './factors.dto';
import { FirstStep } from './first-step';
import { originOf } from './opened-session';
import type { ProviderQuestion } from './provider-client';
import { ProviderSettingsCommands } from './provider-settings';
import { ProviderSignIn } from './provider-sign-in';
import {
  OwnProviderDto,
  ProviderAddressDto,
  ProviderChoicesDto,
  ProviderEmailDto,
  ProviderIdDto,
  ProviderReturnDto,
  ProviderSettingsDto,
  SetProviderDto,
} from './provider.dto';
import { SessionDto } from './session.dto';

/** Binds the answer of a provider to the browser that asked. Lax: the provider sends the browser back from another site. */
const BROWSER_COOKIE = '__Host-guichet-provider';
const LIFE_SECONDS = 600;

function leave({ address, browser }: ProviderQuestion, reply: FastifyReply): ProviderAddressDto {
  void reply.setCookie(BROWSER_COOKIE, browser, {
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    maxAge: LIFE_SECONDS,
  });
  return { address };
}

/** Signing in through an organisation's own identity provider. */
@ApiTags('providers')
@Controller()
export class ProviderController {
  constructor(
    private readonly provider: ProviderSignIn,
    private readonly settings: ProviderSettingsCommands,
    private readonly firstStep: FirstStep,
  ) {}

  /** Providers offered to an address, by its domain. */
  @Post('session/providers')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: ProviderChoicesDto, description: 'Providers' })
  @Problems(400)
  choices(@Body() { email }: ProviderEmailDto): Promise<ProviderChoices> {
    return this.provider.choices(email);
  }

  /** Begin signing in through a provider. */
  @Post('session/provider')
  @Public()
  @ApiCreatedResponse({ type: ProviderAddressDto, description: 'Where to go' })
  @Problems(400, 401, 404)
  async begin(
    @Body() { providerId }: ProviderIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddressDto> {
    return leave(await this.provider.ask(providerId), reply);
  }

  /** Finish signing in with what the provider sent back. */
  @Post('session/provider/return')
  @Public()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @ApiAcceptedResponse({ type: SecondStepDto, description: 'A second proof is asked for here' })
  @Problems(400, 401, 404)
  async finish(
    @Body() answer: ProviderReturnDto,
    @Req() request: KernelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SecondStepDto> {
    const outcome = await this.provider.signIn(answer, request.cookies[BROWSER_COOKIE], originOf(request));
    void reply.clearCookie(BROWSER_COOKIE, { path: '/', secure: true });
    return this.firstStep.answer(outcome, request, reply);
  }

  /** The provider of one's organisation, and whether one is linked there. */
  @Get('me/provider')
  @SignedIn()
  @Answers(OwnProviderDto, 'Provider and link')
  own(@CurrentActor() actor: Actor): Promise<OwnProvider> {
    return this.provider.own(actor);
  }

  /** Begin linking who one is there. */
  @Post('me/provider')
  @SignedIn()
  @RequiresFresh()
  @ApiCreatedResponse({ type: ProviderAddressDto, description: 'Where to go' })
  @Problems(401, 403, 404)
  async beginLink(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddressDto> {
    return leave(await this.provider.askToLink(actor), reply);
  }

  /** Link who one is there. */
  @Post('me/provider/return')
  @SignedIn()
  @HttpCode(204)
  @Ends('Linked')
  @Problems(422)
  link(@CurrentActor() actor: Actor, @Body() answer: ProviderReturnDto, @Req() request: KernelRequest): Promise<void> {
    return this.provider.link(actor, answer, request.cookies[BROWSER_COOKIE]);
  }

  /** Unlink it. */
  @Delete('me/provider')
  @SignedIn()
  @RequiresFresh()
  @HttpCode(204)
  @Ends('Unlinked')
  unlink(@CurrentActor() actor: Actor): Promise<void> {
    return this.provider.unlink(actor);
  }

  /** The provider of an organisation, without its secret. */
  @Get('organisations/:id/sign-in-provider')
  @Requires('administration.read')
  @Answers(ProviderSettingsDto, 'Its settings')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProviderSettings> {
    return this.settings.read(actor, id);
  }

  /** Set the provider of an organisation; administrators only. */
  @Put('organisations/:id/sign-in-provider')
  @Requires('organisation.write')
  @RequiresFresh()
  @HttpCode(204)
  @Ends('Set')
  @Problems(422)
  set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() command: SetProviderDto,
  ): Promise<void> {
    return this.settings.set(actor, id, command);
  }
}
