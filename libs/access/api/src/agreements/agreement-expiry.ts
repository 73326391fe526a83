import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const END_EXPIRED = 'select end_expired_agreements()';

/** Takes back, every minute, what rests on an agreement that ran out. The grants have ended by themselves before. */
@Injectable()
export class AgreementExpiry implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('agreement_expiry', async (client) => {
      await client.query(END_EXPIRED);
    });
  }
}
