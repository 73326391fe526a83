import { BREAK_GLASS_ROOMS, ROLES, ROOMS_SHARED_ALONE, SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { Role, ShareableRoom } from '@guichet/access-contract';
import type { ActorFacts, EmergencyFacts, FileFacts, GrantFacts } from '@guichet/access-domain';
import { REFERRAL_STATUSES } from '@guichet/referrals-contract';
import { ROOM_ROWS } from '../harness/room-rows';
import type { City, TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import type { Chance } from './chance';

const ORGANISATIONS = 6;
const TEAMS_EACH = 3;
const MEMBERS = 63;
const FILES = 310;
/** Most need the room of residence, a union and a public service do not. */
const KINDS = ['association', 'association', 'cpas', 'forem', 'union', 'public_body'] as const;
const ALWAYS_OPENED: readonly ShareableRoom[] = ['identity', 'contact'];

/** A member with what the decision must know of them. */
export interface RandomActor {
  readonly member: TestMember;
  readonly facts: ActorFacts;
}
/** A file with what the decision must know of it, as the world was made and not as the database derived it. */
export interface RandomFile {
  readonly id: string;
  readonly facts: FileFacts;
}
export interface RandomWorld {
  readonly actors: readonly RandomActor[];
  readonly files: readonly RandomFile[];
}

interface Draft {
  teams: TestTeam[];
  organisations: TestOrganisation[];
  members: {
    member: TestMember;
    organisationKind: string;
    teamIds: string[];
    role: Role;
    sworn: boolean;
    staffFileRight: boolean;
    protectedAddressRight: boolean;
  }[];
}

async function people(city: City, chance: Chance): Promise<Draft> {
  const organisations = [];
  const kinds = new Map<string, string>();
  const teams = [];
  for (let o = 0; o < ORGANISATIONS; o += 1) {
    const kind = KINDS[o % KINDS.length]!;
    const organisation = await city.organisation({ kind });
    kinds.set(organisation.id, kind);
    organisations.push(organisation);
    for (let t = 0; t < TEAMS_EACH; t += 1) teams.push(await city.team(organisation));
  }
  const members: Draft['members'] = [];
  for (let m = 0; m < MEMBERS; m += 1) {
    const role =
      m < 2 * ORGANISATIONS * TEAMS_EACH ? chance.of(['worker', 'worker', 'team_lead'] as const) : chance.of(ROLES);
    const team = teams[m % teams.length]!;
    const organisation = organisations.find((one) => one.id === team.organisationId)!;
    const second = chance.within(0.3) ? chance.of(teams.filter((one) => one.organisationId === organisation.id)) : team;
    const sworn = !chance.within(0.06);
    const staffFileRight = chance.within(0.2);
    const protectedAddressRight = chance.within(0.3);
    const works = [...new Set([team, second])];
    const rights = { staffFileRight, protectedAddressRight };
    const member = await city.member(role, organisation, works, { secrecy: sworn, ...rights });
    const organisationKind = kinds.get(organisation.id)!;
    members.push({ member, organisationKind, teamIds: works.map((one) => one.id), role, sworn, ...rights });
  }
  return { teams, organisations, members };
}

/** After the files were opened some leave their team, change their role, or see a team close: relations must follow. */
async function change(city: City, chance: Chance, draft: Draft): Promise<void> {
  const closed = draft.teams.filter(() => chance.within(0.06));
  await city.sql('alter table team disable trigger team_closing_checked');
  for (const team of closed) await city.sql('update team set active = false where id = $1', [team.id]);
  await city.sql('alter table team enable trigger team_closing_checked');
  for (const known of draft.members) {
    known.teamIds = known.teamIds.filter((id) => !closed.some((team) => team.id === id));
    const [left] = known.teamIds;
    if (left !== undefined && chance.within(0.1)) {
      await city.sql('update team_membership set until = today() - 1 where member_id = $1 and team_id = $2', [
        known.member.id,
        left,
      ]);
      known.teamIds = known.teamIds.slice(1);
    }
    if (chance.within(0.1)) {
      known.role = chance.of(ROLES);
      await city.sql('update member set role = $2 where id = $1', [known.member.id, known.role]);
    }
  }
}

const rooms = (chance: Chance): ShareableRoom[] => {
  if (chance.within(0.15)) return [chance.of(ROOMS_SHARED_ALONE)];
  const alone: readonly ShareableRoom[] = ROOMS_SHARED_ALONE;
  const chosen = SHAREABLE_ROOMS.filter((room) => !alone.includes(room) && chance.within(0.4));
  return chosen.length > 0 ? chosen : ['identity'];
};
const grantsOf = (team: TestTeam, opened: readonly ShareableRoom[], level: GrantFacts['level']): GrantFacts[] =>
  opened.map((room) => ({ teamId: team.id, room, level }));

/** An agreement that names a team: live, run out or taken back. */
async function agreement(
  city: City,
  chance: Chance,
  file: TestCaseFile,
  to: TestTeam,
  organisation: TestOrganisation,
): Promise<GrantFacts[]> {
  const state = chance.of(['live', 'live', 'run out', 'taken back'] as const);
  const opened = rooms(chance);
  await city.agreement(file, organisation, opened, {
    team: to,
    givenOn: '2020-01-01',
    expiresOn: state === 'run out' ? '2021-01-01' : '2199-01-01',
    ...(state === 'taken back' ? { revokedOn: '2022-01-01' } : {}),
  });
  return state === 'live' ? grantsOf(to, opened, 'read') : [];
}

/** A referral in any state; what it rests on is mostly live. */
async function referral(
  city: City,
  chance: Chance,
  file: TestCaseFile,
  to: TestTeam,
  organisation: TestOrganisation,
): Promise<GrantFacts[]> {
  const status = chance.of(REFERRAL_STATUSES);
  const opened = rooms(chance);
  const live = chance.within(0.8);
  const agreed = [...new Set([...ALWAYS_OPENED, ...opened])];
  const agreementId = await city.agreement(file, organisation, agreed, {
    givenOn: '2020-01-01',
    expiresOn: '2199-01-01',
  });
  await city.referral(file, { organisation, team: to }, status, { rooms: opened, agreementId });
  if (!live) await city.sql('update sharing_agreement set revoked_on = today() where id = $1', [agreementId]);
  const holds = live && ['accepted', 'in_progress', 'on_hold'].includes(status);
  return holds ? grantsOf(to, agreed, 'contribute') : [];
}

/** Grants that begin later or ended before; nothing of them may be left. */
async function outsideTime(city: City, chance: Chance, file: TestCaseFile, to: TestTeam): Promise<void> {
  const [from, until] = chance.of([
    ["'-2 days'", "'-1 day'"],
    ["'1 day'", "'2 days'"],
  ] as const);
  await city.sql(
    `insert into access_grant (case_file_id, subject, room, level, source_kind, source_id, starts_at, ends_at)
     select $1, $2, r, 4, 'referral', gen_random_uuid(), now() + interval ${from}, now() + interval ${until} from unnest($3::text[]) r`,
    [file.id, to.staffSubject, rooms(chance)],
  );
  await city.sql('select refresh_case_access($1)', [file.id]);
}

/** An emergency of a member: one that runs, or one that is over. */
async function emergency(
  city: City,
  chance: Chance,
  file: TestCaseFile,
  { member }: Draft['members'][number],
): Promise<EmergencyFacts[]> {
  const opened = BREAK_GLASS_ROOMS.filter(() => chance.within(0.4));
  const runs = chance.within(0.8);
  const [from, until] = runs ? ["'-1 hour'", "'2 hours'"] : ["'-4 hours'", "'-1 hour'"];
  await city.sql(
    `insert into access_grant (case_file_id, subject, room, level, source_kind, source_id, starts_at, ends_at)
     select $1, $2, r, 3, 'break_glass', gen_random_uuid(), now() + interval ${from}, now() + interval ${until} from unnest($3::text[]) r`,
    [file.id, member.subject, opened],
  );
  await city.sql('select refresh_case_access($1)', [file.id]);
  return runs ? opened.map((room) => ({ memberId: member.id, room })) : [];
}

async function file(city: City, chance: Chance, draft: Draft): Promise<RandomFile> {
  const leads = draft.members.filter(
    ({ role, teamIds }) => ['worker', 'team_lead'].includes(role) && teamIds.length > 0,
  );
  const lead = chance.of(leads);
  const teamId = chance.of(lead.teamIds);
  const team = draft.teams.find((one) => one.id === teamId)!;
  const staffOf = chance.within(0.15)
    ? chance.of([...draft.organisations, { id: lead.member.organisationId, managersSubject: 0 }])
    : undefined;
  const made = await city.caseFile(lead.member, team, { ...(staffOf ? { staffOf } : {}) });
  const named: string[] = [];
  const tied: string[] = [];
  const grants: GrantFacts[] = [];
  const emergencies: EmergencyFacts[] = [];
  const colleagues = draft.members
    .filter(({ member }) => member.organisationId === team.organisationId)
    .map(({ member }) => member);
  for (const member of chance.some(colleagues, 0.12)) {
    const until = chance.of([null, null, '2199-01-01', '2026-02-01']);
    await city.namedMember(made, member, until);
    if (until !== '2026-02-01') named.push(member.id);
  }
  for (const { member } of chance.some(draft.members, 0.03)) {
    await city.tie(made, member);
    tied.push(member.id);
  }
  const elsewhere = draft.teams.filter((one) => one.organisationId !== team.organisationId);
  for (const [likely, open] of [
    [0.5, agreement],
    [0.6, referral],
    [0.2, referral],
  ] as const) {
    if (!chance.within(likely)) continue;
    const to = chance.of(elsewhere);
    grants.push(
      ...(await open(
        city,
        chance,
        made,
        to,
        draft.organisations.find((one) => one.id === to.organisationId)!,
      )),
    );
  }
  if (chance.within(0.2)) await outsideTime(city, chance, made, chance.of(elsewhere));
  for (const broke of chance.some(draft.members, 0.02))
    emergencies.push(...(await emergency(city, chance, made, broke)));
  const restricted = chance.within(0.12);
  if (restricted)
    await city.sql('insert into file_restriction (case_file_id, reason, set_by_id) values ($1, $2, $3)', [
      made.id,
      'Menace connue',
      lead.member.id,
    ]);
  return {
    id: made.id,
    facts: {
      leadMemberId: lead.member.id,
      teamId: team.id,
      organisationId: team.organisationId,
      staffOfOrganisationId: staffOf?.id ?? null,
      restricted,
      namedMemberIds: named,
      tiedMemberIds: tied,
      grants,
      emergencies,
    },
  };
}

/** A city of chance: members of every role, files of every kind, ties, namings, agreements and referrals in every state. */
export async function randomWorld(city: City, chance: Chance): Promise<RandomWorld> {
  const draft = await people(city, chance);
  const files: RandomFile[] = [];
  for (let f = 0; f < FILES; f += 1) files.push(await file(city, chance, draft));
  await change(city, chance, draft);
  await probes(city);
  const actors = draft.members.map(({ member, ...known }) => ({
    member,
    facts: { memberId: member.id, organisationId: member.organisationId, ...known },
  }));
  return { actors, files };
}

/** One row in every room of every file, written by a team to which nobody belongs, so that nobody sees it as their own. */
async function probes(city: City): Promise<void> {
  const nobody = await city.team(await city.organisation());
  await city.sql('alter table note disable trigger confidence_stays');
  await city.sql(
    `insert into person_alias (person_id, spelling, source) select id, 'Autre nom', 'stated' from case_file`,
  );
  await city.sql(
    `insert into contact_method (person_id, kind, value) select id, 'phone', '0455 00 00 01' from case_file`,
  );
  await city.sql(
    `insert into contact_method (person_id, kind, value, protected) select id, 'phone', '0455 00 00 03', true from case_file`,
  );
  await city.sql(
    `insert into person_language (person_id, language_code, spoken_level, written_level) select id, 'fr', 'a2', 'a1' from case_file`,
  );
  for (const { table, columns, values } of Object.values(ROOM_ROWS))
    await city.sql(
      `insert into ${table} (case_file_id, owner_organisation_id, owner_subject, author_id, ${columns})
       select f.id, $1, $2, f.lead_member_id, ${values} from case_file f`,
      [nobody.organisationId, nobody.staffSubject],
    );
  await city.sql('alter table note enable trigger confidence_stays');
}
