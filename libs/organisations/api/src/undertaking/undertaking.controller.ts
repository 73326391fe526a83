import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OwnUndertaking } from '@guichet/organisations-contract';
import { Answers, CurrentActor, Ends, Problems, SignedIn } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { SignUndertaking } from './sign-undertaking';
import { OwnUndertakingDto, SignUndertakingDto } from './undertaking.dto';

/** A member’s own undertaking of professional secrecy. */
@ApiTags('me')
@Controller('me/undertaking')
export class UndertakingController {
  constructor(private readonly undertaking: SignUndertaking) {}

  /** The text in force, and what was signed. */
  @Get()
  @SignedIn()
  @Answers(OwnUndertakingDto, 'The undertaking')
  read(@CurrentActor() actor: Actor): Promise<OwnUndertaking> {
    return this.undertaking.read(actor);
  }

  /** Sign the text in force. */
  @Put()
  @SignedIn()
  @HttpCode(204)
  @Ends('It counts from now on')
  @Problems(422)
  sign(@CurrentActor() actor: Actor, @Body() { version }: SignUndertakingDto): Promise<void> {
    return this.undertaking.sign(actor, version);
  }
}
