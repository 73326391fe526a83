import type { Level } from './level';
import type { Role } from './role';
import { ROOMS, SUPERVISED_ROOMS } from './room';
import type { Room } from './room';

type Row = Readonly<Record<Room, Level>>;

const inRooms = (rooms: readonly Room[], level: Level): Partial<Row> =>
  Object.fromEntries(rooms.map((room) => [room, level]));
const everywhere = (level: Level): Row => inRooms(ROOMS, level) as Row;
const nothing = everywhere('none');
const everything = everywhere('contribute');

/**
 * The most a role may ever do in a room, whatever the relation. The database holds the same rows in `role_room`
 * and a test compares the two.
 */
export const ROLE_ROOM_LEVELS = {
  // how many come along, not who they are
  reception: {
    ...nothing,
    identity: 'contribute',
    contact: 'contribute',
    language: 'contribute',
    household: 'summary',
  },
  worker: everything,
  team_lead: everything,
  organisation_manager: { ...nothing, ...inRooms(SUPERVISED_ROOMS, 'summary'), identity: 'read' },
  city_coordinator: nothing,
  data_protection_officer: nothing,
  administrator: nothing,
} as const satisfies Record<Role, Row>;
