import { randomUUID } from 'node:crypto';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

/** Every way in which something of a file reaches another organisation, and the two signatures it needs. */
describe('nobody receives without a convention of the organisation and an undertaking of the member', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let forem: TestOrganisation;
  let counsellors: TestTeam;
  let receiver: TestMember;
  let asReceiver: Caller;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation();
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
  });
  beforeEach(async () => {
    forem = await city.organisation();
    counsellors = await city.team(forem);
    receiver = await city.member('worker', forem, [counsellors]);
    asReceiver = await city.signedIn(receiver);
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const unsign = () => city.sql('update organisation set convention_signed_on = null where id = $1', [forem.id]);
  const sign = () => city.sql('update organisation set convention_signed_on = today() where id = $1', [forem.id]);
  const known = async (): Promise<number> => (await asReceiver.get(`/api/case-files/${file.id}`)).status;

  it.each([
    ['an agreement', () => city.agreement(file, forem, ['identity', 'training'], { team: counsellors })],
    ['an accepted referral', () => city.referral(file, { organisation: forem, team: counsellors }, 'accepted')],
    [
      'a referral on a legal ground',
      async () => {
        const id = await city.referral(file, { organisation: forem, team: counsellors }, 'accepted');
        await city.sql(
          `update referral set legal_ground_code = 'guardian_mandate', legal_ground_note = 'mandat', agreement_id = null where id = $1`,
          [id],
        );
      },
    ],
    [
      'a grant of whatever source',
      async () => {
        await city.sql(
          `insert into access_grant (case_file_id, subject, room, level, source_kind, source_id) values ($1, $2, 'identity', 3, 'referral', $3)`,
          [file.id, counsellors.staffSubject, randomUUID()],
        );
        await city.sql('select refresh_case_access($1)', [file.id]);
      },
    ],
  ])('%s opens nothing while the convention is not signed, and opens with it', async (_, open) => {
    await open();
    expect(await known()).toBe(200);
    await unsign();
    expect(await known()).toBe(404);
    await sign();
    expect(await known()).toBe(200);
    await city.sql('update member set secrecy_undertaking_on = null where id = $1', [receiver.id]);
    asReceiver = await city.signedIn(receiver);
    const view = (
      await asReceiver.get<{ person: unknown; agreements: unknown[]; referrals: unknown[] }>(
        `/api/case-files/${file.id}`,
      )
    ).body;
    expect([view.agreements, view.referrals]).toEqual([[], []]);
    expect(JSON.stringify(view)).not.toContain('Inventée');
  });

  it('a grant inside the own organisation needs no convention with itself', async () => {
    const [row] = await city.sql<{ may: boolean }>('select may_receive($1, $2) as may', [
      team.staffSubject,
      team.organisationId,
    ]);
    await city.sql('update organisation set convention_signed_on = null where id = $1', [team.organisationId]);
    const [after] = await city.sql<{ may: boolean }>('select may_receive($1, $2) as may', [
      team.staffSubject,
      team.organisationId,
    ]);
    await city.sql(`update organisation set convention_signed_on = '2025-01-01' where id = $1`, [team.organisationId]);
    expect([row?.may, after?.may]).toEqual([true, true]);
  });

  it('a referral is not sent to an organisation without convention', async () => {
    const draft = await city.referral(file, { organisation: forem, team: counsellors }, 'draft');
    await unsign();
    const sent = city.asRole('guichet_api', await city.session(lead), (client) =>
      client.query(`update referral set status = 'requested', sent_at = now() where id = $1`, [draft]),
    );
    await expect(sent).rejects.toMatchObject({ constraint: 'no_convention' });
  });

  it('a convention of a day to come is none', async () => {
    await expect(
      city.sql(`update organisation set convention_signed_on = today() + 1 where id = $1`, [forem.id]),
    ).rejects.toMatchObject({
      constraint: 'convention_not_yet_signed',
    });
  });
});
