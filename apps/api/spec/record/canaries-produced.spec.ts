import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { DiaryCity } from '../appointments/diary-city';
import type { Caller } from '../harness/caller';
import { readable } from './readable';

/** Words of rooms that nothing of what is printed here may repeat: a status, health, a confidence, a protected address, a task. */
const PLANTED = ['Zanexe35quinquies', 'Zhepatitecanari', 'Zconfidence', 'Zadresse', 'Ztache', 'Zdemande'] as const;
const found = (text: string): string[] => PLANTED.filter((word) => text.includes(word));

/** What the product makes to be taken away: letters, receipts, handovers, lists; read through their fonts and their packing. */
describe('planted secrets in what is produced', () => {
  let diary: DiaryCity;
  let officer: Caller;

  beforeAll(async () => {
    diary = await DiaryCity.build();
    const { city, file, team, members } = diary;
    officer = await city.signedIn(await city.member('data_protection_officer', await city.organisation()));
    const facts = 'case_file_id, owner_organisation_id, owner_subject, author_id';
    const values = '$1, $2, $3, $4';
    const author = [file.id, team.organisationId, team.staffSubject, members.lead.id];
    for (const planted of [
      `insert into health_coverage (${facts}, kind_code, insurer, remark) values (${values}, 'mutual_insurer', 'Zhepatitecanari', 'Zhepatitecanari')`,
      `insert into residence_document (${facts}, type_code, valid_until, note) values (${values}, 'card.A', '2027-05-31', 'Zanexe35quinquies')`,
      `insert into note (${facts}, nature, room, body, happened_at) values (${values}, 'confidence', 'confidence', 'Zconfidence', now())`,
    ])
      await city.sql(planted, author);
    await city.sql(
      `insert into contact_method (person_id, kind, value, instructions, safe, preferred, protected) values ($1, 'postal_address', 'Zadresse 1', 'Zadresse', true, false, true)`,
      [file.id],
    );
    const { lead } = diary.callers;
    const task = {
      title: 'Ztache',
      note: 'Ztache',
      dueOn: diary.day(2),
      ownerMemberId: members.lead.id,
      ownerTeamId: null,
    };
    expect((await lead.post('/api/tasks', { ...task, caseFileId: file.id, recurrence: null })).status).toBe(201);
    const asked = {
      kind: 'access',
      receivedOn: diary.day(0),
      receivedHow: 'desk',
      identityCheckCode: 'document_shown',
    };
    const request = await lead.post(`/api/case-files/${file.id}/rights-requests`, {
      ...asked,
      statement: 'Zdemande',
      fact: null,
    });
    expect(request.status).toBe(201);
  }, 60_000);
  afterAll(() => diary.end());

  /** What somebody can read in it; fails when it does not say what it should, because then nothing was looked at. */
  const said = async (caller: Caller, path: string, expected: string): Promise<string> => {
    const { status, bytes, headers } = await caller.bytes(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    const text = await readable(bytes, String(headers['content-encoding'] ?? ''));
    expect(text.replaceAll(/\s+/g, ' ')).toContain(expected);
    return text;
  };
  const kept = async (path: string, body?: object): Promise<string> => {
    const { status, body: made } = await diary.callers.lead.post<{ id: string }>(path, body);
    expect({ path, status }).toEqual({ path, status: 201 });
    return `/api/case-files/${diary.file.id}/documents/${made.id}/versions/1/content`;
  };

  it('stand in no letter and no receipt', async () => {
    const { city, file, callers } = diary;
    const agreement = await city.agreement(file, await city.organisation(), ['identity', 'training']);
    const letter = await kept(`/api/case-files/${file.id}/letters`, {
      kind: 'support',
      text: 'Elle participe à l’atelier.',
    });
    const receipt = await kept(`/api/case-files/${file.id}/sharing-agreements/${agreement}/receipts`);
    expect(found(await said(callers.lead, letter, 'Elle participe à l’atelier.'))).toEqual([]);
    expect(found(await said(callers.lead, receipt, 'Selamawit'))).toEqual([]);
  });

  it('stand in no handover printed by who does not enter their rooms, and none says a confidence or a protected address', async () => {
    const path = `/api/case-files/${diary.file.id}/briefing/pdf?language=fr`;
    expect(found(await said(diary.callers.receiver, path, 'Selamawit'))).toEqual([]);
    const own = found(await said(diary.callers.lead, path, 'Selamawit'));
    expect(own.filter((word) => ['Zadresse', 'Zdemande'].includes(word))).toEqual([]);
  });

  it('stand in no record of readings, no register and no figures', async () => {
    const { lead, manager } = diary.callers;
    const readings = `/api/case-files/${diary.file.id}/reading-record/pdf?language=fr`;
    expect(found(await said(lead, readings, 'Qui a ouvert votre dossier'))).toEqual([]);
    expect(found(await said(officer, readings, 'Qui a ouvert'))).toEqual([]);
    expect(found(await said(officer, '/api/processing-register/pdf', 'Registre'))).toEqual([]);
    expect(found(await said(manager, '/api/dashboard.csv', ';'))).toEqual([]);
  });

  it('would be found in a letter, through its fonts, and in anything packed', async () => {
    const hole = await kept(`/api/case-files/${diary.file.id}/letters`, {
      kind: 'support',
      text: 'Elle a dit Zconfidence hier.',
    });
    const { bytes } = await diary.callers.lead.bytes(hole);
    expect(found(bytes.toString('latin1'))).toEqual([]);
    expect(found(await readable(bytes))).toEqual(['Zconfidence']);
    const secret = Buffer.from(`un,deux\nZhepatitecanari,${'x'.repeat(200)}`);
    expect(found(await readable(gzipSync(secret)))).toEqual(['Zhepatitecanari']);
    expect(found(await readable(brotliCompressSync(secret), 'br'))).toEqual(['Zhepatitecanari']);
    expect(found(await readable(zipOf('xl/sharedStrings.xml', secret)))).toEqual(['Zhepatitecanari']);
    expect(found(await readable(gzipSync(zipOf('copie.txt', gzipSync(secret)))))).toEqual(['Zhepatitecanari']);
  });
});

/** An archive of one part. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 0, 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}
