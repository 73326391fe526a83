import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OPEN_CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { CaseFileOpened, OpenCaseFile as Command } from '@guichet/case-files-contract';
import { addContactWay, enterPerson, writeLanguages, writeSpellings } from '@guichet/people-api';
import { guichetNumber } from '@guichet/people-domain';
import { Refused } from '@guichet/platform-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { OpenCaseFileDuplicates } from './open-case-file-duplicates';

const OPEN_FILE = `
insert into case_file (id, reference, status, lead_member_id, team_id, organisation_id, opened_on) values ($1, $2, 'new', $3, $4, $5, $6)`;
const TAKEN = 'ux_case_file_reference';
const TRIES = 3;

/** Opens the file of a person who is welcomed: the person, their facts and the file in one transaction. */
@Injectable()
export class OpenCaseFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly duplicates: OpenCaseFileDuplicates,
  ) {}

  async run(actor: Actor, command: Command, key: string): Promise<CaseFileOpened> {
    if (!actor.teams.some((team) => team.id === command.teamId)) {
      throw new Refused(OPEN_CASE_FILE_PROBLEMS.teamNotMine, 422);
    }
    const intent = { route: 'case_file.open', key, command };
    if (!command.duplicatesSeen) await this.duplicates.refuse(actor, command, intent);
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.unitOfWork.once(actor, intent, (transaction) => this.open(transaction, actor, command));
      } catch (failure) {
        // a number that is taken is drawn again; a thousand million million are free
        if (constraintOf(failure) !== TAKEN || tries === TRIES) throw failure;
      }
    }
  }

  private async open(transaction: Transaction, actor: Actor, command: Command): Promise<CaseFileOpened> {
    const { identity, languages, contacts, teamId, leadId } = command;
    const id = randomUUID();
    const reference = guichetNumber(randomBytes(5));
    await enterPerson(transaction, id, identity);
    await transaction.query(OPEN_FILE, [id, reference, leadId, teamId, actor.organisation.id, this.clock.today()]);
    await writeSpellings(transaction, id, identity);
    await writeLanguages(transaction, id, languages);
    for (const way of contacts) await addContactWay(transaction, id, way);
    await record(transaction, {
      action: 'case_file.opened',
      caseFileId: id,
      objectKind: 'case_file',
      objectId: id,
      rooms: ['identity', 'language', 'contact'],
    });
    return { id, reference, version: 1 };
  }
}

function constraintOf(failure: unknown): string | undefined {
  return (failure as { driverError?: { constraint?: string } }).driverError?.constraint;
}
