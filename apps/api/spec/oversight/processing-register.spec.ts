import { isClosedRoom, ROOMS } from '@guichet/access-contract';
import type { ProcessingRegister } from '@guichet/oversight-contract';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { pdfTags, pdfText } from '../documents/pdf-text';

describe('the register of processing', () => {
  let city: City;
  let officer: TestMember;
  beforeAll(async () => {
    city = await City.build();
    officer = await city.member('data_protection_officer', await city.organisation({ name: 'Maison du Quai' }));
  });
  afterAll(() => city.end());
  const register = async (as = officer) =>
    (await city.signedIn(as)).get<ProcessingRegister>('/api/processing-register');

  it('holds every room, every table once, and every personal column in its own words', async () => {
    const { body } = await register();
    const rooms = body.activities.map(({ room }) => room);
    expect(rooms).toEqual(expect.arrayContaining(ROOMS.filter((room) => room !== 'confidence')));
    const tables = body.activities.flatMap((one) => one.tables);
    const [real] = await city.sql<{ n: number }>(
      `select count(*)::integer as n from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    expect([tables.length, new Set(tables).size]).toEqual([real?.n, real?.n]);
    const health = body.activities.find(({ room }) => room === 'health');
    expect(health?.tables).toContain('care_need');
    expect(health?.columns.sensitive).toBeGreaterThan(0);
    expect(body.measures.closedRooms).toEqual(ROOMS.filter(isClosedRoom));
    expect(body.organisations).toContainEqual(expect.objectContaining({ name: 'Maison du Quai', endsOn: null }));
  });

  it('says tomorrow what is changed today: a column, a rule', async () => {
    await city.sql(`alter table skill add column trial text; comment on column skill.trial is 'sensitive: an attempt'`);
    await city.sql(
      `update reference_entry set attributes = attributes || '{"years": 3}' where list = 'retention_rule' and code = 'cpas.health'`,
    );
    const { body } = await register();
    const of = (room: string) => body.activities.find((one) => one.room === room);
    expect(of('skills')?.data).toContainEqual({ class: 'sensitive', words: 'an attempt' });
    expect(of('health')?.retention).toContainEqual({ kind: 'cpas', years: 3 });
  });

  it('prints as a tagged paper', async () => {
    const { status, bytes } = await (await city.signedIn(officer)).bytes('/api/processing-register/pdf');
    expect(status).toBe(200);
    expect((await pdfText(bytes)).join(' ').replaceAll(/\s+/g, ' ')).toContain('Maison du Quai');
    expect([...(await pdfTags(bytes)).keys()]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'L']));
  });

  it('is the officer’s', async () => {
    expect((await register(await city.member('administrator', await city.organisation()))).status).toBe(403);
  });
});
