import type { RightsRequestKind } from '@guichet/rights-contract';
import { RIGHTS_REQUEST_KINDS } from '@guichet/rights-contract';
import { pdfLanguages, pdfTags, pdfText } from '../documents/pdf-text';
import type { TestCaseFile, TestMember } from '../harness/city';
import { askingCity, factOf, read, receive, step } from './asking-city';
import type { AskingCity } from './asking-city';

const ARTICLES: Readonly<Record<RightsRequestKind, string>> = {
  access: '15',
  rectification: '16',
  contradiction: '16',
  restriction: '18',
  objection: '21',
  erasure: '17',
};

describe('the answer on paper', () => {
  let world: AskingCity;
  let file: TestCaseFile;

  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team, {
      givenNames: 'Selamawit #strong',
      familyNames: 'Tesfaye',
    });
  });
  afterAll(() => world.city.end());

  const asks = async (kind: RightsRequestKind = 'access'): Promise<string> => {
    const fact = kind === 'contradiction' ? await factOf(world, file, 'housing') : null;
    const { id } = (await receive(world, world.lead, file, { kind, fact })).body;
    await step(world, world.officer, id, 'taking', 1);
    return id;
  };
  const answered = async (kind: RightsRequestKind = 'access'): Promise<string> => {
    const id = await asks(kind);
    await step(world, world.officer, id, 'answer', 2, { text: 'Voici *la* réponse.' });
    return id;
  };
  const issue = async (id: string, language = 'fr', member = world.officer) =>
    (await world.city.signedIn(member)).post<{ id: string; code?: string }>(`/api/rights-requests/${id}/letters`, {
      language,
    });
  const open = async (id: string, letter: string, member = world.officer, purpose = '') =>
    (await world.city.signedIn(member)).bytes(`/api/rights-requests/${id}/letters/${letter}/content${purpose}`);
  const textOf = async (bytes: Buffer): Promise<string> => (await pdfText(bytes)).join(' ').replaceAll(/\s+/g, ' ');
  const speaks = (code: string): Promise<unknown> =>
    world.city.sql(
      `insert into person_language (person_id, language_code, spoken_level, written_level, preferred) values ($1, $2, 'native', 'native', true)`,
      [file.id, code],
    );

  it.each(RIGHTS_REQUEST_KINDS)(
    'of a request of %s names its article, the delay and where to complain',
    async (kind) => {
      const id = await answered(kind);
      const { status, body } = await issue(id);
      expect(status).toBe(201);
      const { bytes, headers } = await open(id, body.id);
      const text = await textOf(bytes);
      expect(text).toContain(`article ${ARTICLES[kind]} du Règlement`);
      expect(text.replaceAll(' ', '')).toContain('article12duRGPD');
      expect(text).toContain('Selamawit #strong Tesfaye');
      expect(text).toContain(file.reference);
      expect(text).toContain('Voici *la* réponse.');
      expect(text.replaceAll(' ', '')).toContain(
        'Autoritédeprotectiondesdonnées,RuedelaPresse35,1000Bruxelles.Téléphone:+3222744800',
      );
      expect([...(await pdfTags(bytes)).keys()]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L']));
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it('says why it is refused and why it took longer', async () => {
    const id = await asks();
    await step(world, world.officer, id, 'extension', 2, { reasonCode: 'complexity', text: 'Deux dossiers papier.' });
    const refusal = { reasonCode: 'excessive', text: 'Troisième demande du mois.', appealTold: true };
    await step(world, world.officer, id, 'refusal', 3, refusal);
    const { bytes } = await open(id, (await issue(id)).body.id);
    const text = await textOf(bytes);
    expect(text).toContain('Nous ne pouvons pas faire ce que vous demandez. Le motif : Demande excessive');
    expect(text).toContain('Le motif : Complexité de la demande');
  });

  it('stands in the language of the person as well, where there is a wording for it', async () => {
    await speaks('apc');
    const id = await answered();
    const letter = (await issue(id, 'own')).body.id;
    expect(await pdfLanguages((await open(id, letter)).bytes)).toEqual(expect.arrayContaining(['fr', 'ar']));
    const english = await open(id, (await issue(id, 'en')).body.id);
    expect(await textOf(english.bytes)).toContain('Article 15 of the General Data Protection Regulation');
    const view = (await read(world, world.officer, id)).body;
    expect(view.letters.map(({ language }) => language)).toEqual(['en', 'ar']);
    expect(view.mayIssueLetter).toBe(true);
  });

  it('is in French alone for who reads French, and where nothing is offered', async () => {
    await speaks('ti');
    const id = await answered();
    await issue(id, 'own');
    expect((await read(world, world.officer, id)).body.letters[0]?.language).toBeNull();
  });

  it('waits for the answer, and is signed by an officer alone', async () => {
    const id = await asks();
    expect((await issue(id)).body.code).toBe('rights_letter_early');
    await step(world, world.officer, id, 'answer', 2, { text: 'Voici.' });
    expect((await issue(id, 'fr', world.lead)).status).toBe(403);
    await world.city.tie(file, world.officer);
    expect((await issue(id)).status).toBe(404);
  });

  it('opens to whoever reads the request, and each opening and print is on the record', async () => {
    const id = await answered();
    const letter = (await issue(id)).body.id;
    expect((await open(id, letter, world.lead, '?purpose=print')).status).toBe(200);
    expect((await open(id, letter)).status).toBe(200);
    for (const member of [world.colleague, world.stranger, world.receiver])
      expect((await open(id, letter, member)).status).toBe(404);
    const other = await answered();
    expect((await open(other, letter)).status).toBe(404);
    const lines = await world.city.sql<{ action: string; relation: string }>(
      'select action, relation from audit_event where object_id = $1 order by id',
      [letter],
    );
    expect(lines.map(({ action, relation }) => `${action} ${relation}`)).toEqual([
      'rights_letter.issue office',
      'rights_letter.print lead',
      'rights_letter.read office',
    ]);
  });

  it('is kept sealed, bound to its row, and never changed', async () => {
    const id = await answered();
    const one = (await issue(id)).body.id;
    const two = (await issue(id)).body.id;
    const [row] = await world.city.sql<{ sealed: Buffer }>('select sealed from rights_letter where id = $1', [one]);
    expect(row?.sealed.includes(Buffer.from('%PDF'))).toBe(false);
    await expect(
      world.city.sql('update rights_letter set sealed = $1 where id = $2', [row?.sealed, two]),
    ).rejects.toThrow(/only grows/);
    const named = async (member: TestMember): Promise<unknown[]> =>
      world.city.asRole('guichet_api', await world.city.session(member), async (client) => {
        const { rows } = await client.query<{ name: string }>('select name from rights_letter_addressee($1)', [id]);
        return rows;
      });
    expect(await named(world.officer)).toHaveLength(1);
    expect(await named(world.lead)).toEqual([]);
  });
});
