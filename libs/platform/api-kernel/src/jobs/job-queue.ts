import { Logger } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run } from 'graphile-worker';
import type { Runner, TaskList } from 'graphile-worker';
import type { Pool } from 'pg';

const START_AGAIN_AFTER_MILLISECONDS = 1_000;

/**
 * The queue of jobs as it works in this process, until it is stopped. It stops by itself when it could not tell the
 * database how a job ended, and is started again then; the job is given back once it was held too long.
 */
export class JobQueue {
  private readonly logger = new Logger('Jobs');
  private runner: Runner | undefined;
  private waiting: NodeJS.Timeout | undefined;
  private starting: Promise<void> = Promise.resolve();
  private isOver = false;

  /** @param minutely names of the tasks that run every minute */
  constructor(
    private readonly pool: Pool,
    private readonly taskList: TaskList,
    private readonly minutely: readonly string[],
  ) {}

  /** @throws what the database says when it cannot be reached */
  async start(): Promise<void> {
    const runner = await run({
      pgPool: this.pool,
      taskList: this.taskList,
      parsedCronItems: parseCronItems(
        this.minutely.map((task) => ({ task, match: '* * * * *', options: { backfillPeriod: 0 } })),
      ),
      noHandleSignals: true,
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
      }),
      preset: {
        worker: {
          concurrentJobs: 2,
          pollInterval: 1000,
          // without a batch nobody waits for the telling of a job's end, and an outage at that moment ends the process
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
    });
    this.runner = runner;
    const ended = (): void => {
      if (this.runner === runner) this.startAgainSoon();
    };
    runner.promise.then(ended, ended);
  }

  async stop(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.waiting);
    await this.starting;
    const runner = this.runner;
    this.runner = undefined;
    // one that is stopping by itself refuses to be stopped, and is waited for
    await runner?.stop().catch(() => runner.promise);
  }

  private startAgainSoon(): void {
    this.runner = undefined;
    if (this.isOver) return;
    this.logger.warn('the queue of jobs stopped; it is started again');
    this.waiting = setTimeout(() => {
      this.starting = this.start().catch(() => this.startAgainSoon());
    }, START_AGAIN_AFTER_MILLISECONDS);
  }
}
