import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { OwnFactors, OwnSessions, RecoveryCodes, TotpOffer } from '@guichet/accounts-contract';
import { Answers, CurrentActor, Ends, Problems, RequiresFresh, SignedIn } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { EndOwnSessions } from './end-own-sessions';
import {
  CodeDto,
  NewPasskeyDto,
  OwnFactorsDto,
  OwnSessionsDto,
  PasskeyNameDto,
  PasskeyOptionsDto,
  RecoveryCodesDto,
  TotpOfferDto,
} from './factors.dto';
import { OwnFactorsReader } from './own-factors.reader';
import { OwnPasskeys } from './own-passkeys';
import { OwnTotp } from './own-totp';
import { IdDto } from './session.dto';

/** A member’s own sessions and factors. */
@ApiTags('me')
@Controller('me')
export class OwnAccountController {
  constructor(
    private readonly reader: OwnFactorsReader,
    private readonly endSessions: EndOwnSessions,
    private readonly totp: OwnTotp,
    private readonly passkeys: OwnPasskeys,
  ) {}

  /** Where the member is signed in. */
  @Get('sessions')
  @SignedIn()
  @Answers(OwnSessionsDto, 'Open sessions, the newest use first')
  sessions(@CurrentActor() actor: Actor): Promise<OwnSessions> {
    return this.reader.sessions(actor);
  }

  /** End every session but this one. */
  @Delete('sessions')
  @SignedIn()
  @HttpCode(204)
  @Ends('Only this session is open')
  endOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.endSessions.others(actor);
  }

  /** End one session, at once. */
  @Delete('sessions/:id')
  @SignedIn()
  @HttpCode(204)
  @Ends('That session is over')
  endSession(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.endSessions.one(actor, id);
  }

  /** What proves the member. */
  @Get('factors')
  @SignedIn()
  @Answers(OwnFactorsDto, 'Password, app, codes and passkeys')
  factors(@CurrentActor() actor: Actor): Promise<OwnFactors> {
    return this.reader.factors(actor);
  }

  /** A secret for an authenticator app; it counts after its first code. */
  @Post('totp')
  @SignedIn()
  @RequiresFresh()
  @ApiCreatedResponse({ type: TotpOfferDto, description: 'Shown once' })
  @Problems(401, 403, 409)
  offerTotp(@CurrentActor() actor: Actor): Promise<TotpOffer> {
    return this.totp.offer(actor);
  }

  /** The first code of the app; the other sessions end. */
  @Post('totp/confirmation')
  @SignedIn()
  @ApiCreatedResponse({ type: RecoveryCodesDto, description: 'Recovery codes, shown once' })
  @Problems(400, 401, 422)
  confirmTotp(@CurrentActor() actor: Actor, @Body() { code }: CodeDto): Promise<RecoveryCodes> {
    return this.totp.confirm(actor, code);
  }

  /** Remove the authenticator app; the other sessions end. */
  @Delete('totp')
  @SignedIn()
  @RequiresFresh()
  @HttpCode(204)
  @Ends('The app no longer counts')
  @Problems(422)
  removeTotp(@CurrentActor() actor: Actor): Promise<void> {
    return this.totp.remove(actor);
  }

  /** A new set of recovery codes; the old ones are worth nothing. */
  @Post('recovery-codes')
  @SignedIn()
  @RequiresFresh()
  @ApiCreatedResponse({ type: RecoveryCodesDto, description: 'Shown once' })
  @Problems(401, 403, 422)
  recoveryCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodes> {
    return this.totp.newCodes(actor);
  }

  /** What a device needs to make a passkey. */
  @Post('passkeys/options')
  @SignedIn()
  @RequiresFresh()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyOptionsDto, description: 'For navigator.credentials.create' })
  @Problems(401, 403)
  async passkeyOptions(@CurrentActor() actor: Actor): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.options(actor) };
  }

  /** Keep a passkey; the other sessions end. */
  @Post('passkeys')
  @SignedIn()
  @RequiresFresh()
  @ApiCreatedResponse({ type: IdDto, description: 'The new passkey' })
  @Problems(400, 401, 403, 422)
  addPasskey(@CurrentActor() actor: Actor, @Body() { name, answer }: NewPasskeyDto): Promise<IdDto> {
    return this.passkeys.add(actor, name, answer);
  }

  /** Name a passkey. */
  @Put('passkeys/:id')
  @SignedIn()
  @HttpCode(204)
  @Ends('It has this name')
  renamePasskey(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: PasskeyNameDto,
  ): Promise<void> {
    return this.passkeys.rename(actor, id, name);
  }

  /** Remove a passkey; the other sessions end. */
  @Delete('passkeys/:id')
  @SignedIn()
  @RequiresFresh()
  @HttpCode(204)
  @Ends('It no longer counts')
  @Problems(422)
  removePasskey(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.passkeys.remove(actor, id);
  }
}
