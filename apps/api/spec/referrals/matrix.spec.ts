import { roleHolds } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import {
  FINAL_STATUSES,
  LIVE_STATUSES,
  REFERRAL_STATUSES,
  REFERRAL_TRANSITIONS,
  STEP_PATHS,
} from '@guichet/referrals-contract';
import type { ReferralSide, ReferralStatus, ReferralStepByHand } from '@guichet/referrals-contract';
import { RELATIONS, TwoSides } from './two-sides';
import type { Changed, RelationUnderTest } from './two-sides';

/** What each relation is, said here once more, so that the code is compared with something it did not write. */
const STANDING: Readonly<Record<RelationUnderTest, { role: Role; sides: readonly ReferralSide[] }>> = {
  sender: { role: 'worker', sides: ['sender'] },
  sender_colleague: { role: 'worker', sides: ['sender'] },
  sender_reception: { role: 'reception', sides: ['sender'] },
  sender_team_lead: { role: 'team_lead', sides: ['sender'] },
  sender_manager: { role: 'organisation_manager', sides: ['sender', 'manager'] },
  receiver: { role: 'worker', sides: ['receiver'] },
  receiver_team_lead: { role: 'team_lead', sides: ['receiver'] },
  receiver_reception: { role: 'reception', sides: ['receiver'] },
  receiver_manager: { role: 'organisation_manager', sides: ['receiver'] },
  tied_receiver: { role: 'worker', sides: [] },
  both_teams: { role: 'worker', sides: ['sender', 'receiver'] },
  sender_other_team: { role: 'worker', sides: [] },
  receiver_other_team: { role: 'worker', sides: [] },
  other_organisation: { role: 'worker', sides: [] },
  without_undertaking: { role: 'worker', sides: [] },
  coordinator: { role: 'city_coordinator', sides: [] },
  officer: { role: 'data_protection_officer', sides: [] },
  administrator: { role: 'administrator', sides: [] },
};
const HIDDEN_FROM_RECEIVER: readonly ReferralStatus[] = ['draft', 'entered_in_error'];

interface Rule {
  readonly from: readonly ReferralStatus[];
  readonly side: ReferralSide;
  readonly permission: Permission | null;
}

function sidesAt(relation: RelationUnderTest, status: ReferralStatus): readonly ReferralSide[] {
  return STANDING[relation].sides.filter((side) => side !== 'receiver' || !HIDDEN_FROM_RECEIVER.includes(status));
}

function expected(rule: Rule, relation: RelationUnderTest, status: ReferralStatus): number {
  if (!rule.permission || !roleHolds(STANDING[relation].role, rule.permission)) return 403;
  const sides = sidesAt(relation, status);
  if (sides.length === 0) return 404;
  if (!sides.includes(rule.side)) return 403;
  return rule.from.includes(status) ? 200 : 422;
}

const ACTIONS = Object.keys(STEP_PATHS) as ReferralStepByHand[];

