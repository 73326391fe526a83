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

  it('counts and ends on its rows as they are once a correction that came first is written', async () => {
    const id = await desk.checked(csv([person()]));
    await city.sql(`update spreadsheet_import set status = 'checking' where id = $1`, [id]);
    const correction = new pg.Client({ connectionString: city.databaseUrl });
    await correction.connect();
    await correction.query('begin');
    await correction.query('select 1 from spreadsheet_import where id = $1 for update', [id]);
    await correction.query(`update spreadsheet_import_row set status = 'waiting' where import_id = $1`, [id]);
    const job = desk.job(id);
    const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await city.sql(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await correction.query('commit');
    await correction.end();
    await job;
    expect(await desk.one(id)).toMatchObject({ status: 'checking', counts: { waiting: 1, ready: 0 } });
    await desk.job(id);
    expect(await desk.one(id)).toMatchObject({ status: 'checked', counts: { waiting: 0, ready: 1 } });
  });

  it('knows what a job had brought in before it died and its member had to leave', async () => {
    const leaving = await city.member('team_lead', organisation, [team]);
    const id = await broughtIn([person(), person()]);
    // as it stood: one file written, nothing counted yet, the member put out meanwhile
    const died = `update spreadsheet_import set status = 'running', counts = '{"ready": 2}', worked_by_id = $2 where id = $1`;
    await city.sql(died, [id, leaving.id]);
    await city.sql(`update spreadsheet_import_row set status = 'ready' where import_id = $1 and number = 3`, [id]);
    await city.sql('update member set active = false where id = $1', [leaving.id]);
    await desk.job(id);
    const halted = await desk.one(id);
    expect(halted).toMatchObject({ status: 'checked', counts: { created: 1, ready: 1 } });
    expect(halted.allowedActions).toEqual(['decide', 'run', 'undo']);
    await city.sql(`update spreadsheet_import set counts = '{"ready": 2}' where id = $1`, [id]);
    expect(await desk.order(id, 'discarding')).toMatchObject({ status: 409, body: { code: 'import_wrong_status' } });
    const mapping = { columns: halted.columns.map(({ meaning }) => meaning) };
    expect(await desk.caller.put(`/api/imports/${id}/mapping`, mapping, halted.version)).toMatchObject({ status: 409 });
    expect(await desk.standing(id)).toEqual(['created', 'ready']);
  });

  describe('of which nobody may lead the files any more', () => {
    const leaves = (memberId: string): Promise<unknown> =>
      city.sql('update team_membership set until = today() - 1 where member_id = $1', [memberId]);
    const comesBack = (memberId: string): Promise<unknown> =>
      city.sql('update team_membership set until = null where member_id = $1', [memberId]);

    it.each<[string, () => Promise<{ gone: TestMember; of: ImportDesk }>, string]>([
      [
        'its lead worker left',
        async () => {
          const gone = await city.member('worker', organisation, [team]);
          return { gone, of: new ImportDesk(city, desk.caller, { ...place, leadId: gone.id }) };
        },
        'import_lead_left',
      ],
      [
        'its importer left',
        async () => {
          const gone = await city.member('team_lead', organisation, [team]);
          return { gone, of: new ImportDesk(city, await city.signedIn(gone), place) };
        },
        'import_team_left',
      ],
    ])('halts without failing a row, and says so before the next run: %s', async (_who, arranged, code) => {
      const { gone, of } = await arranged();
      const id = await of.checked(csv([person(), person()]));
      expect(await of.order(id, 'run')).toMatchObject({ status: 200 });
      await leaves(gone.id);
      await of.job(id);
      expect(await of.one(id)).toMatchObject({ status: 'checked', counts: { ready: 2, failed: 0 } });
      expect(await of.order(id, 'run')).toMatchObject({ status: 422, body: { code } });
      await comesBack(gone.id);
      expect(await of.order(id, 'run')).toMatchObject({ status: 200 });
      await of.job(id);
      expect(await of.one(id)).toMatchObject({ status: 'finished', counts: { created: 2 } });
    });
  });

  it('tries a row that was refused once more when a human says so, without another text', async () => {
    const id = await desk.checked(csv([person()]));
    const failed = `update spreadsheet_import_row set status = 'failed', problems = $2 where import_id = $1`;
    await city.sql(failed, [id, JSON.stringify([{ column: null, code: 'refused', word: 'x', proposals: [] }])]);
    expect(await desk.decide(id, 2, 'create')).toMatchObject({ status: 409 });
    expect(await desk.decide(id, 2, 'undecided')).toMatchObject({ status: 200 });
    await desk.job(id);
    expect(await desk.rows(id)).toMatchObject([{ status: 'ready', problems: [] }]);
  });

  it('takes no lead worker whom no file would take', async () => {
    const reception = await city.member('reception', organisation, [team]);
    const of = new ImportDesk(city, desk.caller, { ...place, leadId: reception.id });
    expect(await of.send(csv([person()]))).toMatchObject({ status: 422, body: { code: 'import_lead_elsewhere' } });
  });

  it('is checked again, and its member told, only when a decision leaves a row to look at', async () => {
    const twice = person();
    const id = await desk.checked(csv([twice, twice, twice, person()]));
    const told = async (): Promise<number> =>
      (await city.sql(`select 1 from notice where member_id = $1 and kind = 'import.checked'`, [lead.id])).length;
    const before = await told();
    for (const [number, decision] of [
      [3, 'same_person'],
      [4, 'create'],
      [5, 'leave_out'],
    ] as const) {
      const answer = await desk.decide(id, number, decision);
      expect(answer).toMatchObject({ status: 200 });
      const { status, version, allowedActions } = await desk.one(id);
      expect({ status, version }).toEqual({ status: 'checked', version: answer.body['version'] });
      expect(allowedActions).toContain('run');
    }
    await desk.job(id);
    expect(await told()).toBe(before);

    await desk.decide(id, 5, 'undecided');
    expect(await desk.one(id)).toMatchObject({ status: 'checking', counts: { waiting: 1 } });
    // while a row waits, another decision keeps the check going
    await desk.decide(id, 3, 'leave_out');
    expect(await desk.one(id)).toMatchObject({ status: 'checking' });
    await desk.job(id);
    expect(await told()).toBe(before + 1);
    expect(await desk.standing(id)).toEqual(['ready', 'left_out', 'ready', 'ready']);

    await desk.order(id, 'run');
    await desk.job(id);
    await desk.decide(id, 3, 'same_person');
    expect(await desk.one(id)).toMatchObject({ status: 'checked', counts: { created: 3, same_person: 1 } });
  });
});
