import { BREAK_GLASS_ROOMS, RELATIONS, RESIDENCE_NEED, ROLES, ROOMS } from '@guichet/access-contract';
import type { Level, Relation, Role, Room } from '@guichet/access-contract';
import { decide } from './decide';
import type { Decision } from './decide';
import type { ActorFacts, FileFacts } from './facts';
import { TEAM_ROLES } from './relations';

type Case = Relation | 'grant_holder_reading' | 'staff_file' | 'restricted_file' | 'tied' | 'unsworn' | 'outside_need';

/** The questions of the matrix: each relation, then what the core rules make of the closest one. */
export const MATRIX_CASES = [
  ...RELATIONS.filter((relation) => relation !== 'grant_holder'),
  'grant_holder_reading',
  'grant_holder',
  'staff_file',
  'restricted_file',
  'tied',
  'unsworn',
  'outside_need',
] as const satisfies readonly Case[];
export type MatrixCase = (typeof MATRIX_CASES)[number];

const MEMBER = 'member';
const TEAM = 'team';
const ORGANISATION = 'organisation';
/** A kind of organisation that needs the room of residence, and one that does not. */
const IN_NEED = 'association';
const OUTSIDE_NEED = 'union';
const ELSEWHERE = 'elsewhere';

const stranger: FileFacts = {
  leadMemberId: ELSEWHERE,
  teamId: ELSEWHERE,
  organisationId: ELSEWHERE,
  staffOfOrganisationId: null,
  restricted: false,
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
  restricted_file: { ...ours, restricted: true },
  tied: { ...ours, leadMemberId: MEMBER, tiedMemberIds: [MEMBER] },
  unsworn: { ...ours, leadMemberId: MEMBER },
  outside_need: { ...ours, leadMemberId: MEMBER },
};

function actorOf(role: Role, question: MatrixCase): ActorFacts {
  return {
    memberId: MEMBER,
    role,
    organisationId: ORGANISATION,
    organisationKind: question === 'outside_need' ? OUTSIDE_NEED : IN_NEED,
    teamIds: (TEAM_ROLES as readonly Role[]).includes(role) ? [TEAM] : [],
    sworn: question !== 'unsworn',
    staffFileRight: false,
    protectedAddressRight: false,
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
  restricted_file: 'owning team, the file is restricted and the member is not named on it',
  tied: 'lead worker with a tie to the person or a declared conflict of interest',
  unsworn: 'lead worker without the undertaking of secrecy',
  outside_need: 'lead worker in an organisation outside the need list of residence (a union)',
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
    'What a relation gives is cut down to what the role may do; `exists` means that the room is shut and the lead worker can be asked, `summary` that the number of its records is shown.',
    '',
    MATRIX_CASES.map(table).join('\n\n'),
    '',
    '## Who needs the room of residence',
    '',
    'Nobody else reads it, whatever opens it.',
    '',
    '| organisation | role | why | reviewed on |',
    '|---|---|---|---|',
    ...RESIDENCE_NEED.map((row) => `| ${row.organisationKind} | ${row.role} | ${row.reason} | ${row.reviewedOn} |`),
  ].join('\n')}\n`;
}
