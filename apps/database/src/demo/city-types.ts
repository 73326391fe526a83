import type { LifeKind } from './people/life/life-story';
import type { ClosingTie, Role } from '@guichet/access-contract';
import type {
  CaseFileStatus,
  DatePrecision,
  FactSource,
  LabourMarketAccess,
  NoteAudience,
  NoteNature,
  RecordInputs,
  SensitiveTopic,
} from '@guichet/case-files-contract';
import type { OrganisationKind } from '@guichet/organisations-contract';
import type { AliasSource, ContactKind, Gender, LanguageLevel, NameOrder } from '@guichet/people-contract';
import type { Day, Moment } from './calendar';
import type { DemoAgreement, DemoNotice, DemoReferral } from './referral-types';

/** The whole demonstration city. Everything refers to organisations, teams and members by key, to people and referrals by identifier. */
export interface DemoCity {
  today: Day;
  organisations: DemoOrganisation[];
  teams: DemoTeam[];
  members: DemoMember[];
  people: DemoPerson[];
  notices: DemoNotice[];
}

export interface DemoOrganisation {
  id: string;
  key: string;
  name: string;
  shortName: string;
  kind: OrganisationKind;
  description: string;
  website: string | null;
  email: string | null;
  address: string | null;
  /** False: it stands in the directory only, and referrals to it are information. */
  hasAccount: boolean;
  conventionSignedOn: Day | null;
}

export interface DemoTeam {
  id: string;
  key: string;
  organisationKey: string;
  name: string;
  description: string;
  conditions: string;
  themes: string[];
  languages: string[];
  acceptsReferrals: boolean;
  asksResidenceDocument: boolean;
  acknowledgeWithinHours: number;
  decideWithinDays: number;
  firstAppointmentWithinDays: number;
  expiresAfterDays: number;
  closures: { startsOn: Day; endsOn: Day; reason: string }[];
}

export interface DemoMember {
  id: string;
  key: string;
  organisationKey: string;
  teamKeys: string[];
  givenName: string;
  familyName: string;
  email: string;
  role: Role;
  language: 'fr' | 'en';
  active: boolean;
  since: Day;
  secrecyUndertakingOn: Day | null;
  staffFileRight: boolean;
  protectedAddressRight: boolean;
}

export interface DemoPerson {
  /** Of the person and of the file. */
  id: string;
  /** What this person's story is, for tests and for whoever shows the city. */
  story: string;
  familyNames: string;
  givenNames: string;
  knownAs: string;
  ownScriptName: string;
  pronunciation: string;
  nameOrder: NameOrder;
  aliases: { spelling: string; source: AliasSource }[];
  birthYear: number | null;
  birthMonth: number | null;
  birthDay: number | null;
  birthApproximate: boolean;
  birthAssigned: boolean;
  gender: Gender;
  ownSentence: string;
  nationalities: string[];
  languages: DemoLanguage[];
  contacts: DemoContact[];
  file: DemoCaseFile;
}

export interface DemoLanguage {
  code: string;
  spoken: LanguageLevel;
  written: LanguageLevel;
  preferred: boolean;
  interpreterNeeded: boolean;
}

export interface DemoContact {
  kind: ContactKind;
  value: string;
  instructions: string;
  safe: boolean;
  preferred: boolean;
  protected: boolean;
}

export interface DemoCaseFile {
  reference: string;
  status: CaseFileStatus;
  leadKey: string;
  teamKey: string;
  openedOn: Day;
  openedAt: Moment;
  closedOn: Day | null;
  closureReason: string | null;
  closureNote: string;
  staffOfOrganisationKey: string | null;
  lastActivityAt: Moment;
  namedMembers: { memberKey: string; since: Day; until: Day | null }[];
  ties: { memberKey: string; kind: ClosingTie }[];
  /** Why only the lead worker and named members come near; left out for most. */
  restrictedBecause?: string;
  documents: DemoResidenceDocument[];
  procedures: DemoProcedure[];
  housing: DemoHousing[];
  training: DemoTraining[];
  employment: DemoEmployment[];
  projects: DemoProject[];
  life: DemoLifeRecord[];
  notes: DemoNote[];
  learning: DemoLearning[];
  agreements: DemoAgreement[];
  referrals: DemoReferral[];
  accessRequests: DemoAccessRequest[];
}

/** A member who learnt that a person is known asks the lead worker to be let in. */
export interface DemoAccessRequest {
  id: string;
  requesterKey: string;
  requesterTeamKey: string;
  reason: string;
  at: Moment;
  status: 'open' | 'answered' | 'declined';
  answeredByKey: string | null;
  answeredAt: Moment | null;
  answer: string;
}

/** What every recorded fact says about its recording. A correction names the row it replaces. */
export interface Recorded {
  id: string;
  authorKey: string;
  teamKey: string;
  recordedAt: Moment;
  source: FactSource;
  supersedesId: string | null;
  supersededAt: Moment | null;
  correctionReason: string;
}

/** A record about a life besides papers; its other keys are the facts of its kind. */
export interface DemoLifeRecord extends Recorded {
  kind: LifeKind;
}

export interface DemoResidenceDocument extends Recorded {
  typeCode: string;
  number: string | null;
  issuedOn: Day | null;
  validFrom: Day | null;
  validUntil: Day | null;
  untilPrecision: DatePrecision;
  labourMarket: LabourMarketAccess;
  authority: string;
  lostOn: Day | null;
  withdrawnOn: Day | null;
  note: string;
}

export interface DemoProcedure extends Recorded {
  kindCode: string;
  openedOn: Day | null;
  stage: string;
  stageSince: Day | null;
  nextDeadlineOn: Day | null;
  nextDeadlineWhat: string;
  lawyer: string;
  outcome: string;
  closedOn: Day | null;
}

export interface DemoHousing extends Recorded {
  kindCode: string;
  municipalityCode: string | null;
  validFrom: Day | null;
  validUntil: Day | null;
  mustLeaveOn: Day | null;
  note: string;
}

export interface DemoTraining extends Recorded {
  kindCode: string;
  title: string;
  providerKey: string | null;
  providerName: string;
  validFrom: Day | null;
  validUntil: Day | null;
  hoursPlanned: number | null;
  hoursDone: number;
  outcome: string;
  note: string;
}

export interface DemoEmployment extends Recorded {
  kindCode: string;
  occupationCode: string | null;
  occupation: string;
  employer: string;
  validFrom: Day | null;
  validUntil: Day | null;
  hoursPerWeek: number | null;
  note: string;
}

export interface DemoProject extends Recorded {
  title: string;
  stageCode: string;
  ownWords: string;
  nextStep: string;
  validFrom: Day | null;
  validUntil: Day | null;
}

export interface DemoNote extends Recorded {
  nature: NoteNature;
  body: string;
  happenedAt: Moment;
  audience: NoteAudience;
  /** The note beneath which it stands. */
  addsToId: string | null;
  keptTopics: SensitiveTopic[];
}

/** Kinds of record about what a person learnt, knows and looks for. */
export type LearningKind =
  | 'language-assessments'
  | 'schoolings'
  | 'diplomas'
  | 'equivalences'
  | 'skills'
  | 'occupations-sought'
  | 'pathways'
  | 'pathway-modules'
  | 'attended-hours'
  | 'project-steps';

/** A record of one of these kinds, with what a worker states in it. */
export type DemoLearning = {
  [Kind in LearningKind]: Recorded & { kind: Kind; facts: Omit<RecordInputs[Kind], 'source'> };
}[LearningKind];
