import { FILE_ACTIONS, reaches, roleHolds } from '@guichet/access-contract';
import type { FileAction, FileActionRule } from '@guichet/access-contract';
import { levelIn } from './decide';
import type { ActorFacts, FileFacts } from './facts';
import { manages, relationsTo } from './relations';

function stands(rule: FileActionRule, actor: ActorFacts, file: FileFacts): boolean {
  switch (rule.standing) {
    case 'manage':
      return manages(actor, file);
    case 'organisation':
      return actor.organisationId === file.organisationId;
    case 'know':
      return true;
  }
}

/**
 * What the actor may do on the file now, in the order of the table.
 * @param life whether the file is `open`, `closed`, or beyond both (`archived`)
 */
export function fileActions(actor: ActorFacts, file: FileFacts, life: 'open' | 'closed' | 'archived'): FileAction[] {
  const [closest] = relationsTo(actor, file);
  // who came in by breaking the glass reads and does nothing else
  if (closest === undefined || closest === 'break_glass') return [];
  return (Object.entries(FILE_ACTIONS) as [FileAction, FileActionRule][])
    .filter(([, rule]) => roleHolds(actor.role, rule.permission))
    .filter(([, rule]) => rule.while === 'always' || rule.while === life)
    .filter(([, rule]) => rule.room === undefined || reaches(levelIn(actor, file, rule.room), 'contribute'))
    .filter(([, rule]) => stands(rule, actor, file))
    .map(([action]) => action);
}
