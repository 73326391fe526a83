import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const ESCALATE = 'select escalate_break_glass()';

/** Says, every minute, what nobody reviewed within its working days. */
@Injectable()
export class BreakGlassEscalation implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('break_glass_escalation', async (client) => {
      await client.query(ESCALATE);
    });
  }
}
