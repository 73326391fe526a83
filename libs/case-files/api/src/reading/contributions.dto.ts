import { ApiProperty } from '@nestjs/swagger';
import type { CaseFileContributions } from '@guichet/case-files-contract';
import { NoteViewDto } from '../notes/note.dto';
import { KINDS_OF_RECORD } from '../records/record-kinds';

/** Records of each kind, newest first. */
export class ContributedRecordsDto {
  [kind: string]: unknown;
}
for (const { kind, view } of KINDS_OF_RECORD) {
  ApiProperty({ type: [view], description: `Own ${kind}` })(ContributedRecordsDto.prototype, kind);
}

/** What the reader’s own teams wrote in a file. */
export class CaseFileContributionsDto implements CaseFileContributions {
  @ApiProperty({ type: ContributedRecordsDto, description: 'Records of the rooms' })
  records: CaseFileContributions['records'];
  @ApiProperty({ type: [NoteViewDto], description: 'Notes' }) notes: NoteViewDto[];
}
