import { LEVELS, RESIDENCE_NEED, ROLE_PERMISSIONS, ROLE_ROOM_LEVELS } from '@guichet/access-contract';
import { ORGANISATION_KINDS } from '@guichet/organisations-contract';
import { City } from '../harness/city';

describe('the access tables of the database', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  it('hold the levels of the contract', async () => {
    const rows = await city.sql<{ role: string; room: string; level: number }>(
      'select role, room, level from role_room',
    );
    const expected = Object.entries(ROLE_ROOM_LEVELS).flatMap(([role, row]) =>
      Object.entries(row).map(([room, level]) => ({ role, room, level: LEVELS[level] })),
    );
    expect(rows).toEqual(expect.arrayContaining(expected));
    expect(rows).toHaveLength(expected.length);
  });

  it('hold the need list of residence, of kinds of organisation that there are', async () => {
    const rows = await city.sql<{ organisationKind: string; role: string; reason: string; reviewedOn: string }>(
      `select organisation_kind as "organisationKind", role, reason, reviewed_on::text as "reviewedOn" from residence_need`,
    );
    expect(rows).toEqual(expect.arrayContaining([...RESIDENCE_NEED]));
    expect(rows).toHaveLength(RESIDENCE_NEED.length);
    expect([...ORGANISATION_KINDS]).toEqual(expect.arrayContaining(RESIDENCE_NEED.map((row) => row.organisationKind)));
  });

  it('hold the permissions of the contract', async () => {
    const rows = await city.sql<{ role: string; permission: string }>('select role, permission from role_permission');
    const expected = Object.entries(ROLE_PERMISSIONS).flatMap(([role, list]) =>
      list.map((permission) => ({ role, permission })),
    );
    expect(rows).toEqual(expect.arrayContaining(expected));
    expect(rows).toHaveLength(expected.length);
  });
});
