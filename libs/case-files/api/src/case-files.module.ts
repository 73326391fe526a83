import { Module } from '@nestjs/common';
import { PeopleModule } from '@guichet/people-api';
import { AccessRequestsController } from './access-requests/access-requests.controller';
import { AnswerAccessRequest } from './access-requests/answer-access-request';
import { CreateAccessRequest } from './access-requests/create-access-request';
import { ListAccessRequests } from './access-requests/list-access-requests';
import { ArchiveClosedFiles } from './life/archive-closed-files';
import { AttendanceController } from './attendance/attendance.controller';
import { ReadAttendance } from './attendance/read-attendance';
import { AssignCaseFile } from './life/assign-case-file';
import { ChangeStatus } from './life/change-status';
import { CloseCaseFile } from './life/close-case-file';
import { LifeController } from './life/life.controller';
import { NameMember } from './life/name-member';
import { ReadClosing } from './life/read-closing';
import { ReopenCaseFile } from './life/reopen-case-file';
import { AddNote } from './notes/add-note';
import { CorrectNote } from './notes/correct-note';
import { NotesController } from './notes/notes.controller';
import { ReadNoteHistory } from './notes/read-note-history';
import { ReadNotes } from './notes/read-notes';
import { SaveNoteDraft } from './notes/save-note-draft';
import { SensitiveWords } from './notes/sensitive-words';
import { WithdrawNote } from './notes/withdraw-note';
import { CaseFileController } from './reading/case-file.controller';
import { ReadBriefing } from './briefing/read-briefing';
import { ReadCaseFile } from './reading/read-case-file';
import { ReadContributions } from './reading/read-contributions';
import { AddRecord } from './records/add-record';
import { ListRecords } from './records/list-records';
import { CorrectRecord } from './records/correct-record';
import { ReadRecordHistory } from './records/read-record-history';
import { recordController } from './records/record.controller';
import { KINDS_OF_RECORD } from './records/record-kinds';
import { WithdrawRecord } from './records/withdraw-record';
import { ResidenceReminders } from './residence-reminders/residence-reminders';
import { RecordPrint } from './reading/record-print';
import { ReadChanges } from './timeline/read-changes';
import { ReadTimeline } from './timeline/read-timeline';
import { TimelineModule } from './timeline/timeline.module';

const reading = [
  ReadCaseFile,
  ReadContributions,
  ReadTimeline,
  ReadChanges,
  RecordPrint,
  ReadBriefing,
  ReadNotes,
  ReadNoteHistory,
  ListRecords,
  ReadRecordHistory,
  ReadAttendance,
];
const writing = [
  SensitiveWords,
  SaveNoteDraft,
  AddNote,
  CorrectNote,
  WithdrawNote,
  AddRecord,
  CorrectRecord,
  WithdrawRecord,
];
const life = [ChangeStatus, ReadClosing, ArchiveClosedFiles, CloseCaseFile, ReopenCaseFile, AssignCaseFile, NameMember];
const asking = [CreateAccessRequest, AnswerAccessRequest, ListAccessRequests];

/** The shared file of a person: its rooms, its notes, its life, and asking for access to it. */
@Module({
  imports: [PeopleModule, TimelineModule],
  controllers: [
    CaseFileController,
    NotesController,
    LifeController,
    AttendanceController,
    AccessRequestsController,
    ...KINDS_OF_RECORD.map(recordController),
  ],
  exports: [ReadBriefing],
  providers: [...reading, ...writing, ...life, ...asking, ResidenceReminders],
})
export class CaseFilesModule {}
