import { randomUUID } from 'node:crypto';
import type { ImportDetail, ImportRows } from '@guichet/imports-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { csv, ImportDesk } from './import-desk';

/** A name that resembles no other. */
const name = (): string => `Q${randomUUID().replace(/[\d-]/g, '')}`;

describe('who reads a list, and in whose name it is worked on', () => {
  let city: City;
  let organisation: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let colleague: TestMember;
  let place: { teamId: string; leadId: string };
  let desk: ImportDesk;
  let theirs: Caller;

  beforeAll(async () => {
    city = await City.build();
    organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('team_lead', organisation, [team]);
    colleague = await city.member('team_lead', organisation, [team]);
    place = { teamId: team.id, leadId: (await city.member('worker', organisation, [team])).id };
    desk = new ImportDesk(city, await city.signedIn(lead), place);
    theirs = await city.signedIn(colleague);
  });
  afterAll(() => city.end());

  const tied = (caseFileId: string, member: TestMember): Promise<void> =>
    city.tie({ id: caseFileId, reference: '', lead, team }, member);

  it('shows nothing of a row whose file is closed to the reader by a tie, and lets them take nothing of it back', async () => {
    const [open, shut] = [name(), name()];
    const id = await desk.checked(
      csv([
        [open, 'Aster', '12/03/1990'],
        [shut, 'Biniam', '1991', '0470 99 88 77'],
      ]),
    );
    await desk.order(id, 'run');
    await desk.job(id);
    const [, second] = await desk.rows(id);
    expect(second).toMatchObject({ status: 'created', cells: expect.arrayContaining([shut, '0470 99 88 77']) });
    const file = String(second?.caseFileId);
    await tied(file, colleague);

    const rows = await theirs.get<ImportRows>(`/api/imports/${id}/rows`);
    expect(rows.body.items).toMatchObject([
      { number: 2, cells: expect.arrayContaining([open]) },
      { number: 3, status: 'created', problems: [], caseFileId: null },
    ]);
    expect(rows.body.items[1]?.cells.join('')).toBe('');
    expect(rows.body.items[1]?.cells).toHaveLength(8);
    const detail = await theirs.get<ImportDetail>(`/api/imports/${id}`);
    expect(detail.body.columns[0]?.samples).toEqual([open]);
    for (const path of ['', '/rows', '/report.csv', '/rows/3/likely'])
      expect(JSON.stringify(await theirs.get(`/api/imports/${id}${path}`))).not.toMatch(new RegExp(`${shut}|99 88 77`));
    expect((await desk.rows(id))[1]?.cells).toContain(shut);

    const undoing = await theirs.post(`/api/imports/${id}/undoing`, {}, { version: detail.body.version });
    expect(undoing).toMatchObject({ status: 200 });
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['undone', 'kept']);
    expect(await city.sql('select 1 from case_file where id = $1', [file])).toHaveLength(1);
  });

  it('lets nobody delete a file that they may not know, whatever the rest of it says', async () => {
    const id = await desk.checked(csv([[name(), 'Ciham', '1992']]));
    await desk.order(id, 'run');
    await desk.job(id);
    const [row] = await desk.rows(id);
    // shut without a row that would count as work
    await city.sql('update case_file set denied = array[$2::integer] where id = $1', [row?.caseFileId, lead.subject]);
    await desk.order(id, 'undoing');
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['kept']);
    expect(await city.sql('select 1 from case_file where id = $1', [row?.caseFileId])).toHaveLength(1);
  });

  it.each<[string, (member: TestMember) => Promise<unknown>]>([
    ['is a worker now', ({ id }) => city.sql(`update member set role = 'worker' where id = $1`, [id])],
    [
      'left the team',
      ({ id }) => city.sql('update team_membership set until = today() - 1 where member_id = $1', [id]),
    ],
  ])('halts when the member who gave the order %s, and another lead goes on', async (_what, changes) => {
    const leaving = await city.member('team_lead', organisation, [team]);
    const id = await desk.checked(csv([[name(), 'Dawit', '1993']]));
    const orders = new ImportDesk(city, await city.signedIn(leaving), place);
    expect(await orders.order(id, 'run')).toMatchObject({ status: 200 });
    await changes(leaving);
    await desk.job(id);
    expect(await desk.one(id)).toMatchObject({ status: 'checked', counts: { ready: 1 } });
    expect(
      await city.sql('select 1 from session where member_id = $1 and ended_at is null', [leaving.id]),
    ).toHaveLength(1);
    await desk.order(id, 'run');
    await desk.job(id);
    expect(await desk.one(id)).toMatchObject({ status: 'finished', counts: { created: 1 } });
  });

  it('records who looked at a row in order to decide on it', async () => {
    const twice = name();
    const id = await desk.checked(
      csv([
        [twice, 'Elsa', '1994'],
        [twice, 'Elsa', '1994'],
      ]),
    );
    const { status, body } = await theirs.get(`/api/imports/${id}/rows/3/likely`);
    expect({ status, body }).toMatchObject({ status: 200, body: { row: { number: 3, repeats: 2 }, nextNumber: null } });
    expect(Object.keys(body['row'] as object).toSorted()).toEqual([
      'caseFileId',
      'cells',
      'number',
      'problems',
      'repeats',
      'status',
    ]);
    const recorded = `select 1 from audit_event where action = 'import.row_read' and object_id = $1 and member_id = $2`;
    expect(await city.sql(recorded, [id, colleague.id])).toHaveLength(1);
    expect(await theirs.get(`/api/imports/${id}/rows/99/likely`)).toMatchObject({ status: 404 });
    expect(await city.sql(recorded, [id, colleague.id])).toHaveLength(1);
  });
});
