import type { MyDay } from '@guichet/my-day-contract';
import { dayCards } from './day-cards';

const words = {
  today: '2026-11-23',
  time: (instant: string) => instant.slice(11, 16),
  say: (key: string) => key,
  label: (_list: string, code: string) => code.toUpperCase(),
};
const nothing = { items: [], total: 0 };
const quiet: MyDay = {
  appointments: nothing,
  tasks: nothing,
  urgencies: nothing,
  planned: nothing,
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

  it('begin with who comes today and what is due', () => {
    const who = { id: 'a-1', status: 'booked', startsAt: '2026-11-23T09:00:00Z', placeKind: 'on_site' } as const;
    const items = [
      { ...who, subject: 'Bilan', name: 'Selamawit' },
      { ...who, id: 'a-2', status: 'honoured' as const, subject: 'Réunion', name: '' },
    ];
    const task = { id: 't-1', title: 'Appeler', dueOn: '2026-11-22', name: '' };
    const cards = dayCards({ ...quiet, appointments: { items, total: 2 }, tasks: { items: [task], total: 1 } }, words);
    expect(cards.map((card) => card.name)).toEqual(['appointments', 'tasks']);
    expect(cards[0]?.lines.map(({ title, detail, chip }) => [title, detail, chip?.tone])).toEqual([
      ['Selamawit', '09:00 · Bilan', undefined],
      ['Réunion', '09:00', 'ok'],
    ]);
    expect(cards[1]?.lines[0]).toMatchObject({
      title: 'Appeler',
      link: ['/agenda/taches'],
      date: '2026-11-22',
      late: true,
    });
  });

  it('put urgencies before everything, and say plainly that one is overdue', () => {
    const urgency = {
      id: 'u-1',
      caseFileId: 'f-1',
      name: 'Selam',
      kindCode: 'food',
      what: '',
      by: '2026-11-23T10:00:00Z',
    };
    const planned = {
      id: 'a-1',
      caseFileId: 'f-1',
      name: 'Selam',
      kind: 'review',
      what: '',
      on: '2026-11-30',
    } as const;
    const cards = dayCards(
      {
        ...quiet,
        toAnswer: { items: [referral], total: 1 },
        urgencies: { items: [{ ...urgency, share: 1.2 }], total: 1 },
        planned: { items: [planned], total: 1 },
      },
      words,
    );
    expect(cards.map((card) => card.name)).toEqual(['urgencies', 'toAnswer', 'planned']);
    expect(cards[0]?.lines[0]).toMatchObject({
      link: ['/dossiers', 'f-1', 'plan'],
      detail: 'FOOD',
      chip: { words: 'myDay.overdue', tone: 'bad' },
    });
    expect(cards[2]?.lines[0]?.detail).toBe('myDay.review');
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
    expect(cards[1]?.lines[0]?.dateMeans).toBe('myDay.clockDay.open');
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
