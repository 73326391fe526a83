import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Reception } from '@guichet/oversight-contract';
import { Answers, CurrentActor, SignedIn } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ReadReception } from './read-reception';
import { ReceptionDto } from './reception.dto';

/** What is missing before something may be shared with a member. */
@ApiTags('me')
@Controller('me/reception')
export class ReceptionController {
  constructor(private readonly reception: ReadReception) {}

  /** The convention of the own organisation and the own undertaking. */
  @Get()
  @SignedIn()
  @Answers(ReceptionDto, 'What holds and what is missing')
  read(@CurrentActor() actor: Actor): Promise<Reception> {
    return this.reception.run(actor);
  }
}
