import type { Satisfaction } from './closing';
import type { CaseFileStatus } from './vocabularies';

/**
 * The life of a file: from which state to which by a change of status. Closing and reopening are commands of their own
 * because they ask for more.
 */
export const CASE_FILE_STEPS = {
  new: ['in_assessment', 'active'],
  in_assessment: ['active', 'standby'],
  active: ['in_assessment', 'standby'],
  standby: ['active', 'in_assessment'],
  closed: [],
  archived: [],
} as const satisfies Record<CaseFileStatus, readonly CaseFileStatus[]>;

/** State in which a reopened file begins again. */
export const REOPENED_STATUS = 'active' satisfies CaseFileStatus;

/** PUT /api/case-files/:id/status, If-Match. */
export interface ChangeCaseFileStatus {
  status: CaseFileStatus;
}

/** POST /api/case-files/:id/closure, If-Match. */
export interface CloseCaseFile {
  /** Code in reference list case_closure_reason. */
  reasonCode: string;
  /** What remains open. */
  note: string;
  /** Where the person goes on. */
  destination?: string;
  /** Left out: nobody asked. */
  satisfaction?: Satisfaction;
  /** The right to come back, in words the person was given. */
  wayBack?: string;
}

/** POST /api/case-files/:id/reopening, If-Match. */
export interface ReopenCaseFile {
  reason: string;
}

/** POST /api/case-files/:id/assignment, If-Match: inside the owning organisation; handing over to another is not an assignment. */
export interface AssignCaseFile {
  leadMemberId: string;
  /** Left out: the file stays with its team. */
  teamId?: string;
}

/** PUT /api/case-files/:id/members/:memberId, If-Match: a colleague of the owning organisation named on the file. */
export interface NameCaseFileMember {
  /** Last day; null while it lasts. */
  until: string | null;
}

/** What members are told of a file; also the kinds of the notices. */
export const CASE_FILE_EVENTS = {
  /** A file was given to the member. */
  assigned: 'case_file.assigned',
  /** The member was named on a file. */
  named: 'case_file.named',
} as const;

/** Problem codes of the life and the contents of a file. */
export const CASE_FILE_PROBLEMS = {
  /** No such step in the life of a file. */
  noSuchStep: 'case_file_step',
  /** Referrals are still open; `count` says how many. */
  openReferrals: 'open_referrals',
  /** The file is closed. */
  closed: 'case_file_closed',
  /** The lead worker must work in the team of the file. */
  leadOutsideTeam: 'lead_outside_team',
  /** An assignment stays inside the owning organisation. */
  teamOutsideOrganisation: 'team_outside_organisation',
  /** Only colleagues of the owning organisation are named on a file. */
  memberOutsideOrganisation: 'member_outside_organisation',
  /** The note is not the reader's own, or older than a day. */
  noteLocked: 'note_locked',
  /** The file leads to another one: nothing new begins in it. */
  merged: 'case_file_merged',
  /** One of the files is part of another merger. */
  mergerChain: 'merger_chain',
  /** A member keeps only so many views of the list. */
  tooManyViews: 'too_many_views',
  /** What a note tells happened in the future. */
  happenedInFuture: 'happened_in_future',
} as const;
