import { ApiProperty } from '@nestjs/swagger';
import type { CaseFileContributions } from '@guichet/case-files-contract';
import { NoteViewDto } from '../notes/note.dto';
import {
  EmploymentEpisodeViewDto,
  HousingSituationViewDto,
  ProjectViewDto,
  ResidenceDocumentViewDto,
  ResidenceProcedureViewDto,
  TrainingEpisodeViewDto,
} from '../records/record-views.dto';

/** What the reader’s own teams wrote in a file. */
export class CaseFileContributionsDto implements CaseFileContributions {
  @ApiProperty({ type: [ResidenceDocumentViewDto], description: 'Residence documents' })
  documents: ResidenceDocumentViewDto[];
  @ApiProperty({ type: [ResidenceProcedureViewDto], description: 'Residence procedures' })
  procedures: ResidenceProcedureViewDto[];
  @ApiProperty({ type: [HousingSituationViewDto], description: 'Housing' }) housing: HousingSituationViewDto[];
  @ApiProperty({ type: [TrainingEpisodeViewDto], description: 'Courses' }) training: TrainingEpisodeViewDto[];
  @ApiProperty({ type: [EmploymentEpisodeViewDto], description: 'Work' }) employment: EmploymentEpisodeViewDto[];
  @ApiProperty({ type: [ProjectViewDto], description: 'Projects' }) project: ProjectViewDto[];
  @ApiProperty({ type: [NoteViewDto], description: 'Notes' }) notes: NoteViewDto[];
}
