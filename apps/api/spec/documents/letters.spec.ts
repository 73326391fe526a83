import type { FileDocuments, LetterVerification } from '@guichet/documents-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('letters', () => {
  let city: City;
  let association: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let caller: Caller;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    association = await city.organisation({ name: 'Le Monde des Possibles' });
    team = await city.team(association);
    lead = await city.member('worker', association, [team], { givenName: 'Léa', familyName: 'Dumont' });
    caller = await city.signedIn(lead);
    file = await city.caseFile(lead, team, { givenNames: 'Selamawit #strong', familyNames: 'Tesfaye' });
    await course('Français A2', { provider: association.id, hours: 60 });
    await course('Racontée seulement', { hours: 99 });
  });
  afterAll(() => city.end());

  const course = async (title: string, facts: { provider?: string; hours: number }): Promise<void> => {
    await city.sql(
      `insert into training_episode (case_file_id, owner_organisation_id, owner_subject, author_id, kind_code, title, provider_id, hours_done, valid_from, source)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '2026-01-12', 'declared')`,
      [
        file.id,
        association.id,
        team.staffSubject,
        lead.id,
        await city.anyCode('training_kind'),
        title,
        facts.provider ?? null,
        facts.hours,
      ],
    );
  };
  const issue = (body: object, who: Caller = caller, to: TestCaseFile = file) =>
    who.post(`/api/case-files/${to.id}/letters`, body);
  const documents = async (): Promise<FileDocuments> =>
    (await caller.get<FileDocuments>(`/api/case-files/${file.id}/documents`)).body;
  const issued = async (body: object) => {
    const { status, body: answer } = await issue(body);
    expect({ status, answer }).toMatchObject({ status: 201 });
    const document = (await documents()).items.find((item) => item.id === answer['id']);
    if (!document?.letter) throw new Error('the letter is no document of the file');
    return { document, letter: document.letter };
  };
  const verify = async (code: string) =>
    (await city.stranger().get<LetterVerification>(`/api/letter-verifications/${encodeURIComponent(code)}`)).body;

  it('of attendance is a tagged PDF with the hours the organisation vouches for, and is verified by its code', async () => {
    const { document, letter } = await issued({ kind: 'attendance' });
    expect(document).toMatchObject({
      room: 'training',
      kindCode: 'issued_letter',
      versions: [{ mediaType: 'application/pdf' }],
    });
    const { bytes } = await caller.bytes(
      `/api/case-files/${file.id}/documents/${document.id}/versions/1/content?as=inline`,
    );
    const pdf = bytes.toString('latin1');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/StructTreeRoot/);
    expect(pdf).toMatch(/\/Lang ?\(fr-BE\)/);
    expect(pdf).toContain('AtkinsonHyperlegibleNext');
    for (const typed of [letter.code, letter.code.toLowerCase().replaceAll('-', ' ')])
      expect(await verify(typed)).toEqual({
        result: 'genuine',
        kind: 'attendance',
        organisation: 'Le Monde des Possibles',
        issuedOn: letter.issuedOn,
        revokedOn: null,
      });
  });

  it('says nothing of the person to whoever verifies it', async () => {
    const { letter } = await issued({ kind: 'support', text: 'Elle participe à l’atelier couture.' });
    const text = JSON.stringify(await verify(letter.code));
    for (const secret of ['Selamawit', 'Tesfaye', file.id, file.reference, 'couture', lead.id, 'Dumont'])
      expect(text).not.toContain(secret);
  });

  it('is revoked with a reason that stays inside', async () => {
    const { letter } = await issued({ kind: 'support' });
    const revoke = (version: number) =>
      caller.post(
        `/api/case-files/${file.id}/letters/${letter.id}/revocation`,
        { reason: 'Erreur de nom' },
        { version },
      );
    expect((await revoke(7)).status).toBe(412);
    expect((await revoke(1)).status).toBe(200);
    expect(await revoke(2)).toMatchObject({ status: 422, body: { code: 'letter_revoked' } });
    const proof = await verify(letter.code);
    expect(proof).toMatchObject({ result: 'revoked', revokedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(JSON.stringify(proof)).not.toContain('Erreur');
    const shown = (await documents()).items.find((item) => item.letter?.id === letter.id);
    expect(shown?.letter).toMatchObject({ revocationReason: 'Erreur de nom', revocable: false });
  });

  it('is not revoked by another organisation, nor replaced by an upload', async () => {
    const { document, letter } = await issued({ kind: 'attendance' });
    const forem = await city.organisation({ kind: 'forem' });
    const after = await city.team(forem);
    const receiver = await city.signedIn(await city.member('worker', forem, [after]));
    await city.referral(file, { organisation: forem, team: after }, 'accepted', { rooms: ['training'] });
    const path = `/api/case-files/${file.id}`;
    expect(
      (await receiver.post(`${path}/letters/${letter.id}/revocation`, { reason: 'x' }, { version: 1 })).status,
    ).toBe(403);
    const replaced = await caller.upload(`${path}/documents/${document.id}/versions`, {
      bytes: Buffer.from('%PDF-1.7 x'),
      name: 'a.pdf',
    });
    expect(replaced.status).toBe(422);
    expect(await issue({ kind: 'attendance' }, receiver)).toMatchObject({
      status: 422,
      body: { code: 'letter_nothing_to_attest' },
    });
    expect(await issue({ kind: 'support' }, receiver)).toMatchObject({ status: 403 });
  });

  it('of residence is written by an association that says how it knows', async () => {
    const facts = {
      kind: 'residence',
      place: 'Rue Fictive 3, Liège',
      since: '2026-02-01',
      text: 'Visites hebdomadaires.',
    };
    expect((await issued(facts)).document.room).toBe('housing');
    expect(await issue({ ...facts, text: '' })).toMatchObject({
      status: 422,
      body: { code: 'letter_residence_facts' },
    });
    const cpas = await city.organisation({ kind: 'cpas' });
    const desk = await city.team(cpas);
    const worker = await city.member('worker', cpas, [desk]);
    const theirs = await city.caseFile(worker, desk);
    expect(await issue(facts, await city.signedIn(worker), theirs)).toMatchObject({
      status: 422,
      body: { code: 'letter_not_for_organisation' },
    });
  });

  it('with an unknown or mistyped code is told apart, and guessing is slowed down', async () => {
    const { letter } = await issued({ kind: 'support' });
    const last = letter.code.at(-1) === '0' ? '1' : '0';
    expect(await verify(letter.code.slice(0, -1) + last)).toMatchObject({ result: 'mistyped' });
    expect(await verify('0000-0000-0000-0000')).toMatchObject({ result: 'unknown', organisation: null });
    await city.sql(
      'insert into letter_check (network_key) select network_key from letter_check, generate_series(1, 60)',
    );
    const slowed = await city.stranger().get(`/api/letter-verifications/${letter.code}`);
    expect(slowed).toMatchObject({ status: 429, body: { code: 'letter_verification_throttled' } });
    expect(slowed.headers['retry-after']).toBe('600');
  });

  it('leaves each of its steps in the record', async () => {
    const actions = ['letter.issue', 'letter.revoke'];
    const rows = await city.sql<{ action: string }>(
      'select distinct action from audit_event where action = any ($1) order by 1',
      [actions],
    );
    expect(rows.map(({ action }) => action)).toEqual(actions);
  });
});
