import type { DuplicatePairs, FileMergers } from '@guichet/case-files-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { house, person } from '../people/two-organisations';
import type { House } from '../people/two-organisations';

/** What may differ after a merger and its undoing: the link itself, the record, and what any request leaves behind. */
const MAY_DIFFER = /^(file_merger|audit_.*|idempotency_key|session|case_visit|report_.*|sign_in_attempt)$/;

describe('two files of one person', () => {
  let city: City;
  let cpas: House;
  let association: House;
  let lead: Caller;
  beforeAll(async () => {
    city = await City.build();
    cpas = await house(city, 'CPAS');
    association = await house(city, 'Le Monde des Possibles');
    lead = await city.signedIn(await city.member('team_lead', cpas.organisation, [cpas.team]));
  });
  afterAll(() => city.end());

  const pairs = async (caller: Caller) => (await caller.get<DuplicatePairs>('/api/duplicates')).body.items;
  const pairOf = async (caller: Caller, ...files: TestCaseFile[]) =>
    (await pairs(caller)).find(({ one, other }) =>
      files.every((file) => [one.caseFileId, other.caseFileId].includes(file.id)),
    );
  const merge = (caller: Caller, surviving: TestCaseFile, merged: TestCaseFile, key?: string) =>
    caller.post<{ id: string; version: number; code?: string }>(
      `/api/case-files/${surviving.id}/mergers`,
      { mergedId: merged.id, reason: 'Même carte, vue au guichet' },
      key === undefined ? {} : { key },
    );
  const mergers = async (caller: Caller, file: TestCaseFile) =>
    (await caller.get<FileMergers>(`/api/case-files/${file.id}/mergers`)).body;
  const undo = (caller: Caller, id: string, version = 1) =>
    caller.post(`/api/mergers/${id}/undoing`, { reason: 'Deux sœurs' }, { version });
  const twins = async (home: House = cpas, phone = '0455 10 20 30') => {
    const one = await person(city, home, { givenNames: 'Selamawit', familyNames: 'Tesfay', birthYear: 1991, phone });
    const other = await person(city, home, { givenNames: 'Selamowit', familyNames: 'Tesfai', birthYear: 1992, phone });
    return [one, other] as const;
  };
  /** Every row of every table, as text. */
  const everything = async () => {
    const tables = await city.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' order by 1`,
    );
    const kept = tables.filter(({ name }) => !MAY_DIFFER.test(name));
    const read = kept.map(async ({ name }) => [
      name,
      await city.sql(`select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as rows from ${name} t`),
    ]);
    return Object.fromEntries((await Promise.all(read)) as [string, unknown][]);
  };

  describe('are proposed', () => {
    it('with the evidence side by side, when two things agree', async () => {
      const [one, other] = await twins();
      const pair = await pairOf(lead, one, other);
      expect(pair?.evidence).toEqual(['phone', 'name', 'birth_year']);
      expect(pair?.mergeable).toBe(true);
      const sides = [pair?.one, pair?.other].toSorted((a, b) =>
        (a?.birth.date ?? '').localeCompare(b?.birth.date ?? ''),
      );
      expect(sides).toMatchObject([
        { names: { display: 'Selamawit Tesfay' }, birth: { date: '1991' }, phones: ['0455 10 20 30'] },
        { names: { display: 'Selamowit Tesfai' }, birth: { date: '1992' } },
      ]);
    });

    it('not for one thing alone', async () => {
      const name = { givenNames: 'Ibrahima', familyNames: 'Camara' };
      const a = await person(city, cpas, { ...name, birthYear: 1960 });
      const b = await person(city, cpas, { ...name, birthYear: 1990 });
      const c = await person(city, cpas, { givenNames: 'Zhanna', familyNames: 'Kovalenko', phone: '0455 77 77 77' });
      const d = await person(city, cpas, {
        givenNames: 'Petro',
        familyNames: 'Bondar',
        birthYear: 1960,
        phone: '0455 77 77 77',
      });
      expect(await pairOf(lead, a, b)).toBeUndefined();
      expect(await pairOf(lead, c, d)).toBeUndefined();
    });

    it('by the national number alone, to who may use it', async () => {
      const a = await person(city, cpas, { givenNames: 'Fatou', familyNames: 'Ndiaye', birthYear: 1960 });
      const b = await person(city, cpas, { givenNames: 'Olena', familyNames: 'Hrytsenko', birthYear: 1990 });
      const authorise = (on: boolean) =>
        city.sql(
          `update organisation set number_authorisation = $2, number_authorised_on = $3, number_authorisation_source = $2 where id = $1`,
          [cpas.organisation.id, on ? 'x' : null, on ? '2025-01-01' : null],
        );
      await authorise(true);
      for (const file of [a, b])
        await cpas.asWorker.post(`/api/case-files/${file.id}/national-number`, {
          number: '85.01.01-999.84',
          source: 'paper',
        });
      expect((await pairOf(lead, a, b))?.evidence).toEqual(['national_number']);
      await authorise(false);
      expect(await pairOf(lead, a, b)).toBeUndefined();
    });

    it('only among files one may read, and never once they were told apart', async () => {
      const [one, hidden] = [
        await person(city, cpas, { givenNames: 'Amadou', familyNames: 'Barry', birthYear: 1988 }),
        await person(city, association, { givenNames: 'Amadou', familyNames: 'Barry', birthYear: 1988 }),
      ];
      expect(await pairOf(lead, one, hidden)).toBeUndefined();
      await city.agreement(hidden, cpas.organisation, ['identity'], { team: cpas.team });
      expect((await pairOf(lead, one, hidden))?.mergeable).toBe(false);
      expect((await merge(lead, one, hidden)).status).toBe(403);
      const [a, b] = await twins(cpas, '0455 11 11 11');
      const dismissal = { oneId: a.id, otherId: b.id };
      expect((await cpas.asWorker.post('/api/duplicates/dismissals', dismissal)).status).toBe(403);
      expect((await lead.post('/api/duplicates/dismissals', dismissal)).status).toBe(204);
      expect((await lead.post('/api/duplicates/dismissals', dismissal)).status).toBe(204);
      expect(await pairOf(lead, a, b)).toBeUndefined();
    });

    it('to a manager without the telephone, which is not theirs to read', async () => {
      const [one, other] = await twins(cpas, '0455 12 12 12');
      const manager = await city.signedIn(await city.member('organisation_manager', cpas.organisation));
      const pair = await pairOf(manager, one, other);
      expect(pair?.evidence).toEqual(['name', 'birth_year']);
      expect([pair?.one.phones, pair?.other.phones]).toEqual([[], []]);
    });
  });

  describe('are put together', () => {
    it('by a link alone: undone, every table is as it was', async () => {
      const [one, other] = await twins(cpas, '0455 13 13 13');
      for (const room of ['residence', 'housing', 'training', 'journal'] as const) await city.factIn(other, room);
      await city.referral(other, { organisation: association.organisation, team: association.team });
      const before = await everything();
      const merged = await merge(lead, one, other);
      expect(merged.status).toBe(201);
      expect(await pairOf(lead, one, other)).toBeUndefined();
      expect(await mergers(lead, other)).toMatchObject({
        into: { caseFileId: one.id, reference: one.reference },
        from: [],
      });
      expect(await mergers(lead, one)).toMatchObject({
        into: null,
        from: [{ caseFileId: other.id, reference: other.reference, allowedActions: ['undo'] }],
      });
      // both histories stay where they are, and both tell it
      expect((await lead.get(`/api/case-files/${other.id}`)).status).toBe(200);
      expect((await undo(lead, merged.body.id, 5)).status).toBe(412);
      expect((await undo(cpas.asWorker, merged.body.id)).status).toBe(403);
      expect((await undo(association.asWorker, merged.body.id)).status).toBe(403);
      expect((await undo(lead, merged.body.id)).status).toBe(200);
      expect(await everything()).toEqual(before);
      expect((await undo(lead, merged.body.id, 2)).status).toBe(404);
      const told = await city.sql<{ case_file_id: string; action: string }>(
        `select case_file_id, action from audit_event where object_kind = 'file_merger' order by id`,
      );
      expect(told.slice(-4).map(({ action }) => action)).toEqual([
        'case_file.merged',
        'case_file.merged',
        'case_file.taken_apart',
        'case_file.taken_apart',
      ]);
      expect(new Set(told.slice(-4).map((row) => row.case_file_id))).toEqual(new Set([one.id, other.id]));
      expect(await pairOf(lead, one, other)).toBeDefined();
    });

    it('and nothing new begins in the file that leads to the other; what runs there goes on', async () => {
      const [one, other] = await twins(cpas, '0455 14 14 14');
      await city.referral(other, { organisation: association.organisation, team: association.team }, 'accepted');
      await merge(lead, one, other);
      const status = await cpas.asWorker.put(`/api/case-files/${other.id}/status`, { status: 'standby' }, 1);
      expect([status.status, status.body['code']]).toEqual([422, 'case_file_merged']);
      await expect(
        city.referral(other, { organisation: association.organisation, team: association.team }),
      ).rejects.toThrow(/leads to another/);
      const note = await cpas.asWorker.post(`/api/case-files/${other.id}/notes`, {
        nature: 'fact',
        body: 'Suite de la formation',
        happenedAt: '2026-06-01T10:00:00Z',
      });
      expect(note.status).toBe(201);
      expect((await association.asWorker.get(`/api/case-files/${other.id}`)).status).toBe(200);
      // access does not grow: the receiver learns that there is another file, not which
      expect((await mergers(association.asWorker, other)).into).toMatchObject({ reference: null, allowedActions: [] });
      expect((await association.asWorker.get(`/api/case-files/${one.id}`)).status).toBe(404);
    });

    it('once for each sending, without chains, by those who may', async () => {
      const [one, other] = await twins(cpas, '0455 15 15 15');
      const [third] = await twins(cpas, '0455 16 16 16');
      expect((await merge(cpas.asWorker, one, other)).status).toBe(403);
      const stranger = await city.signedIn(
        await city.member('team_lead', association.organisation, [association.team]),
      );
      expect((await merge(stranger, one, other)).status).toBe(404);
      expect((await merge(lead, one, one)).body.code).toBe('ck_file_merger_two');
      const first = await merge(lead, one, other, 'merger-key-1');
      expect((await merge(lead, one, other, 'merger-key-1')).body).toEqual(first.body);
      for (const [surviving, merged] of [
        [third, one],
        [other, third],
      ] as const)
        expect((await merge(lead, surviving, merged)).body.code).toBe('merger_chain');
      expect((await merge(lead, third, other)).status).toBe(409);
    });

    it('never for somebody tied to the person', async () => {
      const [one, other] = await twins(cpas, '0455 17 17 17');
      const sister = await city.member('team_lead', cpas.organisation, [cpas.team]);
      await city.tie(other, sister);
      const asSister = await city.signedIn(sister);
      expect(await pairOf(asSister, one, other)).toBeUndefined();
      expect((await merge(asSister, one, other)).status).toBe(404);
    });
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['case_file.merged', 'case_file.taken_apart', 'duplicate.dismissed'];
    const rows = await city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
