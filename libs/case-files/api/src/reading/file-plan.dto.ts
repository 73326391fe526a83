import { ApiProperty } from '@nestjs/swagger';
import type { FileGoal, FilePlan, FileUrgency } from '@guichet/case-files-contract';

/** An open urgency on the front page. */
export class FileUrgencyDto implements FileUrgency {
  @ApiProperty({ format: 'uuid', description: 'The urgency' }) id: string;
  @ApiProperty({ description: 'Code in reference list urgency_kind' }) kindCode: string;
  @ApiProperty({ description: 'Code in reference list urgency_level' }) levelCode: string;
  @ApiProperty({ description: 'In a few words' }) what: string;
  @ApiProperty({ format: 'date-time', description: 'Since when' }) openedAt: string;
  @ApiProperty({ format: 'date-time', description: 'When its level runs out' }) dueAt: string;
  @ApiProperty({ description: 'Member or team that holds it' }) owner: string;
}

/** A goal on the front page. */
export class FileGoalDto implements FileGoal {
  @ApiProperty({ format: 'uuid', description: 'The goal' }) id: string;
  @ApiProperty({ description: 'Code in reference list plan_theme' }) themeCode: string;
  @ApiProperty({ description: 'The person’s words; empty while undecided' }) ownWords: string;
  @ApiProperty({ description: 'Where it stands' }) state: string;
  @ApiProperty({ type: 'integer', description: 'Actions done' }) done: number;
  @ApiProperty({ type: 'integer', description: 'Actions in all, without those no longer needed' }) all: number;
}

/** The last agreed version of the plan. */
export class FileAgreedPlanDto implements NonNullable<FilePlan['agreed']> {
  @ApiProperty({ type: 'integer', description: '1, 2, 3 … in this file' }) number: number;
  @ApiProperty({ format: 'date', description: 'Day of the agreement' }) agreedOn: string;
  @ApiProperty({ format: 'date', description: 'When it is looked at again' }) reviewOn: string;
}
