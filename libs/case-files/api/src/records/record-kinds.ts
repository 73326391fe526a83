import type { Type } from '@nestjs/common';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { RecordKind } from '@guichet/case-files-contract';
import type { Room } from '@guichet/access-contract';
import { EmploymentEpisode } from '../employment-episode.entity';
import { HousingSituation } from '../housing-situation.entity';
import { Project } from '../project.entity';
import { ResidenceDocument } from '../residence-document.entity';
import { ResidenceProcedure } from '../residence-procedure.entity';
import type { RoomRecord } from '../room-record';
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
import { recordHistory } from './record-history.queries';
import {
  EmploymentEpisodeViewDto,
  HousingSituationViewDto,
  ProjectViewDto,
  ResidenceDocumentViewDto,
  ResidenceProcedureViewDto,
  TrainingEpisodeViewDto,
} from './record-views.dto';
import { ResidenceDocumentDto, ResidenceProcedureDto } from './residence.dto';

/** All that differs between one kind of record and another. */
export interface KindOfRecord {
  /** Part of the address. */
  readonly kind: RecordKind;
  readonly room: Room;
  /** Singular name in the record and in the description of the API. */
  readonly name: string;
  readonly entity: new () => RoomRecord;
  readonly input: Type<object>;
  readonly view: Type<object>;
  readonly history: string;
}

const kindOf = (
  kind: RecordKind,
  name: string,
  entity: new () => RoomRecord,
  input: Type<object>,
  view: Type<object>,
  columns: string,
): KindOfRecord => ({
  kind,
  room: RECORD_KINDS[kind].room,
  name,
  entity,
  input,
  view,
  history: recordHistory(name, columns),
});

/** The kinds of record of the rooms; what is common to them is written once, in the commands. */
export const KINDS_OF_RECORD: readonly KindOfRecord[] = [
  kindOf(
    'residence-documents',
    'residence_document',
    ResidenceDocument,
    ResidenceDocumentDto,
    ResidenceDocumentViewDto,
    RESIDENCE_DOCUMENT,
  ),
  kindOf(
    'residence-procedures',
    'residence_procedure',
    ResidenceProcedure,
    ResidenceProcedureDto,
    ResidenceProcedureViewDto,
    RESIDENCE_PROCEDURE,
  ),
  kindOf(
    'housing-situations',
    'housing_situation',
    HousingSituation,
    HousingSituationDto,
    HousingSituationViewDto,
    HOUSING_SITUATION,
  ),
  kindOf(
    'training-episodes',
    'training_episode',
    TrainingEpisode,
    TrainingEpisodeDto,
    TrainingEpisodeViewDto,
    TRAINING_EPISODE,
  ),
  kindOf(
    'employment-episodes',
    'employment_episode',
    EmploymentEpisode,
    EmploymentEpisodeDto,
    EmploymentEpisodeViewDto,
    EMPLOYMENT_EPISODE,
  ),
  kindOf('projects', 'project', Project, ProjectDto, ProjectViewDto, PROJECT),
];
