import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const FOLLOW = 'select follow_residence_reminders()';

/** Tells lead workers, every minute, which days of the residence clock have come, and takes back what no longer holds. */
@Injectable()
export class ResidenceReminders implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('residence_reminders', async (client) => {
      await client.query(FOLLOW);
    });
  }
}
