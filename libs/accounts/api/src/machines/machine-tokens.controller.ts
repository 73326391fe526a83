import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Problems, Public } from '@guichet/platform-api-kernel';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import type { MachineToken } from '@guichet/accounts-contract';
import { GiveMachineToken } from './give-machine-token';
import { MachineTokenDto, MachineTokenRequestDto } from './machine-client.dto';

/** Where the software of organisations signs in. */
@ApiTags('machines')
@Controller('machine-tokens')
export class MachineTokensController {
  constructor(private readonly giveToken: GiveMachineToken) {}

  /** A short token for a signed assertion. */
  @Post()
  @Public()
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded', 'application/json')
  @ApiOkResponse({ type: MachineTokenDto, description: 'The token' })
  @Problems(400, 401, 429)
  give(@Body() sent: MachineTokenRequestDto, @Req() request: KernelRequest): Promise<MachineToken> {
    return this.giveToken.run(sent, { network: request.ip, requestId: request.id });
  }
}
