import type { MyDay } from '@guichet/my-day-contract';
import { dayCards } from './day-cards';

const words = { say: (key: string) => key, label: (_list: string, code: string) => code.toUpperCase() };
const nothing = { items: [], total: 0 };
const quiet: MyDay = {
  toAnswer: nothing,
  waiting: nothing,
  news: nothing,
  checks: nothing,
  residence: nothing,
  deadlines: nothing,
  stuck: nothing,
  accessRequests: nothing,
};
const referral = {
  id: 'r-1',
  status: 'requested',
  subject: 'Logement',
  personLabel: 'Selamawit T.',
  urgency: 'none',
  organisationShortName: 'CPAS',
  by: '2026-11-24T10:00:00Z',
  share: 0.8,
  movedAt: '2026-11-20T10:00:00Z',
} as const;

describe('the cards of the day', () => {
  it('are none when nothing presses', () => {
    expect(dayCards(quiet, words)).toEqual([]);
  });

  it('put what must be answered before what others do', () => {
    const full = { items: [referral], total: 9 };
    const cards = dayCards({ ...quiet, waiting: full, toAnswer: full }, words);
    expect(cards.map((card) => card.name)).toEqual(['toAnswer', 'waiting']);
    expect(cards[0]).toMatchObject({ total: 9, all: { queryParams: { box: 'to_answer' } } });
  });

  it('lead from each line to where something can be done', () => {
    const stay = { caseFileId: 'c-1', name: 'Oleksii', typeCode: 'card.A', state: 'open', on: '2026-12-01' } as const;
    const leave = {
      caseFileId: 'c-2',
      name: '',
      kind: 'must_leave',
      code: 'transit',
      what: '',
      on: '2026-12-02',
    } as const;
    const cards = dayCards(
      { ...quiet, residence: { items: [stay], total: 1 }, deadlines: { items: [leave], total: 1 } },
      words,
    );
    expect(cards.flatMap((card) => card.lines.map((line) => line.link))).toEqual([
      ['/dossiers', 'c-2', 'housing'],
      ['/dossiers', 'c-1', 'residence'],
    ]);
    expect(cards[0]?.lines[0]?.title).toBe('myDay.unnamed');
  });

  it('lead from a day that a record waits for to its room', () => {
    const line = { caseFileId: 'c-1', name: 'Oleksii', code: 'ris', what: 'CPAS', on: '2026-12-02' };
    const kinds = ['aid_decision', 'aid_appeal', 'housing_confirmation', 'employment_follow_up'] as const;
    const items = kinds.map((kind) => ({ ...line, kind }));
    const [card] = dayCards({ ...quiet, deadlines: { items, total: 4 } }, words);
    expect(card?.lines.map(({ link, detail }) => [link[2], detail])).toEqual([
      ['income', 'myDay.awaited.aid_decision'],
      ['income', 'myDay.awaited.aid_appeal'],
      ['housing', 'myDay.awaited.housing_confirmation'],
      ['employment', 'myDay.awaited.employment_follow_up'],
    ]);
  });

  it('say how a referral stands, and how urgent a plain request is', () => {
    const items = [
      referral,
      { ...referral, urgency: 'one_day' as const },
      { ...referral, status: 'declined' as const },
    ];
    const [card] = dayCards({ ...quiet, toAnswer: { items, total: 3 } }, words);
    expect(card?.lines.map((line) => line.chip?.words)).toEqual([
      undefined,
      'myDay.urgency.one_day',
      'myDay.status.declined',
    ]);
  });

  it('show no promised time for what is decided', () => {
    const [card] = dayCards({ ...quiet, news: { items: [{ ...referral, status: 'accepted' }], total: 1 } }, words);
    expect(card?.lines[0]).toMatchObject({ share: null, date: referral.movedAt });
  });
});
