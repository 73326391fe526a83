import { HOLDINGS } from '@guichet/rights-api';
import type { CopyLine, CopyLines, OpenedPersonCopy, PersonCopy } from '@guichet/rights-contract';
import { pdfTags, pdfText } from '../documents/pdf-text';
import { readable } from '../record/readable';
import type { TestCaseFile, TestMember } from '../harness/city';
import { FILLED_ROOMS } from '../harness/room-rows';
import { askingCity, read, receive, step } from './asking-city';
import type { AskingCity } from './asking-city';

/** Tables about a file that a copy does not hand over, each with the reason. */
const NOT_HANDED_OVER: Readonly<Record<string, string>> = {
  access_due: 'a clock',
  access_grant: 'told with the agreements and referrals it comes from',
  access_request: 'what a colleague asked of another; its effect is told with the readings',
  agreement_proof: 'the person’s own signature, opened where it was given',
  appointment_step: 'steps of an appointment, which is handed over as it stands',
  audit_event: 'handed over as the readings',
  break_glass: 'told with the readings, under its own name',
  case_access: 'derived',
  case_file_member: 'told with the readings',
  case_order: 'derived',
  case_room: 'derived',
  case_visit: 'when a worker last looked; told with the readings',
  conflict_declaration: 'who a worker is close to, said by the worker in confidence',
  destroyed_file: 'there is no person to hand it to any more',
  file_restriction: 'who is kept out, and why: naming it could endanger somebody; the lead worker tells it',
  person_key: 'opens what is handed over; nothing about the person',
  retention_hold: 'why the office keeps a file, told by the officer',
  retention_item: 'a line of a list of the office',
  file_closure: 'the life of the file, told by the officer',
  file_merger: 'the life of the file, told by the officer',
  processing_restriction: 'told with its request',
  form_draft: 'unsent words of a worker, theirs alone for thirty days',
  member_tie: 'a fact about a worker, not about the person',
  national_number: 'sealed in its own vault; shown to the person at the desk',
  national_number_disclosure: 'told with the readings',
  note_draft: 'unsent words of a worker',
  notice: 'a line in the post of a worker',
  person_copy: 'copies made before',
  person_token: 'derived',
  recipient_notice: 'told with what was shared',
  record_count: 'derived',
  referral: 'handed over as what was shared',
  referral_amendment: 'changes of a referral, which is handed over as it stands',
  referral_transition: 'steps of a referral, which is handed over as it stands',
  reminder_refusal: 'a wish not to be reminded, told at the desk',
  rights_request_step: 'steps of a request, which is handed over with its answer',
  sharing_agreement: 'handed over as what was shared',
  spreadsheet_import_row: 'a row of a list before it became a file',
  task: 'to-do notes of workers',
};

