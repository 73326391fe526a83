import type { FileAction } from '@guichet/access-contract';
import type { ActorFacts, FileFacts } from './facts';
import { fileActions } from './file-actions';

const worker: ActorFacts = {
  memberId: 'me',
  role: 'worker',
  organisationId: 'ours',
  organisationKind: 'association',
  teamIds: ['team'],
  sworn: true,
  staffFileRight: false,
  protectedAddressRight: false,
};
const ours: FileFacts = {
  leadMemberId: 'somebody',
  teamId: 'team',
  organisationId: 'ours',
  staffOfOrganisationId: null,
  restricted: false,
  namedMemberIds: [],
  tiedMemberIds: [],
  grants: [],
  emergencies: [],
};
const theirs: FileFacts = { ...ours, teamId: 'other', organisationId: 'theirs' };
const rooms: FileAction[] = [
  'note.add',
  'identity.edit',
  'contact.edit',
  'language.edit',
  'residence.add',
  'housing.add',
  'training.add',
  'employment.add',
  'plan.add',
  'project.add',
  'household.add',
  'income.add',
  'health.add',
  'education.add',
  'skills.add',
  'participation.add',
];
const closedRooms: FileAction[] = ['confidence.add', 'rights_violence.add'];
const management: FileAction[] = [
  'file.status',
  'file.close',
  'file.assign',
  'file.members',
  'file.restrict',
  'access_request.answer',
  'readings.read',
];

describe('actions on a file', () => {
  it.each<[string, ActorFacts, FileFacts, 'open' | 'closed' | 'archived', FileAction[]]>([
    [
      'the lead worker',
      worker,
      { ...ours, leadMemberId: 'me' },
      'open',
      [...rooms, ...closedRooms, 'referral.create', 'agreement.record', 'agreement.revoke', ...management],
    ],
    ['a colleague', worker, ours, 'open', [...rooms, 'referral.create', 'agreement.record', 'agreement.revoke']],
    ['a colleague, on a closed file', worker, ours, 'closed', [...rooms, 'agreement.revoke']],
    [
      'the lead worker, on a closed file',
      worker,
      { ...ours, leadMemberId: 'me' },
      'closed',
      [
        ...rooms,
        ...closedRooms,
        'agreement.revoke',
        'file.reopen',
        'file.restrict',
        'access_request.answer',
        'readings.read',
      ],
    ],
    [
      'the lead worker, on an archived file',
      worker,
      { ...ours, leadMemberId: 'me' },
      'archived',
      [...rooms, ...closedRooms, 'agreement.revoke', 'file.restrict', 'access_request.answer', 'readings.read'],
    ],
    [
      'a receiver who may contribute to one room',
      worker,
      { ...theirs, grants: [{ teamId: 'team', room: 'training', level: 'contribute' }] },
      'open',
      ['training.add', 'referral.create'],
    ],
    ['who broke the glass', worker, { ...theirs, emergencies: [{ memberId: 'me', room: 'journal' }] }, 'open', []],
    [
      'a receiver who may only read',
      worker,
      { ...theirs, grants: [{ teamId: 'team', room: 'training', level: 'read' }] },
      'open',
      ['referral.create'],
    ],
    ['reception', { ...worker, role: 'reception' }, ours, 'open', ['identity.edit', 'contact.edit', 'language.edit']],
    ['a manager', { ...worker, role: 'organisation_manager', teamIds: [] }, ours, 'open', []],
    ['a stranger', worker, theirs, 'open', []],
    ['a team lead, on a restricted file', { ...worker, role: 'team_lead' }, { ...ours, restricted: true }, 'open', []],
    ['somebody tied to the person', worker, { ...ours, tiedMemberIds: ['me'] }, 'open', []],
  ])('%s', (_, actor, file, life, expected) => {
    expect([...fileActions(actor, file, life)].sort()).toEqual([...expected].sort());
  });
});
