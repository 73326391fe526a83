import type { AwaitedDay } from './awaited-day';
import type { FileAction, Relation, Room, SharingAgreementView } from '@guichet/access-contract';
import type { AliasSource, ContactKind, Gender, LanguageLevel, NameOrder } from '@guichet/people-contract';
import type { NoteDraft, NoteView } from './note';
import type { ResidenceClock } from './residence-clock';
import type {
  EmploymentEpisodeView,
  HousingSituationView,
  ProjectView,
  RecordFrame,
  RecordKind,
  ResidenceDocumentView,
  ResidenceProcedureView,
  TrainingEpisodeView,
} from './room-records';
import type { CaseFileStatus } from './vocabularies';

/**
 * How far the reader reaches into a room. `none`: not for this role, or never shared. `exists`: shut, ask the lead.
 * `summary`: shut, but says how many records of each kind it holds. `own`: shut, but shows what the reader's own team once recorded there. What one may not read is not sent.
 */
export const ROOM_ACCESSES = ['none', 'exists', 'summary', 'own', 'read', 'contribute'] as const;
export type RoomAccess = (typeof ROOM_ACCESSES)[number];

/** Somebody who can read a room: a team, the managers of an organisation (both others null), or one named member. */
export interface RoomReader {
  organisation: string;
  team: string | null;
  member: string | null;
}

/** That a file is restricted. Why is said to the officer alone. */
export interface FileRestriction {
  id: string;
  version: number;
  since: string;
}

/** A room, before its contents. */
export interface RoomDoor {
  room: Room;
  access: RoomAccess;
  /** Who else can read it; empty when it is shut for the reader. */
  readers: RoomReader[];
  /** How many current records of each kind it holds; empty when it is shut for the reader and not summed up for them. */
  holds: Partial<Record<RecordKind, number>>;
}

/** Birth date as far as it is known. */
export interface PartialBirthDate {
  year: number | null;
  month: number | null;
  day: number | null;
  approximate: boolean;
  /** Given by an authority, often 1 January. */
  assigned: boolean;
}

/** The person, room `identity`. */
export interface FilePerson {
  version: number;
  familyNames: string;
  givenNames: string;
  knownAs: string;
  ownScriptName: string;
  pronunciation: string;
  nameOrder: NameOrder;
  birth: PartialBirthDate;
  gender: Gender;
  /** What the person wants, in their own words. */
  ownSentence: string;
  aliases: { id: string; version: number; spelling: string; source: AliasSource }[];
  /** Codes in reference list country. */
  nationalities: string[];
}

/** A way to reach the person, room `contact`. */
export interface FileContact {
  id: string;
  version: number;
  kind: ContactKind;
  value: string;
  instructions: string;
  safe: boolean;
  preferred: boolean;
  protected: boolean;
  validUntil: string | null;
}

/** A language of the person, room `language`. */
export interface FileLanguage {
  id: string;
  version: number;
  /** Code in reference list language. */
  languageCode: string;
  spokenLevel: LanguageLevel;
  writtenLevel: LanguageLevel;
  preferred: boolean;
  interpreterNeeded: boolean;
}

/** An open urgency on the front page of the file. */
export interface FileUrgency {
  id: string;
  /** Code in reference list urgency_kind. */
  kindCode: string;
  /** Code in reference list urgency_level. */
  levelCode: string;
  what: string;
  openedAt: string;
  dueAt: string;
  /** Member or team that holds it. */
  owner: string;
}

/** A goal of the plan on the front page of the file, with how many of its actions are done. */
export interface FileGoal {
  id: string;
  /** Code in reference list plan_theme. */
  themeCode: string;
  /** The person's words; empty while it is undecided. */
  ownWords: string;
  /** undecided, under_way, paused, reached or changed_course. */
  state: string;
  done: number;
  all: number;
}