describe('the copy of what is held of a person', () => {
  let world: AskingCity;
  let file: TestCaseFile;
  let requestId: string;

  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team, { givenNames: 'Selam', familyNames: 'Tesfay' });
    await world.city.factIn(file, 'household');
    await world.city.sql(
      `insert into note (case_file_id, owner_organisation_id, owner_subject, author_id, nature, room, body, happened_at)
       values ($1, $2, $3, $4, 'fact', 'journal', 'Amanuel attend devant l’école, 0470 55 01 02.', now()),
         ($1, $2, $3, $4, 'confidence', 'confidence', 'Sa voisine a peur de son frère.', now())`,
      [file.id, world.cpas.id, world.team.staffSubject, world.lead.id],
    );
    requestId = (await receive(world, world.lead, file)).body.id;
    await step(world, world.officer, requestId, 'taking', 1);
  });
  afterAll(() => world.city.end());

  const begin = async (member = world.lead) =>
    (await world.city.signedIn(member)).post<{ id: string; code?: string }>(`/api/rights-requests/${requestId}/copies`);
  const linesOf = async (member: TestMember, id: string): Promise<CopyLine[]> => {
    const caller = await world.city.signedIn(member);
    const all: CopyLine[] = [];
    for (let next: string | null = '0'; next !== null;) {
      const { body }: { body: CopyLines } = await caller.get<CopyLines>(
        `/api/person-copies/${id}/lines?before=${next}`,
      );
      all.push(...body.items);
      next = body.next;
    }
    return all;
  };
  const decide = async (id: string, number: number, body: object) =>
    (await world.city.signedIn(world.lead)).put<PersonCopy & { code?: string }>(
      `/api/person-copies/${id}/lines/${number}`,
      {
        hidden: [],
        reasonCode: null,
        ...body,
      },
    );
  const open = async (member: TestMember, id: string, kind: string) =>
    (await world.city.signedIn(member)).post<OpenedPersonCopy>(`/api/person-copies/${id}/openings`, { kind });

  it('is begun by the lead worker alone, for a request that is examined', async () => {
    expect((await begin(world.officer)).status).toBe(403);
    expect((await begin(world.teamLead)).status).toBe(403);
    expect((await begin(world.stranger)).status).toBe(404);
    expect((await begin()).status).toBe(201);
    expect((await begin()).body.code).toBe('ux_person_copy_review');
    requestId = (await receive(world, world.lead, file)).body.id;
    expect((await begin()).body.code).toBe('person_copy_unasked');
  });

  it('is reviewed text by text, then made, opened and told in figures', async () => {
    await world.city.sql(
      `insert into task (organisation_id, case_file_id, owner_member_id, created_by_id, title, note, due_on, series_first_on)
       values ($1, $2, $3, $3, 'Zcanari', 'Zcanari', today(), today())`,
      [world.cpas.id, file.id, world.lead.id],
    );
    const { id } = (await begin()).body;
    const lines = await linesOf(world.lead, id);
    const school = lines.find(({ text }) => text.includes('devant l’école'))!;
    expect(school.proposed).toEqual(['Amanuel', '0470 55 01 02']);
    const { body: before } = await (await world.city.signedIn(world.lead)).get<PersonCopy>(`/api/person-copies/${id}`);
    expect(before.sections.reduce((sum, one) => sum + one.undecided, 0)).toBe(before.undecided);
    const journal = await (
      await world.city.signedIn(world.lead)
    ).get<CopyLines>(`/api/person-copies/${id}/lines?section=journal`);
    expect(journal.body.items.map(({ number }) => number)).toEqual(
      lines.filter(({ section }) => section === 'journal').map(({ number }) => number),
    );
    const neighbour = lines.find(({ text }) => text.includes('voisine'))!;
    const author = lines.find(({ field }) => field === 'author')!;
    expect(author.proposed).toEqual(['Léa Référente']);
    expect(lines.filter(({ text }) => text === 'declared').map(({ kind, field }) => [kind, field])).toEqual([]);

    const lead = await world.city.signedIn(world.lead);
    const make = () => lead.post<{ code?: string }>(`/api/person-copies/${id}/making`, {}, { version: 1 });
    expect((await make()).body.code).toBe('person_copy_undecided');
    expect((await lead.post<PersonCopy>(`/api/person-copies/${id}/plain-lines`)).body.undecidedPlain).toBe(0);
    expect((await decide(id, school.number, { decision: 'mask', hidden: ['nobody'] })).status).toBe(400);
    expect((await decide(id, school.number, { decision: 'mask', hidden: school.proposed })).status).toBe(200);
    expect((await decide(id, neighbour.number, { decision: 'withhold' })).status).toBe(400);
    await decide(id, neighbour.number, { decision: 'withhold', reasonCode: 'danger_to_other' });
    for (const { number } of (await linesOf(world.lead, id)).filter(({ decision }) => decision === null))
      await decide(id, number, { decision: 'keep' });
    const done = await make();
    expect([done.status, done.body.code]).toEqual([200, undefined]);

    const json = Buffer.from((await open(world.lead, id, 'json')).body.content, 'base64').toString();
    expect(json).toContain('[masqué] attend devant l’école, [masqué].');
    expect(json).toContain('danger pour une autre personne');
    expect(json).not.toMatch(/voisine|0470 55 01 02/);
    const pdf = Buffer.from((await open(world.lead, id, 'pdf')).body.content, 'base64');
    expect((await pdfTags(pdf)).get('H1')).toBe(1);
    const text = (await pdfText(pdf)).join(' ');
    expect(text).toContain('Copie de vos données');
    expect(text).not.toContain('voisine');
    // whatever way somebody looks into the files: neither what is masked nor the to-do notes of workers
    for (const bytes of [pdf, Buffer.from(json)])
      expect(await readable(bytes)).not.toMatch(/voisine|0470 55 01 02|Zcanari/);

    expect((await read(world, world.officer, requestId)).body.copy).toMatchObject({
      state: 'made',
      masked: 1,
      withheld: 1,
      own: false,
    });
    for (const member of [world.officer, world.teamLead, world.colleague])
      expect((await open(member, id, 'pdf')).status).not.toBe(200);
    const actions = await world.city.sql<{ action: string }>(
      `select action from audit_event where object_id = $1 order by id`,
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['person_copy.collect', 'person_copy.read', 'person_copy.make', 'person_copy.open']),
    );
  });

  it('lies sealed in the database, and is erased when its time is over', async () => {
    const { id } = (await begin()).body;
    const rows = await world.city.sql<{ sealed: Buffer }>('select sealed from person_copy_file where copy_id = $1', [
      id,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.sealed.toString('latin1')).not.toMatch(/Amanuel|Selam/);
    await world.city.sql(`update person_copy set expires_at = now() - interval '1 minute' where id = $1`, [id]);
    expect((await (await world.city.signedIn(world.lead)).get(`/api/person-copies/${id}/lines`)).status).toBe(404);
    await world.city.sql('select expire_person_copies()');
    expect(await world.city.sql('select 1 from person_copy_file where copy_id = $1', [id])).toEqual([]);
    expect(await world.city.sql('select state from person_copy where id = $1', [id])).toEqual([{ state: 'expired' }]);
  });

  it('holds every room and leaves out no table without a reason', async () => {
    for (const room of FILLED_ROOMS) await world.city.factIn(file, room);
    const { id } = (await begin()).body;
    const sections = new Set((await linesOf(world.lead, id)).map(({ section }) => section));
    for (const room of ['household', 'training', 'project', 'rights_violence', 'journal', 'confidence'] as const)
      if (room !== 'rights_violence') expect([room, sections.has(room)]).toEqual([room, true]);
    const held = new Set([...HOLDINGS.map(({ table }) => table), ...Object.keys(NOT_HANDED_OVER)]);
    const tables = await world.city.sql<{ name: string }>(
      `select k.relname as name from pg_class k join pg_namespace n on n.oid = k.relnamespace where n.nspname = 'public' and k.relkind = 'r' and exists (
         select 1 from pg_attribute a where a.attrelid = k.oid and a.attname in ('case_file_id', 'person_id', 'surviving_id') and not a.attisdropped)`,
    );
    expect(tables.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  });

  it('is not begun at a screen that was left open', async () => {
    const lead = await world.city.signedIn(world.lead);
    await world.city.sql(`update session set proven_at = now() - interval '10 minutes' where member_id = $1`, [
      world.lead.id,
    ]);
    const refused = await lead.post(`/api/rights-requests/${requestId}/copies`);
    expect([refused.status, refused.body['code']]).toEqual([403, 'fresh_factor_needed']);
  });
});
