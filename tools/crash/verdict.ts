import type { MortalProduct } from './mortal-product.ts';
import type { Ledger, ReadBack, Sending, Writer } from './writer.ts';

/** What became of the sendings of a ledger; every list is empty when the product kept its word. */
export interface Verdict {
  /** Acknowledged, and not there. */
  readonly lost: string[];
  /** There more than once. */
  readonly twice: string[];
  /** There, but not in the record exactly once. */
  readonly unrecorded: string[];
}

interface Counted {
  id: string;
  times: number;
}

const RECORDED = `
select object_id as id, count(*)::int as times from audit_event
where object_id = any($1) and action = $2 group by object_id`;
const STEPS = `
select referral_id as id, count(*)::int as times from referral_transition
where referral_id = any($1) and action = 'send' group by referral_id`;
const JOBS = `
select r.id, count(j.key)::int as times from referral r
join graphile_worker.jobs j on j.key in ('referral:' || r.id || ':clock', 'referral:' || r.id || ':ground')
where r.id = any($1) group by r.id`;
const NOTICES = `
select referral_id as id, max(times)::int as times from (
  select referral_id, member_id, kind, count(*) as times from notice where referral_id = any($1) group by 1, 2, 3) n group by 1`;

/** What bears a marker of the ledger, as those who wrote it read it. */
async function marked(writers: readonly Writer[], ledger: Ledger): Promise<ReadBack[]> {
  const read = (await Promise.all(writers.map((writer) => writer.readBack()))).flat();
  const own = read.filter(({ marker }) => marker.startsWith(`${ledger.run} `));
  return [...new Map(own.map((one) => [one.id, one])).values()];
}

/** Those of `ids` that were not counted `times` times. */
function notCounted(ids: readonly string[], counted: readonly Counted[], times: number): string[] {
  const byId = new Map(counted.map((one) => [one.id, one.times]));
  return ids.filter((id) => byId.get(id) !== times);
}

/** Compares what was acknowledged with what is there. */
export async function judge(product: MortalProduct, writers: readonly Writer[], ledger: Ledger): Promise<Verdict> {
  const made = ledger.of('note', 'draft', 'sent_referral');
  const rows = await marked(writers, ledger);
  const ids = new Map<string, string[]>();
  for (const { marker, id } of rows) ids.set(marker, [...(ids.get(marker) ?? []), id]);
  const there = (sending: Sending): boolean => ids.get(sending.marker)?.includes(sending.id ?? '') === true;
  const idsOf = (...kinds: Sending['kind'][]): string[] =>
    ledger.of(...kinds).flatMap((one) => (there(one) && one.id ? [one.id] : []));
  const unrecorded = async (action: string, wanted: string[]): Promise<string[]> =>
    notCounted(wanted, await product.sql<Counted>(RECORDED, [wanted, action]), 1).map((id) => `${action} ${id}`);
  return {
    lost: made.filter((one) => !there(one)).map(({ marker }) => marker),
    twice: [...ids].filter(([, found]) => found.length > 1).map(([marker]) => marker),
    unrecorded: [
      ...(await unrecorded('note.add', idsOf('note'))),
      ...(await unrecorded('referral.draft', idsOf('draft', 'sent_referral'))),
      ...(await unrecorded('referral.send', sentReferrals(ledger))),
    ],
  };
}

/** Referrals whose sending was acknowledged. */
export function sentReferrals(ledger: Ledger): string[] {
  return ledger.of('sent_referral', 'step').flatMap(({ id }) => id ?? []);
}

/** Sent referrals that were not sent once, do not wait for their two jobs once, or told somebody twice or nobody. */
export async function judgeSending(
  product: MortalProduct,
  ledger: Ledger,
): Promise<Record<'steps' | 'jobs' | 'notices', string[]>> {
  const ids = sentReferrals(ledger);
  const count = (text: string): Promise<Counted[]> => product.sql<Counted>(text, [ids]);
  return {
    steps: notCounted(ids, await count(STEPS), 1),
    jobs: notCounted(ids, await count(JOBS), 2),
    notices: notCounted(ids, await count(NOTICES), 1),
  };
}

/** How many things were done although their first answer never came: the cases that a sending key is for. */
export async function doneUnheard(writers: readonly Writer[], ledger: Ledger): Promise<number> {
  const doubtful = new Map(ledger.of('note', 'draft', 'sent_referral').map((one) => [one.marker, one.inDoubtSince]));
  const rows = await marked(writers, ledger);
  return rows.filter(({ marker, at }) => {
    const since = doubtful.get(marker);
    return since !== undefined && since !== null && at < since;
  }).length;
}
