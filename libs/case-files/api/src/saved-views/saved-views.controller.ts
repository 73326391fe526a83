import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  ChangedDto,
  Changes,
  Creates,
  CurrentActor,
  Ends,
  IfMatch,
  Problems,
  Requires,
  SendingKey,
} from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { SavedViews } from '@guichet/case-files-contract';
import { KeepViews } from './keep-views';
import { KeepViewDto, SavedViewsDto } from './saved-view.dto';

/** Views of the list that the caller keeps. */
@ApiTags('case files')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: KeepViews) {}

  /** The caller's views. */
  @Get()
  @Requires('case_file.list')
  @Answers(SavedViewsDto, 'The views')
  read(@CurrentActor() actor: Actor): Promise<SavedViews> {
    return this.views.read(actor);
  }

  /** Keep a view. */
  @Post()
  @Requires('case_file.list')
  @Creates(ChangedDto, 'The view')
  add(@CurrentActor() actor: Actor, @SendingKey() key: string, @Body() view: KeepViewDto): Promise<ChangedDto> {
    return this.views.add(actor, view, key);
  }

  /** Change a view. */
  @Put(':viewId')
  @Requires('case_file.list')
  @Changes(ChangedDto, 'The view')
  change(
    @CurrentActor() actor: Actor,
    @Param('viewId') viewId: string,
    @IfMatch() version: number,
    @Body() view: KeepViewDto,
  ): Promise<ChangedDto> {
    return this.views.change(actor, viewId, version, view);
  }

  /** Forget a view. */
  @Delete(':viewId')
  @HttpCode(204)
  @Requires('case_file.list')
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was read' })
  @Ends('Forgotten')
  @Problems(412, 428)
  remove(@CurrentActor() actor: Actor, @Param('viewId') viewId: string, @IfMatch() version: number): Promise<void> {
    return this.views.remove(actor, viewId, version);
  }
}
