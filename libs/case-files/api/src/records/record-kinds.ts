import { EmploymentEpisode } from '../employment-episode.entity';
import { HousingSituation } from '../housing-situation.entity';
import { Project } from '../project.entity';
import { ResidenceDocument } from '../residence-document.entity';
import { ResidenceProcedure } from '../residence-procedure.entity';
import { TrainingEpisode } from '../training-episode.entity';
import { EmploymentEpisodeDto, HousingSituationDto, ProjectDto, TrainingEpisodeDto } from './life-records.dto';
import {
  EMPLOYMENT_EPISODE,
  HOUSING_SITUATION,
  PROJECT,
  RESIDENCE_DOCUMENT,
  RESIDENCE_PROCEDURE,
  TRAINING_EPISODE,
} from './record-columns';
import { kindOf } from './kind-of-record';
import type { KindOfRecord } from './kind-of-record';
import { HOUSEHOLD_MEMBERS } from './kinds/household-member';
import { GUARDIANSHIPS } from './kinds/guardianship';
import { INCOMES } from './kinds/income';
import { DEBTS } from './kinds/debt';
import { AID_REQUESTS } from './kinds/aid-request';
import { HEALTH_COVERAGES } from './kinds/health-coverage';
import { CARE_NEEDS } from './kinds/care-need';
import { RIGHTS_MATTERS } from './kinds/rights-matter';
import { PARTICIPATIONS } from './kinds/participation';
import { HOUSING_APPLICATIONS } from './kinds/housing-application';
import { SHELTER_NIGHTS } from './kinds/shelter-night';
import { REFERENCE_ADDRESSES } from './kinds/reference-address';
import { EMPLOYMENT_FOLLOW_UPS } from './kinds/employment-follow-up';
import { LANGUAGE_ASSESSMENTS } from './kinds/language-assessment';
import { SCHOOLINGS } from './kinds/schooling';
import { DIPLOMAS } from './kinds/diploma';
import { EQUIVALENCES } from './kinds/equivalence';
import { SKILLS } from './kinds/skill';
import { OCCUPATIONS_SOUGHT } from './kinds/occupation-sought';
import { PATHWAYS } from './kinds/pathway';
import { PATHWAY_MODULES } from './kinds/pathway-module';
import { ATTENDED_HOURS } from './kinds/attended-hours';
import { PROJECT_STEPS } from './kinds/project-step';
import {
  EmploymentEpisodeViewDto,
  HousingSituationViewDto,
  ProjectViewDto,
  ResidenceDocumentViewDto,
  ResidenceProcedureViewDto,
  TrainingEpisodeViewDto,
} from './record-views.dto';
import { ResidenceDocumentDto, ResidenceProcedureDto } from './residence.dto';

/** The kinds of record of the rooms; what is common to them is written once, in the commands. */
export const KINDS_OF_RECORD: readonly KindOfRecord[] = [
  HOUSEHOLD_MEMBERS,
  kindOf('residence-documents', {
    entity: ResidenceDocument,
    input: ResidenceDocumentDto,
    view: ResidenceDocumentViewDto,
    columns: RESIDENCE_DOCUMENT,
    code: 'x.type_code',
    text: 'x.note',
  }),
  kindOf('residence-procedures', {
    entity: ResidenceProcedure,
    input: ResidenceProcedureDto,
    view: ResidenceProcedureViewDto,
    columns: RESIDENCE_PROCEDURE,
    code: 'x.kind_code',
    text: 'x.next_deadline_what',
  }),
  kindOf('housing-situations', {
    entity: HousingSituation,
    input: HousingSituationDto,
    view: HousingSituationViewDto,
    columns: HOUSING_SITUATION,
    code: 'x.kind_code',
    text: 'x.note',
  }),
  kindOf('training-episodes', {
    entity: TrainingEpisode,
    input: TrainingEpisodeDto,
    columns: TRAINING_EPISODE,
    view: TrainingEpisodeViewDto,
    code: 'x.kind_code',
    text: 'x.title',
  }),
  kindOf('employment-episodes', {
    entity: EmploymentEpisode,
    input: EmploymentEpisodeDto,
    view: EmploymentEpisodeViewDto,
    columns: EMPLOYMENT_EPISODE,
    code: 'x.kind_code',
    text: 'x.occupation',
  }),
  kindOf('projects', {
    entity: Project,
    input: ProjectDto,
    view: ProjectViewDto,
    columns: PROJECT,
    code: 'x.stage_code',
    text: 'x.title',
  }),
  GUARDIANSHIPS,
  INCOMES,
  DEBTS,
  AID_REQUESTS,
  HEALTH_COVERAGES,
  CARE_NEEDS,
  RIGHTS_MATTERS,
  PARTICIPATIONS,
  HOUSING_APPLICATIONS,
  SHELTER_NIGHTS,
  REFERENCE_ADDRESSES,
  EMPLOYMENT_FOLLOW_UPS,
  LANGUAGE_ASSESSMENTS,
  SCHOOLINGS,
  DIPLOMAS,
  EQUIVALENCES,
  SKILLS,
  OCCUPATIONS_SOUGHT,
  PATHWAYS,
  PATHWAY_MODULES,
  ATTENDED_HOURS,
  PROJECT_STEPS,
];
