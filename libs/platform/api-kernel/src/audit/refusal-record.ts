import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { KernelRequest } from '../http/kernel-request';

const RECORD = 'select record_refusal($1, $2, $3, $4, $5)';
const RECORD_OF_MACHINE = 'select record_machine_refusal($1, $2, $3)';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Records a refusal in its own transaction, because the refused one is rolled back. */
@Injectable()
export class RefusalRecord {
  private readonly logger = new Logger('RefusalRecord');

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async record(request: KernelRequest): Promise<void> {
    if (!request.user) return;
    const parameters = Object.values((request.params ?? {}) as Record<string, string>);
    const object = parameters.find((value) => UUID.test(value)) ?? null;
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    try {
      const who = [request.user.sessionId, request.id, route];
      if (request.user.machine) await this.unitOfWork.outsideContext(RECORD_OF_MACHINE, who);
      else await this.unitOfWork.outsideContext(RECORD, [...who, 'route', object]);
    } catch {
      // the answer is a refusal either way; what is lost is only its trace, and that is worth an alarm
      this.logger.error('a refusal could not be recorded');
    }
  }
}
