import type { NoticePage } from '@guichet/notifications-contract';
import type { Caller } from '../harness/caller';
import type { TestCaseFile, TestMember, TestTeam } from '../harness/city';
import { City } from '../harness/city';

describe('reminders of the residence clock', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let colleague: TestMember;
  let yassin: Caller;
  let file: TestCaseFile;
  beforeAll(async () => {
    city = await City.build();
    team = await city.team(await city.organisation());
    lead = await city.member('worker', await organisation(), [team]);
    colleague = await city.member('worker', await organisation(), [team]);
    yassin = await city.signedIn(lead);
  });
  beforeEach(async () => {
    await city.sql('delete from residence_document');
    await city.sql('delete from notice');
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const organisation = async () => ({ id: team.organisationId, managersSubject: 0 });
  /** A paper recorded three months ago that ends in so many days. */
  async function paper(inDays: number, typeCode = 'card.A', recordedAgo = 100): Promise<string> {
    const [row] = await city.sql<{ id: string }>(
      `insert into residence_document (case_file_id, owner_organisation_id, owner_subject, author_id, type_code, valid_from, valid_until, created_at)
       values ($1, $2, $3, $4, $5, today() - 300, today() + $6::integer, now() - make_interval(days => $7)) returning id`,
      [file.id, team.organisationId, team.staffSubject, lead.id, typeCode, inDays, recordedAgo],
    );
    return row?.id ?? '';
  }
  const follow = async (): Promise<number> =>
    (await city.sql<{ n: number }>('select follow_residence_reminders() as n'))[0]?.n ?? -1;
  const told = async (caller = yassin): Promise<string[]> =>
    (await caller.get<NoticePage>('/api/notices')).body.items.map(({ kind }) => kind);

  it.each([
    ['the day to prepare', 90, 'residence.prepare'],
    ['the day the window opens', 45, 'residence.window_opens'],
    ['the last day of the window', 30, 'residence.window_closes'],
    ['the last day covered', 0, 'residence.expires'],
  ])('tell the lead worker of %s, once', async (_, inDays, kind) => {
    await paper(inDays);
    expect(await follow()).toBe(1);
    expect(await follow()).toBe(0);
    expect(await told()).toEqual([kind]);
    const { items } = (await yassin.get<NoticePage>('/api/notices')).body;
    expect(items[0]).toMatchObject({ caseFileId: file.id, caseFileReference: file.reference, referral: null });
  });

  it('are silent on other days, for what was recorded later, and for what ended long ago', async () => {
    await paper(60);
    await paper(44, 'card.A', 0);
    await paper(-250);
    expect(await follow()).toBe(0);
  });

  it('follow the paper that covers longest: a provisional one takes over, a new card ends it', async () => {
    await paper(0);
    await paper(40, 'annex.15');
    expect(await follow()).toBe(0);
  });

  it('are withdrawn when the paper is replaced, unless they were read', async () => {
    await paper(45);
    await follow();
    await paper(400);
    await follow();
    expect(await told()).toEqual([]);
  });

  it('that were read stay readable', async () => {
    await paper(45);
    await follow();
    await yassin.post('/api/notices/reading');
    await paper(400);
    await follow();
    expect(await told()).toEqual(['residence.window_opens']);
  });

  it('follow a rule that changes, there and back', async () => {
    await paper(45);
    await follow();
    const rule = (days: number) =>
      city.sql(`update residence_rule set window_opens_days_before = $1 where type_code = 'card.A'`, [days]);
    await rule(40);
    await follow();
    expect(await told()).toEqual([]);
    await rule(45);
    expect(await follow()).toBe(1);
    expect(await told()).toEqual(['residence.window_opens']);
  });

  it('follow a file to its new lead worker, and stop when it closes', async () => {
    await paper(45);
    await follow();
    await city.sql('update case_file set lead_member_id = $2 where id = $1', [file.id, colleague.id]);
    await follow();
    expect([await told(), await told(await city.signedIn(colleague))]).toEqual([[], ['residence.window_opens']]);
    await city.sql(
      `update case_file set status = 'closed', closed_on = today(), closure_reason = 'goals_reached' where id = $1`,
      [file.id],
    );
    await follow();
    expect(await told(await city.signedIn(colleague))).toEqual([]);
  });

  it('come back to a paper without an end on the day a version with a common end begins', async () => {
    const id = await paper(400, 'card.K');
    await city.sql('update residence_document set valid_until = null where id = $1', [id]);
    await city.sql(
      `insert into residence_rule (type_code, valid_from, window_opens_days_before, cohort_expires_on, source, reviewed_on)
       values ('card.K', today() + 1, 40, today() + 40, 'essai', today())`,
    );
    await city.sql(
      `update residence_rule set valid_from = valid_from - 1 where type_code = 'card.K' and source = 'essai'`,
    );
    await follow();
    expect(await told()).toEqual(['residence.window_opens']);
  });

  it('are the clock’s own: no member may ask for them', async () => {
    const session = await city.session(lead);
    await expect(
      city.asRole('guichet_api', session, (client) => client.query('select follow_residence_reminders()')),
    ).rejects.toThrow(/permission denied/);
    await expect(
      city.asRole('guichet_api', session, (client) => client.query('select * from residence_reminder')),
    ).rejects.toThrow(/permission denied/);
  });
});
