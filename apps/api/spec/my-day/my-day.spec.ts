import { randomUUID } from 'node:crypto';
import type { MyDay } from '@guichet/my-day-contract';
import { MY_DAY_LINES } from '@guichet/my-day-contract';
import type { RelationUnderTest } from '../referrals/two-sides';
import { RELATIONS, TwoSides } from '../referrals/two-sides';

const CARDS = [
  'appointments',
  'tasks',
  'urgencies',
  'planned',
  'toAnswer',
  'waiting',
  'news',
  'checks',
  'residence',
  'deadlines',
  'stuck',
  'accessRequests',
] as const;

describe('my day', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  async function dayOf(who: RelationUnderTest): Promise<MyDay> {
    const answer = await sides.callers[who].get<MyDay>('/api/my-day');
    expect(answer.status).toBe(200);
    return answer.body;
  }
  async function record(table: string, columns: Record<string, unknown>): Promise<void> {
    const whole: Record<string, unknown> = {
      case_file_id: sides.file.id,
      owner_organisation_id: sides.association.id,
      owner_subject: sides.welcome.staffSubject,
      author_id: sides.members.sender.id,
      ...columns,
    };
    const names = Object.keys(whole);
    await sides.city.sql(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(whole),
    );
  }

  it('is empty for everybody while nothing presses', async () => {
    for (const who of RELATIONS) {
      const day = await dayOf(who);
      for (const card of CARDS) expect(day[card]).toEqual({ items: [], total: 0 });
    }
  });

  it('needs somebody who signed in', async () => {
    expect((await sides.city.stranger().get('/api/my-day')).status).toBe(401);
  });

  describe('with a referral', () => {
    let id: string;
    beforeAll(async () => {
      id = await sides.sent();
    });

    it('tells those who decide on it, and nobody else', async () => {
      const told: RelationUnderTest[] = [];
      for (const who of RELATIONS) if ((await dayOf(who)).toAnswer.total > 0) told.push(who);
      expect(told).toEqual(['receiver', 'receiver_team_lead', 'both_teams']);
    });

    it('shows the sheet’s heading and the promise', async () => {
      const { toAnswer } = await dayOf('receiver');
      expect(toAnswer).toMatchObject({
        total: 1,
        items: [
          { id, status: 'requested', personLabel: 'Selamawit T.', organisationShortName: 'Association', share: 0 },
        ],
      });
      expect(toAnswer.items[0]?.by).not.toBeNull();
    });

    it('waits on the day of who sent it, until it is decided, then it is news', async () => {
      expect((await dayOf('sender')).waiting.items.map((line) => line.id)).toEqual([id]);
      expect((await dayOf('sender_colleague')).waiting.total).toBe(0);
      await sides.step('receiver', id, 'accept');
      const after = await dayOf('sender');
      expect(after.waiting.total).toBe(0);
      expect(after.news.items).toMatchObject([{ id, status: 'accepted', organisationShortName: 'CPAS' }]);
      expect((await dayOf('receiver')).toAnswer.total).toBe(0);
    });

    it('asks whether it held, once that is due', async () => {
      await sides.step('receiver', id, 'start');
      await sides.step('receiver', id, 'complete');
      expect((await dayOf('sender')).checks.total).toBe(0);
      await sides.city.sql('update referral_check set due_on = $2 where referral_id = $1 and months = 1', [
        id,
        sides.dayFromNow(-1),
      ]);
      expect((await dayOf('sender')).checks.items).toMatchObject([{ referralId: id, months: 1 }]);
      expect((await dayOf('receiver')).checks.total).toBe(0);
    });
  });

  describe('with dates in the file', () => {
    beforeAll(async () => {
      await record('residence_document', { type_code: 'card.A', valid_until: sides.dayFromNow(80) });
      await record('housing_situation', { kind_code: 'transit', must_leave_on: sides.dayFromNow(5) });
      await record('residence_procedure', {
        kind_code: 'asylum',
        next_deadline_on: sides.dayFromNow(12),
        next_deadline_what: 'Acte de mariage',
      });
      await record('aid_request', { kind_code: 'ris', asked_of: 'CPAS', decision_due_on: sides.dayFromNow(8) });
      await record('aid_request', {
        kind_code: 'energy',
        asked_of: 'CPAS',
        decision_due_on: sides.dayFromNow(6),
        decision_code: 'granted',
      });
      await record('housing_application', {
        kind_code: 'social_housing',
        landlord: 'Société',
        state_code: 'on_list',
        confirmation_due_on: sides.dayFromNow(20),
      });
      await record('housing_application', {
        kind_code: 'social_housing',
        landlord: 'Autre',
        state_code: 'housed',
        confirmation_due_on: sides.dayFromNow(21),
      });
    });

    it('shows them to the lead worker, the nearest first', async () => {
      const { residence, deadlines } = await dayOf('sender');
      expect(residence.items).toMatchObject([{ caseFileId: sides.file.id, name: 'Selam Tesfay', typeCode: 'card.A' }]);
      expect(deadlines.items.map(({ kind, on }) => [kind, on])).toEqual([
        ['must_leave', sides.dayFromNow(5)],
        ['aid_decision', sides.dayFromNow(8)],
        ['procedure', sides.dayFromNow(12)],
        ['housing_confirmation', sides.dayFromNow(20)],
      ]);
    });

    it('shows them to nobody else', async () => {
      for (const who of RELATIONS.filter((one) => one !== 'sender')) {
        const day = await dayOf(who);
        expect([day.residence.total, day.deadlines.total]).toEqual([0, 0]);
      }
    });

    it('records in one row what was shown of files', async () => {
      await dayOf('sender');
      const [row] = await sides.city.sql<{ object_ids: string[]; rooms: string[]; member_id: string }>(
        `select object_ids, rooms, member_id from audit_event where action = 'my_day.read' and object_kind = 'case_file' order by id desc limit 1`,
      );
      expect(row).toEqual({
        object_ids: [sides.file.id],
        rooms: ['identity', 'residence', 'housing', 'plan', 'income', 'employment'],
        member_id: sides.members.sender.id,
      });
    });
  });

  describe('with papers that ended', () => {
    const ended = async (typeCode: string, days: number): Promise<string> => {
      const { caseFileId } = await sides.somebodyElse();
      await record('residence_document', {
        case_file_id: caseFileId,
        type_code: typeCode,
        valid_until: sides.dayFromNow(-days),
      });
      return caseFileId;
    };
    const shown = async (): Promise<string[]> => (await dayOf('sender')).residence.items.map((line) => line.caseFileId);

    it('shows what ended lately, and neither what ended long ago nor a paper that covers nothing', async () => {
      const lately = await ended('card.A', 20);
      const longAgo = await ended('card.A', 400);
      const order = await ended('annex.13', 10);
      const now = await shown();
      expect([now.includes(lately), now.includes(longAgo), now.includes(order)]).toEqual([true, false, false]);
    });

    it('lets a permit without a known end stand for an older one that ended', async () => {
      const caseFileId = await ended('card.A', 5);
      await record('residence_document', { case_file_id: caseFileId, type_code: 'card.B' });
      expect(await shown()).not.toContain(caseFileId);
    });
  });

  it('shows who comes today and what is due, to whom it concerns', async () => {
    const today = sides.dayFromNow(0);
    const book = (caseFileId: string | null, time: string) =>
      sides.callers.sender.post<{ id: string }>('/api/appointments', {
        ...{
          startsAt: `${today}T${time}:00Z`,
          endsAt: `${today}T${time.slice(0, 3)}30:00Z`,
          caseFileId,
          teamId: null,
          subject: 'Bilan',
        },
        ...{ placeKind: 'on_site', place: '', discreet: false, memberIds: [sides.members.sender.id], externals: [] },
        ...{ interpreterState: 'none', interpreterLanguageCode: null, despiteConflicts: true },
      });
    expect((await book(sides.file.id, '11:00')).status).toBe(201);
    expect((await book(null, '10:00')).status).toBe(201);
    const task = { title: 'Appeler', note: '', recurrence: null, caseFileId: sides.file.id, ownerTeamId: null };
    const owner = { ownerMemberId: sides.members.sender.id };
    for (const days of [-1, 0, 1])
      await sides.callers.sender.post('/api/tasks', { ...task, ...owner, dueOn: sides.dayFromNow(days) });
    const { appointments, tasks } = await dayOf('sender');
    expect(appointments.items.map(({ name, subject }) => [name, subject])).toEqual([
      ['', 'Bilan'],
      ['Selam Tesfay', 'Bilan'],
    ]);
    expect(tasks.items.map(({ dueOn }) => dueOn)).toEqual([sides.dayFromNow(-1), today]);
    expect((await dayOf('sender_colleague')).appointments.total).toBe(0);
    expect((await dayOf('receiver')).tasks.total).toBe(0);
  });

  describe('with a plan', () => {
    const item = () => ({ id: randomUUID(), item_id: randomUUID() });
    const urgency = (owner: object) =>
      record('urgency', { ...item(), kind_code: 'food', level_code: 'one_day', opened_at: new Date(), ...owner });

    it('shows an open urgency to whoever holds it and to the lead worker, a solved one to nobody', async () => {
      await urgency({ owner_team_id: sides.welcome.id });
      await urgency({ owner_member_id: sides.members.sender.id, solved_at: new Date(Date.now() + 1000) });
      expect((await dayOf('sender')).urgencies).toMatchObject({ total: 1, items: [{ kindCode: 'food', share: 0 }] });
      expect((await dayOf('sender_colleague')).urgencies.total).toBe(1);
      expect((await dayOf('receiver')).urgencies.total).toBe(0);
    });

    it('shows the lead worker a review, and a worker the own actions', async () => {
      const [need, goal] = [item(), item()];
      await record('plan_need', { ...need, theme_code: 'housing', situation: 'Cherche' });
      await record('plan_goal', { ...goal, need_id: need.item_id, own_words: 'Un toit', state: 'under_way' });
      const action = { goal_id: goal.item_id, what: 'Appeler', done_by: 'member', member_id: sides.members.sender.id };
      await record('plan_action', { ...item(), ...action, due_on: sides.dayFromNow(3) });
      await record('plan_action', { ...item(), ...action, due_on: sides.dayFromNow(30) });
      await record('agreed_plan', {
        agreed_on: sides.dayFromNow(-90),
        agreed_by: 'person',
        language_code: 'fr',
        review_on: sides.dayFromNow(5),
        content: '{"needs": []}',
      });
      expect((await dayOf('sender')).planned.items.map(({ kind, on }) => [kind, on])).toEqual([
        ['action', sides.dayFromNow(3)],
        ['review', sides.dayFromNow(5)],
      ]);
      expect((await dayOf('sender_colleague')).planned.total).toBe(0);
    });
  });

  it('shows own files in which nothing moved', async () => {
    const { caseFileId } = await sides.somebodyElse();
    await sides.city.sql(`update case_file set last_activity_at = now() - interval '61 days' where id = $1`, [
      caseFileId,
    ]);
    expect((await dayOf('sender')).stuck.items.map((line) => line.caseFileId)).toEqual([caseFileId]);
    expect((await dayOf('sender_team_lead')).stuck.total).toBe(0);
  });

  it('shows who asks for access to an own file', async () => {
    await sides.city.sql(
      `insert into access_request (case_file_id, requester_id, requester_team_id, reason) values ($1, $2, $3, 'Elle est chez nous aujourd’hui.')`,
      [sides.file.id, sides.members.receiver.id, sides.aid.id],
    );
    const { accessRequests } = await dayOf('sender');
    expect(accessRequests.items).toMatchObject([{ requesterName: 'Fabrice Lambert', requesterOrganisation: 'CPAS' }]);
    expect((await dayOf('receiver')).accessRequests.total).toBe(0);
  });

  it('counts what it does not show', async () => {
    for (let sent = 0; sent < MY_DAY_LINES + 2; sent += 1) await sides.standing('requested');
    const { toAnswer } = await dayOf('receiver');
    expect(toAnswer.items).toHaveLength(MY_DAY_LINES);
    expect(toAnswer.total).toBe(MY_DAY_LINES + 2);
  });
});
