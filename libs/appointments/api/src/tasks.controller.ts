import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { TaskCompleted, TaskList } from '@guichet/appointments-contract';
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
import { ChangeTask } from './change-task';
import { CompleteTask } from './complete-task';
import { CreateTask } from './create-task';
import { ListTasks } from './list-tasks';
import { ReopenTask } from './reopen-task';
import { CompleteTaskDto, CreateTaskDto, TaskCompletedDto, TaskListDto, TaskQueryDto, WriteTaskDto } from './task.dto';

/** Things to do. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: ListTasks,
    private readonly creating: CreateTask,
    private readonly changing: ChangeTask,
    private readonly completing: CompleteTask,
    private readonly reopening: ReopenTask,
  ) {}

  /** Tasks, the first due first; done ones of the last thirty days. */
  @Get()
  @Requires('diary.read')
  @Answers(TaskListDto, 'Tasks')
  list(@CurrentActor() actor: Actor, @Query() query: TaskQueryDto): Promise<TaskList> {
    return this.tasks.run(actor, query);
  }

  /** Write down something to do. */
  @Post()
  @Requires('diary.write')
  @Creates(ChangedDto, 'The new task')
  create(@CurrentActor() actor: Actor, @Body() command: CreateTaskDto, @SendingKey() key: string): Promise<ChangedDto> {
    return this.creating.run(actor, command, key);
  }

  /** Change an open task. */
  @Put(':id')
  @Requires('diary.write')
  @Changes(ChangedDto, 'The new version')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: WriteTaskDto,
    @IfMatch() version: number,
  ): Promise<ChangedDto> {
    return this.changing.run(actor, id, command, version);
  }

  /** Do it, or drop it; one that comes back makes the next one. */
  @Post(':id/completion')
  @Requires('diary.write')
  @HttpCode(200)
  @Changes(TaskCompletedDto, 'The new version, and what takes its place')
  complete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() command: CompleteTaskDto,
    @IfMatch() version: number,
  ): Promise<TaskCompleted> {
    return this.completing.run(actor, id, command, version);
  }

  /** Undo its end. */
  @Post(':id/reopening')
  @Requires('diary.write')
  @HttpCode(200)
  @Changes(ChangedDto, 'The new version')
  reopen(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<ChangedDto> {
    return this.reopening.run(actor, id, version);
  }
}
