import { ROLES, ROOMS } from '@guichet/access-contract';
import type { Role, Room } from '@guichet/access-contract';
import { decide } from './decide';
import type { Reason } from './decide';
import type { ActorFacts, FileFacts } from './facts';
import { manages, relationsTo } from './relations';

const actor = (more: Partial<ActorFacts> = {}): ActorFacts => ({
  memberId: 'me',
  role: 'worker',
  organisationId: 'ours',
  organisationKind: 'association',
  teamIds: ['team'],
  sworn: true,
  staffFileRight: false,
  protectedAddressRight: false,
  ...more,
});
const file = (more: Partial<FileFacts> = {}): FileFacts => ({
  leadMemberId: 'somebody',
  teamId: 'another team',
  organisationId: 'theirs',
  staffOfOrganisationId: null,
  restricted: false,
  namedMemberIds: [],
  tiedMemberIds: [],
  grants: [],
  emergencies: [],
  ...more,
});
const led = file({ leadMemberId: 'me' });
const ofOurTeam = file({ teamId: 'team', organisationId: 'ours' });

interface Row {
  actor?: Partial<ActorFacts>;
  file: FileFacts;
  room: Room;
  action?: 'read' | 'contribute';
  reason: Reason;
  relation: string;
  level: string;
}

const rows: [string, Row][] = [
  [
    'the lead worker hears confidences',
    { file: led, room: 'confidence', action: 'contribute', reason: 'granted', relation: 'lead', level: 'contribute' },
  ],
  [
    'a colleague reads the journal',
    { file: ofOurTeam, room: 'journal', reason: 'granted', relation: 'owning_team', level: 'contribute' },
  ],
  [
    'a colleague knows that confidences may exist',
    { file: ofOurTeam, room: 'confidence', reason: 'room_not_open', relation: 'owning_team', level: 'exists' },
  ],
  [
    'reception of the team never sees papers',
    {
      actor: { role: 'reception' },
      file: ofOurTeam,
      room: 'residence',
      reason: 'role',
      relation: 'owning_team',
      level: 'none',
    },
  ],
  [
    'a manager of the organisation reads who it is',
    {
      actor: { role: 'organisation_manager', organisationId: 'theirs', teamIds: [] },
      file: file(),
      room: 'identity',
      reason: 'granted',
      relation: 'organisation_manager',
      level: 'read',
    },
  ],
  [
    'a manager adds nothing',
    {
      actor: { role: 'organisation_manager', organisationId: 'theirs', teamIds: [] },
      file: file(),
      room: 'identity',
      action: 'contribute',
      reason: 'role',
      relation: 'organisation_manager',
      level: 'read',
    },
  ],
  [
    'a manager stands for no team',
    {
      actor: { role: 'organisation_manager' },
      file: file({ teamId: 'team' }),
      room: 'identity',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'the officer never enters',
    {
      actor: { role: 'data_protection_officer' },
      file: ofOurTeam,
      room: 'identity',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'a grant opens its room',
    {
      file: file({ grants: [{ teamId: 'team', room: 'training', level: 'read' }] }),
      room: 'training',
      reason: 'granted',
      relation: 'grant_holder',
      level: 'read',
    },
  ],
  [
    'a reading grant does not write',
    {
      file: file({ grants: [{ teamId: 'team', room: 'training', level: 'read' }] }),
      room: 'training',
      action: 'contribute',
      reason: 'room_not_open',
      relation: 'grant_holder',
      level: 'read',
    },
  ],
  [
    'the larger of two grants counts',
    {
      file: file({
        grants: [
          { teamId: 'team', room: 'training', level: 'read' },
          { teamId: 'team', room: 'training', level: 'contribute' },
        ],
      }),
      room: 'training',
      action: 'contribute',
      reason: 'granted',
      relation: 'grant_holder',
      level: 'contribute',
    },
  ],
  [
    'a grant opens nothing else',
    {
      file: file({ grants: [{ teamId: 'team', room: 'training', level: 'contribute' }] }),
      room: 'residence',
      reason: 'room_not_open',
      relation: 'grant_holder',
      level: 'exists',
    },
  ],
  [
    'confidences never travel',
    {
      file: file({ grants: [{ teamId: 'team', room: 'journal', level: 'contribute' }] }),
      room: 'confidence',
      reason: 'never_shared',
      relation: 'grant_holder',
      level: 'none',
    },
  ],
  [
    'not even by a grant that should not exist',
    {
      file: file({ grants: [{ teamId: 'team', room: 'confidence', level: 'contribute' }] }),
      room: 'confidence',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'a grant of another team is none',
    {
      file: file({ grants: [{ teamId: 'other', room: 'training', level: 'contribute' }] }),
      room: 'training',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'an emergency opens its room to read',
    {
      file: file({ emergencies: [{ memberId: 'me', room: 'housing' }] }),
      room: 'housing',
      reason: 'granted',
      relation: 'break_glass',
      level: 'read',
    },
  ],
  [
    'an emergency writes nothing',
    {
      file: file({ emergencies: [{ memberId: 'me', room: 'housing' }] }),
      room: 'housing',
      action: 'contribute',
      reason: 'room_not_open',
      relation: 'break_glass',
      level: 'read',
    },
  ],
  [
    'an emergency of somebody else is none',
    {
      file: file({ emergencies: [{ memberId: 'colleague', room: 'housing' }] }),
      room: 'housing',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'an emergency never reaches what was told in confidence',
    {
      file: file({ emergencies: [{ memberId: 'me', room: 'housing' }] }),
      room: 'confidence',
      reason: 'never_shared',
      relation: 'break_glass',
      level: 'none',
    },
  ],
  [
    'nor a room that only named members enter, by a row that should not exist',
    {
      file: file({ emergencies: [{ memberId: 'me', room: 'rights_violence' }] }),
      room: 'rights_violence',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'a tie closes what an emergency opened',
    {
      file: file({ tiedMemberIds: ['me'], emergencies: [{ memberId: 'me', room: 'housing' }] }),
      room: 'housing',
      reason: 'tie',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'an emergency does not reach a file on staff',
    {
      file: file({ staffOfOrganisationId: 'theirs', emergencies: [{ memberId: 'me', room: 'housing' }] }),
      room: 'housing',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'a tie closes even the own file',
    { file: { ...led, tiedMemberIds: ['me'] }, room: 'identity', reason: 'tie', relation: 'none', level: 'none' },
  ],
  [
    'without the undertaking nothing is shown',
    { actor: { sworn: false }, file: led, room: 'identity', reason: 'secrecy', relation: 'lead', level: 'exists' },
  ],
  [
    'a file on own staff is shut to its team',
    {
      file: { ...ofOurTeam, staffOfOrganisationId: 'elsewhere' },
      room: 'identity',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'a file on own staff is shut to its lead without the right',
    {
      file: { ...led, staffOfOrganisationId: 'ours' },
      room: 'identity',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
  [
    'and open with it',
    {
      actor: { staffFileRight: true },
      file: { ...led, staffOfOrganisationId: 'ours' },
      room: 'identity',
      reason: 'granted',
      relation: 'lead',
      level: 'contribute',
    },
  ],
  [
    'and to a named member of another organisation',
    {
      file: file({ namedMemberIds: ['me'], staffOfOrganisationId: 'theirs' }),
      room: 'identity',
      reason: 'granted',
      relation: 'file_member',
      level: 'contribute',
    },
  ],
  [
    'a grant does not reach a file on staff',
    {
      file: file({ staffOfOrganisationId: 'theirs', grants: [{ teamId: 'team', room: 'training', level: 'read' }] }),
      room: 'training',
      reason: 'no_relation',
      relation: 'none',
      level: 'none',
    },
  ],
];

describe('the access decision', () => {
  it.each(rows)('%s', (_, row) => {
    expect(decide(actor(row.actor), row.file, row.room, row.action ?? 'read')).toEqual({
      allowed: row.reason === 'granted',
      reason: row.reason,
      relation: row.relation,
      level: row.level,
    });
  });

  it('opens nothing to anybody without a relation', () => {
    for (const role of ROLES)
      for (const room of ROOMS) expect(decide(actor({ role, teamIds: [] }), file(), room, 'read').level).toBe('none');
  });

  it('ranks relations by closeness', () => {
    const all = file({
      leadMemberId: 'me',
      namedMemberIds: ['me'],
      teamId: 'team',
      grants: [{ teamId: 'team', room: 'training', level: 'read' }],
    });
    expect(relationsTo(actor(), all)).toEqual(['lead', 'file_member', 'owning_team', 'grant_holder']);
  });

  it.each<[string, Role, FileFacts, boolean]>([
    ['the lead worker', 'worker', led, true],
    ['a team lead of the team', 'team_lead', ofOurTeam, true],
    ['a colleague', 'worker', ofOurTeam, false],
    ['a team lead named on it', 'team_lead', file({ namedMemberIds: ['me'] }), false],
    [
      'a team lead of the team of a file on staff',
      'team_lead',
      { ...ofOurTeam, staffOfOrganisationId: 'elsewhere' },
      false,
    ],
    ['the lead worker with a tie', 'worker', { ...led, tiedMemberIds: ['me'] }, false],
  ])('%s manages it or not', (_, role, of, expected) => {
    expect(manages(actor({ role }), of)).toBe(expected);
  });
});
