import type { Room } from '@guichet/access-contract';
import type { HouseholdMemberInput } from './records/household-member';
import type { GuardianshipInput } from './records/guardianship';
import type { IncomeInput } from './records/income';
import type { DebtInput } from './records/debt';
import type { AidRequestInput } from './records/aid-request';
import type { HealthCoverageInput } from './records/health-coverage';
import type { CareNeedInput } from './records/care-need';
import type { RightsMatterInput } from './records/rights-matter';
import type { ParticipationInput } from './records/participation';
import type { HousingApplicationInput } from './records/housing-application';
import type { ShelterNightInput } from './records/shelter-night';
import type { ReferenceAddressInput } from './records/reference-address';
import type { EmploymentFollowUpInput } from './records/employment-follow-up';
import type { LanguageAssessmentInput } from './records/language-assessment';
import type { SchoolingInput } from './records/schooling';
import type { DiplomaInput } from './records/diploma';
import type { EquivalenceInput } from './records/equivalence';
import type { SkillInput } from './records/skill';
import type { OccupationSoughtInput } from './records/occupation-sought';
import type { PathwayInput } from './records/pathway';
import type { PathwayModuleInput } from './records/pathway-module';
import type { AttendedHoursInput } from './records/attended-hours';
import type { ProjectStepInput } from './records/project-step';
import type { DatePrecision, FactSource, LabourMarketAccess } from './vocabularies';

/** What a worker states about a residence document. Days are YYYY-MM-DD; null where not known. */
export interface ResidenceDocumentInput {
  source: FactSource;
  /** Code in reference list residence_document_type. */
  typeCode: string;
  number: string | null;
  issuedOn: string | null;
  validFrom: string | null;
  validUntil: string | null;
  untilPrecision: DatePrecision;
  labourMarket: LabourMarketAccess;
  authority: string;
  lostOn: string | null;
  withdrawnOn: string | null;
  note: string;
}

/** What a worker states about a residence procedure. */
export interface ResidenceProcedureInput {
  source: FactSource;
  /** Code in reference list residence_procedure_kind. */
  kindCode: string;
  openedOn: string | null;
  /** Code in reference list residence_procedure_stage, or empty. */
  stage: string;
  stageSince: string | null;
  nextDeadlineOn: string | null;
  nextDeadlineWhat: string;
  lawyer: string;
  outcome: string;
  closedOn: string | null;
}

/** What a worker states about where the person lives. */
export interface HousingSituationInput {
  source: FactSource;
  /** Code in reference list housing_kind. */
  kindCode: string;
  /** Code in reference list municipality. */
  municipalityCode: string | null;
  validFrom: string | null;
  validUntil: string | null;
  mustLeaveOn: string | null;
  note: string;
}

/** What a worker states about a course or training. */
export interface TrainingEpisodeInput {
  source: FactSource;
  /** Code in reference list training_kind. */
  kindCode: string;
  title: string;
  /** Organisation of the directory, or null with its name in `providerName`. */
  providerId: string | null;
  providerName: string;
  validFrom: string | null;
  validUntil: string | null;
  hoursPlanned: number | null;
  hoursDone: number;
  outcome: string;
  note: string;
}

/** What a worker states about work. */
export interface EmploymentEpisodeInput {
  source: FactSource;
  /** Code in reference list employment_kind. */
  kindCode: string;
  /** Code in reference list occupation; null when the words name another. */
  occupationCode: string | null;
  occupation: string;
  employer: string;
  validFrom: string | null;
  validUntil: string | null;
  hoursPerWeek: number | null;
  note: string;
}

/** What a worker states about something the person builds. */
export interface ProjectInput {
  source: FactSource;
  title: string;
  /** Code in reference list project_stage. */
  stageCode: string;
  ownWords: string;
  nextStep: string;
  validFrom: string | null;
  validUntil: string | null;
}

/** Who wrote a record, and for whom. */
export interface RecordAuthor {
  id: string;
  name: string;
  organisationId: string;
  organisation: string;
}

/** What every record of a room carries besides its own facts. */
export interface RecordFrame {
  id: string;
  version: number;
  recordedAt: string;
  author: RecordAuthor;
  /** The record this one corrects. */
  supersedesId: string | null;
  /** Why it was corrected or withdrawn; empty for a first record. */
  correctionReason: string;
}

