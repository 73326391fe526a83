import type { OpenCaseFile } from '@guichet/case-files-contract';
import { parseGuichetNumber } from '@guichet/people-domain';
import { City } from '../harness/city';
import { house, idsFound } from '../people/two-organisations';
import type { House } from '../people/two-organisations';
import { CASE_FILES, codeOf, open, somebodyIn } from './welcoming';

const MOHAMED: Partial<OpenCaseFile> = {
  identity: {
    names: {
      givenNames: 'محمد',
      familyNames: '',
      knownAs: '',
      ownScriptName: 'محمد الخطيب',
      pronunciation: '',
      nameOrder: 'given_first',
    },
    otherSpellings: [{ spelling: 'Mohamad Al Khatib', source: 'asylum_paper' }],
    birth: { date: '1984-01-01', approximate: false, assigned: true },
    gender: 'male',
    nationalities: ['SY'],
    ownSentence: 'Je veux travailler comme électricien.',
  },
  languages: [
    { languageCode: 'ar', spokenLevel: 'native', writtenLevel: 'b2', preferred: true, interpreterNeeded: true },
  ],
  contacts: [
    {
      kind: 'whatsapp',
      value: '0488 77 66 55',
      instructions: 'écrire d’abord',
      safe: false,
      preferred: true,
      protected: false,
    },
  ],
};
const UNKNOWN_LANGUAGE = {
  languageCode: 'klingon',
  spokenLevel: 'a1',
  writtenLevel: 'a1',
  preferred: true,
  interpreterNeeded: false,
} as const;

describe('opening a file', () => {
  let city: City;
  let possibles: House;
  let cpas: House;
  beforeAll(async () => {
    city = await City.build();
    possibles = await house(city, 'Monde des Possibles');
    cpas = await house(city, 'CPAS');
  });
  afterAll(() => city.end());

  it('enters the person, the facts and the file together', async () => {
    const { status, body, headers } = await open(possibles.asReception, somebodyIn(possibles, MOHAMED));
    expect([status, headers['etag'], body.version]).toEqual([201, '"1"', 1]);
    expect(parseGuichetNumber(body.reference)).toBe(body.reference);
    const [file] = await city.sql('select *, opened_on::text as day from case_file where id = $1', [body.id]);
    expect(file).toMatchObject({
      status: 'new',
      lead_member_id: possibles.worker.id,
      team_id: possibles.team.id,
      organisation_id: possibles.organisation.id,
      day: city.clock.today(),
      reference: body.reference,
    });
    const counts = await city.sql(
      `select (select count(*)::int from person_alias where person_id = $1) as aliases,
         (select count(*)::int from person_nationality where person_id = $1) as nationalities,
         (select count(*)::int from person_language where person_id = $1) as languages,
         (select count(*)::int from contact_method where person_id = $1) as contacts`,
      [body.id],
    );
    expect(counts).toEqual([{ aliases: 3, nationalities: 1, languages: 1, contacts: 1 }]);
    const recorded = await city.sql(
      `select rooms from audit_event where action = 'case_file.opened' and object_id = $1`,
      [body.id],
    );
    expect(recorded).toEqual([{ rooms: ['identity', 'language', 'contact'] }]);
    for (const name of ['Mohamed Alkhatib', 'محمد الخطيب', 'Muhammad El Khatib']) {
      expect(await idsFound(possibles.asWorker, { name })).toContain(body.id);
    }
    expect(await idsFound(possibles.asWorker, { reference: body.reference.replaceAll('-', '') })).toEqual([body.id]);
  });

  it('happens once for each sending, even though the person is then known', async () => {
    const command = somebodyIn(possibles);
    const first = await open(possibles.asWorker, command, 'open-key-0001');
    const again = await open(possibles.asWorker, command, 'open-key-0001');
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect((await open(possibles.asWorker, { ...command, duplicatesSeen: true }, 'open-key-0001')).status).toBe(422);
    expect((await possibles.asWorker.call('POST', CASE_FILES, command)).status).toBe(400);
  });

  it('happens once when several sendings of one key meet', async () => {
    const command = somebodyIn(possibles);
    const answers = await Promise.all([1, 2, 3].map(() => open(possibles.asWorker, command, 'open-key-0002')));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    const name = command.identity.names.familyNames;
    expect(
      await city.sql('select 1 from person where family_names = $1 and birth_year = $2', [
        name,
        Number(command.identity.birth.date),
      ]),
    ).toHaveLength(1);
  });

  it('is refused in a team of others, and with a lead who does not work there', async () => {
    const theirs = await open(possibles.asWorker, somebodyIn(cpas));
    expect([theirs.status, codeOf(theirs)]).toEqual([422, 'team_not_mine']);
    const stranger = await open(possibles.asWorker, somebodyIn(possibles, { leadId: cpas.worker.id }));
    expect([stranger.status, codeOf(stranger)]).toEqual([422, 'lead_outside_team']);
    const reception = await open(possibles.asWorker, somebodyIn(possibles, { leadId: possibles.reception.id }));
    expect(reception.status).toBe(422);
  });

  it('leaves nothing behind when a part is refused', async () => {
    const [before] = await city.sql('select count(*)::int as n from person');
    const command = somebodyIn(possibles);
    expect((await open(possibles.asWorker, { ...command, languages: [UNKNOWN_LANGUAGE] })).status).toBe(422);
    const names = { ...command.identity.names, givenNames: '', familyNames: '', ownScriptName: 'ሰላም' };
    const nameless = await open(possibles.asWorker, { ...command, identity: { ...command.identity, names } });
    expect([nameless.status, codeOf(nameless)]).toEqual([422, 'ck_person_named']);
    expect(await city.sql('select count(*)::int as n from person')).toEqual([before]);
  });

  it('is not for roles that open none', async () => {
    for (const role of ['organisation_manager', 'city_coordinator', 'administrator'] as const) {
      const caller = await city.signedIn(await city.member(role, possibles.organisation));
      expect((await open(caller, somebodyIn(possibles))).status).toBe(403);
    }
    expect((await open(city.stranger(), somebodyIn(possibles))).status).toBe(401);
  });

  it('draws another number when one is taken', async () => {
    await city.sql('create sequence tries');
    await city.sql(`create function once_taken() returns trigger language plpgsql security definer as $f$ begin
      if nextval('tries') = 1 then raise unique_violation using constraint = 'ux_case_file_reference'; end if;
      return new; end $f$`);
    await city.sql('create trigger once_taken before insert on case_file for each row execute function once_taken()');
    expect((await open(possibles.asWorker, somebodyIn(possibles))).status).toBe(201);
    expect(await city.sql('select last_value::int as tries from tries')).toEqual([{ tries: 2 }]);
  });
});
