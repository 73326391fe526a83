import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { TaskList } from 'graphile-worker';
import pg from 'pg';
import { Clock } from '../clock/clock';
import { Configuration } from '../configuration/configuration';
import { CheckpointWriter } from '../record/checkpoint-writer';
import { secondPlace } from '../record/second-place';
import { JobQueue } from './job-queue';
import { JobTasks } from './jobs';

const SEAL = 'select seal_audit(5000) as sealed';
const SEAL_EVERY_MILLISECONDS = 500;
const SEAL_AT_MOST_MILLISECONDS = 30_000;
const NEVER_WAITS_FOR_EVER = { connectionTimeoutMillis: 5_000, keepAlive: true };
const SIGN_EVERY_MILLISECONDS = 60_000;
/** Row-level security leaves this role only what is old enough to go: keys after two days, tries after one. */
const SWEEP = ['delete from idempotency_key', 'delete from sign_in_attempt'];
/** A job takes seconds: one that has been held for ten minutes belonged to a process that died, and is given back. */
const GIVE_BACK = `
select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
where locked_at < now() - interval '10 minutes' having count(*) > 0`;

/** Runs jobs and seals the record, in every process that has RUN_JOBS; they share the work through the database. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private queue: JobQueue | undefined;
  private workerPool: pg.Pool | undefined;
  private auditPool: pg.Pool | undefined;
  private sealing: NodeJS.Timeout | undefined;
  private currentSeal: Promise<void> = Promise.resolve();
  private signedAt = 0;
  private readonly checkpoints: CheckpointWriter;

  constructor(
    private readonly configuration: Configuration,
    private readonly jobs: JobTasks,
    private readonly clock: Clock,
  ) {
    this.checkpoints = new CheckpointWriter(configuration, secondPlace(configuration));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.configuration.runJobs) return;
    this.jobs.everyMinute('kernel.sweep', async (client) => {
      for (const statement of SWEEP) await client.query(statement);
    });
    this.jobs.everyMinute('kernel.give_back', async (client) => {
      await client.query(GIVE_BACK);
    });
    const pool = new pg.Pool({
      connectionString: this.configuration.roleUrl('guichet_worker'),
      max: 4,
      application_name: 'guichet-jobs',
      ...NEVER_WAITS_FOR_EVER,
    });
    pool.on('error', () => this.logger.warn('the job connection was lost; it is opened again'));
    pool.on('connect', (client) => client.on('error', () => undefined));
    this.workerPool = pool;
    this.auditPool = new pg.Pool({
      connectionString: this.configuration.roleUrl('guichet_audit'),
      max: 1,
      application_name: 'guichet-seal',
      query_timeout: SEAL_AT_MOST_MILLISECONDS,
      ...NEVER_WAITS_FOR_EVER,
    });
    this.auditPool.on('error', () => this.logger.warn('the seal connection was lost; it is opened again'));
    this.queue = new JobQueue(pool, this.taskList(pool), [...this.jobs.minutely]);
    await this.queue.start();
    // what was sealed before a crash is signed before anything new is sealed
    await this.sign();
    this.sealing = setInterval(() => {
      this.currentSeal = this.currentSeal.then(() => this.seal());
    }, SEAL_EVERY_MILLISECONDS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.sealing);
    await this.currentSeal;
    if (this.sealing) await this.sign();
    await this.queue?.stop();
    await this.workerPool?.end();
    await this.auditPool?.end();
  }

  private async seal(): Promise<void> {
    try {
      await this.auditPool?.query(SEAL);
    } catch {
      this.logger.warn('the record could not be sealed; it is tried again');
    }
    if (performance.now() - this.signedAt >= SIGN_EVERY_MILLISECONDS) await this.sign();
  }

  /** Takes a signed checkpoint to the second place. What does not agree there is an alarm for whoever reads the log. */
  private async sign(): Promise<void> {
    this.signedAt = performance.now();
    const client = await this.auditPool?.connect().catch(() => undefined);
    if (!client) return;
    try {
      await client.query('begin');
      await this.checkpoints.write(client, this.clock.now());
      await client.query('commit');
    } catch (failure) {
      await client.query('rollback').catch(() => undefined);
      this.logger.error(`no checkpoint of the record: ${failure instanceof Error ? failure.message : 'unknown'}`);
    } finally {
      client.release();
    }
  }

  private taskList(pool: pg.Pool): TaskList {
    return Object.fromEntries(
      [...this.jobs.tasks].map(([name, task]) => [
        name,
        async (payload: unknown) => {
          const client = await pool.connect();
          try {
            await client.query('begin');
            await task(client, (payload ?? {}) as Record<string, string>);
            await client.query('commit');
          } catch (failure) {
            await client.query('rollback').catch(() => undefined);
            throw failure;
          } finally {
            client.release();
          }
        },
      ]),
    );
  }
}
