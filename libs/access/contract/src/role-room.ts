import type { Level } from './level';
import type { Role } from './role';
import type { Room } from './room';

type Row = Readonly<Record<Room, Level>>;

const nothing: Row = {
  identity: 'none',
  contact: 'none',
  residence: 'none',
  housing: 'none',
  language: 'none',
  training: 'none',
  employment: 'none',
  project: 'none',
  plan: 'none',
  journal: 'none',
  confidence: 'none',
};
const everything: Row = {
  identity: 'contribute',
  contact: 'contribute',
  residence: 'contribute',
  housing: 'contribute',
  language: 'contribute',
  training: 'contribute',
  employment: 'contribute',
  project: 'contribute',
  plan: 'contribute',
  journal: 'contribute',
  confidence: 'contribute',
};

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
