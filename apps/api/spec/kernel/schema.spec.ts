import { ownerDataSource } from '@guichet/database';
import { City } from '../harness/city';

describe('entities and migrations', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.build();
  });
  afterAll(() => city.end());

  const differences = async () => {
    const source = await ownerDataSource(city.databaseUrl).initialize();
    try {
      return (await source.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);
    } finally {
      await source.destroy();
    }
  };

  it('agree', async () => {
    expect(await differences()).toEqual([]);
  });

  it('are seen to differ when they do', async () => {
    await city.sql('alter table team drop column conditions');
    expect(await differences()).not.toEqual([]);
  });
});
