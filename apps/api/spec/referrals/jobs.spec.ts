import { createApplication } from '../../src/create-application';
import { testConfiguration } from '../harness/test-database';
import { TwoSides } from './two-sides';

describe('jobs of the process itself', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  async function until(condition: () => Promise<boolean>): Promise<void> {
    const patience = performance.now() + 10_000;
    while (!(await condition())) {
      if (performance.now() > patience) throw new Error('nothing happened');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('run after the commit, under a role that owns nothing, and leave the queue', async () => {
    const id = await sides.sent();
    await sides.city.sql('update sharing_agreement set revoked_on = today() where id = $1', [sides.agreementId]);
    const configuration = Object.assign(testConfiguration(sides.city.databaseUrl), { runJobs: true });
    const worker = await createApplication(configuration);
    await worker.init();
    try {
      await until(async () => (await sides.row(id)).status === 'cancelled');
      await until(async () => (await sides.waiting(id)).length === 0);
      const crontabs = await sides.city.sql<{ identifier: string }>(
        'select identifier from graphile_worker._private_known_crontabs',
      );
      expect(crontabs.map(({ identifier }) => identifier)).toContain('referral_sweep');
    } finally {
      await worker.close();
    }
  });
});
