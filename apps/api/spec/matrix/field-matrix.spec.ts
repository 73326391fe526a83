import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Role } from '@guichet/access-contract';
import { hiddenFile, hiddenHouse, idsOf, rowNamed } from '../existence/hidden-file';
import { City } from '../harness/city';
import type { Caller } from '../harness/caller';
import { samplePng } from '../documents/sample-files';
import { FILLED_ROOMS } from '../harness/room-rows';
import { bodyFields, fieldsIn, grouped } from './answer-fields';
import type { Description } from './answer-fields';
import { ROUTES } from './route-table';

const DOCUMENT = resolve(import.meta.dirname, '../../../../docs/field-matrix.md');
const HEAD = `# Which field reaches whom

Reading: a file with something in every room is asked for over every route that reads, by somebody in each relation and
role; the fields that came back with a value are told below, by who got them. Writing: the fields that a route takes, and
who gets past its wall. Written by \`FIELD_MATRIX=write npm run test:server -- --selectProjects routes --testPathPatterns field-matrix\`
and compared with every run: a field that nobody decided about turns it red.
`;
const NOT_ASKED =
  /health|openapi|notices\/stream|calendar-feeds|verification|reference-data|me\/sessions|session\/ends/;
const WORDS: Readonly<Record<string, string>> = {
  number: '1',
  list: 'country',
  typeCode: 'card.A',
  file: 'x',
  code: 'x',
};

describe('every field of the API', () => {
  let city: City;
  let description: Description;
  let standings: Record<string, Caller>;
  let fileId: string;
  let planted: ReadonlyMap<string, string>;

  beforeAll(async () => {
    city = await City.build();
    description = (await city.stranger().get<Description>('/api/openapi.json')).body;
    const house = await hiddenHouse(city);
    const file = await hiddenFile(city, house);
    fileId = file.id;
    planted = await idsOf(city, file);
    const { organisation: home, team } = house;
    const cpas = await city.organisation({ kind: 'cpas' });
    const receivers = await city.team(cpas);
    const union = await city.organisation({ kind: 'union' });
    const stewards = await city.team(union);
    const shared = ['identity', 'contact', 'training', 'residence'] as const;
    await city.agreement(file, cpas, [...shared], { team: receivers, expiresOn: '2199-01-01' });
    await city.agreement(file, union, [...shared], { team: stewards, expiresOn: '2199-01-01' });
    for (const room of FILLED_ROOMS) await city.factIn(file, room);
    // a document as a member brings it, with the version that a row of the specs does not have
    await city.sql('delete from document where case_file_id = $1', [file.id]);
    await (
      await city.signedIn(house.lead)
    ).upload(
      `/api/case-files/${file.id}/documents`,
      { bytes: samplePng(), name: 'bail.png' },
      { room: 'housing', kindCode: await city.anyCode('document_kind'), title: 'Bail' },
    );
    const named = await city.member('worker', home, [await city.team(home)]);
    await city.namedMember(file, named);
    const tied = await city.member('worker', home, [team]);
    await city.tie(file, tied);
    const breaking = await city.member('worker', cpas, [await city.team(cpas)]);
    await city.sql(
      `select set_grants($1, 'break_glass', gen_random_uuid(), $2, '{housing,journal}', 3, now() + interval '3 hours')`,
      [file.id, breaking.subject],
    );
    const office = (role: Role) => city.member(role, home);
    const people = {
      lead: house.lead,
      named,
      team: await city.member('worker', home, [team]),
      reception: await city.member('reception', home, [team]),
      agreement: await city.member('worker', cpas, [receivers]),
      union: await city.member('worker', union, [stewards]),
      emergency: breaking,
      tied,
      manager: await office('organisation_manager'),
      coordinator: await office('city_coordinator'),
      officer: await office('data_protection_officer'),
      administrator: await office('administrator'),
    };
    standings = {};
    for (const [who, member] of Object.entries(people)) standings[who] = await city.signedIn(member);
  }, 90_000);
  afterAll(() => city.end());

  const addressOf = (path: string): string =>
    path
      .split('/')
      .map((segment, at) => {
        const name = /^\{(\w+)\}$/.exec(segment)?.[1];
        return name === undefined ? segment : (WORDS[name] ?? rowNamed(planted, fileId, path, at) ?? fileId);
      })
      .join('/');

  async function reading(path: string): Promise<string[]> {
    const got = new Map<string, string[]>();
    for (const [who, caller] of Object.entries(standings)) {
      const query = path.endsWith('/access-record') ? `?caseFile=${fileId}` : '';
      const { status, body } = await caller.get<unknown>(`${addressOf(path)}${query}`);
      if (status !== 200 || typeof body !== 'object') continue;
      for (const field of fieldsIn(body)) got.set(field, [...(got.get(field) ?? []), who]);
    }
    return grouped(got);
  }

  it('reaches whom the document says', async () => {
    const parts: string[] = [HEAD];
    for (const [path, methods] of Object.entries(description.paths).sort()) {
      if (methods['get'] && !NOT_ASKED.test(path)) {
        const lines = await reading(path);
        parts.push(`## GET ${path}\n`, lines.length > 0 ? `${lines.join('\n')}\n` : 'Nothing in this world.\n');
      }
      for (const [method, operation] of Object.entries(methods)) {
        const fields = bodyFields(operation, description);
        if (fields.length === 0) continue;
        const name = `${method.toUpperCase()} ${path}`;
        const row = ROUTES[name.replace('/case-files/{caseFileId}', '/case-files/{id}')];
        parts.push(
          `## ${name}\n`,
          `- takes, from ${row?.permission ?? '?'} (${row?.reach ?? '?'}): ${fields.join(', ')}\n`,
        );
      }
    }
    const written = parts.join('\n');
    if (process.env['FIELD_MATRIX'] === 'write') await writeFile(DOCUMENT, written);
    expect(written.split('\n')).toEqual((await readFile(DOCUMENT, 'utf8')).split('\n'));
  }, 240_000);

  it('says nothing of residence to a union, of confidences to a team, of anything to somebody tied', async () => {
    const text = await readFile(DOCUMENT, 'utf8');
    const file = text.slice(text.indexOf('## GET /api/case-files/{caseFileId}\n'));
    const lines = file
      .slice(0, file.indexOf('\n## ', 4))
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const whoGets = (field: string): string =>
      lines.find((line) => line.split(': ')[1]?.split(', ').includes(field))?.split(':')[0] ?? '';
    expect(whoGets('rooms.residence.documents[].typeCode')).toBe('- lead, named, team, agreement');
    const ofFiles = text.split('\n## ').filter((part) => part.startsWith('GET /api/case-files/{'));
    expect(ofFiles.length).toBeGreaterThan(40);
    expect(ofFiles.filter((part) => /\btied\b/.test(part))).toEqual([]);
  });
});
