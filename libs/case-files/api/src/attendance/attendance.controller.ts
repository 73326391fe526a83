import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Attendance } from '@guichet/case-files-contract';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AttendanceDto } from './attendance.dto';
import { ReadAttendance } from './read-attendance';

/** Hours of courses and of the integration path. */
@ApiTags('case-files')
@Controller('case-files/:caseFileId/attendance')
export class AttendanceController {
  constructor(private readonly readAttendance: ReadAttendance) {}

  /** Hours planned, attended, excused and absent; reading them is recorded. */
  @Get()
  @Requires('case_file.read')
  @Answers(AttendanceDto, 'The hours')
  read(@CurrentActor() actor: Actor, @Param('caseFileId') caseFileId: string): Promise<Attendance> {
    return this.readAttendance.run(actor, caseFileId);
  }
}
