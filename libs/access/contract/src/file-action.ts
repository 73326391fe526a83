import type { Permission } from './permission';
import type { Room } from './room';

/** What an action on a file needs besides its permission. */
export interface FileActionRule {
  readonly permission: Permission;
  /** Room in which the actor must be able to contribute. */
  readonly room?: Room;
  /** `know`: any relation. `organisation`: works for the organisation that owns the file. `manage`: lead worker or team lead. */
  readonly standing: 'know' | 'organisation' | 'manage';
  /** In which part of the file's life it is offered. */
  readonly while: 'open' | 'closed' | 'always';
}

/**
 * What may be done on a file. `allowedActions` of a file is decided from this table and from nothing else; the portal
 * shows what it receives.
 */
export const FILE_ACTIONS = {
  'note.add': { permission: 'case_file.write', room: 'journal', standing: 'know', while: 'always' },
  'confidence.add': { permission: 'case_file.write', room: 'confidence', standing: 'know', while: 'always' },
  'identity.edit': { permission: 'case_file.write', room: 'identity', standing: 'know', while: 'always' },
  'contact.edit': { permission: 'case_file.write', room: 'contact', standing: 'know', while: 'always' },
  'language.edit': { permission: 'case_file.write', room: 'language', standing: 'know', while: 'always' },
  'residence.add': { permission: 'case_file.write', room: 'residence', standing: 'know', while: 'always' },
  'housing.add': { permission: 'case_file.write', room: 'housing', standing: 'know', while: 'always' },
  'training.add': { permission: 'case_file.write', room: 'training', standing: 'know', while: 'always' },
  'employment.add': { permission: 'case_file.write', room: 'employment', standing: 'know', while: 'always' },
  'project.add': { permission: 'case_file.write', room: 'project', standing: 'know', while: 'always' },
  'household.add': { permission: 'case_file.write', room: 'household', standing: 'know', while: 'always' },
  'income.add': { permission: 'case_file.write', room: 'income', standing: 'know', while: 'always' },
  'health.add': { permission: 'case_file.write', room: 'health', standing: 'know', while: 'always' },
  'education.add': { permission: 'case_file.write', room: 'education', standing: 'know', while: 'always' },
  'skills.add': { permission: 'case_file.write', room: 'skills', standing: 'know', while: 'always' },
  'participation.add': { permission: 'case_file.write', room: 'participation', standing: 'know', while: 'always' },
  'rights_violence.add': { permission: 'case_file.write', room: 'rights_violence', standing: 'know', while: 'always' },
  'plan.add': { permission: 'case_file.write', room: 'plan', standing: 'know', while: 'always' },
  'referral.create': { permission: 'referral.write', standing: 'know', while: 'open' },
  'agreement.record': { permission: 'agreement.record', standing: 'organisation', while: 'open' },
  'agreement.revoke': { permission: 'agreement.record', standing: 'organisation', while: 'always' },
  'file.status': { permission: 'case_file.manage', standing: 'manage', while: 'open' },
  'file.close': { permission: 'case_file.manage', standing: 'manage', while: 'open' },
  'file.reopen': { permission: 'case_file.manage', standing: 'manage', while: 'closed' },
  'file.assign': { permission: 'case_file.manage', standing: 'manage', while: 'open' },
  'file.members': { permission: 'case_file.manage', standing: 'manage', while: 'open' },
  'file.restrict': { permission: 'case_file.manage', standing: 'manage', while: 'always' },
  'access_request.answer': { permission: 'access_request.decide', standing: 'manage', while: 'always' },
  'readings.read': { permission: 'case_file.manage', standing: 'manage', while: 'always' },
} as const satisfies Record<string, FileActionRule>;
export type FileAction = keyof typeof FILE_ACTIONS;