/** What the front page shows of the two tracks; the whole is GET /api/case-files/:id/plan. */
export interface FilePlan {
  /** Open ones, the most pressing first. */
  urgencies: FileUrgency[];
  goals: FileGoal[];
  /** The last agreed version; null before the first. */
  agreed: { number: number; agreedOn: string; reviewOn: string } | null;
}

/**
 * The rooms of a file. What opening the file shows at once stands here, newest first; the other records of a room are
 * read with it: GET /api/case-files/:id/<kind>.
 */
export interface CaseFileRooms {
  identity: RoomDoor & { person: FilePerson | null };
  contact: RoomDoor & { methods: FileContact[] };
  language: RoomDoor & { languages: FileLanguage[] };
  household: RoomDoor;
  income: RoomDoor;
  health: RoomDoor;
  education: RoomDoor;
  skills: RoomDoor;
  participation: RoomDoor;
  rights_violence: RoomDoor;
  residence: RoomDoor & {
    documents: ResidenceDocumentView[];
    procedures: ResidenceProcedureView[];
    /** Null when the room is shut. */
    clock: ResidenceClock | null;
  };
  housing: RoomDoor & { records: HousingSituationView[] };
  training: RoomDoor & { records: TrainingEpisodeView[] };
  employment: RoomDoor & { records: EmploymentEpisodeView[] };
  project: RoomDoor & { records: ProjectView[] };
  plan: RoomDoor & FilePlan;
  /** The last notes, facts and readable confidences together, newest first; `next` asks for older ones. */
  journal: RoomDoor & { notes: NoteView[]; next: string | null; draft: NoteDraft | null };
  /** Its notes stand in `journal`. */
  confidence: RoomDoor;
}

/** A member as shown on a file. */
export interface FileMember {
  id: string;
  name: string;
  organisation: string;
}

/** People and teams around the file besides the lead worker. */
export interface PeopleAround {
  /** Colleagues named on the file, those whose naming has ended left out. */
  members: (FileMember & { since: string; until: string | null })[];
  /** Receiving teams, as far as the reader shares a room with them. */
  receivers: { teamId: string; team: string; organisation: string; since: string; rooms: Room[] }[];
}

/** A referral on the file, for its two sides only. */
export interface FileReferral {
  id: string;
  version: number;
  subject: string;
  /** State of the referral machine. */
  status: string;
  kind: string;
  fromTeam: string;
  fromOrganisation: string;
  toTeam: string;
  toOrganisation: string;
  sentAt: string | null;
  decideBy: string | null;
  endedAt: string | null;
}

/** GET /api/case-files/:id. */
export interface CaseFileView {
  id: string;
  version: number;
  reference: string;
  status: CaseFileStatus;
  openedOn: string;
  closedOn: string | null;
  /** Code in reference list case_closure_reason. */
  closureReason: string | null;
  closureNote: string;
  lastActivityAt: string;
  /** The person works for this organisation: only named members may come near. */
  staffFile: boolean;
  /** Set while only the lead worker, named members and those with whom the person shares come near. */
  restriction: FileRestriction | null;
  lead: FileMember;
  team: { id: string; name: string };
  organisation: { id: string; name: string; shortName: string };
  around: PeopleAround;
  /** Under which relation the reader sees the file. */
  relation: Relation;
  /** What others recorded since the reader's last visit; `at` is null on the first. */
  lastVisit: { at: string | null; changes: number };
  rooms: CaseFileRooms;
  /** Days that records the reader reads wait for, the nearest first. */
  awaited: AwaitedDay[];
  agreements: SharingAgreementView[];
  referrals: FileReferral[];
  /** Open requests for access, for those who answer them. */
  openAccessRequests: number;
  allowedActions: FileAction[];
}

/**
 * GET /api/case-files/:id/contributions: what the reader's own teams once wrote in a file, for a team to which the file
 * is shut again. It says nothing else about the file or the person.
 */
export interface CaseFileContributions {
  records: Record<RecordKind, RecordFrame[]>;
  notes: NoteView[];
}
