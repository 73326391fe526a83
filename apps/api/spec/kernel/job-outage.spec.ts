import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobTasks } from '@guichet/platform-api-kernel';
import { createApplication } from '../../src/create-application';
import { City, TestClock } from '../harness/city';
import { CutLine } from '../harness/cut-line';
import { testConfiguration } from '../harness/test-database';

describe('jobs, when the database goes away under them', () => {
  let city: City;
  let line: CutLine;
  let application: NestFastifyApplication;
  let isClosed = false;
  /** What ran, in order; the work of a job is given by the test. */
  const ran: string[] = [];
  let work = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    city = await City.build();
    line = await CutLine.to(city.databaseUrl);
    const configuration = Object.assign(testConfiguration(line.through(city.databaseUrl)), { runJobs: true });
    application = await createApplication(configuration, new TestClock());
    application.get(JobTasks).register('spec.job', async (_, { name }) => {
      ran.push(String(name));
      await work();
    });
    await application.init();
  });
  afterAll(async () => {
    if (!isClosed) await application.close();
    await line.cut();
    await city.end();
  });
  beforeEach(() => {
    ran.length = 0;
    work = () => Promise.resolve();
  });

  const add = (name: string): Promise<unknown> =>
    city.sql(`select graphile_worker.add_job('spec.job', json_build_object('name', $1::text))`, [name]);
  async function has(names: readonly string[]): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!names.every((name) => ran.includes(name)) && Date.now() < deadline) await pause(50);
    expect(ran).toEqual(expect.arrayContaining([...names]));
  }

  it.each([
    ['fails', 'could not do it'],
    ['cannot keep what it did', null],
  ])('the process lives on when a job %s meanwhile, and takes the next one as soon as it can', async (_, fault) => {
    work = async () => {
      await line.cut();
      if (fault !== null) throw new Error(fault);
    };
    await add('interrupted');
    await has(['interrupted']);
    work = () => Promise.resolve();
    await pause(1_500);
    await line.mend();
    await add('the next');
    await has(['the next']);
  });

  it('gives back what was interrupted, so that it is done all the same', async () => {
    work = () => line.cut();
    await add('interrupted');
    await has(['interrupted']);
    work = () => Promise.resolve();
    await line.mend();
    ran.length = 0;
    await city.sql(`update graphile_worker._private_jobs set locked_at = locked_at - interval '11 minutes'`);
    await city.sql(`select graphile_worker.add_job('kernel.give_back')`);
    await has(['interrupted']);
  });

  it('lets the process be stopped while the database is away', async () => {
    work = () => line.cut();
    await add('interrupted');
    await has(['interrupted']);
    isClosed = true;
    await expect(application.close()).resolves.toBeUndefined();
  });
});
