import { roleHolds } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { decide, manages, readsContact, relationsTo, ROOM_ACTIONS } from '@guichet/access-domain';
import type { RoomAction } from '@guichet/access-domain';
import type { PoolClient } from 'pg';
import { City } from '../harness/city';
import { Chance } from './chance';
import { randomWorld } from './random-world';
import type { RandomActor, RandomFile, RandomWorld } from './random-world';
import { FILLED_ROOMS } from '../harness/room-rows';
import { canAdd, COUNTED_ROOMS, countedIn, seenIn } from './room-probes';

const SEED = 20_261_122;
const QUESTIONS = 10_000;

interface Question {
  readonly file: RandomFile;
  readonly room: Room;
  readonly action: RoomAction;
}

describe('the decision of the application and that of the database', () => {
  const chance = new Chance(SEED);
  let city: City;
  let world: RandomWorld;

  beforeAll(async () => {
    city = await City.build();
    world = await randomWorld(city, chance);
  }, 120_000);
  afterAll(() => city.end());

  const as = async <Result>(actor: RandomActor, work: (client: PoolClient) => Promise<Result>): Promise<Result> =>
    city.asRole('guichet_api', await city.session(actor.member), work);

  /** Files nobody comes near are asked for less often, so that every relation is met often enough. */
  function questionFor(actor: RandomActor): Question {
    const near = world.files.filter((file) => relationsTo(actor.facts, file.facts).length > 0);
    const files = near.length > 0 && chance.within(0.75) ? near : world.files;
    const action = chance.of(ROOM_ACTIONS);
    const rooms = action === 'summary' ? COUNTED_ROOMS : FILLED_ROOMS;
    return { file: chance.of(files), room: chance.within(0.15) ? 'residence' : chance.of(rooms), action };
  }

  async function answers(client: PoolClient, questions: readonly Question[]): Promise<boolean[]> {
    const seen = new Map<Room, Set<string>>();
    const counted = new Map<Room, Set<string>>();
    for (const room of FILLED_ROOMS) {
      const asked = questions.filter((question) => question.room === room).map((question) => question.file.id);
      seen.set(room, await seenIn(client, room, asked));
      counted.set(room, await countedIn(client, room, asked));
    }
    const given: boolean[] = [];
    for (const { file, room, action } of questions) {
      const shown = action === 'read' ? seen : counted;
      given.push(
        action === 'contribute' ? await canAdd(client, room, file.id) : (shown.get(room)?.has(file.id) ?? false),
      );
    }
    return given;
  }

  it(`agree on ${QUESTIONS} random questions of who may do what in which room`, async () => {
    const each = Math.ceil(QUESTIONS / world.actors.length);
    const differences: object[] = [];
    const met = new Map<string, number>();
    let asked = 0;
    for (const actor of world.actors) {
      const questions = Array.from({ length: each }, () => questionFor(actor));
      const given = await as(actor, (client) => answers(client, questions));
      questions.forEach(({ file, room, action }, index) => {
        const decision = decide(actor.facts, file.facts, room, action);
        const keys = [`${decision.relation} ${decision.reason}`, `${action} ${decision.level}`];
        if (file.facts.restricted) keys.push(`restricted ${decision.relation}`);
        for (const key of keys) met.set(key, (met.get(key) ?? 0) + 1);
        asked += 1;
        if (decision.allowed !== given[index])
          differences.push({ actor: actor.facts, file: file.facts, room, action, decision, database: given[index] });
      });
    }
    expect(differences).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(QUESTIONS);
    // a world in which some relation or refusal never happens would prove nothing about it
    const kinds = [
      'lead granted',
      'file_member granted',
      'owning_team granted',
      'break_glass granted',
      'grant_holder granted',
      'organisation_manager granted',
      'none tie',
      'none no_relation',
    ];
    const restricted = ['lead', 'file_member', 'grant_holder', 'none'].map((relation) => `restricted ${relation}`);
    const summaries = ['summary summary', 'read summary', 'summary contribute'];
    const refusals = [
      'lead secrecy',
      'lead role',
      'lead need',
      'owning_team need',
      'organisation_manager role',
      'owning_team role',
      'owning_team room_not_open',
      'break_glass room_not_open',
      'grant_holder room_not_open',
      'grant_holder never_shared',
    ];
    const asWell = [...kinds, ...refusals, ...restricted, ...summaries];
    expect(Object.fromEntries(asWell.map((key) => [key, (met.get(key) ?? 0) > 0]))).toEqual(
      Object.fromEntries(asWell.map((key) => [key, true])),
    );
  }, 120_000);

  it('agree on who sees how a protected person is reached', async () => {
    const ids = world.files.map((file) => file.id);
    let shown = 0;
    for (const actor of world.actors) {
      const seen = await as(actor, async (client) =>
        (
          await client.query<{ id: string }>(
            'select person_id as id from contact_method where protected and person_id = any ($1)',
            [ids],
          )
        ).rows.map((row) => row.id),
      );
      const expected = world.files.filter((file) => readsContact(actor.facts, file.facts, true)).map(({ id }) => id);
      expect([...seen].sort()).toEqual(expected.sort());
      shown += seen.length;
    }
    expect(shown).toBeGreaterThan(10);
  }, 60_000);

  it('agree on who may know which file, and on who manages it', async () => {
    const ids = world.files.map((file) => file.id);
    for (const actor of world.actors) {
      const { known, managed } = await as(actor, async (client) => ({
        known: (await client.query<{ id: string }>('select id from case_file where id = any ($1)', [ids])).rows.map(
          (row) => row.id,
        ),
        managed: (
          await client.query<{ id: string }>(
            'update case_file set version = version where id = any ($1) returning id',
            [ids],
          )
        ).rows.map((row) => row.id),
      }));
      const expected = world.files
        .filter((file) => relationsTo(actor.facts, file.facts).length > 0)
        .map((file) => file.id);
      expect([...known].sort()).toEqual(expected.sort());
      const managing = roleHolds(actor.facts.role, 'case_file.manage')
        ? world.files.filter((file) => manages(actor.facts, file.facts))
        : [];
      expect([...managed].sort()).toEqual(managing.map((file) => file.id).sort());
    }
  }, 60_000);
});
