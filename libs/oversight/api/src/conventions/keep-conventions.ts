import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Conventions, RecordConvention } from '@guichet/oversight-contract';
import { JobTasks, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { CONVENTION_REGISTER } from './convention.queries';

const ROUTE = 'convention.record';
const RECORD = 'select record_convention($1, $2, $3::date, $4::date, $5, $6) as done';
const FOLLOW = 'select follow_conventions()';

/** The register of conventions; the job reminds before an end and carries it out. */
@Injectable()
export class KeepConventions implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.everyMinute('follow_conventions', async (client) => {
      await client.query(FOLLOW);
    });
  }

  async register(actor: Actor): Promise<Conventions> {
    const [row] = await this.unitOfWork.statement<Conventions & Record<string, unknown>>(actor, CONVENTION_REGISTER);
    return { items: row?.items ?? [] };
  }

  /** @throws not_found · convention_not_yet_signed · convention_over */
  record(actor: Actor, key: string, convention: RecordConvention): Promise<{ id: string; version: number }> {
    const { organisationId, signedOn, endsOn, reference, contact } = convention;
    return this.unitOfWork.once(actor, { route: ROUTE, key, command: convention }, async (transaction) => {
      const id = randomUUID();
      const values = [id, organisationId, signedOn, endsOn, reference, contact];
      const [row] = await transaction.query<{ done: boolean }>(RECORD, values);
      if (!row?.done) throw refusedFor('not_found');
      return { id, version: 1 };
    });
  }
}
