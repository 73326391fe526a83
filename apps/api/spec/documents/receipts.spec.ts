import { inflateSync } from 'node:zlib';
import type { LetterVerification } from '@guichet/documents-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface Changed {
  id: string;
  version: number;
}
interface Listed {
  items: { id: string; title: string; room: string; letter: { kind: string; code: string } | null }[];
}

describe('receipts of agreements', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let forem: TestOrganisation;
  let counsellors: TestTeam;
  let asLead: Caller;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation();
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
    forem = await city.organisation();
    counsellors = await city.team(forem);
    asLead = await city.signedIn(lead);
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const agreement = async (language: string): Promise<string> => {
    const id = await city.agreement(file, forem, ['identity', 'training'], { team: counsellors });
    await city.sql('update sharing_agreement set explained_in = $2, notice_version = 1 where id = $1', [id, language]);
    return id;
  };
  const path = (id: string) => `/api/case-files/${file.id}/sharing-agreements/${id}/receipts`;
  const issue = (id: string, caller = asLead) => caller.post<Changed>(path(id));

  it.each(['fr', 'ar', 'uk', 'es', 'ti'])(
    'are a tagged PDF kept in the file, verified by their code: %s',
    async (language) => {
      const id = await agreement(language);
      const made = await issue(id);
      expect(made.status).toBe(201);
      const { items } = (await asLead.get<Listed>(`/api/case-files/${file.id}/documents`)).body;
      const document = items.find((item) => item.id === made.body.id);
      expect(document).toMatchObject({ room: 'identity', letter: { kind: 'sharing_receipt' } });
      const { bytes } = await asLead.bytes(`/api/case-files/${file.id}/documents/${made.body.id}/versions/1/content`);
      const pdf = bytes.toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf).toContain('/StructTreeRoot');
      const streams = [...pdf.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) =>
        bytes.subarray(index + head.length),
      );
      const text = streams.map((part) => inflated(part)).join('');
      expect(pdf + text).toContain('fr-BE');
      if (['ar', 'uk', 'es'].includes(language)) expect(pdf + text).toContain(`/Lang (${language})`);
      const verified = await city
        .stranger()
        .get<LetterVerification>(`/api/letter-verifications/${document?.letter?.code ?? ''}`);
      expect(verified.body).toMatchObject({ result: 'genuine', kind: 'sharing_receipt' });
      expect(
        await city.sql(
          `select count(*)::integer as n from audit_event where action = 'agreement.receipt' and object_id = $1`,
          [id],
        ),
      ).toEqual([{ n: 1 }]);
    },
  );

  it('are printed by the organisation that shares, and by nobody who may not know the file', async () => {
    const id = await agreement('fr');
    const asReceiver = await city.signedIn(await city.member('worker', forem, [counsellors]));
    expect((await issue(id, asReceiver)).status).toBe(403);
    const outside = await city.organisation();
    const stranger = await city.signedIn(await city.member('worker', outside, [await city.team(outside)]));
    expect((await issue(id, stranger)).status).toBe(404);
  });
});

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { finishFlush: 2 }).toString('latin1');
  } catch {
    return '';
  }
}
