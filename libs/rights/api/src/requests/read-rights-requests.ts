import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { PAGE_SIZE, refusedFor } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import { mayStep, RIGHTS_REQUEST_STEPS } from '@guichet/rights-contract';
import type {
  FileRightsRequests,
  RightsRequestLine,
  RightsRequestList,
  RightsRequestStep,
  RightsRequestView,
} from '@guichet/rights-contract';
import {
  CLOSED_RIGHTS_REQUESTS,
  FILE_RIGHTS_REQUESTS,
  OPEN_RIGHTS_REQUESTS,
  READ_RIGHTS_REQUEST,
} from './rights-request.queries';

const KEY = /^(\d{4}-\d\d-\d\d)\|([0-9a-f-]{36})$/;
const FIRST = {
  open: ['-infinity', '00000000-0000-0000-0000-000000000000'],
  closed: ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
};
const STEPS = Object.keys(RIGHTS_REQUEST_STEPS) as RightsRequestStep[];

function keyOf(word: string | undefined, list: RightsRequestList): string[] {
  if (word === undefined) return FIRST[list];
  const [, day, id] = KEY.exec(Buffer.from(word, 'base64url').toString()) ?? [];
  if (!day || !id) throw refusedFor('invalid_request');
  return [day, id];
}

type Row = Omit<RightsRequestView, 'allowedSteps'> & { mayHandle: boolean };

/** Requests: those of a file, those of the desk, and one whole. */
@Injectable()
export class ReadRightsRequests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file */
  async ofFile(actor: Actor, caseFileId: string): Promise<FileRightsRequests> {
    const [row] = await this.unitOfWork.statement<FileRightsRequests & Record<string, unknown>>(
      actor,
      FILE_RIGHTS_REQUESTS,
      [caseFileId],
    );
    if (!row) throw refusedFor('not_found');
    return row;
  }

  async desk(actor: Actor, list: RightsRequestList, before?: string): Promise<Page<RightsRequestLine>> {
    const query = list === 'open' ? OPEN_RIGHTS_REQUESTS : CLOSED_RIGHTS_REQUESTS;
    const [row] = await this.unitOfWork.statement<{ items: RightsRequestLine[] }>(actor, query, [
      ...keyOf(before, list),
      PAGE_SIZE + 1,
    ]);
    const all = row?.items ?? [];
    const items = all.slice(0, PAGE_SIZE);
    const last = items.at(-1);
    const day = list === 'open' ? last?.dueOn : last?.closedOn;
    return {
      items,
      next: last && all.length > PAGE_SIZE ? Buffer.from(`${day}|${last.id}`).toString('base64url') : null,
    };
  }

  /** @throws not_found when there is none for the actor */
  async one(actor: Actor, id: string): Promise<RightsRequestView> {
    const [row] = await this.unitOfWork.statement<{ request: Row }>(actor, READ_RIGHTS_REQUEST, [id]);
    if (!row) throw refusedFor('not_found');
    const { mayHandle, ...request } = row.request;
    return { ...request, allowedSteps: mayHandle ? STEPS.filter((step) => mayStep(request.state, step)) : [] };
  }
}
