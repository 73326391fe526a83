import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { csv, ImportDesk } from './import-desk';

/** A name that resembles no other. */
const name = (): string => `Q${randomUUID().replace(/[\d-]/g, '')}`;
const person = (nationality = ''): string[] => [name(), 'Aster', '1990', '', nationality];

describe('the life of a list', () => {
  let city: City;
  let organisation: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let place: { teamId: string; leadId: string };
  let desk: ImportDesk;

  beforeAll(async () => {
    city = await City.build();
    organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('team_lead', organisation, [team]);
    place = { teamId: team.id, leadId: (await city.member('worker', organisation, [team])).id };
    desk = new ImportDesk(city, await city.signedIn(lead), place);
  });
  afterAll(() => city.end());

  const broughtIn = async (rows: string[][]): Promise<string> => {
    const id = await desk.checked(csv(rows));
    expect(await desk.order(id, 'run')).toMatchObject({ status: 200 });
    await desk.job(id);
    return id;
  };

  it('leaves a row out that was left out, also when a word is corrected everywhere', async () => {
    const id = await desk.checked(csv([person('syrianne'), person('syrianne'), person('syrianne')]));
    expect(await desk.decide(id, 3, 'leave_out')).toMatchObject({ status: 200 });
    expect((await desk.correct(id, 2, 4, 'Syrie', true)).body).toEqual({ rows: 2 });
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['ready', 'left_out', 'ready']);
    expect((await desk.rows(id))[1]?.cells[4]).toBe('syrianne');
    // what is said of the row itself counts, also when it was left out
    expect((await desk.correct(id, 3, 4, 'Syrie', true)).body).toEqual({ rows: 1 });
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['ready', 'ready', 'ready']);
  });
});
