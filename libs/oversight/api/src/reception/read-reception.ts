import { Injectable } from '@nestjs/common';
import type { Reception } from '@guichet/oversight-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { OWN_RECEPTION } from '../conventions/convention.queries';

/** The two signatures that reception rests on, as they stand for the actor. */
@Injectable()
export class ReadReception {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when no text of the undertaking is in force */
  async run(actor: Actor): Promise<Reception> {
    const [row] = await this.unitOfWork.statement<Reception & Record<string, unknown>>(actor, OWN_RECEPTION);
    if (!row) throw refusedFor('not_found');
    return row;
  }
}
