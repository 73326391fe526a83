import { randomUUID } from 'node:crypto';
import { verifyRecord } from '@guichet/database';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import { testConfiguration } from '../harness/test-database';
import type { TestMember } from '../harness/city';

const WRITE = `insert into audit_event (action, object_kind, object_id) values ('spec', 'spec', $1)`;

describe('the record', () => {
  let city: City;
  let claire: TestMember;
  const verify = () => verifyRecord(testConfiguration(city.databaseUrl));
  const seal = () => city.asAuditor('select seal_audit(1000)');

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas' });
    claire = await city.member('worker', cpas, [await city.team(cpas)]);
  });
  afterAll(() => city.end());

  const write = async (count: number) => {
    const browser = await city.signedIn(claire);
    const unitOfWork = city.application.get(UnitOfWork);
    const sessionId = await city.session(claire);
    const actor = { sessionId, requestId: randomUUID(), rightsVersion: null } as never;
    await browser.get('/api/session');
    await Promise.all(Array.from({ length: count }, () => unitOfWork.statement(actor, WRITE, [randomUUID()])));
  };

  it('seals what is committed into one chain that verifies, under concurrent writers and sealers', async () => {
    await Promise.all([write(60), seal(), write(60), seal(), seal(), write(60)]);
    await seal();
    const verification = await verify();
    expect(verification.fault).toBeNull();
    expect(verification.sealed).toBeGreaterThanOrEqual(180);
    expect(verification.unsealed).toBe(0);
  });

  it('only grows, even for its owner', async () => {
    for (const attempt of [
      'update audit_event set action = action',
      'delete from audit_event',
      'truncate audit_seal',
      'delete from audit_seal',
    ]) {
      await expect(city.sql(attempt)).rejects.toMatchObject({ code: 'GU451' });
    }
  });

  const attacks: [string, string][] = [
    [
      'an event edited',
      `update audit_event set action = 'autre' where id = (select event_id from audit_seal where sequence = 7)`,
    ],
    [
      'a reader replaced',
      `update audit_event set member_id = gen_random_uuid() where id = (select event_id from audit_seal where sequence = 9)`,
    ],
    ['an event and its seal removed', `delete from audit_seal where sequence = 11`],
    ['two events exchanged', `update audit_seal a set event_id = -event_id where sequence in (13, 14)`],
    ['a seal hashed again', `update audit_seal set hash = sha256(hash) where sequence = 15`],
    [
      'an event inserted beside the chain',
      `insert into audit_event (action) values ('caché'); delete from audit_unsealed`,
    ],
    [
      'a time moved',
      `update audit_event set at = at - interval '1 hour' where id = (select event_id from audit_seal where sequence = 17)`,
    ],
  ];
  it.each(attacks)('shows %s', async (_name, attack) => {
    const damaged = await city.copyOf();
    try {
      await damaged.sql(
        `set session_replication_role = replica; alter table audit_seal drop constraint fk_audit_seal_event_id; ${attack}; set session_replication_role = origin`,
      );
      const verification = await verifyRecord(testConfiguration(damaged.url));
      expect(verification.fault).not.toBeNull();
    } finally {
      await damaged.end();
    }
  });

  it('fails closed: when nothing can be recorded, nothing is answered', async () => {
    const browser = await city.signedIn(claire);
    expect((await browser.get('/api/case-files')).status).toBe(200);
    await city.sql('revoke insert on audit_event from guichet_api');
    try {
      const answer = await browser.get<{ items?: unknown }>('/api/case-files');
      expect(answer.status).toBe(503);
      expect(answer.body.items).toBeUndefined();
    } finally {
      await city.sql('grant insert on audit_event to guichet_api');
    }
  });
});
