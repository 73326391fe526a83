import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Transaction } from '../database/unit-of-work';

/** A job’s payload: identifiers only. */
export type JobPayload = Readonly<Record<string, string | number>>;
/** What a job does, in one transaction of the job role. */
export type JobTask = (client: PoolClient, payload: JobPayload) => Promise<void>;

/** Tasks by name; scopes register theirs when their module starts. */
@Injectable()
export class JobTasks {
  readonly tasks = new Map<string, JobTask>();
  readonly minutely = new Set<string>();

  /** Registers what a job named `name` does; it may run more than once and must have one effect. */
  register(name: string, task: JobTask): void {
    this.tasks.set(name, task);
  }

  /** Registers a task that also runs every minute. */
  everyMinute(name: string, task: JobTask): void {
    this.register(name, task);
    this.minutely.add(name);
  }
}

const ENQUEUE = 'select enqueue_job($1, $2, $3, $4)';

/** Puts a job in the outbox: it runs after this transaction commits, never before, and not at all if it does not. */
export async function enqueue(
  transaction: Transaction,
  task: string,
  payload: JobPayload,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await transaction.query(ENQUEUE, [task, JSON.stringify(payload), options.runAt ?? null, options.key ?? null]);
}
