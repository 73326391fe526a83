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
  /** A file whose lead worker is outside the need list of residence. */
  readonly unneeded: TestCaseFile;
}

/** Differences drawn by chance from every kind, the same for the same seed. */
export function differences(
  { city, house, hidden, shared, open, unneeded }: OutOfSight,
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
    () => ({
      what: 'a hidden file is restricted, or not any more',
      make: async () => {
        const lifted = await city.sql(
          `update file_restriction set lifted_at = now(), lifted_by_id = $2 where case_file_id = $1 and lifted_at is null returning id`,
          [hidden.id, house.lead.id],
        );
        if (lifted.length === 0)
          await city.sql(`insert into file_restriction (case_file_id, reason, set_by_id) values ($1, 'Menace', $2)`, [
            hidden.id,
            house.lead.id,
          ]);
      },
    }),
    () => ({
      what: 'a tie of another member',
      make: async () => city.tie(hidden, await city.member('worker', house.partner, [house.partners])),
    }),
    () => ({
      what: 'somebody named on a hidden file',
      make: async () => city.namedMember(hidden, await city.member('worker', house.organisation, [house.team])),
    }),
    () => ({
      what: 'an emergency of another member',
      make: () =>
        city.sql(
          `select set_grants($1, 'break_glass', gen_random_uuid(), m.subject, '{housing,journal}', 3, now() + interval '3 hours')
             from team_membership tm join member m on m.id = tm.member_id where tm.team_id = $2 limit 1`,
          [hidden.id, house.partners.id],
        ),
    }),
    () => ({
      what: 'a paper of residence in the file of a lead worker outside the need list',
      make: () => quietly(city, unneeded, () => city.factIn(unneeded, 'residence')),
    }),
    () => ({
      what: 'a notice and a line of the record about a hidden file',
      make: () =>
        city.sql(
          `with told as (insert into notice (member_id, kind, case_file_id) values ($2, 'case_file.assigned', $1))
           insert into audit_event (action, case_file_id, member_id) values ('case_file.read', $1, $2)`,
          [hidden.id, house.lead.id],
        ),
    }),
    () => {
      const room = chance.of(shut);
      return {
        what: `a row of the closed room ${room} in a file that is read`,
        make: () => quietly(city, shared, () => city.factIn(shared, room)),
      };
    },
  ];
  // every kind in turn, then several at once: a pair differs in one hidden fact or in a few
  return Array.from({ length: count }, (_, index) => {
    const first = (kinds[index % kinds.length] ?? kinds[0])!();
    const more = index < kinds.length ? [] : Array.from({ length: index % 3 }, () => chance.of(kinds)());
    return {
      what: [first, ...more].map(({ what }) => what).join(' + '),
      make: async () => {
        for (const { make } of [first, ...more]) await make();
      },
    };
  });
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
