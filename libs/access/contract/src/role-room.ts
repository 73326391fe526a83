import type { Level } from './level';
import type { Role } from './role';
import { ROOMS } from './room';
import type { Room } from './room';

type Row = Readonly<Record<Room, Level>>;

const everywhere = (level: Level): Row => Object.fromEntries(ROOMS.map((room) => [room, level])) as Row;
const nothing = everywhere('none');
const everything = everywhere('contribute');

/**
 * The most a role may ever do in a room, whatever the relation. The database holds the same rows in `role_room`
 * and a test compares the two.
 */
export const ROLE_ROOM_LEVELS = {
  reception: { ...nothing, identity: 'contribute', contact: 'contribute', language: 'contribute' },
  worker: everything,
  team_lead: everything,
  organisation_manager: { ...nothing, identity: 'read' },
  city_coordinator: nothing,
  data_protection_officer: nothing,
  administrator: nothing,
} as const satisfies Record<Role, Row>;
