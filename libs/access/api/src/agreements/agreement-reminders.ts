import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const FOLLOW = 'select follow_agreement_reminders()';

/** Tells the lead and the receiver, once, that an agreement ends soon; takes it back when it was renewed. */
@Injectable()
export class AgreementReminders implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('agreement_reminders', async (client) => {
      await client.query(FOLLOW);
    });
  }
}