describe('every step, by everybody, from every state', () => {
  let sides: TwoSides;
  const standing = new Map<ReferralStatus, { id: string; version: number }>();
  beforeAll(async () => {
    sides = await TwoSides.build();
    for (const status of REFERRAL_STATUSES) standing.set(status, { id: await sides.standing(status), version: 1 });
  });
  afterAll(() => sides.end());

  /** Tries on a referral of its own when it should succeed, so that refusals can share one. */
  async function attempt(
    wanted: number,
    status: ReferralStatus,
    kind: string,
    call: (id: string) => Promise<Changed>,
  ): Promise<Changed> {
    if (wanted !== 200) return call(standing.get(status)!.id);
    const id = await sides.standing(status);
    if (kind === 'information')
      await sides.city.sql(
        `update referral set kind = 'information', rooms = '{}', agreement_id = null where id = $1`,
        [id],
      );
    return call(id);
  }

  it.each(ACTIONS)('%s', async (action) => {
    const rule: Rule = REFERRAL_TRANSITIONS[action];
    const kind = action === 'inform' ? 'information' : 'orientation';
    for (const relation of RELATIONS) {
      const answers = await Promise.all(
        REFERRAL_STATUSES.map(async (status) => {
          const wanted = expected(rule, relation, status);
          const answer = await attempt(wanted, status, kind, (id) => sides.step(relation, id, action, {}, 1));
          return { relation, status, answer: answer.status, wanted, code: answer.body.code };
        }),
      );
      expect(answers.filter(({ answer, wanted }) => answer !== wanted)).toEqual([]);
      expect(answers.filter(({ wanted, code }) => wanted === 422 && code !== 'referral_step')).toEqual([]);
    }
    for (const [status, { id }] of standing) expect(await sides.row(id)).toMatchObject({ status, version: 1 });
  });

  const deeds: [string, Rule, (who: RelationUnderTest, id: string) => Promise<Changed>, number][] = [
    [
      'amending',
      { from: LIVE_STATUSES, side: 'sender', permission: 'referral.write' },
      (who, id) =>
        sides.callers[who].post(
          `/api/referrals/${id}/amendments`,
          { reason: 'Précision.', subject: 'Aide sociale urgente' },
          { version: 1 },
        ),
      200,
    ],
    [
      'editing a draft',
      { from: ['draft'], side: 'sender', permission: 'referral.write' },
      (who, id) => sides.callers[who].put(`/api/referrals/${id}`, contentOf(sides), 1),
      200,
    ],
    [
      'answering a follow-up question',
      { from: ['completed'], side: 'sender', permission: 'referral.write' },
      async (who, id) => {
        await sides.city.sql(
          `insert into referral_check (referral_id, months, due_on) values ($1, 1, '2026-01-01') on conflict do nothing`,
          [id],
        );
        return sides.callers[who].post(`/api/referrals/${id}/checks/1`, { answer: 'holds' }, { version: 1 });
      },
      200,
    ],
  ];
  it.each(deeds)('%s', async (_name, rule, call) => {
    for (const relation of RELATIONS) {
      for (const status of REFERRAL_STATUSES) {
        const wanted = expected(rule, relation, status);
        const { status: answer } = await attempt(wanted, status, 'orientation', (id) => call(relation, id));
        expect({ relation, status, answer }).toEqual({ relation, status, answer: wanted });
      }
    }
  });

  it('throwing a draft away is for who wrote it', async () => {
    for (const relation of RELATIONS) {
      const rule: Rule = { from: ['draft'], side: 'sender', permission: 'referral.write' };
      const wanted =
        expected(rule, relation, 'draft') === 200
          ? relation === 'sender'
            ? 204
            : 403
          : expected(rule, relation, 'draft');
      const id = await sides.standing('draft');
      const { status } = await sides.callers[relation].delete(`/api/referrals/${id}`, 1);
      expect({ relation, status }).toEqual({ relation, status: wanted });
      expect(await sides.city.sql('select 1 from referral where id = $1', [id])).toHaveLength(wanted === 204 ? 0 : 1);
    }
    expect(await sides.callers.sender.delete(`/api/referrals/${standing.get('requested')!.id}`, 1)).toMatchObject({
      status: 422,
    });
  });

  it.each(REFERRAL_STATUSES)('reading what is %s', async (status) => {
    const { id } = standing.get(status)!;
    for (const relation of RELATIONS) {
      const mayRead = roleHolds(STANDING[relation].role, 'referral.read');
      const wanted = mayRead ? (sidesAt(relation, status).length > 0 ? 200 : 404) : 403;
      const page = await sides.read(relation, id);
      expect({ relation, status: page.status }).toEqual({ relation, status: wanted });
      const { status: alternatives } = await sides.callers[relation].get(`/api/referrals/${id}/alternatives`);
      const asks = sidesAt(relation, status).includes('sender') && status !== 'entered_in_error';
      expect({ relation, alternatives }).toEqual({ relation, alternatives: mayRead ? (asks ? 200 : 404) : 403 });
      if (page.status === 200) {
        const steps = ACTIONS.filter(
          (action) => expected(REFERRAL_TRANSITIONS[action], relation, status) === 200 && action !== 'inform',
        );
        expect(page.body.allowedActions.filter((action) => action in STEP_PATHS)).toEqual(steps);
      }
    }
  });

  it.each(ACTIONS)('%s names the version it was decided on', async (action) => {
    const rule: Rule = REFERRAL_TRANSITIONS[action];
    const who = rule.side === 'manager' ? 'sender_manager' : rule.side === 'sender' ? 'sender' : 'receiver';
    const { id } = standing.get(rule.from[0]!)!;
    const path = `/api/referrals/${id}/${STEP_PATHS[action]}`;
    expect(await sides.callers[who].post(path, sides.bodyOf(action))).toMatchObject({ status: 428 });
    expect(await sides.callers[who].post(path, sides.bodyOf(action), { version: 7 })).toMatchObject({
      status: 412,
      body: { code: 'stale_version' },
    });
  });

  it('ends for good: nothing follows a final state but a declaration of error', () => {
    for (const status of FINAL_STATUSES) {
      const after = ACTIONS.filter((action) =>
        (REFERRAL_TRANSITIONS[action].from as readonly ReferralStatus[]).includes(status),
      );
      expect(after).toEqual(status === 'entered_in_error' ? [] : ['void']);
    }
  });
});

function contentOf(sides: TwoSides): object {
  const { caseFileId: _file, fromTeamId: _team, originReferralId: _origin, send: _send, ...content } = sides.draft();
  return content;
}
