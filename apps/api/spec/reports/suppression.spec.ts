import type { Dashboard, Figure } from '@guichet/reports-contract';
import { dashboardOf, SmallCity, staffed } from './small-city';

let small: SmallCity;
beforeAll(async () => {
  small = await SmallCity.build();
  const logis = await staffed(small.city, 'Logis');
  await small.files(9, small.cpas);
  await small.files(3, small.atelier);
  await small.files(7, logis);
  await small.referrals(6, small.cpas, small.atelier, 'accepted');
  await small.referrals(3, logis, small.atelier, 'declined');
  await small.referrals(2, small.atelier, logis, 'completed');
  const papers = await small.files(7, small.cpas);
  for (const id of papers) await small.paper(id, small.cpas, 60);
  for (const id of await small.files(2, small.atelier)) await small.paper(id, small.atelier, 60);
});
afterAll(() => small.end());

function figuresOf(node: unknown): Figure[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('suppressed' in node) return [node as Figure];
  return Object.values(node).flatMap((child) => figuresOf(child));
}

const fileRow = (dashboard: Dashboard, name: string) => dashboard.files.rows.find(({ unit }) => unit.name === name);
const pair = (dashboard: Dashboard, from: string, to: string) =>
  dashboard.referrals.pairs.find((row) => row.from.name === from && row.to.name === to);

describe('across organisations', () => {
  it('no number from one to four is shown, and no list', async () => {
    for (const query of [
      '',
      ...[small.cpas, small.atelier].map(({ organisation }) => `?organisation=${organisation.id}`),
    ]) {
      for (const figure of figuresOf(await dashboardOf(small.coordinator, query))) {
        expect(figure.list).toBeUndefined();
        expect(figure.suppressed).toBe(figure.value === null);
        if (figure.value !== null) expect(figure.value === 0 || figure.value >= 5).toBe(true);
      }
    }
  });

  it('a number that would give a small one away is hidden as well', async () => {
    const dashboard = await dashboardOf(small.coordinator);
    expect(pair(dashboard, 'CPAS', 'Atelier')?.sent).toMatchObject({ value: 6 });
    expect(pair(dashboard, 'Logis', 'Atelier')?.sent).toMatchObject({ value: null, reason: 'small' });
    expect(pair(dashboard, 'Atelier', 'Logis')).toMatchObject({
      sent: { value: null, reason: 'small' },
      medianDays: null,
      acceptedShare: null,
    });
    expect(dashboard.referrals.sent).toMatchObject({ value: 11 });
    expect(fileRow(dashboard, 'Atelier')?.openedInPeriod).toBeDefined();
  });

  it('the officer sees the same as the coordinator', async () => {
    const officer = await small.city.signedIn(
      await small.city.member('data_protection_officer', small.cpas.organisation),
    );
    const [a, b] = [await dashboardOf(officer), await dashboardOf(small.coordinator)];
    expect({ ...a, countedAt: '' }).toEqual({ ...b, countedAt: '' });
  });

  it('picking an organisation shows the row that the whole city showed, and nothing new', async () => {
    const whole = await dashboardOf(small.coordinator);
    for (const { organisation } of [small.cpas, small.atelier]) {
      const one = await dashboardOf(small.coordinator, `?organisation=${organisation.id}`);
      expect(one.files.rows).toEqual(whole.files.rows.filter(({ unit }) => unit.id === organisation.id));
      expect(one.referrals.pairs).toEqual(
        whole.referrals.pairs.filter(({ from, to }) => [from.id, to.id].includes(organisation.id)),
      );
      expect({ states: one.referrals.states, refusals: one.referrals.refusals, months: one.files.months }).toEqual({
        states: [],
        refusals: [],
        months: [],
      });
    }
    expect(
      (await small.coordinator.get('/api/dashboard?organisation=00000000-0000-4000-8000-000000000000')).status,
    ).toBe(404);
  });
});

describe('residence documents', () => {
  it('hide small numbers from managers too: they may not open the room behind them', async () => {
    const [cpas, atelier] = [await dashboardOf(small.cpas.manager), await dashboardOf(small.atelier.manager)];
    expect(cpas.residence.opening).toEqual({ value: 7, suppressed: false });
    expect(atelier.residence.opening).toMatchObject({ value: null, reason: 'small' });
  });

  it('count of each person the paper that ends last', async () => {
    const [id = ''] = await small.files(1, small.cpas);
    await small.paper(id, small.cpas, 62);
    expect((await dashboardOf(small.cpas.manager)).residence.opening.value).toBe(8);
    await small.paper(id, small.cpas, 700);
    expect((await dashboardOf(small.cpas.manager)).residence.opening.value).toBe(7);
  });
});
