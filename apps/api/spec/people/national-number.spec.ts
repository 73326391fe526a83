import { NATIONAL_NUMBER_DISCLOSURES_AN_HOUR } from '@guichet/people-contract';
import type { DisclosedNationalNumber, NationalNumberView } from '@guichet/people-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { house } from './two-organisations';
import type { House } from './two-organisations';

/** Order numbers 000 and 999 are never given: these are nobody’s. */
const NUMBER = '85.01.01-999.84';
const OTHER = '03.03.15-999.22';
const BIS = '03.43.15-999.11';
const AUTHORISATION = { reference: 'Loi du 8 août 1983, art. 5', grantedOn: '2019-02-01', source: 'Moniteur belge' };

describe('national numbers', () => {
  let city: City;
  let cpas: House;
  let association: House;
  let administrator: Caller;
  let file: TestCaseFile;
  let path: string;

  const authorise = (organisationId: string) =>
    city.sql(
      `update organisation set number_authorisation = $2, number_authorised_on = $3, number_authorisation_source = $4 where id = $1`,
      [organisationId, AUTHORISATION.reference, AUTHORISATION.grantedOn, AUTHORISATION.source],
    );
  const record = (caller: Caller, number = NUMBER, at = path) => caller.post(at, { number, source: 'paper' });
  const disclose = (caller: Caller) =>
    caller.post<DisclosedNationalNumber>(`${path}/disclosures`, { purpose: 'benefit' });
  const view = async (caller: Caller) => (await caller.get<NationalNumberView>(path)).body;

  beforeAll(async () => {
    city = await City.build();
    cpas = await house(city, 'CPAS');
    association = await house(city, 'Le Monde des Possibles');
    administrator = await city.signedIn(await city.member('administrator', await city.organisation({ kind: 'city' })));
    await authorise(cpas.organisation.id);
  });
  beforeEach(async () => {
    file = await city.caseFile(cpas.worker, cpas.team);
    path = `/api/case-files/${file.id}/national-number`;
  });
  afterAll(() => city.end());

  it('are shown masked, and hold no readable digit at rest', async () => {
    expect(await view(cpas.asReception)).toEqual({ enabled: true, number: null, allowedActions: ['record'] });
    expect((await record(cpas.asReception)).status).toBe(201);
    expect(await view(cpas.asWorker)).toMatchObject({
      enabled: true,
      number: { kind: 'national_register', source: 'paper', masked: '••.••.••-•••.84', version: 1 },
      allowedActions: ['record', 'erase', 'disclose'],
    });
    const [row] = await city.sql<{ all: string; key_id: string }>(
      'select n::text as all, key_id from national_number n where person_id = $1',
      [file.id],
    );
    expect(row?.all).not.toContain('85010199984');
    expect(row?.all).not.toContain(Buffer.from('85010199984').toString('hex'));
    expect(row?.key_id).toBe('person');
  });

  it('are shown in full for a purpose, and every time is on the record', async () => {
    await record(cpas.asWorker);
    expect((await disclose(cpas.asWorker)).body).toEqual({ number: NUMBER, kind: 'national_register' });
    expect((await disclose(cpas.asReception)).status).toBe(200);
    expect((await cpas.asWorker.post(`${path}/disclosures`, {})).status).toBe(400);
    expect((await cpas.asWorker.post(`${path}/disclosures`, { purpose: 'curiosity' })).status).toBe(400);
    const events = await city.sql(
      `select member_id, rooms from audit_event where case_file_id = $1 and action = 'national_number.disclosed.benefit' order by id`,
      [file.id],
    );
    expect(events).toEqual([
      { member_id: cpas.worker.id, rooms: ['identity'] },
      { member_id: cpas.reception.id, rooms: ['identity'] },
    ]);
    expect(
      await city.sql('select purpose from national_number_disclosure where person_id = $1', [file.id]),
    ).toHaveLength(2);
  });

  it('are shown to one member a limited number of times in an hour, even at once', async () => {
    await record(cpas.asWorker);
    const hasty = await city.signedIn(await city.member('worker', cpas.organisation, [cpas.team]));
    const answers = await Promise.all(
      Array.from({ length: NATIONAL_NUMBER_DISCLOSURES_AN_HOUR + 3 }, () => disclose(hasty)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(NATIONAL_NUMBER_DISCLOSURES_AN_HOUR);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
    expect((await disclose(cpas.asReception)).status).toBe(200);
  });

  it('are off, wholly, for an organisation without an authorisation', async () => {
    const own = await city.caseFile(association.worker, association.team);
    const at = `/api/case-files/${own.id}/national-number`;
    expect((await association.asWorker.get(at)).body).toEqual({ enabled: false, number: null, allowedActions: [] });
    const refused = await record(association.asWorker, NUMBER, at);
    expect([refused.status, refused.body['code']]).toEqual([403, 'national_numbers_not_authorised']);
    expect((await association.asWorker.post(`${at}/disclosures`, { purpose: 'benefit' })).status).toBe(403);
    // even of a file that is shared with it whole
    await record(cpas.asWorker);
    await city.agreement(file, association.organisation, ['identity'], { team: association.team });
    expect(await view(association.asWorker)).toEqual({ enabled: false, number: null, allowedActions: [] });
    const session = await city.session(association.worker);
    const rows = await city.asRole('guichet_api', session, (client) => client.query('select 1 from national_number'));
    expect(rows.rowCount).toBe(0);
  });

  it('are nothing to those who may not know the file', async () => {
    await record(cpas.asWorker);
    for (const answer of [
      await association.asWorker.get(path),
      await record(association.asWorker),
      await disclose(association.asWorker),
      await association.asWorker.delete(path, 1),
    ])
      expect(answer.status).toBe(404);
  });

  it('may be read but not changed by an authorised reader of the room', async () => {
    const other = await house(city, 'Service de la population');
    await authorise(other.organisation.id);
    await city.agreement(file, other.organisation, ['identity'], { team: other.team });
    await record(cpas.asWorker);
    expect((await view(other.asWorker)).allowedActions).toEqual(['disclose']);
    expect((await record(other.asWorker)).status).toBe(403);
    expect((await other.asWorker.delete(path, 1)).status).toBe(403);
  });

  it('are read with their rules', async () => {
    const wrong = await record(cpas.asWorker, '85.01.01-999.85');
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'not_a_national_number']);
    expect((await record(cpas.asWorker, BIS)).status).toBe(201);
    expect((await view(cpas.asWorker)).number).toMatchObject({ kind: 'bis', masked: '••.••.••-•••.11' });
    // never copied into the person's own facts
    expect(await city.sql('select birth_year from person where id = $1', [file.id])).toEqual([{ birth_year: 1990 }]);
  });

  it('take the place of the one before, once for each sending', async () => {
    await record(cpas.asWorker);
    const first = await cpas.asWorker.post(path, { number: BIS, source: 'register' }, { key: 'number-key-1' });
    const again = await cpas.asWorker.post(path, { number: BIS, source: 'register' }, { key: 'number-key-1' });
    const other = await cpas.asWorker.post(path, { number: OTHER, source: 'register' }, { key: 'number-key-1' });
    expect([again.body, other.status]).toEqual([first.body, 422]);
    expect((await disclose(cpas.asWorker)).body.number).toBe(BIS);
    expect(
      await city.sql('select superseded_at is null as current from national_number where person_id = $1 order by 1', [
        file.id,
      ]),
    ).toEqual([{ current: false }, { current: true }]);
  });

  it('are erased with all those before them', async () => {
    await record(cpas.asWorker);
    await record(cpas.asWorker, BIS);
    expect((await cpas.asWorker.delete(path, 7)).status).toBe(412);
    expect((await cpas.asWorker.delete(path)).status).toBe(428);
    expect((await cpas.asWorker.delete(path, 1)).status).toBe(204);
    expect(await city.sql('select 1 from national_number where person_id = $1', [file.id])).toEqual([]);
    expect((await view(cpas.asWorker)).number).toBeNull();
  });

  it('of another person are no secret told to whoever enters them: the same answer, and a queue for who may merge', async () => {
    const number = '85.00.00-999.10';
    const hidden = await house(city, 'Autre CPAS');
    await authorise(hidden.organisation.id);
    const unknown = await city.caseFile(hidden.worker, hidden.team);
    const first = await record(hidden.asWorker, number, `/api/case-files/${unknown.id}/national-number`);
    const second = await record(cpas.asWorker, number);
    expect([second.status, Object.keys(second.body)]).toEqual([first.status, Object.keys(first.body)]);
    const collisions = () =>
      city.sql('select 1 from national_number_collision where $1 in (one_id, other_id) and $2 in (one_id, other_id)', [
        file.id,
        unknown.id,
      ]);
    expect(await collisions()).toHaveLength(1);
    const seenBy = async (house: House) =>
      (
        await city.asRole('guichet_api', await city.session(house.worker), (client) =>
          client.query('select 1 from national_number_collision where $1 in (one_id, other_id)', [file.id]),
        )
      ).rowCount;
    expect([await seenBy(cpas), await seenBy(hidden)]).toEqual([0, 0]);
    await city.agreement(unknown, cpas.organisation, ['identity'], { team: cpas.team });
    expect(await seenBy(cpas)).toBe(1);
    await record(cpas.asWorker, OTHER);
    expect(await collisions()).toEqual([]);
  });

  it('cannot be moved to somebody else in the database', async () => {
    await record(cpas.asWorker);
    const thief = await city.caseFile(cpas.worker, cpas.team);
    await city.sql('update national_number set person_id = $2 where person_id = $1', [file.id, thief.id]);
    expect((await cpas.asWorker.get(`/api/case-files/${thief.id}/national-number`)).status).toBe(500);
  });

  describe('authorisation of an organisation', () => {
    const at = () => `/api/organisations/${association.organisation.id}`;
    const version = async () => (await administrator.get<{ version: number }>(at())).body.version;

    it('is entered and ended by an administrator alone, with its source', async () => {
      const manager = await city.signedIn(await city.member('organisation_manager', association.organisation));
      const put = async (caller: Caller, body: object = AUTHORISATION) =>
        caller.put(`${at()}/national-number-authorisation`, body, await version());
      expect((await put(manager)).status).toBe(403);
      expect((await put(administrator, { ...AUTHORISATION, source: '' })).status).toBe(400);
      expect((await put(administrator)).status).toBe(200);
      expect((await administrator.get(at())).body['nationalNumberAuthorisation']).toEqual(AUTHORISATION);
      const own = await city.caseFile(association.worker, association.team);
      const number = `/api/case-files/${own.id}/national-number`;
      expect((await record(association.asWorker, OTHER, number)).status).toBe(201);
      expect((await administrator.delete(`${at()}/national-number-authorisation`, await version())).status).toBe(200);
      expect((await association.asWorker.get(number)).body).toEqual({
        enabled: false,
        number: null,
        allowedActions: [],
      });
      const actions = await city.sql<{ action: string }>(
        `select action from audit_event where action like 'organisation.numbers%' order by id`,
      );
      expect(actions.map((row) => row.action)).toEqual([
        'organisation.numbers_authorised',
        'organisation.numbers_ended',
      ]);
    });

    it('cannot be given past the application', async () => {
      const manager = await city.member('organisation_manager', association.organisation);
      const given = city.asRole('guichet_api', await city.session(manager), (client) =>
        client.query(
          `update organisation set number_authorisation = 'x', number_authorised_on = today(), number_authorisation_source = 'y' where id = $1`,
          [association.organisation.id],
        ),
      );
      await expect(given).rejects.toThrow(/administrator/);
    });
  });

  it('leaves each of its steps in the record', async () => {
    const actions = [
      'national_number.disclosed.benefit',
      'national_number.erased',
      'national_number.recorded',
      'national_number.seen_masked',
    ];
    const rows = await city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
