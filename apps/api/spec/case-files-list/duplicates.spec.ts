import type { PossibleDuplicateProblem } from '@guichet/people-contract';
import { City } from '../harness/city';
import { house, person } from '../people/two-organisations';
import type { House } from '../people/two-organisations';
import { CASE_FILES, open, renamed, somebodyIn } from './welcoming';

const BENIAMIN = { givenNames: 'Beniamin', familyNames: 'Zerabrook' };

describe('opening a file for somebody who may be known', () => {
  let city: City;
  let possibles: House;
  let cpas: House;
  beforeAll(async () => {
    city = await City.build();
    possibles = await house(city, 'Monde des Possibles');
    cpas = await house(city, 'CPAS');
  });
  afterAll(() => city.end());

  const alikeIn = (home: House) => renamed(somebodyIn(home), BENIAMIN, '1979-05');

  it('shows a colleague’s file before anything is created', async () => {
    const file = await person(city, possibles, { givenNames: 'Benyamin', familyNames: 'Zerabruk', birthYear: 1979 });
    const answer = await possibles.asWorker.post<PossibleDuplicateProblem>(CASE_FILES, alikeIn(possibles));
    expect([answer.status, answer.body.code]).toEqual([409, 'possible_duplicate']);
    expect(answer.body.found.items.map((item) => item.caseFileId)).toEqual([file.id]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await city.sql(`select 1 from person where given_names = 'Beniamin'`)).toEqual([]);
  });

  it('says that another organisation knows somebody alike, and keeps the record of having said so', async () => {
    const answer = await cpas.asReception.post<PossibleDuplicateProblem>(CASE_FILES, alikeIn(cpas));
    expect(answer.status).toBe(409);
    const elsewhere = { organisationShortName: 'Monde des Possibles', requestToken: expect.any(String) as string };
    expect(answer.body.found).toEqual({ items: [], knownElsewhere: [elsewhere], elsewhere: 'looked' });
    const shown = await city.sql(
      `select member_id from audit_event where action = 'person.existence_shown' and request_id = $1`,
      [answer.headers['x-request-id']],
    );
    expect(shown).toEqual([{ member_id: cpas.reception.id }]);
  });

  it('goes on when the caller looked and says that it is somebody else, under the same key', async () => {
    const command = alikeIn(cpas);
    expect((await open(cpas.asWorker, command, 'open-key-0003')).status).toBe(409);
    expect((await open(cpas.asWorker, { ...command, duplicatesSeen: true }, 'open-key-0003')).status).toBe(201);
  });

  it('does not stop at a namesake of another age, or at the same age with another name', async () => {
    const command = alikeIn(possibles);
    expect((await open(possibles.asWorker, renamed(command, BENIAMIN, '2001'))).status).toBe(201);
    const other = { ...BENIAMIN, familyNames: 'Kourouma' };
    expect((await open(possibles.asWorker, renamed(command, other, '1979'))).status).toBe(201);
  });

  it('goes on as for nobody when the only one alike is a file on staff', async () => {
    const names = { givenNames: 'Zoritsa', familyNames: 'Vukobratovic' };
    const staffOf = possibles.organisation;
    await city.caseFile(possibles.worker, possibles.team, { ...names, birthYear: 1968, staffOf });
    expect((await open(cpas.asWorker, renamed(somebodyIn(cpas), names, '1968'))).status).toBe(201);
  });

  it('stops at the same telephone number', async () => {
    await person(city, possibles, { givenNames: 'Uwera', familyNames: 'Ingabire', phone: '0499 11 22 33' });
    const way = { kind: 'phone', value: '+32 499 11 22 33', instructions: '' } as const;
    const contacts = [{ ...way, safe: true, preferred: true, protected: false }];
    expect((await open(possibles.asWorker, somebodyIn(possibles, { contacts }))).status).toBe(409);
  });

  it('asks to wait or to confirm when the member learnt of too many people within the hour', async () => {
    const member = await city.member('worker', cpas.organisation, [cpas.team]);
    const caller = await city.signedIn(member);
    await city.sql(
      `insert into audit_event (action, member_id, case_file_id) select 'person.existence_shown', $1, gen_random_uuid() from generate_series(1, 20)`,
      [member.id],
    );
    await person(city, possibles, { givenNames: 'Ildikó', familyNames: 'Szabolcsi', birthYear: 1966 });
    const command = renamed(somebodyIn(cpas), { givenNames: 'Ildiko', familyNames: 'Szabolcsi' }, '1966');
    const answer = await open(caller, command);
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([
      429,
      'known_elsewhere_used_up',
    ]);
    expect(answer.headers['retry-after']).toBe('3600');
    expect((await open(caller, { ...command, duplicatesSeen: true })).status).toBe(201);
  });
});
