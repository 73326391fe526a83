import { randomBytes, randomUUID } from 'node:crypto';
import { OPEN_CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { CaseFileOpened, OpenCaseFile } from '@guichet/case-files-contract';
import {
  addLanguages,
  addSpellings,
  enterContactWay,
  enterPerson,
  preferOnly,
  writeOwnSentence,
} from '@guichet/people-api';
import { guichetNumber } from '@guichet/people-domain';
import { record } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';

const OPEN_FILE = `
insert into case_file (id, reference, status, lead_member_id, team_id, organisation_id, opened_on) values ($1, $2, 'new', $3, $4, $5, $6)`;

/**
 * Writes the person, their facts and the file into a transaction of the actor. Whoever calls has looked for the person.
 * @param today YYYY-MM-DD
 * @throws team_not_mine
 */
export async function writeCaseFile(
  transaction: Transaction,
  actor: Actor,
  command: Omit<OpenCaseFile, 'duplicatesSeen'>,
  today: string,
): Promise<CaseFileOpened> {
  const { identity, languages, contacts, teamId, leadId } = command;
  if (!actor.teams.some((team) => team.id === teamId)) throw new Refused(OPEN_CASE_FILE_PROBLEMS.teamNotMine, 422);
  const id = randomUUID();
  const reference = guichetNumber(randomBytes(5));
  await enterPerson(transaction, id, identity);
  await transaction.query(OPEN_FILE, [id, reference, leadId, teamId, actor.organisation.id, today]);
  await writeOwnSentence(transaction, id, identity);
  await addSpellings(transaction, id, identity);
  await addLanguages(transaction, id, languages);
  const preferred = [];
  for (const way of contacts) {
    const contactId = await enterContactWay(transaction, id, way);
    if (way.preferred) preferred.push(contactId);
  }
  // of several that claim it the last one is
  const [, ...others] = preferred.toReversed();
  if (others.length > 0) await preferOnly(transaction, id, preferred.at(-1) ?? '');
  await record(transaction, {
    action: 'case_file.opened',
    caseFileId: id,
    objectKind: 'case_file',
    objectId: id,
    rooms: ['identity', 'language', 'contact'],
  });
  return { id, reference, version: 1 };
}
