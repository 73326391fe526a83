import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ApiTags, IntersectionType } from '@nestjs/swagger';
import { BodyOf } from '@guichet/case-files-api';
import type { PlanItemFrame, PlanItemVersion } from '@guichet/plans-contract';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  IfMatch,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AddItem } from './add-item';
import { ChangeItem } from './change-item';
import type { KindOfItem } from './item-kinds';
import { PlanChangeDto, PlanItemVersionDto } from './plan-item.dto';
import { ReadItemHistory } from './read-item-history';
import { RestoreItem } from './restore-item';
import { WithdrawItem } from './withdraw-item';

const pascal = (name: string): string => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

function named<Class extends object>(target: Class, name: string): Class {
  return Object.defineProperty(target, 'name', { value: name });
}

/** The routes of one kind of item: add, change, withdraw, take back, history. One way for all kinds. */
export function itemController(kind: KindOfItem): Type<object> {
  const name = pascal(kind.name);
  const Change = named(class extends IntersectionType(kind.input, PlanChangeDto) {}, `${name}ChangeDto`);
  const Version = named(class extends IntersectionType(kind.view, PlanItemVersionDto) {}, `${name}VersionDto`);

  @ApiTags('plans')
  @Controller(`case-files/:caseFileId/${kind.kind}`)
  class ItemController {
    constructor(
      private readonly addItem: AddItem,
      private readonly changeItem: ChangeItem,
      private readonly withdrawItem: WithdrawItem,
      private readonly restoreItem: RestoreItem,
      private readonly readHistory: ReadItemHistory,
    ) {}

    /** Add one. */
    @Post()
    @Requires('case_file.write')
    @Creates(ChangedDto, 'What was added')
    @BodyOf(kind.input)
    add(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @SendingKey() key: string,
      @Body() facts: object,
    ): Promise<ChangedDto> {
      return this.addItem.run(actor, kind, caseFileId, key, facts);
    }

    /** Change it: the whole as it should be, and why. The former version stays readable. */
    @Put(':itemId')
    @Requires('case_file.write')
    @Changes(ChangedDto, 'Its new version')
    @BodyOf(Change)
    change(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('itemId') itemId: string,
      @IfMatch() version: number,
      @Body() facts: object,
    ): Promise<ChangedDto> {
      return this.changeItem.run(actor, kind, { caseFileId, itemId, version }, facts);
    }

    /** Withdraw what was entered in error. */
    @Post(':itemId/withdrawal')
    @HttpCode(200)
    @Requires('case_file.write')
    @Changes(ChangedDto, 'Its last version')
    withdraw(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('itemId') itemId: string,
      @IfMatch() version: number,
      @Body() withdrawal: PlanChangeDto,
    ): Promise<ChangedDto> {
      return this.withdrawItem.run(actor, kind, { caseFileId, itemId, version }, withdrawal.reason);
    }

    /** Take the last change or withdrawal back. */
    @Post(':itemId/restoration')
    @HttpCode(200)
    @Requires('case_file.write')
    @Changes(ChangedDto, 'Its new version, with the facts of the one before')
    restore(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('itemId') itemId: string,
      @IfMatch() version: number,
      @Body() restoration: PlanChangeDto,
    ): Promise<ChangedDto> {
      return this.restoreItem.run(actor, kind, { caseFileId, itemId, version }, restoration.reason);
    }

    /** Every version, oldest first. */
    @Get(':itemId/history')
    @Requires('case_file.read')
    @Answers([Version], 'The versions')
    history(
      @CurrentActor() actor: Actor,
      @Param('caseFileId') caseFileId: string,
      @Param('itemId') itemId: string,
    ): Promise<PlanItemVersion<PlanItemFrame>[]> {
      return this.readHistory.run(actor, kind, caseFileId, itemId);
    }
  }
  return named(ItemController, `${name}Controller`);
}
