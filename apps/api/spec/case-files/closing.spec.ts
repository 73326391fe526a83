import type { ClosingContext } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { house } from '../people/two-organisations';
import type { House } from '../people/two-organisations';

const CLOSING = {
  reasonCode: 'moved_municipality',
  note: 'Le renouvellement du titre',
  destination: 'CPAS de Verviers',
  satisfaction: 'satisfied',
  wayBack: 'Vous pouvez revenir quand vous voulez.',
};

describe('closing a file well', () => {
  let city: City;
  let cpas: House;
  let association: House;
  let file: TestCaseFile;
  beforeAll(async () => {
    city = await City.build();
    cpas = await house(city, 'CPAS');
    association = await house(city, 'Le Monde des Possibles');
  });
  beforeEach(async () => {
    file = await city.caseFile(cpas.worker, cpas.team);
  });
  afterAll(() => city.end());

  const at = (path: string) => `/api/case-files/${file.id}/${path}`;
  const versionOf = async () =>
    (await city.sql<{ version: number }>('select version from case_file where id = $1', [file.id]))[0]?.version;
  const close = async (closing: object = CLOSING) =>
    cpas.asWorker.post(at('closure'), closing, { version: (await versionOf()) ?? 0 });
  const context = async (caller = cpas.asWorker) => (await caller.get<ClosingContext>(at('closing'))).body;

  it('shows what is not over, each reader what their rooms allow', async () => {
    for (const room of ['residence', 'training', 'project'] as const) await city.factIn(file, room);
    await city.sql(`update project set valid_until = '2020-01-01' where case_file_id = $1`, [file.id]);
    await city.referral(file, { organisation: association.organisation, team: association.team });
    const seen = await context();
    expect(seen.openReferrals).toMatchObject([{ room: 'referral', label: 'Bilan de compétences' }]);
    expect(seen.running.map(({ room, label }) => [room, label])).toEqual([
      ['residence', expect.any(String)],
      ['training', 'FLE'],
    ]);
    expect(seen.closures).toEqual([]);
    expect((await context(cpas.asReception)).running).toEqual([]);
    expect((await association.asWorker.get(at('closing'))).status).toBe(404);
    expect((await close()).body['code']).toBe('open_referrals');
    expect((await context()).closures).toEqual([]);
  });

  it('counts the appointments still to come that the reader may see', async () => {
    const book = (days: number, status: string) =>
      city.sql(
        `insert into appointment (calendar_uid, sequence, organisation_id, team_id, case_file_id, booked_by_id, starts_at, ends_at, subject, place_kind, place,
           discreet, externals, interpreter_state, changed_at, status)
         select gen_random_uuid(), 0, $1, $2, $3, $4, s, s + interval '1 hour', 'Suivi', 'on_site', '', false, '{}', 'none', now(), $6
         from (select now() + make_interval(days => $5) as s) x`,
        [cpas.organisation.id, cpas.team.id, file.id, cpas.worker.id, days, status],
      );
    expect((await context()).appointments).toBe(0);
    await book(7, 'booked');
    await book(9, 'booked');
    await book(8, 'honoured');
    await book(-1, 'booked');
    expect((await context()).appointments).toBe(2);
    expect((await close()).status).toBe(200);
  });

  it('keeps what was asked, and opens again with what was open', async () => {
    await city.factIn(file, 'training');
    expect((await close()).status).toBe(200);
    await city.factIn(file, 'housing');
    expect((await context()).closures).toMatchObject([
      {
        reasonCode: 'moved_municipality',
        destination: 'CPAS de Verviers',
        satisfaction: 'satisfied',
        remainsOpen: CLOSING.note,
        wayBack: CLOSING.wayBack,
        running: [{ room: 'training', label: 'FLE' }],
        reopenedAt: null,
      },
    ]);
    const reopened = await cpas.asWorker.post(
      at('reopening'),
      { reason: 'De retour à Liège' },
      { version: (await versionOf()) ?? 0 },
    );
    expect(reopened.status).toBe(200);
    expect((await context()).closures[0]).toMatchObject({
      reopenedAt: expect.any(String),
      reopenedBy: expect.any(String),
    });
    expect((await close({ reasonCode: 'no_news', note: '' })).status).toBe(200);
    expect((await context()).closures.map(({ reasonCode, satisfaction }) => [reasonCode, satisfaction])).toEqual([
      ['no_news', 'not_asked'],
      ['moved_municipality', 'satisfied'],
    ]);
  });

  it('refuses what nobody says', async () => {
    expect((await close({ ...CLOSING, satisfaction: 'delighted' })).status).toBe(400);
    expect((await close({ ...CLOSING, reasonCode: 'nothing' })).body['code']).toBe('unknown_code');
  });

  it('goes to the archive after the time that is set, on the record', async () => {
    await close();
    const archive = async (days: number) => city.sql(`select archive_closed_files($1)`, [days]);
    await archive(730);
    expect(await city.sql('select status from case_file where id = $1', [file.id])).toEqual([{ status: 'closed' }]);
    await city.sql(`update case_file set closed_on = today() - 731 where id = $1`, [file.id]);
    await archive(730);
    expect(await city.sql('select status from case_file where id = $1', [file.id])).toEqual([{ status: 'archived' }]);
    expect(
      await city.sql(`select member_id from audit_event where case_file_id = $1 and action = 'case_file.archived'`, [
        file.id,
      ]),
    ).toEqual([{ member_id: null }]);
    expect((await cpas.asWorker.get(`/api/case-files/${file.id}`)).status).toBe(200);
  });
});
