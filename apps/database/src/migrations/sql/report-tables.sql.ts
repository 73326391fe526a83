/** Upper edges, in days, of the classes into which answer times are counted; the last class is open. */
const ANSWER_EDGES = '0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 25, 30';
export const ANSWER_CLASSES = 24;

/** Columns of report_referral that hold a number: one per counted state of a referral. */
export const STATE_COLUMNS = [
  'requested',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'completed',
  'failed',
  'declined',
  'cancelled',
  'expired',
];

interface Summary {
  readonly keys: readonly string[];
  readonly numbers: readonly string[];
  readonly array?: string;
}

/** The summary tables: what their rows are about, and what they count. */
export const SUMMARIES: Readonly<Record<string, Summary>> = {
  report_case_file: { keys: ['organisation_id', 'team_id', 'status'], numbers: ['n'] },
  report_case_file_month: { keys: ['organisation_id', 'team_id', 'month'], numbers: ['opened', 'closed'] },
  report_referral: {
    keys: ['from_organisation_id', 'to_organisation_id', 'sent_month'],
    numbers: ['informed', ...STATE_COLUMNS],
    array: 'answered_in',
  },
  report_refusal: { keys: ['organisation_id', 'side', 'sent_month', 'reason_code'], numbers: ['n'] },
  report_referral_due: { keys: ['from_organisation_id', 'to_organisation_id', 'decide_on'], numbers: ['n'] },
  report_residence_window: { keys: ['organisation_id', 'opens_on'], numbers: ['n'] },
  report_residence_expiry: { keys: ['organisation_id', 'month', 'cohort_on'], numbers: ['n'] },
};

const TYPES: Readonly<Record<string, string>> = {
  status: 'text',
  side: 'text',
  reason_code: 'text',
  month: 'date',
  sent_month: 'date',
  decide_on: 'date',
  opens_on: 'date',
  cohort_on: 'date',
};

const MEANINGS: Readonly<Record<string, string>> = {
  organisation_id: 'organisation whose files or referrals are counted',
  team_id: 'team whose files are counted',
  from_organisation_id: 'organisation that asks',
  to_organisation_id: 'organisation that is asked',
  status: 'state of the files',
  side: 'sender or receiver: on which side of the refused referrals the organisation stands',
  reason_code: 'code in reference list referral_refusal_reason',
  month: 'first day of the month',
  sent_month: 'first day of the month in which they were sent, in Brussels',
  decide_on: 'day in Brussels on which the decision is promised',
  opens_on: 'day on which the renewal window opens',
  cohort_on: 'common end fixed by law; -infinity for none',
  n: 'how many more, or fewer, since the row before',
  opened: 'files opened in the month',
  closed: 'files closed in the month',
  informed: 'addresses given, nothing asked',
};

function tableOf(name: string, { keys, numbers, array }: Summary): string {
  const columns = [
    'id bigint generated always as identity',
    'folded boolean not null default false',
    ...keys.map((key) => `${key} ${TYPES[key] ?? 'uuid'} not null`),
    ...numbers.map((number) => `${number} integer not null default 0`),
    ...(array ? [`${array} integer[] not null default '{}'`] : []),
    `constraint pk_${name} primary key (id)`,
  ];
  const comments = [
    `comment on column ${name}.id is 'internal: running number';`,
    `comment on column ${name}.folded is 'internal: true for the one row of a key into which changes were added up';`,
    ...[...keys, ...numbers].map(
      (column) =>
        `comment on column ${name}.${column} is 'internal: ${MEANINGS[column] ?? `referrals in state ${column}`}';`,
    ),
    ...(array
      ? [
          `comment on column ${name}.${array} is 'internal: decided referrals by class of answer time, see answer_class';`,
        ]
      : []),
  ];
  return `create table ${name} (\n  ${columns.join(',\n  ')}\n);
create unique index ux_${name}_folded on ${name} (${keys.join(', ')}) where folded;
create index ix_${name}_new on ${name} (id) where not folded;
alter table ${name} enable row level security;
alter table ${name} force row level security;
grant select, insert, update, delete on ${name} to guichet_definer;
${comments.join('\n')}`;
}

function foldOf(name: string, { keys, numbers, array }: Summary): string {
  const all = [...keys, ...numbers, ...(array ? [array] : [])].join(', ');
  const sums = [...numbers.map((number) => `sum(${number})`), ...(array ? [`sum_elements(${array})`] : [])].join(', ');
  const added = [
    ...numbers.map((number) => `${number} = s.${number} + excluded.${number}`),
    ...(array ? [`${array} = add_elements(s.${array}, excluded.${array})`] : []),
  ].join(', ');
  return `with gone as (delete from ${name} where not folded returning ${all})
    insert into ${name} as s (folded, ${all}) select true, ${keys.join(', ')}, ${sums} from gone group by ${keys.join(', ')}
    on conflict (${keys.join(', ')}) where folded do update set ${added};`;
}

/**
 * Numbers for dashboards, always exact and as quick with a million files as with ten. A change only adds a row (+1, -1),
 * so that no two changes wait for each other on a counter; readers add up; a job folds what was added into one row a key.
 * No row says anything of one person. Nobody reads these tables but the function that answers a dashboard.
 */
export const REPORT_TABLES = /* sql */ `
${Object.entries(SUMMARIES)
  .map(([name, summary]) => tableOf(name, summary))
  .join('\n\n')}

create index ix_report_referral_month on report_referral (sent_month);
create index ix_report_referral_from on report_referral (from_organisation_id, sent_month);
create index ix_report_referral_to on report_referral (to_organisation_id, sent_month);
create index ix_report_refusal_month on report_refusal (organisation_id, sent_month);
create index ix_report_referral_due_day on report_referral_due (decide_on);
create index ix_report_residence_window_day on report_residence_window (opens_on);

-- the class, from 1 to ${ANSWER_CLASSES}, of the time from sending to the decision
create function answer_class(p_sent timestamptz, p_decided timestamptz) returns integer language sql immutable parallel safe
  return width_bucket(greatest(0, extract(epoch from p_decided - p_sent) / 86400), array[${ANSWER_EDGES}]::numeric[]) + 1;

create function month_of(p_day date) returns date language sql immutable parallel safe
  return date_trunc('month', p_day::timestamp)::date;
create function brussels_day(p_at timestamptz) returns date language sql stable parallel safe
  return (p_at at time zone 'Europe/Brussels')::date;

create function add_elements(a integer[], b integer[]) returns integer[] language sql immutable parallel safe as $$
  select case when a = '{}' then b when b = '{}' then a
    else array(select coalesce(x, 0) + coalesce(y, 0) from unnest(a, b) with ordinality as u (x, y, place) order by place) end
$$;
create aggregate sum_elements(integer[]) (sfunc = add_elements, stype = integer[], initcond = '{}', parallel = safe);

create function fold_report_summaries() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not pg_try_advisory_xact_lock(7215002) then return; end if;
  ${Object.entries(SUMMARIES)
    .map(([name, summary]) => foldOf(name, summary))
    .join('\n  ')}
end $$;
`;
