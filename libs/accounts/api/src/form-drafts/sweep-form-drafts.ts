import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { FORM_DRAFT_LIMITS } from '@guichet/platform-contract';
import { JobTasks } from '@guichet/platform-api-kernel';

const SWEEP = 'select sweep_form_drafts($1)';

/** Removes drafts that are too old, and those of a file that their author may no longer know. */
@Injectable()
export class SweepFormDrafts implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('form_draft_sweep', async (client) => {
      await client.query(SWEEP, [FORM_DRAFT_LIMITS.days]);
    });
  }
}
