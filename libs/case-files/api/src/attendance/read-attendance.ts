import { Injectable } from '@nestjs/common';
import type { Attendance, AttendanceLine } from '@guichet/case-files-contract';
import { reachedOn, weeklyPace } from '@guichet/case-files-domain';
import type { LedgerLine } from '@guichet/case-files-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { ATTENDANCE } from './attendance.queries';

type Row = Omit<AttendanceLine, 'weeklyPace' | 'reachedOn'> & LedgerLine;

/** The hours of a file: planned, attended, excused, absent, and where the pace leads. */
@Injectable()
export class ReadAttendance {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file */
  async run(actor: Actor, caseFileId: string): Promise<Attendance> {
    const [found] = await this.unitOfWork.statement<{ today: string; lines: Row[] }>(actor, ATTENDANCE, [caseFileId]);
    if (!found) throw refusedFor('not_found');
    const lines = found.lines.map(({ attendedLately, firstOn, ...line }): AttendanceLine => {
      const ledger = { ...line, attendedLately, firstOn };
      return { ...line, weeklyPace: weeklyPace(ledger, found.today), reachedOn: reachedOn(ledger, found.today) };
    });
    const total = (of: (line: AttendanceLine) => number | null): number =>
      lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
    return {
      hoursPlanned: total((line) => line.hoursPlanned),
      attended: total((line) => line.attended),
      excused: total((line) => line.excused),
      absent: total((line) => line.absent),
      lines,
    };
  }
}
