import { AWAITED_LISTS, AWAITED_ROOMS } from '@guichet/case-files-contract';
import type { MyDay, MyDayDeadlineKind, MyDayReferral } from '@guichet/my-day-contract';
import type { IconName, Tone } from '@guichet/platform-ui';
import { ANSWERABLE_STATUSES } from '@guichet/referrals-contract';

/** Says what a line needs to say; the page gives the catalogue and the reference lists. */
export interface DayWords {
  /** The day in Brussels, YYYY-MM-DD. */
  readonly today: string;
  /** A time on the clock in Brussels. */
  time(instant: string): string;
  say(key: string, params?: Readonly<Record<string, unknown>>): string;
  label(
    list:
      | 'urgency_kind'
      | 'residence_document_type'
      | 'housing_kind'
      | 'residence_procedure_kind'
      | (typeof AWAITED_LISTS)[keyof typeof AWAITED_LISTS],
    code: string,
  ): string;
}

/** One thing that presses: where it leads, what it is, and until when. */
export interface DayLine {
  readonly key: string;
  readonly link: readonly string[];
  readonly title: string;
  readonly detail: string;
  readonly date: string | null;
  /** What happens on that day, where the card has days of several kinds. */
  readonly dateMeans?: string;
  /** The day has passed and the thing is still to do. */
  readonly late?: boolean;
  /** Share of a promised time that is used up; null where nothing was promised. */
  readonly share: number | null;
  readonly chip: { readonly words: string; readonly tone: Tone; readonly icon: IconName } | null;
}

/** One card of the page. */
export interface DayCard {
  readonly name: keyof MyDay;
  readonly total: number;
  /** Where all of them are; null when the card shows what there is. */
  readonly all: { readonly link: string; readonly queryParams: Readonly<Record<string, string>> } | null;
  readonly lines: readonly DayLine[];
}

const CLOCK_TONES = {
  prepare: 'info',
  ends: 'info',
  open: 'warn',
  closed: 'bad',
  expired: 'bad',
} as const satisfies Record<string, Tone>;

/** In which room the date of a deadline is changed. */
const DEADLINE_ROOMS = { must_leave: 'housing', procedure: 'residence', ...AWAITED_ROOMS } as const satisfies Record<
  Exclude<MyDayDeadlineKind, 'agreement'>,
  string
>;
/** Where the date is changed: in a room, or among the agreements on the file's own page. */
const deadlinePlace = ({ caseFileId, kind }: MyDay['deadlines']['items'][number]): readonly string[] =>
  kind === 'agreement' ? ['/dossiers', caseFileId] : ['/dossiers', caseFileId, DEADLINE_ROOMS[kind]];

