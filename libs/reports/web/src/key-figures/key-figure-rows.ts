import type { IconName } from '@guichet/platform-ui';
import type { Dashboard, Figure, ListLink } from '@guichet/reports-contract';
import type { DashboardWords } from '../dashboard-words';

/** Fewest files of which a change is said in percent. */
const SHARE_FROM = 20;

/** A sentence under the number; a number in it may have a list of its own. */
interface Note {
  readonly text: string;
  readonly list?: ListLink;
}

/** One card: a number or words, and how it moved. */
export interface KeyFigure {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly figure?: Figure;
  readonly words?: string;
  readonly notes: readonly Note[];
  readonly gap?: boolean;
}

/** The cards of the first row, in the order in which a manager asks. */
export class KeyFigureRows {
  constructor(
    private readonly dashboard: Dashboard,
    private readonly words: DashboardWords,
  ) {}

  all(): KeyFigure[] {
    return [this.open(), this.sent(), this.answer(), this.late(), ...this.gap(), this.renewals()];
  }

  /** "Notre réponse", "sa réponse", or that of all. */
  private whose(): 'own' | 'picked' | 'all' {
    const { reach, organisation } = this.dashboard;
    if (reach === 'organisation') return 'own';
    return organisation ? 'picked' : 'all';
  }

  private open(): KeyFigure {
    const { open, openedThisMonth, openYearAgo, openedInPeriod } = this.dashboard.files;
    const opened = openedThisMonth ?? openedInPeriod;
    const when = openedThisMonth ? 'key.openedThisMonth' : 'key.openedInPeriod';
    return {
      key: 'open',
      icon: 'files',
      title: this.words.say('key.open'),
      figure: open,
      notes: [this.counted(when, opened), ...this.compared(open, openYearAgo)],
    };
  }

  private sent(): KeyFigure {
    const { sent, received, informed } = this.dashboard.referrals;
    return {
      key: 'sent',
      icon: 'send',
      title: this.words.say('key.sent'),
      figure: sent,
      notes: [
        ...(received ? [this.counted('key.received', received)] : []),
        ...(informed.value === 0 ? [] : [this.counted('key.informed', informed)]),
      ],
    };
  }

  private answer(): KeyFigure {
    const { answer } = this.dashboard.referrals;
    const elsewhere = answer.medianDaysElsewhere;
    return {
      key: 'answer',
      icon: 'clock',
      title: this.words.say(`key.answer.${this.whose()}`),
      words: this.words.days(answer.medianDays),
      notes: [
        ...(answer.medianDaysBefore === null
          ? [this.said('key.median')]
          : [this.said('key.medianBefore', { days: this.words.days(answer.medianDaysBefore) })]),
        ...(elsewhere === undefined || elsewhere === null
          ? []
          : [this.said(`key.medianElsewhere.${this.whose()}`, { days: this.words.days(elsewhere) })]),
      ],
    };
  }

  private late(): KeyFigure {
    const { overdue, overdueElsewhere, states } = this.dashboard.referrals;
    const expired = states.find(({ status }) => status === 'expired');
    const expiredHere = expired?.received ?? expired?.count;
    return {
      key: 'late',
      icon: 'alert',
      title: this.words.say(`key.overdue.${this.whose()}`),
      figure: overdue,
      notes: [
        ...(overdueElsewhere ? [this.counted('key.overdueElsewhere', overdueElsewhere)] : []),
        ...(expiredHere ? [this.counted('key.expired', expiredHere)] : []),
      ],
    };
  }

  private gap(): KeyFigure[] {
    const { rightsGap, rightsGapBefore } = this.dashboard.referrals;
    if (!rightsGap) return [];
    const before = rightsGapBefore ? [this.counted('key.before', rightsGapBefore)] : [];
    const { sent, received } = this.dashboard.referrals.refusals.find((row) => row.rightsGap) ?? {};
    const sides = [
      ...(sent?.value ? [this.counted('key.rightsGapSent', sent)] : []),
      ...(received?.value ? [this.counted('key.rightsGapReceived', received)] : []),
    ];
    return [
      {
        key: 'gap',
        icon: 'shield',
        title: this.words.say('key.rightsGap'),
        figure: rightsGap,
        notes: [...sides, ...before, this.said('key.rightsGapMeaning')],
        gap: rightsGap.value !== 0,
      },
    ];
  }

  private renewals(): KeyFigure {
    const { opening, weeks, months } = this.dashboard.residence;
    const until = weeks.at(-1)?.to;
    const cohort = months.find((month) => month.cohort)?.cohort;
    return {
      key: 'renewals',
      icon: 'calendar',
      title: this.words.say('key.renewals'),
      figure: opening,
      notes: [
        ...(until ? [this.said('key.renewalsUntil', { day: this.words.day(until, { short: true }) })] : []),
        ...(cohort?.count.value
          ? [
              this.said('key.cohort', {
                count: this.words.figure(cohort.count),
                day: this.words.day(cohort.on, { short: true }),
              }),
            ]
          : []),
      ],
    };
  }

  private said(key: string, params?: Readonly<Record<string, unknown>>): Note {
    return { text: this.words.say(key, params) };
  }

  private counted(key: string, figure: Figure): Note {
    return { ...this.said(key, { count: this.words.figure(figure) }), ...(figure.list ? { list: figure.list } : {}) };
  }

  /** A share of a few files would say a lot with little. */
  private compared(now: Figure, before: Figure | undefined): Note[] {
    if (now.value === null || typeof before?.value !== 'number') return [];
    const difference = now.value - before.value;
    if (before.value >= SHARE_FROM)
      return [this.said('key.overYear', { change: this.words.change(now.value, before.value) })];
    return [this.said('key.overYear', { change: this.words.difference(difference) })];
  }
}
