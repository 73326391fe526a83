import { FACT_SOURCES } from '@guichet/case-files-contract';
import type {
  EmploymentEpisodeInput,
  FactSource,
  HousingSituationInput,
  ProjectInput,
  TrainingEpisodeInput,
} from '@guichet/case-files-contract';
import { ChoiceField, CodeField, DayField, IdField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';
import { HoursField } from './hours-field';

/** Where the person lives, as a worker states it. */
export class HousingSituationDto implements HousingSituationInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'housing_kind', description: 'Kind of housing' })
  kindCode: string;

  @CodeField({ list: 'municipality', description: 'Municipality', nullable: true })
  municipalityCode: string | null;

  @DayField({ description: 'First day', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Last day; null while it lasts', nullable: true })
  validUntil: string | null;

  @DayField({ description: 'Day by which the person must leave', nullable: true })
  mustLeaveOn: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** A course or training, as a worker states it. */
export class TrainingEpisodeDto implements TrainingEpisodeInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'training_kind', description: 'Kind of course' })
  kindCode: string;

  @TextField({ description: 'What is learnt', min: 1, max: 200 })
  title: string;

  @IdField({ description: 'Organisation that gives it, when in the directory', nullable: true })
  providerId: string | null;

  @TextField({ description: 'Who gives it, when not in the directory', max: 160 })
  providerName: string;

  @DayField({ description: 'First day', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Last day, reached or planned', nullable: true })
  validUntil: string | null;

  @WholeNumberField({ description: 'Hours planned', min: 1, max: 5000, nullable: true })
  hoursPlanned: number | null;

  @WholeNumberField({ description: 'Hours followed so far', min: 0, max: 5000 })
  hoursDone: number;

  @TextField({ description: 'How it ended', max: 1000 })
  outcome: string;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Work, as a worker states it. */
export class EmploymentEpisodeDto implements EmploymentEpisodeInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'employment_kind', description: 'Frame of the work' })
  kindCode: string;

  @CodeField({ list: 'occupation', description: 'Occupation of the list; null when named otherwise', nullable: true })
  occupationCode: string | null;

  @TextField({ description: 'Trade or task', min: 1, max: 200 })
  occupation: string;

  @TextField({ description: 'Employer, place or country', max: 200 })
  employer: string;

  @DayField({ description: 'First day', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Last day; null while it lasts', nullable: true })
  validUntil: string | null;

  @HoursField({ description: 'Hours per week, to the half hour', nullable: true })
  hoursPerWeek: number | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Something the person builds, as a worker states it. */
export class ProjectDto implements ProjectInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @TextField({ description: 'Name of the project', min: 1, max: 200 })
  title: string;

  @CodeField({ list: 'project_stage', description: 'Stage' })
  stageCode: string;

  @TextField({ description: 'The project in the person’s words', max: 2000 })
  ownWords: string;

  @TextField({ description: 'Next step', max: 500 })
  nextStep: string;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; null while it lives', nullable: true })
  validUntil: string | null;
}
