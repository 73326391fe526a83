import { BREAK_GLASS_ROOMS, RELATIONS, ROLES, ROOMS } from '@guichet/access-contract';
import type { Level, Relation, Role, Room } from '@guichet/access-contract';
import { decide } from './decide';
import type { Decision } from './decide';
import type { ActorFacts, FileFacts } from './facts';
import { TEAM_ROLES } from './relations';

type Case = Relation | 'grant_holder_reading' | 'staff_file' | 'tied' | 'unsworn';

/** The questions of the matrix: each relation, then what the core rules make of the closest one. */
export const MATRIX_CASES = [
  ...RELATIONS.filter((relation) => relation !== 'grant_holder'),
  'grant_holder_reading',
  'grant_holder',
  'staff_file',
  'tied',
  'unsworn',
] as const satisfies readonly Case[];
export type MatrixCase = (typeof MATRIX_CASES)[number];

const MEMBER = 'member';
const TEAM = 'team';
const ORGANISATION = 'organisation';
const ELSEWHERE = 'elsewhere';

const stranger: FileFacts = {
  leadMemberId: ELSEWHERE,
  teamId: ELSEWHERE,
  organisationId: ELSEWHERE,
  staffOfOrganisationId: null,
  namedMemberIds: [],
  tiedMemberIds: [],
  grants: [],
  emergencies: [],
};
const ours: FileFacts = { ...stranger, teamId: TEAM, organisationId: ORGANISATION };
const granted = (level: 'read' | 'contribute'): FileFacts => ({
  ...stranger,
  grants: ROOMS.map((room) => ({ teamId: TEAM, room, level })),
});

const FILES: Readonly<Record<MatrixCase, FileFacts>> = {
  lead: { ...ours, leadMemberId: MEMBER },
  file_member: { ...stranger, namedMemberIds: [MEMBER] },
  owning_team: ours,
  break_glass: { ...stranger, emergencies: BREAK_GLASS_ROOMS.map((room) => ({ memberId: MEMBER, room })) },
  organisation_manager: { ...stranger, organisationId: ORGANISATION },
  none: stranger,
  grant_holder_reading: granted('read'),
  grant_holder: granted('contribute'),
  staff_file: { ...ours, staffOfOrganisationId: ORGANISATION },
  tied: { ...ours, leadMemberId: MEMBER, tiedMemberIds: [MEMBER] },
  unsworn: { ...ours, leadMemberId: MEMBER },
};

function actorOf(role: Role, question: MatrixCase): ActorFacts {
  return {
    memberId: MEMBER,
    role,
    organisationId: ORGANISATION,
    teamIds: (TEAM_ROLES as readonly Role[]).includes(role) ? [TEAM] : [],
    sworn: question !== 'unsworn',
    staffFileRight: false,
  };
}

/** One decision of the matrix: what is printed for people is what is decided. */
export function matrixDecision(role: Role, question: MatrixCase, room: Room): Decision {
  return decide(actorOf(role, question), FILES[question], room, 'read');
}

/** Its level. */
function matrixLevel(role: Role, question: MatrixCase, room: Room): Level {
  return matrixDecision(role, question, room).level;
}

const WORDS: Readonly<Record<MatrixCase, string>> = {
  lead: 'lead worker',
  file_member: 'named on the file',
  owning_team: 'works in the owning team',
  break_glass: 'broke the glass for every room that may be opened so',
  organisation_manager: 'same organisation, no closer',
  none: 'no relation',
  grant_holder_reading: 'team with a reading grant for every room',
  grant_holder: 'team with a contributing grant for every room',
  staff_file: 'owning team, the person is on the own staff, without the right',
  tied: 'lead worker with a tie to the person',
  unsworn: 'lead worker without the undertaking of secrecy',
};

/** The whole access table for people to read, as Markdown: one table per relation, role by room. */
export function accessMatrix(): string {
  const table = (question: MatrixCase): string =>
    [
      `## ${WORDS[question]}`,
      '',
      `| role | ${ROOMS.join(' | ')} |`,
      `|---|${ROOMS.map(() => '---').join('|')}|`,
      ...ROLES.map((role) => `| ${role} | ${ROOMS.map((room) => matrixLevel(role, question, room)).join(' | ')} |`),
    ].join('\n');
  return `${[
    '# Access matrix',
    '',
    'Generated from the tables of `libs/access/contract` by `libs/access/domain`; a test fails when it is out of date.',
    'What a relation gives is cut down to what the role may do; `exists` means that the room is shut and the lead worker can be asked.',
    '',
    MATRIX_CASES.map(table).join('\n\n'),
  ].join('\n')}\n`;
}
