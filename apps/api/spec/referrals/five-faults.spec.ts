import type { TestCaseFile } from '../harness/city';
import { TwoSides } from './two-sides';

/** The five recurring faults of referral tools, each tried against the running API and, below it, against the database. */
describe('the five recurring faults', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  describe('1. a rule that only the interface checks', () => {
    it('who sent it does not accept it, even from inside the receiving team', async () => {
      const { sender } = sides.members;
      await sides.city.sql('insert into team_membership (member_id, team_id, since) values ($1, $2, $3)', [
        sender.id,
        sides.aid.id,
        '2024-01-01',
      ]);
      const id = await sides.sent();
      try {
        for (const action of ['accept', 'decline', 'waitlist', 'ask'] as const) {
          expect(await sides.step('sender', id, action)).toMatchObject({
            status: 403,
            body: { code: 'referral_sender_decides' },
          });
        }
        const { body } = await sides.read('sender', id);
        expect(body).toMatchObject({ sides: ['sender', 'receiver'], allowedActions: ['cancel', 'amend'] });
        const forced = sides.city.asRole('guichet_api', await sides.city.session(sender), (client) =>
          client.query(`update referral set status = 'accepted', responsible_member_id = $2 where id = $1`, [
            id,
            sender.id,
          ]),
        );
        await expect(forced).rejects.toMatchObject({ code: 'GU422', constraint: 'referral_step' });
      } finally {
        await sides.city.sql('delete from team_membership where member_id = $1 and team_id = $2', [
          sender.id,
          sides.aid.id,
        ]);
      }
    });

    it('reception sees the sheet and decides nothing, in the database neither', async () => {
      const id = await sides.sent();
      expect(await sides.step('receiver_reception', id, 'accept')).toMatchObject({ status: 403 });
      const forced = sides.city.asRole(
        'guichet_api',
        await sides.city.session(sides.members.receiver_reception),
        (client) =>
          client.query(
            `update referral set status = 'declined', reason_code = 'full', handed_back = true, decided_at = now(), ended_at = now() where id = $1`,
            [id],
          ),
      );
      await expect(forced).rejects.toMatchObject({ constraint: 'referral_step' });
    });

    it('a colleague of the sender cannot declare an error, in the database neither', async () => {
      const id = await sides.sent();
      const forced = sides.city.asRole(
        'guichet_api',
        await sides.city.session(sides.members.sender_colleague),
        (client) =>
          client.query(`update referral set status = 'entered_in_error', ended_at = now() where id = $1`, [id]),
      );
      await expect(forced).rejects.toMatchObject({ constraint: 'referral_step' });
    });
  });

  describe('2. a state taken from the client, or no look at the state before', () => {
    it.each(['status', 'version', 'decidedAt', 'endedAt', 'actorId', 'senderId', 'acknowledgedAt'])(
      'refuses "%s" in a step',
      async (field) => {
        const id = await sides.sent();
        const answer = await sides.step('receiver', id, 'accept', { [field]: 'completed' });
        expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request', errors: [{ field }] } });
        expect(await sides.row(id)).toMatchObject({ status: 'requested' });
      },
    );

    it.each(['status', 'senderId', 'sentAt', 'personLabel', 'languageCode', 'fromOrganisationId'])(
      'refuses "%s" in a draft',
      async (field) => {
        const answer = await sides.callers.sender.post<{ errors: { field: string }[] }>('/api/referrals', {
          ...sides.draft(),
          [field]: 'x',
        });
        expect({ status: answer.status, field: answer.body.errors[0]?.field }).toEqual({ status: 400, field });
      },
    );

    it('takes actor and time from the session and the clock', async () => {
      const id = await sides.sent();
      await sides.step('receiver_team_lead', id, 'accept');
      const [step] = await sides.city.sql(
        `select actor_id, at from referral_transition where referral_id = $1 and action = 'accept'`,
        [id],
      );
      expect(step).toMatchObject({ actor_id: sides.members.receiver_team_lead.id });
      expect(Math.abs((step as { at: Date }).at.getTime() - Date.now())).toBeLessThan(60_000);
    });

    it('a state is not skipped, in the database neither', async () => {
      const id = await sides.sent();
      expect(await sides.step('receiver', id, 'complete')).toMatchObject({
        status: 422,
        body: { code: 'referral_step' },
      });
      const forced = sides.city.asRole('guichet_api', await sides.city.session(sides.members.receiver), (client) =>
        client.query(`update referral set status = 'completed', ended_at = now() where id = $1`, [id]),
      );
      await expect(forced).rejects.toMatchObject({ constraint: 'referral_step' });
    });

    it('a referral is not born in another state than draft', async () => {
      const born = sides.city.asRole('guichet_api', await sides.city.session(sides.members.sender), (client) =>
        client.query(
          `insert into referral (case_file_id, kind, status, from_team_id, sender_id, to_team_id, subject, request, person_label, agreement_id, sent_at) values ($1, 'orientation', 'requested', $2, $3, $4, 's', 'r', 'S.', $5, now())`,
          [sides.file.id, sides.welcome.id, sides.members.sender.id, sides.aid.id, sides.agreementId],
        ),
      );
      await expect(born).rejects.toMatchObject({ code: expect.stringMatching(/GU422|42501/) });
    });
  });

  describe('3. a sub-record reached under another record’s authorisation', () => {
    let other: TestCaseFile;
    let otherAgreement: string;
    beforeAll(async () => {
      const { city, members, welcome, cpas } = sides;
      other = await city.caseFile(members.sender, welcome);
      otherAgreement = await city.agreement(other, cpas, ['training', 'employment', 'housing']);
    });

    it('an agreement of another person carries nothing', async () => {
      const draft = await sides.callers.sender.post('/api/referrals', sides.draft({ agreementId: otherAgreement }));
      expect(draft).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'agreementId', code: 'unknown_agreement' }] },
      });
      const id = await sides.sent();
      const { version } = await sides.row(id);
      const amended = await sides.callers.sender.post(
        `/api/referrals/${id}/amendments`,
        { reason: 'x', agreementId: otherAgreement },
        { version },
      );
      expect(amended).toMatchObject({ status: 422, body: { code: 'agreement_does_not_cover' } });
      expect(await sides.row(id)).toMatchObject({ agreement_id: sides.agreementId });
    });

    it('a referral of another person is not an origin', async () => {
      const to = { organisation: sides.cpas, team: sides.aid };
      const foreign = await sides.city.referral(other, to, 'declined', { agreementId: otherAgreement });
      const answer = await sides.callers.sender.post('/api/referrals', sides.draft({ originReferralId: foreign }));
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'originReferralId', code: 'origin_not_ended' }] },
      });
    });

    it('somebody of another team cannot be made responsible', async () => {
      const id = await sides.sent();
      for (const who of ['sender', 'receiver_other_team', 'other_organisation'] as const) {
        const answer = await sides.step('receiver', id, 'accept', { responsibleMemberId: sides.members[who].id });
        expect(answer).toMatchObject({ status: 422, body: { code: 'responsible_outside_team' } });
      }
    });

    it('a follow-up question is answered only under its own referral, by its own sender', async () => {
      const asked = await sides.standing('completed');
      const unasked = await sides.standing('completed');
      await sides.city.sql(`insert into referral_check (referral_id, months, due_on) values ($1, 3, '2026-01-01')`, [
        asked,
      ]);
      const answer = (who: 'sender' | 'receiver' | 'other_organisation', id: string) =>
        sides.callers[who].post(`/api/referrals/${id}/checks/3`, { answer: 'holds' }, { version: 1 });
      expect(await answer('sender', unasked)).toMatchObject({ status: 422, body: { code: 'check_not_open' } });
      expect(await answer('receiver', asked)).toMatchObject({ status: 403 });
      expect(await answer('other_organisation', asked)).toMatchObject({ status: 404 });
      expect(await answer('sender', asked)).toMatchObject({ status: 200 });
    });

    it('a draft is not written for a file one may not know, nor for a team one does not work in', async () => {
      const draft = sides.draft();
      expect(await sides.callers.other_organisation.post('/api/referrals', draft)).toMatchObject({ status: 404 });
      expect(await sides.callers.tied_receiver.post('/api/referrals', draft)).toMatchObject({ status: 404 });
      const foreignTeam = await sides.callers.sender.post('/api/referrals', sides.draft({ fromTeamId: sides.aid.id }));
      expect(foreignTeam).toMatchObject({ status: 422, body: { errors: [{ field: 'fromTeamId', code: 'own_team' }] } });
    });
  });

  describe('4. a list that is not scoped in the query', () => {
    it('shows nobody what the page would not show', async () => {
      const id = await sides.sent({ subject: 'Seulement pour deux côtés' });
      const boxes = ['to_answer', 'sent', 'team_underway', 'to_close'];
      const seenIn = async (who: keyof typeof sides.callers) => {
        const pages = await Promise.all(
          boxes.map((box) => sides.callers[who].get<{ items: { id: string }[] }>(`/api/referrals?box=${box}&size=100`)),
        );
        return boxes.filter((_, index) => pages[index]!.body.items.some((item) => item.id === id));
      };
      expect(await seenIn('receiver')).toEqual(['to_answer']);
      expect(await seenIn('receiver_manager')).toEqual(['to_answer']);
      expect(await seenIn('sender_colleague')).toEqual(['sent']);
      expect(await seenIn('sender_manager')).toEqual(['sent']);
      for (const who of [
        'tied_receiver',
        'without_undertaking',
        'sender_other_team',
        'receiver_other_team',
        'other_organisation',
      ] as const) {
        expect({ who, boxes: await seenIn(who) }).toEqual({ who, boxes: [] });
        expect(await sides.callers[who].get('/api/referrals/counts')).toMatchObject({
          body: { toAnswer: 0, sent: 0, teamUnderway: 0, toClose: 0, questionsToAnswer: 0 },
        });
      }
    });

    it('a foreign team in the filter shows nothing', async () => {
      await sides.sent();
      const { body } = await sides.callers.other_organisation.get<{ items: unknown[] }>(
        `/api/referrals?box=to_answer&teamId=${sides.aid.id}`,
      );
      expect(body.items).toEqual([]);
    });

    it('says nothing of the file to a receiver before acceptance', async () => {
      const person = await sides.somebodyElse();
      const id = await sides.sent(person);
      const { body } = await sides.callers.receiver.get<{ items: { id: string; caseFileId: string | null }[] }>(
        '/api/referrals?box=to_answer&size=100',
      );
      expect(body.items.find((item) => item.id === id)).toMatchObject({ caseFileId: null });
      expect(JSON.stringify(body)).not.toContain(person.caseFileId);
      expect(JSON.stringify(body)).not.toContain('Inventée');
    });
  });

  describe('5. a loop left open', () => {
    it('a refusal hands back or proposes another service', async () => {
      const id = await sides.sent();
      const answer = await sides.step('receiver', id, 'decline', { handedBack: false });
      expect(answer).toMatchObject({
        status: 422,
        body: {
          code: 'referral_incomplete',
          errors: [{ field: 'alternativeTeamId', code: 'alternative_or_hand_back' }],
        },
      });
      expect(await sides.step('receiver', id, 'decline')).toMatchObject({ status: 200 });
      expect(await sides.told(id)).toContainEqual({ kind: 'referral.declined', members: ['sender'] });
    });

    it('every sent referral has a next turn and a clock that runs', async () => {
      const id = await sides.sent();
      expect((await sides.waiting(id)).map(({ task }) => task)).toEqual(['referral_clock', 'referral_ground']);
      for (const action of ['ask', 'reply', 'waitlist'] as const) {
        await sides.step(action === 'reply' ? 'sender' : 'receiver', id, action);
        expect((await sides.waiting(id)).map(({ task }) => task)).toContain('referral_clock');
        expect((await sides.read('sender', id)).body.waitingFor).not.toBeNull();
      }
    });

    it('what is over leaves nothing running', async () => {
      const id = await sides.sent();
      await sides.step('sender', id, 'cancel');
      expect(await sides.waiting(id)).toEqual([]);
    });

    it('a completion is asked about four times', async () => {
      const id = await sides.sent();
      await sides.step('receiver', id, 'accept');
      await sides.step('receiver', id, 'complete');
      expect((await sides.waiting(id)).map(({ task }) => task)).toEqual(['referral_check']);
      expect(
        await sides.city.sql('select months from referral_check where referral_id = $1 order by months', [id]),
      ).toEqual([1, 3, 6, 12].map((months) => ({ months })));
    });
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['referral.check'];
    const rows = await sides.city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
