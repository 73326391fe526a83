import { AccessRequestTokens } from '@guichet/people-api';
import { CurrentSessions } from '@guichet/platform-api-kernel';
import { randomUUID } from 'node:crypto';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { house, person, search } from './two-organisations';
import type { House, PersonFacts } from './two-organisations';

describe('somebody known elsewhere', () => {
  let city: City;
  let possibles: House;
  let cpas: House;
  beforeAll(async () => {
    city = await City.build();
    possibles = await house(city, 'Monde des Possibles');
    cpas = await house(city, 'CPAS');
    await person(city, possibles, {
      givenNames: 'Selamawit',
      familyNames: 'Tesfay',
      birthYear: 1991,
      phone: '0455 12 34 56',
    });
  });
  afterAll(() => city.end());

  const worker = async () => city.signedIn(await city.member('worker', cpas.organisation, [cpas.team]));
  const actorOf = async (member: TestMember) => {
    const actor = await city.application.get(CurrentSessions).actor(await city.session(member), randomUUID());
    if (!actor) throw new Error('no session');
    return actor;
  };

  it('is said for a close name and year of birth: the organisation, and no more', async () => {
    const { body } = await search(cpas.asReception, { name: 'Selamavit Tesfai', birthYear: 1990 });
    expect(body.items).toEqual([]);
    expect(body.elsewhere).toBe('looked');
    expect(body.knownElsewhere).toEqual([
      { organisationShortName: 'Monde des Possibles', requestToken: expect.any(String) },
    ]);
  });

  it('is said for an exact telephone or guichet number', async () => {
    const file = await person(city, possibles, { givenNames: 'Aram', familyNames: 'Qadir', phone: '0470 11 22 33' });
    expect((await search(cpas.asWorker, { phone: '+32470112233' })).body.knownElsewhere).toHaveLength(1);
    expect((await search(cpas.asWorker, { reference: file.reference })).body.knownElsewhere).toHaveLength(1);
    expect((await search(cpas.asWorker, { phone: '+32470112234' })).body.knownElsewhere).toHaveLength(0);
  });

  it.each([
    ['a name alone', { name: 'Selamawit Tesfay' }, 'needs_more'],
    ['another year', { name: 'Selamawit Tesfay', birthYear: 1980 }, 'looked'],
    ['one of two names', { name: 'Selamawit', birthYear: 1991 }, 'looked'],
    ['another family name', { name: 'Selamawit Kabongo', birthYear: 1991 }, 'looked'],
  ])('is not said for %s', async (_, criteria, state) => {
    const { body } = await search(cpas.asWorker, criteria);
    expect([body.knownElsewhere, body.elsewhere]).toEqual([[], state]);
  });

  it('is recorded for the file it is about, each time', async () => {
    const file = await person(city, possibles, { givenNames: 'Hiwa', familyNames: 'Rashid', birthYear: 1988 });
    const caller = await worker();
    await search(caller, { name: 'Hiwa Rashid', birthYear: 1988 });
    await search(caller, { name: 'Hiwa Rashid', birthYear: 1988 });
    const rows = await city.sql(
      `select member_id, case_file_id from audit_event where action = 'person.existence_shown' and case_file_id = $1`,
      [file.id],
    );
    expect(rows).toEqual([1, 2].map(() => ({ member_id: caller.member?.id, case_file_id: file.id })));
  });

  describe('is never said of', () => {
    const hiding: readonly (readonly [string, string, (facts: PersonFacts) => Promise<unknown>])[] = [
      [
        'a file on staff',
        'Ouattara',
        (facts) => city.caseFile(possibles.worker, possibles.team, { ...facts, staffOf: possibles.organisation }),
      ],
      [
        'a person with a protected address',
        'Gelashvili',
        async (facts) => {
          const { id } = await person(city, possibles, facts);
          await city.sql(
            `insert into contact_method (person_id, kind, value, protected) values ($1, 'postal_address', 'rue Cachée 1', true)`,
            [id],
          );
        },
      ],
      [
        'a file closed by a tie',
        'Mukendi',
        async (facts) => city.tie(await person(city, possibles, facts), cpas.worker),
      ],
    ];

    it.each(hiding)('%s: the answer is that for nobody', async (_, familyNames, hide) => {
      const facts = { givenNames: 'Rebin', familyNames, birthYear: 1993 };
      const criteria = { name: `Rebin ${familyNames}`, birthYear: 1993 };
      const nobody = { items: [], knownElsewhere: [], elsewhere: 'looked' };
      expect((await search(cpas.asWorker, criteria)).body).toEqual(nobody);
      await hide(facts);
      expect((await search(cpas.asWorker, criteria)).body).toEqual(nobody);
      await person(city, possibles, facts);
      expect((await search(cpas.asWorker, criteria)).body.knownElsewhere).toHaveLength(1);
    });
  });

  it('is not said to roles that open no files', async () => {
    await city.sql(
      `insert into role_permission values ('organisation_manager', 'person.search') on conflict do nothing`,
    );
    const rows = await city.asRole(
      'guichet_api',
      await city.session(await city.member('organisation_manager', cpas.organisation)),
      async (client) =>
        (await client.query(`select * from find_people_elsewhere('{selamawit,tesfay}', 1991, null, null)`))
          .rows as unknown[],
    );
    expect(rows).toEqual([{ state: 'not_for_role', case_file_id: null, organisation_short_name: null }]);
  });

  it('is not said of people the caller knows', async () => {
    const { body } = await search(possibles.asWorker, { name: 'Selamawit Tesfay', birthYear: 1991 });
    expect([body.items.length, body.knownElsewhere]).toEqual([1, []]);
  });

  it('is said of twenty persons in an hour, and finding one’s own goes on', async () => {
    const given = [
      'Agron',
      'Besnik',
      'Carine',
      'Dolma',
      'Emine',
      'Fadumo',
      'Giorgi',
      'Hodan',
      'Ilir',
      'Jama',
      'Karwan',
      'Lusine',
      'Mykola',
      'Nasrin',
      'Oumou',
      'Parwin',
      'Rojda',
      'Solange',
      'Tigist',
      'Uwimana',
      'Vardan',
      'Wesley',
    ];
    for (const givenNames of given)
      await person(city, possibles, { givenNames, familyNames: `${givenNames}yan`, birthYear: 1975 });
    const caller = await worker();
    const states = [];
    for (const name of given) states.push((await search(caller, { name: `${name} ${name}yan`, birthYear: 1975 })).body);
    expect(states.filter((body) => body.elsewhere === 'looked' && body.knownElsewhere.length > 0)).toHaveLength(20);
    expect(states.slice(20).map((body) => [body.elsewhere, body.knownElsewhere.length])).toEqual([
      ['used_up', 0],
      ['used_up', 0],
    ]);
    const again = await search(caller, { name: 'Agron Agronyan', birthYear: 1975 });
    expect(again.body.knownElsewhere).toHaveLength(1);
    const own = await city.caseFile(cpas.worker, cpas.team, { givenNames: 'Rosa', familyNames: 'Flores' });
    expect((await search(caller, { name: 'Rosa Flores', birthYear: 1999 })).body.items[0]?.caseFileId).toBe(own.id);
  });

  describe('and the word that asks for access', () => {
    const token = async () =>
      (await search(cpas.asWorker, { name: 'Selamawit Tesfay', birthYear: 1991 })).body.knownElsewhere[0]
        ?.requestToken ?? '';

    it('names the file to the server alone', async () => {
      const [a, b] = [await token(), await token()];
      expect(a).not.toBe(b);
      const [row] = await city.sql<{ id: string }>(`select id from person where given_names = 'Selamawit'`);
      expect(`${a}${Buffer.from(a, 'base64url').toString('latin1')}`).not.toContain(row?.id);
      expect(await city.application.get(AccessRequestTokens).open(await actorOf(cpas.worker), a)).toBe(row?.id);
    });

    it('is good for one member, for an hour, untouched', async () => {
      const word = await token();
      const tokens = city.application.get(AccessRequestTokens);
      const refused = { code: 'request_token_refused', status: 422 };
      await expect(tokens.open(await actorOf(cpas.reception), word)).rejects.toMatchObject(refused);
      await expect(tokens.open(await actorOf(cpas.worker), `${word.slice(0, -2)}AA`)).rejects.toMatchObject(refused);
      await expect(tokens.open(await actorOf(cpas.worker), 'nothing')).rejects.toMatchObject(refused);
      city.clock.standAt(new Date(Date.now() + 61 * 60 * 1000));
      await expect(tokens.open(await actorOf(cpas.worker), word)).rejects.toMatchObject(refused);
      city.clock.standAt(null);
    });
  });
});
