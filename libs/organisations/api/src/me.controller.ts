import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Ends, Problems, SignedIn } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ChangeOwnLanguage } from './change-own-language';
import { ChangeOwnPassword } from './change-own-password';
import { ChangeOwnLanguageDto, ChangeOwnPasswordDto } from './member.dto';

/** What a member changes about the own account. */
@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly changeLanguage: ChangeOwnLanguage,
    private readonly changePassword: ChangeOwnPassword,
  ) {}

  /** The own language. */
  @Put('language')
  @SignedIn()
  @HttpCode(204)
  @Ends('The interface speaks this language')
  language(@CurrentActor() actor: Actor, @Body() command: ChangeOwnLanguageDto): Promise<void> {
    return this.changeLanguage.run(actor, command.language);
  }

  /** The own password; every other session of the member ends. */
  @Put('password')
  @SignedIn()
  @HttpCode(204)
  @Ends('The new password counts from now on')
  @Problems(422, 429)
  password(@CurrentActor() actor: Actor, @Body() command: ChangeOwnPasswordDto): Promise<void> {
    return this.changePassword.run(actor, command);
  }
}
