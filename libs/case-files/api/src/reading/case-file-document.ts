import type { Room, SharingAgreementView } from '@guichet/access-contract';
import type {
  AwaitedDay,
  CaseFileStatus,
  EmploymentEpisodeView,
  FileContact,
  FileLanguage,
  FileMember,
  FilePerson,
  FilePlan,
  FileReferral,
  FileRestriction,
  HousingSituationView,
  NoteDraft,
  NoteView,
  ProjectView,
  ResidenceDocumentView,
  ResidenceProcedureView,
  TrainingEpisodeView,
} from '@guichet/case-files-contract';
import type { ClockDocument } from '@guichet/case-files-domain';

/** A team’s grant in one room: 3 read, 4 contribute. */
export interface GrantRow {
  teamId: string;
  team: string;
  organisation: string;
  room: Room;
  level: number;
  since: string;
}

/** Who a subject is; `teams` are the subjects of a member’s teams. */
export interface SubjectRow {
  subject: number;
  organisation: string;
  team: string | null;
  member: string | null;
  teams: number[];
}

export type DocumentRow = ResidenceDocumentView & Pick<ClockDocument, 'coverage' | 'rule' | 'recordedOn'>;

/** What READ_CASE_FILE answers: what row-level security let through, and the facts from which the rest is decided. */
export interface CaseFileDocument {
  /** Today in Brussels, as the database decided with it. */
  today: string;
  header: {
    id: string;
    version: number;
    reference: string;
    status: CaseFileStatus;
    openedOn: string;
    closedOn: string | null;
    closureReason: string | null;
    closureNote: string;
    lastActivityAt: string;
    staffOfOrganisationId: string | null;
    restriction: FileRestriction | null;
    lead: FileMember;
    team: { id: string; name: string };
    organisation: { id: string; name: string; shortName: string };
  };
  self: { sworn: boolean; staffFileRight: boolean; protectedAddressRight: boolean };
  doors: { room: Room; readers: number[] }[];
  /** Current records by the name of their kind, in rooms the reader reads. */
  counts: Record<string, number>;
  subjects: SubjectRow[];
  members: (FileMember & { since: string; until: string | null })[];
  grants: GrantRow[];
  /** Rooms open to the reader alone because the glass was broken. */
  emergencies: Room[];
  previousVisit: string | null;
  /** What others did since the end of the visit before, counted no further than CHANGES_TOLD. */
  changes: number;
  openAccessRequests: number;
  person: FilePerson | null;
  contacts: FileContact[];
  languages: FileLanguage[];
  documents: DocumentRow[];
  procedures: ResidenceProcedureView[];
  housing: HousingSituationView[];
  training: TrainingEpisodeView[];
  employment: EmploymentEpisodeView[];
  project: ProjectView[];
  plan: FilePlan;
  awaited: AwaitedDay[];
  notes: Omit<NoteView, 'correctable'>[];
  draft: NoteDraft | null;
  agreements: SharingAgreementView[];
  referrals: FileReferral[];
}
