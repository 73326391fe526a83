import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobTasks } from '@guichet/platform-api-kernel';

const PROPOSE = 'select propose_destruction()';
const CARRY_OUT = 'select carry_out_destruction($1)';
/** Files in one transaction: a run that breaks off loses no more than these, and the next one takes them up. */
const AT_ONCE = 20;

/** Proposes once a night what is due, and carries out what two people approved. */
@Injectable()
export class CarryOutDestruction implements OnModuleInit {
  constructor(private readonly jobs: JobTasks) {}

  onModuleInit(): void {
    this.jobs.everyMinute('propose_destruction', async (client) => {
      await client.query(PROPOSE);
    });
    this.jobs.everyMinute('carry_out_destruction', async (client) => {
      await client.query(CARRY_OUT, [AT_ONCE]);
    });
  }
}
