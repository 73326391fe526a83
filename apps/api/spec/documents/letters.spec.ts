import type { FileDocuments, LetterVerification } from '@guichet/documents-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { pdfLanguages, pdfTags, pdfText } from './pdf-text';

/** Letters of a line, each once: Arabic draws a letter and its dots apart, so their order is not that of the sentence. */
const lettersOf = (text: string): string => [...new Set(text.normalize('NFKC').replaceAll(/\s/g, ''))].sort().join('');

describe('letters', () => {
  let city: City;
  let association: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let caller: Caller;
  let file: TestCaseFile;
  let citizenship: string;

  beforeAll(async () => {
    city = await City.build();
    association = await city.organisation({ name: 'Le Monde des Possibles' });
    team = await city.team(association);
    lead = await city.member('worker', association, [team], { givenName: 'Léa', familyName: 'Dumont' });
    caller = await city.signedIn(lead);
    file = await city.caseFile(lead, team, { givenNames: 'Selamawit #strong', familyNames: 'Tesfaye' });
    const given = await course('Français A2', { provider: association.id, hours: 60 });
    await session('training_episode_id', given, '2026-02-02', 3);
    await session('training_episode_id', given, '2026-03-02', 2.5);
    await session('training_episode_id', given, '2026-03-09', 3, 'absent');
    await session('training_episode_id', await course('Racontée seulement', { hours: 99 }), '2026-03-03', 4);
    const [part] = await city.sql<{ id: string }>(
      `insert into pathway_module (case_file_id, owner_organisation_id, owner_subject, author_id, module_code, provider_name, source)
       values ($1, $2, $3, $4, 'citizenship', 'CRIPEL', 'confirmed') returning id`,
      [file.id, association.id, team.staffSubject, lead.id],
    );
    citizenship = part!.id;
    await session('module_id', citizenship, '2026-04-01', 6, 'attended', 'confirmed');
  });
  afterAll(() => city.end());

  const course = async (title: string, facts: { provider?: string; hours: number }): Promise<string> => {
    const [row] = await city.sql<{ id: string }>(
      `insert into training_episode (case_file_id, owner_organisation_id, owner_subject, author_id, kind_code, title, provider_id, hours_done, valid_from, source)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '2026-01-12', 'declared') returning id`,
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
    return row!.id;
  };
  const session = async (
    of: 'training_episode_id' | 'module_id',
    id: string,
    heldOn: string,
    hours: number,
    attendance = 'attended',
    source = 'declared',
  ): Promise<void> => {
    await city.sql(
      `insert into attended_hours (case_file_id, owner_organisation_id, owner_subject, author_id, ${of}, held_on, hours, attendance, source)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [file.id, association.id, team.staffSubject, lead.id, id, heldOn, hours, attendance, source],
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
  const printed = async (body: object): Promise<Buffer> => {
    const { document } = await issued(body);
    const path = `/api/case-files/${file.id}/documents/${document.id}/versions/1/content?as=inline`;
    return (await caller.bytes(path)).bytes;
  };
  const added = async (path: string, facts: object): Promise<string> => {
    const { status, body } = await caller.post<{ id: string }>(path, facts);
    expect({ path, status, body }).toMatchObject({ path, status: 201 });
    return body.id;
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

  it('of attendance sums the sessions attended, for the period and the course that were chosen', async () => {
    const [all] = await pdfText(await printed({ kind: 'attendance' }));
    expect(all).toContain('a suivi, du 2 février 2026 au ');
    expect(all).toMatch(
      /Français A2[\s\S]*du 2 février 2026[\s\S]*au 2 mars 2026[\s\S]*Orientation citoyenne|Français A2[\s\S]*Citoyenneté/,
    );
    expect(all).toMatch(/Total11,5/);
    expect(all).not.toContain('Racontée');
    const [march] = await pdfText(await printed({ kind: 'attendance', from: '2026-03-01', until: '2026-03-31' }));
    expect(march?.replaceAll(/\s+/g, ' ')).toMatch(/a suivi, du 1er mars 2026 au ?31 mars 2026/);
    expect(march).toMatch(/Total2,5/);
    const [path] = await pdfText(await printed({ kind: 'attendance', recordId: citizenship }));
    expect(path).toMatch(/Total6/);
    expect(path).not.toContain('Français A2');
    for (const [body, code] of [
      [{ from: '2025-01-01', until: '2025-12-31' }, 'letter_nothing_to_attest'],
      [{ from: '2026-12-31', until: '2026-01-01' }, 'letter_period_reversed'],
    ] as const)
      expect(await issue({ kind: 'attendance', ...body })).toMatchObject({ status: 422, body: { code } });
  });

  it('stands in the language of the person beside French, from right to left in Arabic', async () => {
    await city.sql(
      `insert into person_language (person_id, language_code, spoken_level, written_level, preferred) values ($1, 'apc', 'native', 'c1', true)`,
      [file.id],
    );
    expect(await documents()).toMatchObject({ letterLanguages: ['en', 'ar', 'uk'], letterLanguage: 'ar' });
    const pdf = await printed({ kind: 'attendance', language: 'ar' });
    expect(await pdfLanguages(pdf)).toEqual(expect.arrayContaining(['ar', 'fr-BE']));
    expect(Object.fromEntries(await pdfTags(pdf))).toMatchObject({ H1: 2, Table: 2, TH: 10, Figure: 1 });
    const [french, arabic] = await pdfText(pdf);
    expect(french).toContain('Attestation de participation');
    const lines = arabic?.split('\n') ?? [];
    for (const sentence of ['شهادة حضور', 'إلى من يهمه الأمر'])
      expect(lines.map(lettersOf)).toContain(lettersOf(sentence));
    // read from the right: the course stands first and its hours last
    expect(lines.find((line) => line.includes('Français'))).toMatch(/^A2 ?Français.*5\.5$/);
    expect(await issue({ kind: 'support', language: 'sw' })).toMatchObject({
      status: 422,
      body: { code: 'letter_language_not_offered' },
    });
    expect(await issue({ kind: 'support', text: '漢字' })).toMatchObject({
      status: 422,
      body: { code: 'letter_not_printable' },
    });
  });

  it('of the plan says what was agreed, in the words of the person', async () => {
    expect(await issue({ kind: 'plan' })).toMatchObject({ status: 422, body: { code: 'letter_no_agreed_plan' } });
    const path = `/api/case-files/${file.id}`;
    const need = await added(`${path}/plan-needs`, {
      themeCode: 'economic_project',
      situation: 'Six ans d’atelier à Asmara',
      state: 'open',
    });
    const goal = await added(`${path}/plan-goals`, {
      needId: need,
      ownWords: 'Ouvrir mon atelier',
      state: 'under_way',
      targetOn: null,
    });
    const action = { doneBy: 'person', memberId: null, organisationId: null, doneOn: null, outcome: '' };
    await added(`${path}/plan-actions`, {
      ...action,
      goalId: goal,
      what: 'Le portrait',
      dueOn: '2026-12-01',
      state: 'to_do',
    });
    await added(`${path}/plan-actions`, {
      ...action,
      goalId: goal,
      what: 'Tombé',
      dueOn: null,
      state: 'no_longer_needed',
    });
    await added(`${path}/agreed-plans`, {
      agreedOn: '2026-11-20',
      agreedBy: 'person',
      present: [],
      languageCode: 'ti',
      interpreterPresent: false,
      reviewOn: '2027-02-20',
      realistic: null,
      note: 'Entre nous',
    });
    const pdf = await printed({ kind: 'plan', language: 'en' });
    const [french, english] = (await pdfText(pdf)).map((page) => page.replaceAll(/\s+/g, ' '));
    for (const words of [
      'version 1 du 20 novembre 2026',
      'Six ans d’atelier',
      '« Ouvrir mon atelier »',
      'La personne : Le portrait',
    ])
      expect(french).toContain(words);
    expect(english).toContain('The person: Le portrait, by 1 December 2026');
    for (const shut of ['Tombé', 'Entre nous']) expect(french).not.toContain(shut);
    expect((await pdfTags(pdf)).get('LI')).toBe(2);
    expect(await issue({ kind: 'plan', planNumber: 7 })).toMatchObject({ status: 422 });
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
