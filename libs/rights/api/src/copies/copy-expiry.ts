import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const EXPIRE = 'select expire_person_copies()';

/** Erases, every minute, the sealed files of copies whose time is over. */
@Injectable()
export class CopyExpiry implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('person_copy_expiry', async (client) => {
      await client.query(EXPIRE);
    });
  }
}
