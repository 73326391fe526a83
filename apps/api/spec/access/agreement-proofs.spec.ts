import type { AgreementProofView, RecordSharingAgreement, SharingNotices } from '@guichet/access-contract';
import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface Changed {
  id: string;
  version: number;
}

describe('what stands behind an agreement', () => {
  let city: City;
  let forem: TestOrganisation;
  let counsellors: TestTeam;
  let team: TestTeam;
  let lead: TestMember;
  let file: TestCaseFile;
  let asLead: Caller;
  let asReceiver: Caller;

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation();
    forem = await city.organisation();
    team = await city.team(cpas);
    counsellors = await city.team(forem);
    lead = await city.member('worker', cpas, [team]);
    asLead = await city.signedIn(lead);
    asReceiver = await city.signedIn(await city.member('worker', forem, [counsellors]));
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team);
  });
  afterAll(() => city.end());

  const path = (more = '') => `/api/case-files/${file.id}/sharing-agreements${more}`;
  const today = brusselsDay(new Date());
  const agreement = (more: Partial<RecordSharingAgreement> = {}): RecordSharingAgreement => ({
    toOrganisationId: forem.id,
    toTeamId: counsellors.id,
    purpose: 'Chercher une formation ensemble',
    rooms: ['identity', 'training'],
    refusedRooms: ['residence'],
    explainedIn: 'ar',
    interpretation: 'by_phone',
    interpreterName: 'SeTIS, interprète 412',
    noticeVersion: 1,
    form: 'on_screen',
    proof: { kind: 'drawn', name: 'Selam T.', path: 'M10 20L30 40L55 61M70 70L90 80' },
    renewsId: null,
    givenOn: today,
    expiresOn: '2199-01-01',
    ...more,
  });
  const made = async (more: Partial<RecordSharingAgreement> = {}): Promise<string> =>
    (await asLead.post<Changed>(path(), agreement(more))).body.id;
  const shown = async () => (await asLead.get<CaseFileView>(`/api/case-files/${file.id}`)).body.agreements;

  it('the notice is read from a table, French first, every room in plain words', async () => {
    const { body } = await asLead.get<SharingNotices>('/api/sharing-notices');
    expect(body.version).toBe(1);
    expect(body.languages.map(({ language }) => language)).toEqual(['fr', 'ar', 'en', 'es', 'uk']);
    for (const { words } of body.languages)
      expect(Object.keys(words.rooms).sort()).toEqual([...SHAREABLE_ROOMS].sort());
  });

  it('the file shows how it was explained and that a proof is kept', async () => {
    const id = await made();
    expect(await shown()).toEqual([
      expect.objectContaining({
        id,
        interpretation: 'by_phone',
        interpreterName: 'SeTIS, interprète 412',
        noticeVersion: 1,
        proofKind: 'drawn',
        scanDocumentId: null,
        renewsId: null,
        renewed: false,
      }),
    ]);
  });

  it('the signature is sealed, opened only for the two it binds, and each look is recorded', async () => {
    const id = await made();
    const [row] = await city.sql<{ ciphertext: Buffer }>(
      'select ciphertext from agreement_proof where agreement_id = $1',
      [id],
    );
    expect(row?.ciphertext.toString('latin1')).not.toContain('Selam');
    const seen = await asReceiver.get<AgreementProofView>(path(`/${id}/proof`));
    expect(seen.body).toEqual({
      kind: 'drawn',
      name: 'Selam T.',
      path: 'M10 20L30 40L55 61M70 70L90 80',
      signedAt: expect.any(String),
    });
    // another organisation that may know the file by an agreement of its own is not a side of this one
    const other = await city.organisation();
    const others = await city.team(other);
    await city.agreement(file, other, ['identity'], { team: others });
    const asOther = await city.signedIn(await city.member('worker', other, [others]));
    expect((await asOther.get(`/api/case-files/${file.id}`)).status).toBe(200);
    expect((await asOther.get(path(`/${id}/proof`))).status).toBe(404);
    expect(
      await city.sql(
        `select count(*)::integer as n from audit_event where action = 'agreement.proof_read' and object_id = $1`,
        [id],
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('a seal moved to another agreement does not open', async () => {
    const [one, two] = [await made(), await made({ toTeamId: null })];
    await city.sql(
      `update agreement_proof set ciphertext = (select ciphertext from agreement_proof where agreement_id = $1) where agreement_id = $2`,
      [one, two],
    );
    expect((await asLead.get(path(`/${two}/proof`))).status).toBe(500);
  });

  it('each form has its proof', async () => {
    const codeOf = async (more: Partial<RecordSharingAgreement>) =>
      (await asLead.post<{ code: string }>(path(), agreement(more))).body.code;
    expect(await codeOf({ proof: null })).toBe('agreement_unproved');
    expect(await codeOf({ form: 'oral_recorded' })).toBe('agreement_unproved');
    expect(await codeOf({ form: 'signed' })).toBe('agreement_unproved');
    expect(await codeOf({ proof: { kind: 'drawn', name: 'S', path: 'M1 1' } })).toBe('agreement_unproved');
    expect(await codeOf({ noticeVersion: 99 })).toBe('notice_unknown');
    expect(await codeOf({ interpretation: 'none' })).toBe('ck_sharing_agreement_interpreter');
    expect(
      await codeOf({ form: 'oral_recorded', proof: { kind: 'witnessed', name: 'Anne', path: '' } }),
    ).toBeUndefined();
  });

  it('the scan of a signed paper is a document of the same file', async () => {
    const id = await made({ form: 'signed', proof: null });
    const document = async (of: TestCaseFile): Promise<string> =>
      (
        await city.sql<{ id: string }>(
          `insert into document (case_file_id, owner_organisation_id, owner_subject, author_id, room, kind_code, title)
           values ($1, $2, $3, $4, 'contact', $5, 'Accord signé') returning id`,
          [of.id, team.organisationId, team.staffSubject, lead.id, await city.anyCode('document_kind')],
        )
      )[0]!.id;
    const elsewhere = await document(await city.caseFile(lead, team));
    const attach = (documentId: string, version: number, of = id) =>
      asLead.put<Changed>(path(`/${of}/scan`), { documentId }, version);
    expect((await attach(elsewhere, 1)).body).toMatchObject({ code: 'scan_not_of_agreement' });
    const paper = await document(file);
    expect(await attach(paper, 1)).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await attach(paper, 1)).status).toBe(412);
    expect((await attach(paper, 1, await made())).body).toMatchObject({ code: 'scan_not_of_agreement' });
    expect((await shown()).find((one) => one.id === id)?.scanDocumentId).toBe(paper);
  });

  it('a renewal continues an agreement with the same organisation, and the old one says so', async () => {
    const first = await made({ expiresOn: '2198-01-01' });
    const second = await made({ renewsId: first });
    const chain = Object.fromEntries((await shown()).map((one) => [one.id, [one.renewsId, one.renewed]]));
    expect(chain).toEqual({ [first]: [null, true], [second]: [first, false] });
    const other = await city.organisation();
    const wrong = await asLead.post(path(), agreement({ renewsId: first, toOrganisationId: other.id, toTeamId: null }));
    expect(wrong.body).toMatchObject({ code: 'agreement_not_continued' });
  });

  it('nobody reads agreements whose account has no undertaking of secrecy', async () => {
    await made();
    const unsworn = await city.member('worker', { id: team.organisationId, managersSubject: 0 }, [team], {
      secrecy: false,
    });
    const view = (await (await city.signedIn(unsworn)).get<CaseFileView>(`/api/case-files/${file.id}`)).body;
    expect(view.agreements).toEqual([]);
  });
});