/** The cards that have something in them: what presses first, then what others do for us. */
export function dayCards(day: MyDay, words: DayWords): readonly DayCard[] {
  const referrals = (line: MyDayReferral): DayLine => referralLine(line, words);
  const box = (name: string, states: readonly string[] = []): DayCard['all'] => ({
    link: '/orientations',
    queryParams: { box: name, ...(states.length > 0 ? { status: states.join(',') } : {}) },
  });
  const own: DayCard['all'] = { link: '/dossiers', queryParams: { mine: 'true' } };
  const cards: readonly DayCard[] = [
    {
      name: 'urgencies',
      total: day.urgencies.total,
      all: null,
      lines: day.urgencies.items.map((line) => ({
        key: line.id,
        link: ['/dossiers', line.caseFileId, 'plan'],
        title: line.name || words.say('myDay.unnamed'),
        detail: kindAndWhat(words.label('urgency_kind', line.kindCode), line.what, words),
        date: line.by,
        share: line.share,
        chip: line.share >= 1 ? { words: words.say('myDay.overdue'), tone: 'bad', icon: 'alert' } : null,
      })),
    },
    {
      name: 'appointments',
      total: day.appointments.total,
      all: { link: '/agenda', queryParams: {} },
      lines: day.appointments.items.map((line) => ({
        key: line.id,
        link: ['/agenda', line.id],
        title: line.name || line.subject,
        detail: [words.time(line.startsAt), line.name ? line.subject : ''].filter(Boolean).join(' · '),
        date: null,
        share: null,
        chip: line.status === 'booked' ? null : appointmentChip(line.status, words),
      })),
    },
    {
      name: 'tasks',
      total: day.tasks.total,
      all: { link: '/agenda/taches', queryParams: {} },
      lines: day.tasks.items.map((line) => ({
        key: line.id,
        link: ['/agenda/taches'],
        title: line.title,
        detail: line.name,
        date: line.dueOn,
        late: line.dueOn < words.today,
        share: null,
        chip: null,
      })),
    },
    { name: 'toAnswer', total: day.toAnswer.total, all: box('to_answer'), lines: day.toAnswer.items.map(referrals) },
    {
      name: 'deadlines',
      total: day.deadlines.total,
      all: own,
      lines: day.deadlines.items.map((line) => ({
        key: `${line.caseFileId}-${line.kind}-${line.on}`,
        link: deadlinePlace(line),
        title: line.name || words.say('myDay.unnamed'),
        detail: deadlineWords(line, words),
        date: line.on,
        late: line.on < words.today,
        share: null,
        chip: null,
      })),
    },
    {
      name: 'planned',
      total: day.planned.total,
      all: null,
      lines: day.planned.items.map((line) => ({
        key: line.id,
        link: ['/dossiers', line.caseFileId, 'plan'],
        title: line.name || words.say('myDay.unnamed'),
        detail: line.kind === 'review' ? words.say('myDay.review') : line.what,
        date: line.on,
        late: line.on < words.today,
        share: null,
        chip: null,
      })),
    },
    {
      name: 'residence',
      total: day.residence.total,
      all: own,
      lines: day.residence.items.map((line) => ({
        key: line.caseFileId,
        link: ['/dossiers', line.caseFileId, 'residence'],
        title: line.name || words.say('myDay.unnamed'),
        detail: words.label('residence_document_type', line.typeCode),
        date: line.on,
        dateMeans: words.say(`myDay.clockDay.${line.state}`),
        share: null,
        chip: { words: words.say(`myDay.clock.${line.state}`), tone: CLOCK_TONES[line.state], icon: 'clock' },
      })),
    },
    {
      name: 'accessRequests',
      total: day.accessRequests.total,
      all: null,
      lines: day.accessRequests.items.map((line) => ({
        key: line.id,
        link: ['/dossiers', line.caseFileId],
        title: line.name || words.say('myDay.unnamed'),
        detail: words.say('myDay.asks', { name: line.requesterName, organisation: line.requesterOrganisation }),
        date: line.askedAt,
        dateMeans: words.say('myDay.dayMeans.accessRequest'),
        share: null,
        chip: null,
      })),
    },
    {
      name: 'news',
      total: day.news.total,
      all: null,
      lines: day.news.items.map((line) => ({ ...referrals(line), date: line.movedAt, share: null })),
    },
    {
      name: 'waiting',
      total: day.waiting.total,
      all: box('sent', ANSWERABLE_STATUSES),
      lines: day.waiting.items.map(referrals),
    },
    {
      name: 'checks',
      total: day.checks.total,
      all: box('to_close', ['completed']),
      lines: day.checks.items.map((line) => ({
        key: `${line.referralId}-${line.months}`,
        link: ['/orientations', line.referralId],
        title: line.personLabel,
        detail: words.say('myDay.check', { subject: line.subject, count: line.months }),
        date: line.dueOn,
        dateMeans: words.say('myDay.dayMeans.check'),
        share: null,
        chip: null,
      })),
    },
    {
      name: 'stuck',
      total: day.stuck.total,
      all: own,
      lines: day.stuck.items.map((line) => ({
        key: line.caseFileId,
        link: ['/dossiers', line.caseFileId],
        title: line.name || words.say('myDay.unnamed'),
        detail: '',
        date: line.lastActivityAt,
        dateMeans: words.say('myDay.dayMeans.stuck'),
        share: null,
        chip: null,
      })),
    },
  ];
  return cards.filter((card) => card.total > 0);
}

/** "Un toit ce soir : plus de place à l’abri"; the kind alone where nothing was written. */
function kindAndWhat(kind: string, what: string | null, words: DayWords): string {
  return what ? words.say('myDay.detail', { kind, what }) : kind;
}

function deadlineWords(line: MyDay['deadlines']['items'][number], words: DayWords): string {
  if (line.kind === 'must_leave')
    return words.say('myDay.mustLeave', { what: words.label('housing_kind', line.code).toLocaleLowerCase() });
  if (line.kind === 'agreement') return words.say('myDay.agreementEnds', { who: line.what });
  if (line.kind === 'procedure')
    return kindAndWhat(words.label('residence_procedure_kind', line.code), line.what, words);
  const kind = words.label(AWAITED_LISTS[line.kind], line.code);
  return words.say(`myDay.awaited.${line.kind}`, { what: [kind, line.what].filter(Boolean).join(', ') });
}

function referralLine(line: MyDayReferral, words: DayWords): DayLine {
  const urgent = line.urgency !== 'none';
  const hours = line.urgency === 'four_hours' || line.urgency === 'one_day';
  return {
    key: line.id,
    link: ['/orientations', line.id],
    title: line.personLabel,
    detail: `${line.subject} · ${line.organisationShortName}`,
    date: line.by,
    share: line.by === null ? null : line.share,
    chip:
      statusChip(line, words) ??
      (urgent
        ? { words: words.say(`myDay.urgency.${line.urgency}`), tone: hours ? 'bad' : 'warn', icon: 'alert' }
        : null),
  };
}

function appointmentChip(status: MyDay['appointments']['items'][number]['status'], words: DayWords): DayLine['chip'] {
  const kept = status === 'honoured';
  return {
    words: words.say(`myDay.appointment.${status}`),
    tone: kept ? 'ok' : status === 'excused' ? 'warn' : 'bad',
    icon: kept ? 'check' : 'close',
  };
}

/** A plain request needs no word; everything else says how it stands. */
function statusChip({ status }: MyDayReferral, words: DayWords): DayLine['chip'] {
  if (status === 'requested') return null;
  const bad = status === 'declined' || status === 'failed' || status === 'expired';
  const waits = status === 'info_requested' || status === 'waitlisted' || status === 'on_hold';
  return {
    words: words.say(`myDay.status.${status}`),
    tone: bad ? 'bad' : waits ? 'warn' : 'ok',
    icon: bad
      ? 'close'
      : status === 'info_requested'
        ? 'help'
        : waits
          ? 'clock'
          : status === 'in_progress'
            ? 'arrow'
            : 'check',
  };
}
