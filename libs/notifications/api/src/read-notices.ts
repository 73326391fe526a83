import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { READ_ALL, READ_ONE } from './notice.queries';

/** Marking notices as read. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string): Promise<void> {
    const [notice] = await this.unitOfWork.statement(actor, READ_ONE, [id, this.clock.now()]);
    if (!notice) throw refusedFor('not_found');
  }

  async all(actor: Actor): Promise<void> {
    await this.unitOfWork.statement(actor, READ_ALL, [this.clock.now()]);
  }
}
