import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { JobTasks } from '@guichet/platform-api-kernel';
import { NOTIFIED_KINDS, RIGHTS_REQUEST_KINDS } from '@guichet/rights-contract';
import type { ReceivedNotices, Recipient, RightsRequestKind, SharingRecord } from '@guichet/rights-contract';
import type { TestCaseFile, TestMember, TestOrganisation } from '../harness/city';
import { askingCity, factOf, read, receive, step } from './asking-city';
import type { AskingCity, Commanded } from './asking-city';

describe('whoever received what is changed', () => {
  let world: AskingCity;
  let file: TestCaseFile;

  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team);
  });
  afterAll(async () => {
    await rm(world.city.configuration.outboxDir, { recursive: true, force: true });
    await world.city.end();
  });

  const asks = async (kind: RightsRequestKind = 'rectification', room?: 'housing'): Promise<string> => {
    const fact = (room ?? kind === 'contradiction') ? await factOf(world, file, 'housing') : null;
    const { id } = (await receive(world, world.lead, file, { kind, fact })).body;
    await step(world, world.officer, id, 'taking', 1);
    return id;
  };
  const shares = (to: TestOrganisation = world.partner): Promise<string> =>
    world.city.agreement(
      file,
      to,
      ['identity', 'contact', 'housing'],
      to === world.partner ? { team: world.partnerTeam } : {},
    );
  const post = async (path: string, body: object = {}, member = world.officer, version?: number): Promise<Commanded> =>
    (await world.city.signedIn(member)).post(`/api/${path}`, body, version === undefined ? {} : { version });
  const send = (id: string, member = world.officer) => post(`rights-requests/${id}/recipient-notices`, {}, member);
  const recipients = async (id: string): Promise<Recipient[]> => (await read(world, world.officer, id)).body.recipients;
  const stands = async (id: string): Promise<string[]> =>
    (await recipients(id)).map(({ organisation, state, way }) => `${organisation} ${state} ${way}`);
  const answer = (id: string) => step(world, world.officer, id, 'answer', 2, { text: 'C’est corrigé.' });
  const received = async (member: TestMember) =>
    (await world.city.signedIn(member)).get<ReceivedNotices>(`/api/case-files/${file.id}/recipient-notices`);
  const mailed = async (organisation: TestOrganisation, address: string): Promise<void> => {
    await world.city.sql('update organisation set email = $2, name = short_name where id = $1', [
      organisation.id,
      address,
    ]);
  };
  const minutePasses = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: world.city.configuration.roleUrl('guichet_worker') });
    await client.connect();
    try {
      await client.query('begin');
      await world.city.application.get(JobTasks).tasks.get('rights.recipient_mail')?.(
        client as unknown as pg.PoolClient,
        {},
      );
      await client.query('commit');
    } finally {
      await client.end();
    }
  };
  const mails = async (): Promise<string[]> => {
    const folder = join(world.city.configuration.outboxDir, 'mail');
    const names = await readdir(folder).catch((): string[] => []);
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  };

  it('is told before the request can be answered: in the product, where somebody still knows the file', async () => {
    await shares();
    const id = await asks();
    expect(await stands(id)).toEqual(['Partenaire to_send null']);
    const early = await answer(id);
    expect([early.status, early.body.code]).toEqual([422, 'rights_request_recipients']);
    expect((await send(id)).status).toBe(201);
    expect(await stands(id)).toEqual(['Partenaire sent product']);
    const told = await world.city.sql('select member_id from notice where kind = $1 and case_file_id = $2', [
      'recipient_notice.sent',
      file.id,
    ]);
    expect(told).toEqual([{ member_id: world.receiver.id }]);
    expect((await answer(id)).status).toBe(200);
    const { items } = (await received(world.receiver)).body;
    expect(items).toMatchObject([{ kind: 'rectification', acknowledgedAt: null }]);
    expect((await received(world.lead)).body.items).toEqual([]);
    expect((await received(world.stranger)).status).toBe(404);
    const noted = await post(`recipient-notices/${items[0]?.id}/acknowledgement`, {}, world.receiver, 1);
    expect(noted.status).toBe(200);
    expect(await stands(id)).toEqual(['Partenaire acknowledged product']);
    const again = await post(`recipient-notices/${items[0]?.id}/acknowledgement`, {}, world.receiver, 2);
    expect(again.body.code).toBe('recipient_notice_state');
  });

  it.each(RIGHTS_REQUEST_KINDS)('by %s: only what changes something is told', async (kind) => {
    await shares();
    const id = await asks(kind);
    expect((await recipients(id)).length).toBe((NOTIFIED_KINDS as readonly string[]).includes(kind) ? 1 : 0);
  });

  it('is asked only of the room that is changed, and never of the organisation of the file', async () => {
    await world.city.agreement(file, world.partner, ['identity', 'contact', 'training'], { team: world.partnerTeam });
    expect(await stands(await asks('rectification', 'housing'))).toEqual([]);
    await world.city.referral(file, { organisation: world.partner, team: world.partnerTeam }, 'requested', {
      rooms: ['housing'],
    });
    const [one] = await recipients(await asks('erasure'));
    expect(one).toMatchObject({ organisation: 'Partenaire' });
    expect(one?.rooms).toEqual(expect.arrayContaining(['housing', 'identity', 'training']));
  });

  it('is told by a mail that names nobody, where nobody knows the file any more', async () => {
    const away = await world.city.organisation({ name: 'Ancienne partenaire' });
    await mailed(away, 'accueil@ancienne.example');
    await world.city.agreement(file, away, ['identity', 'housing'], { revokedOn: '2026-02-01' });
    const id = await asks();
    await send(id);
    expect(await stands(id)).toEqual(['Ancienne partenaire to_send mail']);
    expect((await answer(id)).body.code).toBe('rights_request_recipients');
    const before = await mails();
    await minutePasses();
    const sent = (await mails()).filter((one) => !before.includes(one));
    const [notice] = await recipients(id);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('To: accueil@ancienne.example');
    expect(sent[0]).toContain(String(notice?.number));
    const [person] = await world.city.sql<{ names: string[] }>(
      'select array[given_names, family_names, known_as] as names from person where id = $1',
      [file.id],
    );
    for (const word of [...(person?.names ?? []), file.reference, file.id, 'housing', 'logement'])
      if (word) expect(sent[0]).not.toContain(word);
    expect(await stands(id)).toEqual(['Ancienne partenaire sent mail']);
    await minutePasses();
    expect((await mails()).length).toBe(before.length + 1);
    expect((await answer(id)).status).toBe(200);
    const noted = await post(`recipient-notices/${notice?.id}/acknowledgement`, {}, world.officer, 2);
    expect(noted.status).toBe(200);
  });

  it('is told by hand where there is not even a mail', async () => {
    const away = await world.city.organisation({ name: 'Sans courriel' });
    await shares(away);
    const id = await asks();
    await send(id);
    const [notice] = await recipients(id);
    expect(notice).toMatchObject({ state: 'to_send', way: 'by_hand' });
    expect((await post(`recipient-notices/${notice?.id}/telling`, {}, world.officer, 9)).status).toBe(412);
    expect((await post(`recipient-notices/${notice?.id}/telling`, {}, world.lead, 1)).status).toBe(403);
    expect((await post(`recipient-notices/${notice?.id}/telling`, {}, world.officer, 1)).status).toBe(200);
    expect((await answer(id)).status).toBe(200);
  });

  it('is not told for a reason that somebody wrote down', async () => {
    await shares(await world.city.organisation({ name: 'Dissoute' }));
    const id = await asks();
    const reason = 'L’association est dissoute depuis 2024.';
    expect((await post(`rights-requests/${id}/recipient-exemption`, { reason: '' })).status).toBe(400);
    expect((await post(`rights-requests/${id}/recipient-exemption`, { reason })).status).toBe(201);
    expect(await recipients(id)).toMatchObject([{ state: 'exempt', exemption: reason }]);
    expect((await answer(id)).status).toBe(200);
    expect((await send(id)).body.code).toBe('rights_request_step');
  });

  it('is not asked of a refusal, and those who came since must be told as well', async () => {
    await shares();
    const id = await asks();
    await send(id);
    await shares(await world.city.organisation({ name: 'Nouvelle' }));
    expect(await stands(id)).toEqual(['Nouvelle to_send null', 'Partenaire sent product']);
    expect((await answer(id)).body.code).toBe('rights_request_recipients');
    const refusal = { reasonCode: 'found_accurate', text: 'L’adresse est exacte.', appealTold: true };
    expect((await step(world, world.officer, id, 'refusal', 2, refusal)).status).toBe(200);
  });

  it('is told by the officer alone, and by no relative of the person', async () => {
    await shares();
    const id = await asks();
    expect((await send(id, world.lead)).status).toBe(403);
    await world.city.tie(file, world.officer);
    expect((await send(id)).status).toBe(404);
  });

  it('stands in what the person is shown, and each step on the record', async () => {
    await shares();
    const id = await asks();
    await send(id);
    const { items } = (await received(world.receiver)).body;
    await post(`recipient-notices/${items[0]?.id}/acknowledgement`, {}, world.receiver, 1);
    const sharing = await (
      await world.city.signedIn(world.lead)
    ).get<SharingRecord>(`/api/case-files/${file.id}/sharing-record`);
    expect(sharing.body.told).toMatchObject([
      { to: 'Partenaire', kind: 'rectification', acknowledgedAt: expect.any(String) },
    ]);
    const away = await world.city.organisation({ name: 'Loin' });
    await shares(away);
    await post(`rights-requests/${id}/recipient-exemption`, { reason: 'Adresse inconnue.' });
    const lines = await world.city.sql<{ action: string; relation: string }>(
      `select action, relation from audit_event where case_file_id = $1 and action like 'recipient_notice.%' order by id`,
      [file.id],
    );
    expect(lines.map(({ action, relation }) => `${action} ${relation}`)).toEqual([
      'recipient_notice.send office',
      'recipient_notice.read grant_holder',
      'recipient_notice.acknowledged grant_holder',
      'recipient_notice.exempt office',
    ]);
  });
});
