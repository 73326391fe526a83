import { Chance } from '../access/chance';
import type { City, TestCaseFile } from '../harness/city';
import { FILLED_ROOMS } from '../harness/room-rows';
import { hiddenFile } from './hidden-file';
import type { HiddenHouse } from './hidden-file';

/** A fact that the member who looks may not know, and the words for it. */
export interface Difference {
  readonly what: string;
  readonly make: () => Promise<unknown>;
}

/** What is out of sight of the member who looks. */
export interface OutOfSight {
  readonly city: City;
  readonly house: HiddenHouse;
  /** A file of another house. */
  readonly hidden: TestCaseFile;
  /** A file that the member reads, save for the rooms that were not shared. */
  readonly shared: TestCaseFile;
  /** Rooms of it that are open. */
  readonly open: readonly string[];
}

/** Differences drawn by chance from every kind, the same for the same seed. */
export function differences(
  { city, house, hidden, shared, open }: OutOfSight,
  seed: number,
  count: number,
): Difference[] {
  const chance = new Chance(seed);
  const shut = FILLED_ROOMS.filter((room) => !open.includes(room));
  const partner = { organisation: house.partner, team: house.partners };
  const kinds: (() => Difference)[] = [
    () => ({ what: 'a hidden file', make: () => hiddenFile(city, house) }),
    () => {
      const room = chance.of(FILLED_ROOMS);
      return { what: `a row of ${room} in a hidden file`, make: () => city.factIn(hidden, room) };
    },
    () => ({
      what: 'a hidden referral',
      make: () => city.referral(hidden, partner, chance.of(['draft', 'requested', 'accepted', 'declined'] as const)),
    }),
    () => ({
      what: 'an agreement of a hidden file',
      make: () => city.agreement(hidden, house.partner, ['identity', 'housing'], { team: house.partners }),
    }),
    () => ({
      what: 'the name of a hidden person',
      make: () => city.sql(`update person set family_names = 'Nom' || md5(random()::text) where id = $1`, [hidden.id]),
    }),
    () => ({
      what: 'a hidden file is closed and opened',
      make: () =>
        city.sql(
          `update case_file set status = case status when 'active' then 'standby' else 'active' end where id = $1`,
          [hidden.id],
        ),
    }),
    () => ({
      what: 'a member of another house',
      make: () => city.sql(`update member set secrecy_undertaking_on = today() where id = $1`, [house.lead.id]),
    }),
    () => {
      const room = chance.of(shut);
      return {
        what: `a row of the closed room ${room} in a file that is read`,
        make: () => quietly(city, shared, () => city.factIn(shared, room)),
      };
    },
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] ?? kinds[0])!());
}

/**
 * A row in a closed room moves the file to the top of its readers' lists: that something happened is told on purpose, in
 * what room and what not. Everything else must stay as it was.
 */
async function quietly(city: City, file: TestCaseFile, work: () => Promise<unknown>): Promise<void> {
  const [before] = await city.sql<{ at: string }>('select last_activity_at::text as at from case_file where id = $1', [
    file.id,
  ]);
  await work();
  await city.sql('update case_file set last_activity_at = $2::timestamptz where id = $1', [file.id, before?.at]);
  await city.sql('update case_access set last_activity_at = $2::timestamptz where case_file_id = $1', [
    file.id,
    before?.at,
  ]);
}
