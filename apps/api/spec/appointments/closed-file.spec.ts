import type { MyDay } from '@guichet/my-day-contract';
import { DiaryCity } from './diary-city';
import type { Who } from './diary-city';

describe('an appointment about a file that is closed to who takes part', () => {
  let diary: DiaryCity;
  beforeAll(async () => {
    diary = await DiaryCity.build();
  });
  beforeEach(() => diary.city.sql('delete from appointment'));
  afterEach(() => diary.city.clock.standAt(null));
  afterAll(() => diary.end());

  const latest = async () =>
    (await diary.city.sql<{ id: string }>('select coalesce(max(id), 0)::text as id from audit_event'))[0]?.id;
  /** What the record says of the file after `reading`. */
  async function recordOf(who: Who, reading: () => Promise<unknown>): Promise<[string, string[]][]> {
    const before = await latest();
    await reading();
    const rows = await diary.city.sql<{ action: string; rooms: string[] }>(
      'select action, rooms from audit_event where id > $1 and member_id = $2 and (case_file_id = $3 or $3 = any (object_ids)) order by id',
      [before, diary.members[who].id, diary.file.id],
    );
    return rows.map(({ action, rooms }) => [action, rooms]);
  }

  describe('stands in the record of the file', () => {
    it.each([
      ['other_team', []],
      ['lead', ['identity']],
    ] as const)('when %s reads it, with the rooms that were shown', async (who, rooms) => {
      const id = await diary.booked({ memberIds: [diary.members.lead.id, diary.members.other_team.id] });
      expect(await recordOf(who, () => diary.read(who, id))).toEqual([['appointment.read', rooms]]);
      expect(await recordOf(who, () => diary.diary(who))).toEqual([['diary.read', rooms]]);
    });

    it('when it stands among what is on today', async () => {
      await diary.booked({
        startsAt: diary.at(0, '10:00'),
        endsAt: diary.at(0, '11:00'),
        memberIds: [diary.members.other_team.id],
      });
      const read = async () => {
        const { body } = await diary.callers.other_team.get<MyDay>('/api/my-day');
        expect(body.appointments.items).toMatchObject([{ subject: 'Suivi', name: '' }]);
      };
      expect((await recordOf('other_team', read)).map(([action]) => action)).toEqual(['my_day.read']);
    });
  });

  describe('tells time, place and subject', () => {
    const told = { by: 'person', reasonCode: 'illness', note: 'Grippe' };
    const facts = () => ({
      externals: ['Maître Renard'],
      memberIds: [diary.members.lead.id, diary.members.other_team.id],
    });

    it('and neither who else comes from outside, nor why it was called off, nor how the person is reached', async () => {
      const id = await diary.booked(facts());
      await diary.step('lead', id, 'cancellation', told);
      const seen = await diary.read('other_team', id);
      expect(seen).toMatchObject({ status: 'cancelled', subject: 'Suivi', place: 'Bureau 3', externals: [] });
      expect(seen.reminders).toEqual([]);
      expect(seen.history.map(({ action }) => action)).toEqual(['book', 'cancel']);
      expect(JSON.stringify(seen)).not.toMatch(/illness|Grippe|Renard|"person"/);
      expect((await diary.diary('other_team')).map(({ externals }) => externals)).toEqual([[]]);
    });

    it('and all of it to who may know the file', async () => {
      const id = await diary.booked(facts());
      await diary.step('lead', id, 'cancellation', told);
      const seen = await diary.read('lead', id);
      expect(seen).toMatchObject({ externals: ['Maître Renard'], reminders: [{ status: 'withdrawn' }] });
      expect(seen.history.at(-1)).toMatchObject({ cancelledBy: 'person', reasonCode: 'illness', note: 'Grippe' });
    });

    it('and who was not shown does not take away by changing the rest', async () => {
      const id = await diary.booked(facts());
      const { subject, placeKind, discreet, interpreterState, interpreterLanguageCode } = diary.command();
      const change = {
        ...{ subject, placeKind, discreet, interpreterState, interpreterLanguageCode },
        place: 'Bureau 4',
        externals: [],
        memberIds: facts().memberIds,
      };
      expect((await diary.callers.other_team.put(`/api/appointments/${id}`, change, 1)).status).toBe(200);
      expect(await diary.read('lead', id)).toMatchObject({ place: 'Bureau 4', externals: ['Maître Renard'] });
      expect((await diary.callers.lead.put(`/api/appointments/${id}`, change, 2)).status).toBe(200);
      expect(await diary.read('lead', id)).toMatchObject({ externals: [] });
    });
  });

  describe('is not told by being busy', () => {
    const busy = async (asks: Who, whom: Who) => {
      const { body } = await diary.callers[asks].post<{ conflicts: { kind: string }[] }>(
        '/api/appointments/conflicts',
        {
          startsAt: diary.at(10, '10:00'),
          endsAt: diary.at(10, '11:00'),
          caseFileId: null,
          teamId: null,
          exceptId: null,
          memberIds: [diary.members[whom].id],
        },
      );
      return body.conflicts.some(({ kind }) => kind === 'double_booking');
    };

    it.each(['tied', 'unsworn'] as const)('to the %s colleague who was invited, only to others', async (whom) => {
      await diary.booked({ memberIds: [diary.members[whom].id] });
      expect(await busy(whom, whom)).toBe(false);
      expect(await busy('lead', whom)).toBe(true);
    });

    it.each(['tied', 'unsworn', 'other_team'] as const)('while %s is told of what they see', async (whom) => {
      await diary.booked({ memberIds: [diary.members[whom].id], caseFileId: null });
      expect(await busy(whom, whom)).toBe(true);
    });
  });
});
