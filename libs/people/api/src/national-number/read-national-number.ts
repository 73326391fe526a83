import { Injectable } from '@nestjs/common';
import type { NationalNumberView } from '@guichet/people-contract';
import { maskNationalNumber } from '@guichet/people-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { NUMBER_OF_FILE } from './national-number.queries';
import type { NumberOfFileRow } from './national-number.queries';
import { NumberVault } from './number-vault';

/** Shows the number masked; to an organisation without an authorisation, that there is nothing to show. */
@Injectable()
export class ReadNationalNumber {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: NumberVault,
  ) {}

  /** @throws not_found when the actor may not know the file */
  async run(actor: Actor, caseFileId: string): Promise<NationalNumberView> {
    const [row] = await this.unitOfWork.statement<NumberOfFileRow>(actor, NUMBER_OF_FILE, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    return {
      enabled: row.enabled,
      number:
        row.id === null
          ? null
          : {
              version: row.version,
              kind: row.kind,
              source: row.source,
              masked: maskNationalNumber(this.vault.digitsOf(caseFileId, row)),
              recordedAt: row.created_at.toISOString(),
            },
      allowedActions: actionsOf(row),
    };
  }
}

function actionsOf(row: NumberOfFileRow): NationalNumberView['allowedActions'] {
  const known = row.id !== null;
  const writes = row.enabled && row.contributes && row.writes;
  const actions = [
    [writes, 'record'],
    [writes && known, 'erase'],
    [known && row.writes, 'disclose'],
  ] as const;
  return actions.filter(([allowed]) => allowed).map(([, action]) => action);
}
