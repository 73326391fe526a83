import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import type { TestMember, TestTeam } from '../harness/city';

const WHO = `select current_setting('app.member', true) as member, (select count(*)::int from case_file) as files`;

describe('the context of a statement', () => {
  let city: City;
  let first: Actor;
  let second: Actor;

  const actorOf = async (member: TestMember, team: TestTeam): Promise<Actor> => ({
    sessionId: await city.session(member),
    requestId: randomUUID(),
    memberId: member.id,
    givenName: '',
    familyName: '',
    email: member.email,
    role: member.role,
    language: 'fr',
    rightsVersion:
      (await city.sql<{ v: number }>('select rights_version as v from member where id = $1', [member.id]))[0]?.v ?? 0,
    organisation: { id: member.organisationId, name: '', shortName: '', kind: '' },
    teams: [{ id: team.id, name: '', subject: team.staffSubject }],
    expiresAt: new Date(),
  });

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas' });
    const forem = await city.organisation({ kind: 'forem' });
    const outremeuse = await city.team(cpas);
    const migrants = await city.team(forem);
    const claire = await city.member('worker', cpas, [outremeuse]);
    const fabrice = await city.member('worker', forem, [migrants]);
    await city.caseFile(claire, outremeuse);
    await city.caseFile(claire, outremeuse);
    await city.caseFile(fabrice, migrants);
    first = await actorOf(claire, outremeuse);
    second = await actorOf(fabrice, migrants);
  });
  afterAll(() => city.end());

  it('never reaches another request, in 2,000 interleaved statements on a full pool', async () => {
    const unitOfWork = city.application.get(UnitOfWork);
    const wrong: string[] = [];
    await Promise.all(
      Array.from({ length: 2000 }, async (_, i) => {
        const actor = i % 2 === 0 ? first : second;
        const [row] = await unitOfWork.statement<{ member: string; files: number }>(actor, WHO);
        if (row?.member !== actor.memberId || row.files !== (i % 2 === 0 ? 2 : 1)) wrong.push(`${i}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('never reaches another request, in 500 interleaved transactions and statements', async () => {
    const unitOfWork = city.application.get(UnitOfWork);
    const wrong: string[] = [];
    await Promise.all(
      Array.from({ length: 500 }, async (_, i) => {
        const actor = i % 2 === 0 ? first : second;
        const read = async () =>
          i % 3 === 0
            ? (await unitOfWork.statement<{ member: string; files: number }>(actor, WHO))[0]
            : unitOfWork.transaction(actor, async (tx) => (await tx.query<{ member: string; files: number }>(WHO))[0]);
        const row = await read();
        if (row?.member !== actor.memberId) wrong.push(`${i}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves nothing behind: a query outside the unit of work sees no row', async () => {
    const unitOfWork = city.application.get(UnitOfWork);
    const [row] = await unitOfWork.outsideContext<{ member: string | null; files: number }>(WHO);
    expect(row?.member ?? '').toBe('');
    expect(row?.files).toBe(0);
  });

  it('survives a failing statement on the same connection', async () => {
    const unitOfWork = city.application.get(UnitOfWork);
    for (const divisor of [0, 1, 0, 1]) {
      const answer = unitOfWork.statement<{ x: number }>(first, 'select 1 / $1::int as x', [divisor]);
      if (divisor === 0) await expect(answer).rejects.toMatchObject({ code: '22012' });
      else expect((await answer)[0]?.x).toBe(1);
    }
  });

  it('refuses an ended session with the next statement', async () => {
    const unitOfWork = city.application.get(UnitOfWork);
    await city.sql('update session set ended_at = now() where id = $1', [second.sessionId]);
    await expect(unitOfWork.statement(second, WHO)).rejects.toMatchObject({ code: 'GU401' });
    await expect(unitOfWork.transaction(second, () => Promise.resolve())).rejects.toMatchObject({
      driverError: { code: 'GU401' },
    });
  });
});
