import type { Figure, ListLink } from '@guichet/reports-contract';
import type { Caller } from '../harness/caller';
import { dashboardOf, SmallCity } from './small-city';

/** A number of the dashboard and the place where it stands. */
type Behind = Figure & { readonly at: string };

/** Every number of a dashboard, wherever it stands. */
function numbersOf(part: unknown, at = ''): Behind[] {
  if (Array.isArray(part)) return part.flatMap((one, place) => numbersOf(one, `${at}[${place}]`));
  if (typeof part !== 'object' || part === null) return [];
  if ('suppressed' in part) return [{ at, ...(part as unknown as Figure) }];
  return Object.entries(part).flatMap(([name, inner]) => numbersOf(inner, at ? `${at}.${name}` : name));
}

/** How many lines a list has, read to its end. */
async function lengthOf(caller: Caller, { place, filters }: ListLink): Promise<number> {
  const address = place === 'case_files' ? '/api/case-files' : '/api/referrals';
  let lines = 0;
  let after: string | null = null;
  do {
    const query: string = new URLSearchParams({ ...filters, size: '3', ...(after ? { after } : {}) }).toString();
    const { status, body }: { status: number; body: { items: unknown[]; next: string | null } } = await caller.get(
      `${address}?${query}`,
    );
    expect({ query, status }).toEqual({ query, status: 200 });
    lines += body.items.length;
    after = body.next;
  } while (after !== null);
  return lines;
}

describe('the lists behind the numbers of a manager', () => {
  let small: SmallCity;
  beforeAll(async () => {
    small = await SmallCity.build();
    const { cpas, atelier, city } = small;
    const today = city.clock.today();
    const [closed = ''] = await small.files(2, cpas);
    await small.files(1, cpas, { openedOn: '2024-03-05', status: 'active' });
    await city.sql(
      `update case_file set status = 'closed', closed_on = $2, closure_reason = 'goals_reached' where id = $1`,
      [closed, today],
    );
    await small.referrals(2, cpas, atelier, 'draft');
    await small.referrals(2, cpas, atelier, 'accepted');
    await small.referrals(1, atelier, cpas, 'completed');
    const [late] = await small.referrals(2, cpas, atelier);
    const [told] = await small.referrals(1, cpas, atelier, 'completed');
    await city.referral(await city.caseFile(cpas.worker, cpas.team), atelier, 'completed', {
      sentAt: new Date('2025-02-10T09:00:00Z'),
    });
    await city.sql(`update referral set decide_by = $2::date - 2 where id = $1`, [late, today]);
    await city.sql('alter table referral disable trigger b_step');
    await city.sql(`update referral set kind = 'information' where id = $1`, [told]);
    await city.sql('alter table referral enable trigger b_step');
    for (const [from, to] of [
      [cpas, atelier],
      [atelier, cpas],
    ] as const) {
      const declined = await small.referrals(3, from, to, 'declined');
      await city.sql(`update referral set reason_code = 'full' where id = $1`, [declined[0]]);
    }
    const [other = ''] = await small.referrals(1, atelier, cpas);
    await city.sql(`update referral set decide_by = $2::date - 1 where id = $1`, [other, today]);
  });
  afterAll(() => small.end());

  it.each(['', '?from=2025-01&to=2025-03'])('have as many lines as the number says %s', async (query) => {
    const { manager } = small.cpas;
    const numbers = numbersOf(await dashboardOf(manager, query));
    expect(numbers.filter(({ value, list }) => value && list).length).toBeGreaterThan(4);
    const lines = await Promise.all(
      numbers
        .filter(({ list }) => list)
        .map(async ({ at, list }) => ({ at, lines: list ? await lengthOf(manager, list) : 0 })),
    );
    expect(lines).toEqual(numbers.filter(({ list }) => list).map(({ at, value }) => ({ at, lines: value })));
  });

  it('stand behind every number but those that are of the past, of both sides together, or of a room kept shut', async () => {
    const without = numbersOf(await dashboardOf(small.cpas.manager))
      .filter(({ value, list }) => value && !list)
      .map(({ at }) => at);
    const allowed = ['files.openYearAgo', 'referrals.rightsGap', 'referrals.rightsGapBefore'];
    expect(without.filter((at) => !at.startsWith('residence.') && !allowed.includes(at))).toEqual([]);
  });
});
