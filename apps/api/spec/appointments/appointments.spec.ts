import { DiaryCity } from './diary-city';

describe('appointments', () => {
  let diary: DiaryCity;
  beforeAll(async () => {
    diary = await DiaryCity.build();
  });
  afterEach(() => diary.city.clock.standAt(null));
  afterAll(() => diary.end());

  const outcome = (action: string, reasonCode: string | null = null) => ({ action, reasonCode, note: '' });
  const cancellation = { by: 'person', reasonCode: 'illness', note: 'Grippe' };

  describe('who sees them', () => {
    it('is who may know the file and reads its journal, the desk of the team, and who takes part', async () => {
      expect(await diary.seenBy(await diary.booked())).toEqual(['lead', 'colleague', 'desk']);
      const joint = await diary.booked({ memberIds: [diary.members.lead.id, diary.members.receiver.id] });
      expect(await diary.seenBy(joint)).toEqual(['lead', 'colleague', 'desk', 'receiver']);
    });

    it('is not the desk when that somebody comes is itself a confidence', async () => {
      const discreet = { discreet: true, placeKind: 'elsewhere', place: 'Maître Renard' } as const;
      expect(await diary.seenBy(await diary.booked(discreet))).toEqual(['lead', 'colleague']);
      expect((await diary.diary('desk', 'team')).map(({ place }) => place)).not.toContain('Maître Renard');
    });

    it('is a colleague of another team who takes part, but without the name and the file', async () => {
      const id = await diary.booked({ memberIds: [diary.members.other_team.id] });
      const seen = await diary.read('other_team', id);
      expect(seen).toMatchObject({ subject: 'Suivi', caseFileId: null, personName: null });
      expect(await diary.read('lead', id)).toMatchObject({
        caseFileId: diary.file.id,
        personName: 'Selamawit Tesfay',
      });
    });

    it('is never somebody tied to the person, nor anybody without the undertaking, even invited', async () => {
      const id = await diary.booked({ memberIds: [diary.members.tied.id, diary.members.unsworn.id] });
      expect(await diary.seenBy(id)).toEqual(['lead', 'colleague', 'desk']);
    });

    it('is the team and the participants for a meeting without a person', async () => {
      const id = await diary.booked({ caseFileId: null, memberIds: [diary.members.manager.id] });
      expect(await diary.seenBy(id)).toEqual(['lead', 'colleague', 'desk', 'tied', 'unsworn', 'manager']);
    });

    it('is nobody past the application either', async () => {
      await diary.booked();
      const count = async (session: string | null) =>
        diary.city.asRole('guichet_api', session, async (client) => {
          const { rows } = await client.query<{ n: number }>('select count(*)::int as n from appointment');
          return rows[0]?.n;
        });
      expect(await count(null)).toBe(0);
      expect(await count(await diary.city.session(diary.members.stranger))).toBe(0);
      expect(await count(await diary.city.session(diary.members.lead))).toBeGreaterThan(0);
    });
  });

  describe('booking', () => {
    it('is for who adds to the contact of the file, in an own team', async () => {
      const status = async (who: Parameters<DiaryCity['book']>[0]) => (await diary.book(who)).status;
      expect(await status('desk')).toBe(201);
      expect(await status('receiver')).toBe(403);
      expect(await status('stranger')).toBe(404);
      expect(await status('tied')).toBe(404);
      expect(await status('manager')).toBe(403);
    });

    it('refuses a participant from elsewhere who may not know the file', async () => {
      const { status, body } = await diary.book('lead', { memberIds: [diary.members.stranger.id] });
      expect([status, body.code]).toEqual([422, 'participant_outside']);
    });

    it.each([
      ['an end before the beginning', { endsAt: '2026-01-01T09:00:00Z' }, 'appointment_period'],
      ['an interpreter without a language', { interpreterState: 'needed' as const }, 'interpreter_language_missing'],
      [
        'a language that no list knows',
        { interpreterState: 'needed' as const, interpreterLanguageCode: 'klingon' },
        'unknown_code',
      ],
    ])('refuses %s', async (_, facts, code) => {
      const { status, body } = await diary.book('lead', facts);
      expect([status, body.code]).toEqual([422, code]);
    });

    it('has one effect under one key', async () => {
      const command = diary.command({ subject: 'Une fois' });
      const first = await diary.callers.lead.post('/api/appointments', command, { key: 'rendez-vous-unique' });
      const again = await diary.callers.lead.post('/api/appointments', command, { key: 'rendez-vous-unique' });
      expect(again.body['id']).toBe(first.body['id']);
    });

    it('moves the file to the top and stands in the record', async () => {
      const id = await diary.booked();
      const [row] = await diary.city.sql<{ case_file_id: string; member_id: string }>(
        `select case_file_id, member_id from audit_event where action = 'appointment.book' and object_id = $1`,
        [id],
      );
      expect(row).toEqual({ case_file_id: diary.file.id, member_id: diary.members.lead.id });
    });
  });

  describe('conflicts', () => {
    const twice = { startsAt: '', endsAt: '' };
    beforeAll(async () => {
      Object.assign(twice, { startsAt: diary.at(20, '10:00'), endsAt: diary.at(20, '11:00') });
      await diary.booked(
        { ...twice, caseFileId: null, teamId: null, memberIds: [diary.members.colleague.id] },
        'colleague',
      );
    });

    it('warn with 409, say who and since when, never with what, and can be set aside', async () => {
      const facts = { ...twice, memberIds: [diary.members.colleague.id] };
      const { status, body } = await diary.callers.lead.post<{ code: string; conflicts: object[] }>(
        '/api/appointments',
        diary.command({ ...facts, despiteConflicts: false }),
      );
      expect([status, body.code]).toEqual([409, 'appointment_conflicts']);
      const found = body.conflicts.find((one) => (one as { kind: string }).kind === 'double_booking');
      expect(Object.keys(found ?? {}).sort()).toEqual(['at', 'kind', 'memberName']);
      expect(found).toMatchObject({ at: twice.startsAt });
      expect((await diary.book('lead', { ...facts, despiteConflicts: true })).status).toBe(201);
    });

    it('can be asked for first', async () => {
      const ask = (memberIds: string[], more: object = {}) =>
        diary.callers.lead.post<{ conflicts: { kind: string }[] }>('/api/appointments/conflicts', {
          startsAt: diary.at(21, '05:00'),
          endsAt: diary.at(21, '06:00'),
          caseFileId: null,
          teamId: null,
          exceptId: null,
          memberIds,
          ...more,
        });
      expect((await ask([diary.members.lead.id])).body.conflicts.map(({ kind }) => kind)).toEqual(['outside_hours']);
      const holiday = { startsAt: '2027-07-21T08:00:00Z', endsAt: '2027-07-21T09:00:00Z' };
      expect((await ask([diary.members.lead.id], holiday)).body.conflicts.map(({ kind }) => kind)).toEqual(['holiday']);
      expect((await ask([], twice)).body.conflicts).toEqual([]);
    });

    describe('are found', () => {
      const hour = (day: number) => ({
        startsAt: `2035-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
        endsAt: `2035-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
      });
      const colleague = (facts: object = {}) => ({
        caseFileId: null,
        memberIds: [diary.members.colleague.id],
        despiteConflicts: false,
        ...facts,
      });

      it('by all but one of those who book the same moment at once', async () => {
        const asks = Array.from({ length: 6 }, () => diary.book('lead', colleague(hour(5))));
        const statuses = (await Promise.all(asks)).map(({ status }) => status);
        expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409]);
        const forPerson = (facts: object) =>
          diary.book('lead', { ...hour(6), memberIds: [], despiteConflicts: false, ...facts });
        const both = await Promise.all([
          forPerson({}),
          forPerson({ discreet: true }),
          forPerson({ place: 'Bureau 4' }),
        ]);
        expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      });

      it('when a busy colleague joins', async () => {
        await diary.booked(colleague(hour(7)), 'colleague');
        const id = await diary.booked({ ...hour(7), caseFileId: null });
        const { subject, placeKind, place, discreet, externals, interpreterState, interpreterLanguageCode } =
          diary.command();
        const change = (version: number, facts: object = {}) =>
          diary.callers.lead.put<{ code: string; conflicts: { kind: string }[] }>(
            `/api/appointments/${id}`,
            {
              ...{ subject, placeKind, place, discreet, externals, interpreterState, interpreterLanguageCode },
              memberIds: [diary.members.lead.id, diary.members.colleague.id],
              ...facts,
            },
            version,
          );
        const refused = await change(1);
        expect([refused.status, refused.body.code]).toEqual([409, 'appointment_conflicts']);
        expect(refused.body.conflicts.map(({ kind }) => kind)).toEqual(['double_booking']);
        expect((await change(1, { despiteConflicts: true })).status).toBe(200);
        expect((await change(2, { place: 'Bureau 5' })).status).toBe(200);
      });

      it('when undoing would take a moment that a colleague has booked since', async () => {
        const id = await diary.booked(colleague({ ...hour(8), despiteConflicts: true }));
        await diary.step('lead', id, 'cancellation', cancellation);
        await diary.booked(colleague(hour(8)), 'colleague');
        const refused = await diary.step('lead', id, 'undoing', {}, 2);
        expect([refused.status, refused.body['code']]).toEqual([409, 'appointment_conflicts']);
        expect((await diary.read('lead', id)).status).toBe('cancelled');
        expect((await diary.step('lead', id, 'undoing', { despiteConflicts: true }, 2)).status).toBe(200);
      });

      it('not again when undoing, as far as they were known at the booking', async () => {
        const id = await diary.booked(
          colleague({ startsAt: '2035-03-10T03:00:00Z', endsAt: '2035-03-10T04:00:00Z', despiteConflicts: true }),
        );
        await diary.step('lead', id, 'cancellation', cancellation);
        expect(
          (await diary.callers.lead.post(`/api/appointments/${id}/undoing`, undefined, { version: 2 })).status,
        ).toBe(200);
      });
    });

    it('tell nothing of the diary of another organisation', async () => {
      const moment = { startsAt: diary.at(22, '10:00'), endsAt: diary.at(22, '11:00') };
      const facts = { ...moment, caseFileId: null, teamId: null, memberIds: [diary.members.receiver.id] };
      await diary.booked(facts, 'receiver');
      const { body } = await diary.callers.lead.post<{ conflicts: { kind: string }[] }>('/api/appointments/conflicts', {
        ...facts,
        exceptId: null,
      });
      expect(body.conflicts.map(({ kind }) => kind)).not.toContain('double_booking');
    });
  });

  describe('steps', () => {
    it('say how it went only once it has begun, and can be undone', async () => {
      const id = await diary.booked();
      expect((await diary.step('lead', id, 'outcome', outcome('honour'))).body['code']).toBe('appointment_step');
      diary.city.clock.standAt(new Date(diary.at(10, '10:05')));
      expect((await diary.read('lead', id)).allowedActions).toEqual(['honour', 'miss', 'excuse', 'cancel', 'move']);
      expect((await diary.step('desk', id, 'outcome', outcome('honour'))).status).toBe(200);
      expect((await diary.step('desk', id, 'outcome', outcome('miss'), 2)).status).toBe(422);
      diary.city.clock.standAt(new Date(diary.at(10, '10:06')));
      expect((await diary.step('lead', id, 'undoing', {}, 2)).status).toBe(200);
      const after = await diary.read('lead', id);
      expect(after).toMatchObject({ status: 'booked', usualAbsence: 'no_show' });
      expect(after.history.map(({ action }) => action)).toEqual(['book', 'honour', 'undo']);
    });

    it('excuse an absence with a reason of the list', async () => {
      const id = await diary.booked();
      expect((await diary.step('lead', id, 'outcome', outcome('excuse', 'boredom'))).body['code']).toBe('unknown_code');
      expect((await diary.step('lead', id, 'outcome', outcome('excuse', 'childcare'))).status).toBe(200);
      expect((await diary.read('lead', id)).history.at(-1)).toMatchObject({
        action: 'excuse',
        reasonCode: 'childcare',
      });
    });

    it('are undone one by one, so that an absence whose excuse is taken back is an absence again', async () => {
      const id = await diary.booked();
      const stands = async () => (await diary.read('lead', id)).status;
      diary.city.clock.standAt(new Date(diary.at(10, '12:00')));
      await diary.step('lead', id, 'outcome', outcome('miss'));
      diary.city.clock.standAt(new Date(diary.at(10, '12:01')));
      await diary.step('lead', id, 'outcome', outcome('excuse', 'childcare'), 2);
      diary.city.clock.standAt(new Date(diary.at(10, '12:02')));
      expect((await diary.step('lead', id, 'undoing', {}, 3)).status).toBe(200);
      expect(await stands()).toBe('no_show');
      diary.city.clock.standAt(new Date(diary.at(10, '12:03')));
      await diary.step('lead', id, 'undoing', {}, 4);
      expect(await stands()).toBe('booked');
    });

    it('say who called it off and why', async () => {
      const id = await diary.booked();
      expect((await diary.step('lead', id, 'cancellation', cancellation)).status).toBe(200);
      expect((await diary.read('lead', id)).history.at(-1)).toMatchObject({
        action: 'cancel',
        cancelledBy: 'person',
        reasonCode: 'illness',
        note: 'Grippe',
      });
    });

    it('ask for the version that was read', async () => {
      const id = await diary.booked();
      expect((await diary.step('lead', id, 'cancellation', cancellation, 7)).status).toBe(412);
    });

    it('belong to the organisation in whose diary it stands', async () => {
      const id = await diary.booked({ memberIds: [diary.members.receiver.id] });
      expect((await diary.read('receiver', id)).allowedActions).toEqual([]);
      expect((await diary.step('receiver', id, 'cancellation', cancellation)).status).toBe(403);
      expect((await diary.step('stranger', id, 'cancellation', cancellation)).status).toBe(404);
    });

    it('change words and participants, not the time', async () => {
      const id = await diary.booked();
      const { subject, placeKind, place, discreet, externals, interpreterState, interpreterLanguageCode } =
        diary.command({
          subject: 'Bilan',
          externals: ['SeTIS'],
          interpreterState: 'requested',
          interpreterLanguageCode: 'ti',
        });
      const change = {
        ...{ subject, placeKind, place, discreet, externals, interpreterState, interpreterLanguageCode },
        memberIds: [diary.members.colleague.id],
      };
      expect((await diary.callers.lead.put(`/api/appointments/${id}`, change, 1)).status).toBe(200);
      expect(await diary.read('lead', id)).toMatchObject({
        subject: 'Bilan',
        externals: ['SeTIS'],
        interpreter: { state: 'requested', languageCode: 'ti' },
        participants: [{ memberId: diary.members.colleague.id }],
      });
    });

    it('are closed by the database too', async () => {
      const id = await diary.booked();
      await expect(diary.city.sql(`update appointment set status = 'moved' where id = $1`, [id])).rejects.toThrow();
      await diary.city.sql(`update appointment set status = 'honoured' where id = $1`, [id]);
      await expect(diary.city.sql(`update appointment set status = 'no_show' where id = $1`, [id])).rejects.toThrow(
        'no such step',
      );
    });
  });

  describe('moving', () => {
    it('is offered to whoever may book there, and to nobody else', async () => {
      const id = await diary.booked({ memberIds: [diary.members.lead.id, diary.members.other_team.id] });
      const offered = async (who: Parameters<DiaryCity['read']>[0], of = id) =>
        (await diary.read(who, of)).allowedActions.includes('move');
      expect([await offered('lead'), await offered('desk'), await offered('other_team')]).toEqual([true, true, false]);
      const meeting = await diary.booked({ caseFileId: null, memberIds: [diary.members.other_team.id] });
      expect([await offered('colleague', meeting), await offered('other_team', meeting)]).toEqual([true, false]);
    });

    it('makes a chain that every place of it shows', async () => {
      const first = await diary.booked({ subject: 'Déplacé' });
      const move = (days: number) => ({
        startsAt: diary.at(days, '14:00'),
        endsAt: diary.at(days, '15:00'),
        by: 'service',
        reasonCode: 'colleague_away',
        despiteConflicts: true,
      });
      const second = String((await diary.step('lead', first, 'move', move(12))).body['id']);
      const third = String((await diary.step('lead', second, 'move', move(14))).body['id']);
      for (const id of [first, second, third])
        expect((await diary.read('lead', id)).chain.map((link) => [link.id, link.status])).toEqual([
          [first, 'moved'],
          [second, 'moved'],
          [third, 'booked'],
        ]);
      expect((await diary.read('lead', third)).participants).toHaveLength(1);
      const shown = (await diary.diary('lead')).filter(({ subject }) => subject === 'Déplacé');
      expect(shown.map(({ id }) => id)).toEqual([third]);
      expect((await diary.step('lead', first, 'undoing', {}, 2)).status).toBe(422);
    });
  });

  it('are read over two months at most, by who signed in', async () => {
    const ask = (to: string) => diary.callers.lead.get(`/api/appointments?from=2026-11-01&to=${to}&scope=own`);
    expect((await ask('2027-01-01')).status).toBe(200);
    expect((await ask('2027-01-02')).status).toBe(422);
    expect((await ask('2026-10-31')).status).toBe(422);
    expect((await diary.city.stranger().get('/api/appointments?from=2026-11-01&to=2026-11-02&scope=own')).status).toBe(
      401,
    );
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['appointment.honour'];
    const rows = await diary.city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
