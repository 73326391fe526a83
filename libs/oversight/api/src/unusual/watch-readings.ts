import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const WATCH = 'select watch_readings()';

/** Counts the readings of the day that has ended, once a night; whatever nights were missed are made good. */
@Injectable()
export class WatchReadings implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('watch_readings', async (client) => {
      await client.query(WATCH);
    });
  }
}
