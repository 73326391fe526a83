import { PDFDocument } from '@cantoo/pdf-lib';
import type { CaseFileBriefing } from '@guichet/case-files-contract';
import { BRIEFING_LINES } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember } from '../harness/city';
import { longFile } from './long-file';

describe('the briefing of a file', () => {
  let city: City;
  let lead: TestMember;
  let receiver: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    const organisation = await city.organisation();
    const team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    const foreign = await city.organisation({ name: 'FOREM' });
    const receivers = await city.team(foreign);
    receiver = await city.member('worker', foreign, [receivers]);
    file = await city.caseFile(lead, team, { givenNames: 'Selam', familyNames: 'Tesfay' });
    await city.referral(file, { organisation: foreign, team: receivers, responsible: receiver }, 'accepted', {
      rooms: ['training'],
    });
    await longFile(city, lead, file, receiver, 3000);
    await city.sql(
      `insert into contact_method (person_id, kind, value, safe, instructions) values ($1, 'phone', '0455 11 11 11', false, 'son frère répond'), ($1, 'phone', '0455 22 22 22', true, '')`,
      [file.id],
    );
    await city.sql(
      `insert into task (organisation_id, case_file_id, owner_member_id, created_by_id, title, due_on, series_first_on)
       select $1, $2, $3, $3, 'Appeler ' || n, today() + n, today() from generate_series(1, 60) n`,
      [organisation.id, file.id, lead.id],
    );
  });
  afterAll(() => city.end());

  const read = async (member: TestMember, rest = '') =>
    (await city.signedIn(member)).get<CaseFileBriefing>(`/api/case-files/${file.id}/briefing${rest}`);

  it('holds one page of what presses most, and says what it leaves out', async () => {
    const { status, body } = await read(lead);
    expect(status).toBe(200);
    expect(body.person).toMatchObject({ name: 'Selam Tesfay', safeContact: '0455 22 22 22' });
    expect(body.parts.flatMap((part) => part.lines).length).toBeLessThanOrEqual(BRIEFING_LINES);
    expect(body.parts.map((part) => part.section)).toEqual(['risks', 'open', 'clocks', 'next', 'situation', 'events']);
    const risks = body.parts[0]!.lines.map((line) => line.kind);
    expect(risks).toContain('unsafe_contact');
    expect(body.parts.find((part) => part.section === 'next')!.leftOut).toBeGreaterThan(0);
  });

  it('shows a receiver the rooms it reads and nothing else', async () => {
    const { body } = await read(receiver);
    const rooms = new Set(body.parts.flatMap((part) => part.lines.map((line) => line.room)));
    for (const room of rooms) expect([null, 'identity', 'contact', 'training']).toContain(room);
    expect(JSON.stringify(body)).not.toContain('Appeler');
    const outside = await city.organisation();
    expect((await read(await city.member('worker', outside, [await city.team(outside)]))).status).toBe(404);
  });

  it.each(['fr', 'en'])('prints on one A4 page in %s, and the record says that it was printed', async (language) => {
    const caller = await city.signedIn(lead);
    const pdf = await caller.bytes(`/api/case-files/${file.id}/briefing/pdf?language=${language}`);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    const pages = (await PDFDocument.load(pdf.bytes)).getPages();
    expect(pages.map((page) => Math.round(page.getHeight()))).toEqual([842]);
    const [last] = await city.sql(
      `select action, object_kind from audit_event where member_id = $1 and case_file_id = $2 order by at desc, id desc limit 1`,
      [lead.id, file.id],
    );
    expect(last).toEqual({ action: 'case_file.print', object_kind: 'briefing' });
  });

  it('puts a page that goes to paper from the screen on the record, with the rooms that stand on it', async () => {
    const print = async (member: TestMember, body: object) =>
      (await city.signedIn(member)).post(`/api/case-files/${file.id}/prints`, body);
    expect((await print(receiver, { page: 'file' })).status).toBe(200);
    expect((await print(lead, { page: 'room', room: 'housing' })).status).toBe(200);
    expect((await print(receiver, { page: 'room', room: 'housing' })).status).toBe(200);
    const lines = await city.sql(
      `select object_kind, rooms from audit_event where action = 'case_file.print' and case_file_id = $1 and object_kind <> 'briefing' order by id`,
      [file.id],
    );
    const [whole, housing, shut] = lines as { object_kind: string; rooms: string[] }[];
    expect(whole!.object_kind).toBe('file');
    expect(whole!.rooms).toContain('training');
    expect(whole!.rooms).not.toContain('housing');
    expect(housing).toEqual({ object_kind: 'room', rooms: ['housing'] });
    expect(shut!.rooms).toEqual([]);
    const outside = await city.organisation();
    const stranger = await city.member('worker', outside, [await city.team(outside)]);
    expect((await print(stranger, { page: 'file' })).status).toBe(404);
    expect((await print(lead, { page: 'wall' })).status).toBe(400);
  });
});