export type ResidenceDocumentView = RecordFrame & ResidenceDocumentInput;
export type ResidenceProcedureView = RecordFrame & ResidenceProcedureInput;
export type HousingSituationView = RecordFrame & HousingSituationInput;
export type TrainingEpisodeView = RecordFrame & TrainingEpisodeInput & { provider: string | null };
export type EmploymentEpisodeView = RecordFrame & EmploymentEpisodeInput;
export type ProjectView = RecordFrame & ProjectInput;

/** A record entered in error is ended with a reason; it stays in the history. */
export interface WithdrawRecord {
  reason: string;
}

/** One step in the history of a record, oldest first. */
export type RecordVersion<View extends RecordFrame> = View & {
  supersededAt: string | null;
  /** This step withdrew the record: nothing is current any more. */
  withdrawal: boolean;
};

/**
 * Kinds of record by the part of the address that names them: /api/case-files/:id/<kind>. `name` is the singular in the
 * record of readings and in the database.
 */
export const RECORD_KINDS = {
  'household-members': { room: 'household', name: 'household_member' },
  'residence-documents': { room: 'residence', name: 'residence_document' },
  'residence-procedures': { room: 'residence', name: 'residence_procedure' },
  'housing-situations': { room: 'housing', name: 'housing_situation' },
  'training-episodes': { room: 'training', name: 'training_episode' },
  'employment-episodes': { room: 'employment', name: 'employment_episode' },
  projects: { room: 'project', name: 'project' },
  guardianships: { room: 'household', name: 'guardianship' },
  incomes: { room: 'income', name: 'income' },
  debts: { room: 'income', name: 'debt' },
  'aid-requests': { room: 'income', name: 'aid_request' },
  'health-coverages': { room: 'health', name: 'health_coverage' },
  'care-needs': { room: 'health', name: 'care_need' },
  'rights-matters': { room: 'rights_violence', name: 'rights_matter' },
  participations: { room: 'participation', name: 'participation' },
  'housing-applications': { room: 'housing', name: 'housing_application' },
  'shelter-nights': { room: 'housing', name: 'shelter_night' },
  'reference-addresses': { room: 'housing', name: 'reference_address' },
  'employment-follow-ups': { room: 'employment', name: 'employment_follow_up' },
  'language-assessments': { room: 'language', name: 'language_assessment' },
  schoolings: { room: 'education', name: 'schooling' },
  diplomas: { room: 'education', name: 'diploma' },
  equivalences: { room: 'education', name: 'equivalence' },
  skills: { room: 'skills', name: 'skill' },
  'occupations-sought': { room: 'skills', name: 'occupation_sought' },
  pathways: { room: 'training', name: 'pathway' },
  'pathway-modules': { room: 'training', name: 'pathway_module' },
  'attended-hours': { room: 'training', name: 'attended_hours' },
  'project-steps': { room: 'project', name: 'project_step' },
} as const satisfies Record<string, { room: Room; name: string }>;
export type RecordKind = keyof typeof RECORD_KINDS;

/** Input of each kind of record. */
export interface RecordInputs {
  'household-members': HouseholdMemberInput;
  'residence-documents': ResidenceDocumentInput;
  'residence-procedures': ResidenceProcedureInput;
  'housing-situations': HousingSituationInput;
  'training-episodes': TrainingEpisodeInput;
  'employment-episodes': EmploymentEpisodeInput;
  projects: ProjectInput;
  guardianships: GuardianshipInput;
  incomes: IncomeInput;
  debts: DebtInput;
  'aid-requests': AidRequestInput;
  'health-coverages': HealthCoverageInput;
  'care-needs': CareNeedInput;
  'rights-matters': RightsMatterInput;
  participations: ParticipationInput;
  'housing-applications': HousingApplicationInput;
  'shelter-nights': ShelterNightInput;
  'reference-addresses': ReferenceAddressInput;
  'employment-follow-ups': EmploymentFollowUpInput;
  'language-assessments': LanguageAssessmentInput;
  schoolings: SchoolingInput;
  diplomas: DiplomaInput;
  equivalences: EquivalenceInput;
  skills: SkillInput;
  'occupations-sought': OccupationSoughtInput;
  pathways: PathwayInput;
  'pathway-modules': PathwayModuleInput;
  'attended-hours': AttendedHoursInput;
  'project-steps': ProjectStepInput;
}

/** Records of one page of a list. */
export const RECORDS_PER_PAGE = 50;
