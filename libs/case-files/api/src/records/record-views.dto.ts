import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import type {
  EmploymentEpisodeView,
  HousingSituationView,
  ProjectView,
  ResidenceDocumentView,
  ResidenceProcedureView,
  TrainingEpisodeView,
} from '@guichet/case-files-contract';
import { EmploymentEpisodeDto, HousingSituationDto, ProjectDto, TrainingEpisodeDto } from './life-records.dto';
import { RecordFrameDto } from './record-frame.dto';
import { ResidenceDocumentDto, ResidenceProcedureDto } from './residence.dto';

/** A residence document as the file shows it. */
export class ResidenceDocumentViewDto
  extends IntersectionType(RecordFrameDto, ResidenceDocumentDto)
  implements ResidenceDocumentView {}

/** A residence procedure as the file shows it. */
export class ResidenceProcedureViewDto
  extends IntersectionType(RecordFrameDto, ResidenceProcedureDto)
  implements ResidenceProcedureView {}

/** A housing situation as the file shows it. */
export class HousingSituationViewDto
  extends IntersectionType(RecordFrameDto, HousingSituationDto)
  implements HousingSituationView {}

/** A course or training as the file shows it. */
export class TrainingEpisodeViewDto
  extends IntersectionType(RecordFrameDto, TrainingEpisodeDto)
  implements TrainingEpisodeView
{
  @ApiProperty({ type: String, nullable: true, description: 'Name of the organisation that gives it' })
  provider: string | null;
}

/** Work as the file shows it. */
export class EmploymentEpisodeViewDto
  extends IntersectionType(RecordFrameDto, EmploymentEpisodeDto)
  implements EmploymentEpisodeView {}

/** A project as the file shows it. */
export class ProjectViewDto extends IntersectionType(RecordFrameDto, ProjectDto) implements ProjectView {}
