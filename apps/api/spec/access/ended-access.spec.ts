import { City } from '../harness/city';

describe('access that ends by itself', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  it('leaves one line in the record of the file, whoever asks first after the hour', async () => {
    const home = await city.organisation();
    const team = await city.team(home);
    const partner = await city.organisation();
    const partners = await city.team(partner);
    const file = await city.caseFile(await city.member('worker', home, [team]), team);
    const reader = await city.signedIn(await city.member('worker', partner, [partners]));
    const agreement = await city.agreement(file, partner, ['identity', 'training'], { team: partners });
    expect((await reader.get(`/api/case-files/${file.id}`)).status).toBe(200);
    await city.sql(`update access_grant set ends_at = now() + interval '200 milliseconds' where source_id = $1`, [
      agreement,
    ]);
    await city.sql('select refresh_case_access($1)', [file.id]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await reader.get(`/api/case-files/${file.id}`)).status).toBe(404);
    await reader.get('/api/case-files');
    const lines = await city.sql(
      `select relation, member_id, object_kind, object_id, rooms from audit_event where action = 'access.ended' and case_file_id = $1`,
      [file.id],
    );
    expect(lines).toEqual([
      {
        relation: 'clock',
        member_id: null,
        object_kind: 'agreement',
        object_id: agreement,
        rooms: ['identity', 'training'],
      },
    ]);
  });
});
