import { Injectable } from '@nestjs/common';
import { DUPLICATES_SHOWN } from '@guichet/case-files-contract';
import type { DuplicatePairs, DuplicateSide, FileMergers } from '@guichet/case-files-contract';
import { partialDate, shownNames } from '@guichet/people-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { DUPLICATES, MERGERS_OF_FILE } from './merging.queries';
import type { PairRow, SideRow } from './merging.queries';

/** Pairs that may be one person, and what was put together. */
@Injectable()
export class ReadDuplicates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async pairs(actor: Actor): Promise<DuplicatePairs> {
    const rows = await this.unitOfWork.statement<PairRow>(actor, DUPLICATES, [DUPLICATES_SHOWN]);
    return { items: rows.map((row) => ({ ...row, one: sideView(row.one), other: sideView(row.other) })) };
  }

  /** @throws not_found when the actor may not know the file */
  async ofFile(actor: Actor, caseFileId: string): Promise<FileMergers> {
    const [row] = await this.unitOfWork.statement<{ into: FileMergers['into']; from: FileMergers['from'] }>(
      actor,
      MERGERS_OF_FILE,
      [caseFileId],
    );
    if (!row) throw refusedFor('not_found');
    return row;
  }
}

function sideView(row: SideRow): DuplicateSide {
  const { caseFileId, reference, status, openedOn, leadName, organisationShortName, spellings, phones } = row;
  const { approximate, assigned, ...parts } = row.birth;
  return {
    caseFileId,
    reference,
    status,
    openedOn,
    leadName,
    organisationShortName,
    spellings,
    phones,
    names: shownNames(row.names),
    birth: { date: partialDate(parts), approximate, assigned },
  };
}
