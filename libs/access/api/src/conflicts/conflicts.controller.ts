import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ConflictList, OwnConflictList } from '@guichet/access-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
  SignedIn,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ConflictListDto, DeclareConflictDto, OwnConflictListDto, WithdrawConflictDto } from './conflict.dto';
import { DeclareConflict } from './declare-conflict';

/** Conflicts of interest: anybody declares their own, the officer alone withdraws. */
@ApiTags('access')
@Controller()
export class ConflictsController {
  constructor(private readonly conflicts: DeclareConflict) {}

  /** My declarations, in my words. */
  @Get('me/conflicts')
  @SignedIn()
  @Answers(OwnConflictListDto, 'The last first')
  own(@CurrentActor() actor: Actor): Promise<OwnConflictList> {
    return this.conflicts.own(actor);
  }

  /** Declare that I must not come near a person; the answer does not tell whether they are known. */
  @Post('me/conflicts')
  @SignedIn()
  @Creates(ChangedDto, 'The declaration')
  declare(
    @CurrentActor() actor: Actor,
    @SendingKey() key: string,
    @Body() declaration: DeclareConflictDto,
  ): Promise<ChangedDto> {
    return this.conflicts.declare(actor, key, declaration);
  }

  /** Declarations of all members, for the officer. */
  @Get('conflicts')
  @Requires('conflict.decide')
  @Answers(ConflictListDto, 'Those that hold first')
  all(@CurrentActor() actor: Actor): Promise<ConflictList> {
    return this.conflicts.all(actor);
  }

  /** Withdraw a declaration, as the officer. */
  @Post('conflicts/:conflictId/withdrawal')
  @HttpCode(200)
  @Requires('conflict.decide')
  @Changes(ChangedDto, 'The declaration')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('conflictId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: WithdrawConflictDto,
  ): Promise<ChangedDto> {
    return this.conflicts.withdraw(actor, id, version, reason);
  }
}
