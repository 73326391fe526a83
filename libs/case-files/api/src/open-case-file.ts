import { Injectable } from '@nestjs/common';
import { OPEN_CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { CaseFileOpened, OpenCaseFile as Command } from '@guichet/case-files-contract';
import { Refused } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { OpenCaseFileDuplicates } from './open-case-file-duplicates';
import { writeCaseFile } from './write-case-file';

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
        return await this.unitOfWork.once(actor, intent, (transaction) =>
          writeCaseFile(transaction, actor, command, this.clock.today()),
        );
      } catch (failure) {
        // a number that is taken is drawn again; a thousand million million are free
        if (constraintOf(failure) !== TAKEN || tries === TRIES) throw failure;
      }
    }
  }
}

function constraintOf(failure: unknown): string | undefined {
  return (failure as { driverError?: { constraint?: string } }).driverError?.constraint;
}
