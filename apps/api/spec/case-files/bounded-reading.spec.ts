import type { CaseFileView, TimelineEntry } from '@guichet/case-files-contract';
import { CHANGES_TOLD, NOTES_PER_PAGE, TIMELINE_KINDS, TIMELINE_PAGE_SIZE } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember } from '../harness/city';
import { blocksTouched, sentDuring } from './blocks-touched';
import { longFile, otherFiles } from './long-file';

/** What the kernel sends before a statement that reads the newest of something. */
const INDEX_ORDER =
  "select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)";

describe('reading a file whose history is long', () => {
  let city: City;
  let lead: TestMember;
  let short: TestCaseFile;
  let long: TestCaseFile;
  let events: number;

  beforeAll(async () => {
    city = await City.build();
    const organisation = await city.organisation();
    const team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    const foreign = await city.organisation();
    const receivers = await city.team(foreign);
    const receiver = await city.member('worker', foreign, [receivers]);
    short = await city.caseFile(lead, team);
    long = await city.caseFile(lead, team);
    for (const file of [short, long])
      await city.referral(file, { organisation: foreign, team: receivers, responsible: receiver }, 'accepted');
    await longFile(city, lead, short, receiver, 50);
    events = await longFile(city, lead, long, receiver, 5000);
    await otherFiles(city, long);
    await city.sql('vacuum analyze');
    // everybody was here a month ago, and much happened since
    for (const file of [short, long])
      await city.sql(
        `insert into case_visit (member_id, case_file_id, previous_at) values ($1, $2, now() - interval '30 days')`,
        [lead.id, file.id],
      );
  });
  afterAll(() => city.end());

  const path = (file: TestCaseFile, rest = '') => `/api/case-files/${file.id}${rest}`;

  /** Pages of the database that the statement of a request touches. */
  async function blocks(file: TestCaseFile, rest = ''): Promise<number> {
    const caller = await city.signedIn(lead);
    const sent = await sentDuring(() => caller.get(path(file, rest)));
    const statement = sent.find(({ text }) => text.includes('case_relation'));
    return blocksTouched(city, lead, statement!, INDEX_ORDER);
  }

  it('is arranged: five thousand events of every kind', async () => {
    expect(events).toBeGreaterThan(4500);
    const caller = await city.signedIn(lead);
    const kinds = new Set<string>();
    for (const kind of TIMELINE_KINDS) {
      const { body } = await caller.get<{ items: TimelineEntry[] }>(path(long, `/timeline?kind=${kind}`));
      for (const item of body.items) kinds.add(item.kind);
    }
    const without = ['person', 'letter', 'agreement_revoked', 'merger', 'merger_undone'];
    expect([...kinds].sort()).toEqual(TIMELINE_KINDS.filter((kind) => !without.includes(kind)).sort());
  });

  it('asks the database once for the whole page', async () => {
    const caller = await city.signedIn(lead);
    await caller.get(path(long));
    const sent = await sentDuring(() => caller.get(path(long)));
    expect(sent.map(({ text }) => text.slice(0, 20))).toHaveLength(1);
  });

  it('sends no more of it than of a file that is short', async () => {
    const { body } = await (await city.signedIn(lead)).get<CaseFileView>(path(long));
    expect(body.rooms.journal.notes).toHaveLength(NOTES_PER_PAGE);
    expect(body.lastVisit.changes).toBeLessThanOrEqual(CHANGES_TOLD);
    for (const list of [body.referrals, body.agreements, body.rooms.housing.records, body.rooms.plan.goals])
      expect(list.length).toBeLessThanOrEqual(40);
    const page = (await (await city.signedIn(lead)).get<{ items: unknown[] }>(path(long, '/timeline'))).body;
    expect(page.items).toHaveLength(TIMELINE_PAGE_SIZE);
  });

  it.each([
    ['the page', '', 6],
    ['the timeline', '/timeline', 4],
    ['the timeline of one kind', '/timeline?kind=note', 8],
    ['what changed', '/changes', 8],
  ])('touches hardly more pages of the database: %s', async (_, rest, most) => {
    const [few, many] = [await blocks(short, rest), await blocks(long, rest)];
    process.stdout.write(`${rest || '/'}: ${few} blocks for 50 events, ${many} for ${events}\n`);
    expect(many / few).toBeLessThan(most);
  });
});
