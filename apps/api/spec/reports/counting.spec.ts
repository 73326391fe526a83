import { ANSWER_EDGES } from '@guichet/reports-domain';
import { dashboardOf, SmallCity, staffed } from './small-city';
import type { Staffed } from './small-city';

const SUMMARIES = {
  report_case_file: ['organisation_id, team_id, status', 'sum(n)'],
  report_case_file_month: ['organisation_id, team_id, month', 'sum(opened), sum(closed)'],
  report_referral: [
    'from_organisation_id, to_organisation_id, sent_month',
    'sum(informed), sum(requested), sum(waitlisted), sum(accepted), sum(completed), sum(declined), sum(expired), sum_elements(answered_in)',
  ],
  report_refusal: ['organisation_id, side, sent_month, reason_code', 'sum(n)'],
  report_referral_due: ['from_organisation_id, to_organisation_id, decide_on', 'sum(n)'],
  report_residence_window: ['organisation_id, opens_on', 'sum(n)'],
  report_residence_expiry: ['organisation_id, month, cohort_on', 'sum(n)'],
} as const;

/** A row of chances, the same each time. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

let small: SmallCity;
let logis: Staffed;
beforeAll(async () => {
  small = await SmallCity.build();
  logis = await staffed(small.city, 'Logis');
  // the machine of referrals is tried elsewhere; here any state may follow any other
  await small.city.sql('alter table referral disable trigger b_step');
});
afterAll(() => small.end());

async function summaries(): Promise<unknown> {
  const rows = Object.entries(SUMMARIES).map(async ([table, [keys, numbers]]) => {
    const found = await small.city.sql<{ row: unknown[] }>(
      `select jsonb_build_array(${keys}, ${numbers}) as row from ${table} group by ${keys} order by ${keys}`,
    );
    // classes of answers that went back to zero leave zeros behind, which say what an empty row says; a key without numbers leaves nothing
    const said = (value: unknown): unknown =>
      Array.isArray(value) && !/[1-9]/.test(JSON.stringify(value)) ? [] : value;
    const width = keys.split(',').length;
    return [
      table,
      found.map(({ row }) => row.map(said)).filter((row) => /[1-9]/.test(JSON.stringify(row.slice(width)))),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function anyChange(chance: (below: number) => number): Promise<void> {
  const { city } = small;
  const all = [small.cpas, small.atelier, logis];
  const [from, to] = [all[chance(3)] ?? small.cpas, all[chance(3)] ?? small.atelier];
  const states = [
    'requested',
    'waitlisted',
    'accepted',
    'completed',
    'declined',
    'expired',
    'entered_in_error',
  ] as const;
  const oneOf = async (table: string): Promise<string | undefined> =>
    (await city.sql<{ id: string }>(`select id from ${table} order by id offset $1 limit 1`, [chance(12)]))[0]?.id;
  const final = ['completed', 'declined', 'expired', 'entered_in_error'];
  switch (chance(9)) {
    case 0:
    case 1: {
      const [id = ''] = await small.files(1, from, {
        openedOn: `2026-0${chance(9) + 1}-1${chance(9)}`,
        status: ['new', 'active', 'standby'][chance(3)] ?? 'new',
      });
      await small.paper(
        id,
        from,
        chance(200) - 20,
        ['card.A', 'ai', 'card.A_temporary_protection', 'annex.13'][chance(4)],
      );
      return;
    }
    case 2:
      if (from !== to) await small.referrals(1, from, to, states[chance(7)]);
      return;
    case 3: {
      const status = states[chance(7)] ?? 'requested';
      await city.sql(
        `update referral set status = $2, reason_code = case when $2 = 'declined' then 'residence_status_required' end, handed_back = $2 = 'declined',
           responsible_member_id = coalesce(responsible_member_id, (select member_id from team_membership where team_id = to_team_id limit 1)),
           decided_at = case when $2 in ('accepted', 'completed', 'declined') then sent_at + $3 * interval '1 hour' end, ended_at = case when $4 then now() end, decide_by = now() + $5 * interval '1 day'
         where id = $1`,
        [await oneOf('referral'), status, chance(900), final.includes(status), chance(20) - 10],
      );
      return;
    }
    case 4:
      await city.sql(
        `update case_file set status = 'closed', closed_on = '2026-10-05', closure_reason = 'goals_reached' where id = $1`,
        [await oneOf('case_file')],
      );
      return;
    case 5:
      await city.sql(`update case_file set status = 'active', closed_on = null, closure_reason = null where id = $1`, [
        await oneOf('case_file'),
      ]);
      return;
    case 6:
      await city.sql(
        'update case_file set staff_of_organisation_id = case when staff_of_organisation_id is null then organisation_id end where id = $1',
        [await oneOf('case_file')],
      );
      return;
    case 7:
      await city.sql(
        `update residence_document set valid_until = valid_until + $2::integer, superseded_at = case when $2 > 40 then now() end where id = $1`,
        [await oneOf('residence_document'), chance(60)],
      );
      return;
    default:
      await city.sql('update case_file set lead_member_id = $2, team_id = $3 where id = $1', [
        await oneOf('case_file'),
        to.worker.id,
        to.team.id,
      ]);
  }
}

describe('summaries', () => {
  it('equal a count from nothing after a hundred random changes, before and after they are added up', async () => {
    const chance = chances(7);
    for (let n = 0; n < 100; n += 1) {
      await anyChange(chance);
      if (n === 50) await small.city.sql('select fold_report_summaries()');
    }
    const kept = await summaries();
    await small.city.sql('select fold_report_summaries()');
    expect(await summaries()).toEqual(kept);
    await small.city.sql('select rebuild_report_summaries()');
    expect(await summaries()).toEqual(kept);
  }, 60_000);

  it('say what a manager’s own count of the tables says', async () => {
    const { organisation, manager } = small.cpas;
    const { files, referrals, period } = await dashboardOf(manager);
    const [file] = await small.city.sql(
      `select count(*) filter (where status not in ('closed', 'archived'))::integer as open, count(*) filter (where opened_on >= $2)::integer as opened,
         count(*) filter (where closed_on >= $2)::integer as closed from case_file where organisation_id = $1 and staff_of_organisation_id is null`,
      [organisation.id, `${period.from}-01`],
    );
    expect({ open: files.open.value, opened: files.openedInPeriod.value, closed: files.closedInPeriod.value }).toEqual(
      file,
    );
    const states = await small.city.sql<{ status: string; n: number }>(
      `select status, count(*)::integer as n from referral where from_organisation_id = $1 and sent_at is not null and status not in ('draft', 'entered_in_error') group by 1`,
      [organisation.id],
    );
    const shown = referrals.states
      .filter(({ sent }) => sent?.value)
      .map(({ status, sent }) => ({ status, n: sent?.value }));
    expect(shown.sort((a, b) => a.status.localeCompare(b.status))).toEqual(
      states.sort((a, b) => a.status.localeCompare(b.status)),
    );
  });

  it('say the median to the width of its class', async () => {
    const { organisation, manager } = small.atelier;
    const [truth] = await small.city.sql<{ days: number | null }>(
      `select percentile_cont(0.5) within group (order by extract(epoch from decided_at - sent_at) / 86400)::float as days from referral
       where to_organisation_id = $1 and decided_at is not null and status <> 'entered_in_error'`,
      [organisation.id],
    );
    const { medianDays } = (await dashboardOf(manager)).referrals.answer;
    expect(Math.abs(Number(medianDays) - Number(truth?.days))).toBeLessThan(6);
  });

  it('share the classes of answer times with the rule that reads them', async () => {
    const edges = [0, ...ANSWER_EDGES];
    const [row] = await small.city.sql<{ classes: number[] }>(
      `select array_agg(answer_class('2026-01-01', timestamptz '2026-01-01' + d * interval '1 day') order by place) as classes from unnest($1::float[]) with ordinality as e (d, place)`,
      [edges],
    );
    expect(row?.classes).toEqual(edges.map((_, place) => place + 1));
  });

  it('lose nothing when two people record papers of one file at the same time', async () => {
    const [id = ''] = await small.files(1, small.cpas);
    await Promise.all(Array.from({ length: 6 }, (_, n) => small.paper(id, small.cpas, 100 + n)));
    const kept = await summaries();
    await small.city.sql('select rebuild_report_summaries()');
    expect(await summaries()).toEqual(kept);
  });
});
