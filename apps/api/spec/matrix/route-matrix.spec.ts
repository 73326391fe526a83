import { ROLES, roleHolds } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import { City } from '../harness/city';
import type { Caller } from '../harness/caller';
import { getsPast, REFERRAL_STATE, ROUTES, STANDINGS } from './route-table';
import type { Row, Standing } from './route-table';
import { sampleBody } from './sample-body';
import type { Schema } from './sample-body';

interface Operation {
  readonly 'x-permission'?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const STREAM = 'GET /api/notices/stream';
const UNKNOWN = '00000000-0000-4000-8000-000000000009';

describe('every route of the API', () => {
  let city: City;
  let description: Description;
  let roles: Record<Role, Caller>;
  let standings: Record<Standing, Caller>;
  let known: Record<string, unknown>;
  /** A fresh file, and a referral of it in the state that the route needs, so that no call meets what another one did. */
  let arrange: (name: string) => Promise<{ fileId: string; referralId: string }>;

  beforeAll(async () => {
    city = await City.build();
    description = (await city.stranger().get<Description>('/api/openapi.json')).body;
    const association = await city.organisation();
    const cpas = await city.organisation({ kind: 'cpas' });
    const forem = await city.organisation({ kind: 'forem' });
    const owning = await city.team(association);
    const other = await city.team(association);
    const before = await city.team(cpas);
    const after = await city.team(forem);
    const lead = await city.member('worker', association, [owning]);
    const members: Record<Standing, Awaited<ReturnType<City['member']>>> = {
      none: await city.member('worker', await city.organisation(), [await city.team(await city.organisation())]),
      other_team: await city.member('worker', association, [other]),
      receiver_before: await city.member('worker', cpas, [before]),
      receiver_after: await city.member('worker', forem, [after]),
      owning_team: await city.member('worker', association, [owning]),
      lead,
    };
    arrange = async (name) => {
      const file = await city.caseFile(lead, owning, name.endsWith('/reopening') ? { status: 'closed' } : {});
      const rooms = { rooms: ['training' as const, 'employment' as const] };
      const referralId = await city.referral(
        file,
        { organisation: cpas, team: before },
        REFERRAL_STATE[name] ?? 'requested',
        rooms,
      );
      await city.referral(file, { organisation: forem, team: after }, 'accepted', rooms);
      return { fileId: file.id, referralId };
    };
    standings = {} as Record<Standing, Caller>;
    for (const standing of STANDINGS) standings[standing] = await city.signedIn(members[standing]);
    roles = {} as Record<Role, Caller>;
    for (const role of ROLES)
      roles[role] = await city.signedIn(
        await city.member(role, association, ['reception', 'worker', 'team_lead'].includes(role) ? [owning] : []),
      );
    known = {
      toOrganisationId: cpas.id,
      toTeamId: before.id,
      teamId: owning.id,
      leadId: lead.id,
      leadMemberId: lead.id,
      responsibleMemberId: members.receiver_before.id,
      typeCode: 'card.A',
      email: 'personne@example.org',
      status: 'standby',
      municipalityCode: null,
      providerId: null,
      toTeam: null,
      ownerMemberId: lead.id,
      ownerTeamId: null,
      memberId: null,
      organisationId: null,
      levelCode: 'one_day',
      themeCode: 'housing',
      languageCode: 'fr',
      renewsId: null,
      fact: null,
      noticeVersion: null,
    };
  });
  afterAll(() => city.end());

  const operations = (): { name: string; method: string; path: string; operation: Operation }[] =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path.replace('/case-files/{caseFileId}', '/case-files/{id}')}`,
        method: method.toUpperCase(),
        path,
        operation,
      })),
    );

  const CODES: Readonly<Record<string, string>> = {
    'residence-procedures': 'residence_procedure_kind',
    'housing-situations': 'housing_kind',
    'training-episodes': 'training_kind',
    'employment-episodes': 'employment_kind',
    urgencies: 'urgency_kind',
    incomes: 'income_kind',
    debts: 'debt_kind',
    'aid-requests': 'aid_request_kind',
    'health-coverages': 'health_coverage_kind',
    'rights-matters': 'rights_matter_kind',
    participations: 'participation_kind',
    'housing-applications': 'housing_application_kind',
    'reference-addresses': 'reference_address_kind',
    'employment-follow-ups': 'employment_follow_up_kind',
  };
  const STAGES: Readonly<Record<string, string>> = {
    equivalences: 'equivalence_stage',
    pathways: 'integration_stage',
    guardianships: 'guardianship_stage',
  };
  /** Codes and names of what a person learnt. */
  const LEARNING = {
    languageCode: 'fr',
    levelCode: 'isced.2',
    countryCode: null,
    authorityCode: 'fwb_higher',
    decisionCode: null,
    diplomaId: null,
    skillCode: null,
    occupationCode: 'dressmaker',
    situationCode: 'newcomer',
    moduleCode: 'french',
  };
  const call = async (caller: Caller, name: string, method: string, path: string, operation: Operation) => {
    const { fileId, referralId } = await arrange(name);
    const list = CODES[path.split('/')[4] ?? ''];
    const named = {
      ...known,
      caseFileId: fileId,
      ...LEARNING,
      ...(path.endsWith('/sharing-agreements') ? { proof: null } : {}),
      ...(path.endsWith('/urgencies') ? { levelCode: await city.anyCode('urgency_level') } : {}),
      stageCode: await city.anyCode(STAGES[path.split('/')[4] ?? ''] ?? 'project_stage'),
      reasonCode: path.includes('/attended-hours')
        ? null
        : await city.anyCode(path.endsWith('closure') ? 'case_closure_reason' : 'referral_refusal_reason'),
      date: '1990',
      ...(list ? { kindCode: await city.anyCode(list) } : {}),
      relationCode: 'child',
      mediationCode: null,
      decisionCode: null,
      needCode: 'general_practitioner',
      protectionCode: null,
      stateCode: 'on_list',
      shelterCode: 'network',
      answerCode: null,
    };
    const id = path.includes('/referrals/') ? referralId : path.includes('/case-files/') ? fileId : UNKNOWN;
    const address = path
      .replace(/\{(id|caseFileId)\}/, id)
      .replace('{list}', 'country')
      .replace('{months}', '3')
      .replace(/\{\w+\}/g, UNKNOWN);
    const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
    const body = schema ? (sampleBody(schema, description.components.schemas, named) as object) : undefined;
    return caller.call(
      method as 'GET',
      address,
      method === 'GET' ? undefined : (body ?? (method === 'DELETE' ? undefined : {})),
      {
        'idempotency-key': `matrix-${Math.random().toString(36).slice(2)}`,
        'if-match': '"1"',
      },
    );
  };
  const rowOf = (name: string): Row => {
    const row = ROUTES[name];
    if (!row) throw new Error(`no row for ${name}`);
    return row;
  };

  it('has a row in the table, and the table has no row too many', () => {
    expect(
      operations()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(ROUTES).sort());
  });

  it('asks for the permission of its row', () => {
    const asked = Object.fromEntries(operations().map(({ name, operation }) => [name, operation['x-permission']]));
    expect(asked).toEqual(Object.fromEntries(Object.entries(ROUTES).map(([name, row]) => [name, row.permission])));
  });

  it('is closed to whoever is not signed in, unless it is public', async () => {
    const open: string[] = [];
    for (const { name, method, path, operation } of operations()) {
      if (rowOf(name).permission === 'public') continue;
      const { status } = await call(city.stranger(), name, method, path, operation);
      if (status !== 401) open.push(`${name}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  it.each(ROLES)('refuses %s what the role does not hold', async (role) => {
    const wrong: string[] = [];
    for (const { name, method, path, operation } of operations()) {
      const { permission } = rowOf(name);
      if (permission === 'public' || permission === 'signed_in' || name === STREAM || roleHolds(role, permission))
        continue;
      const { status } = await call(roles[role], name, method, path, operation);
      if (status !== 403) wrong.push(`${name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(STANDINGS)('decides for a worker who stands as "%s"', async (standing) => {
    const wrong: string[] = [];
    for (const { name, method, path, operation } of operations()) {
      const { permission, reach } = rowOf(name);
      if (
        reach === 'anybody' ||
        permission === 'public' ||
        permission === 'signed_in' ||
        !roleHolds('worker', permission)
      )
        continue;
      const { status, body } = await call(standings[standing], name, method, path, operation);
      const past = getsPast(reach, standing);
      const refused = status === 403 || status === 404;
      if (status >= 500 || past === refused)
        wrong.push(
          `${name}: ${status} ${JSON.stringify(body['errors'] ?? body['code'] ?? '')}, expected ${past ? 'past the wall' : 'refused'}`,
        );
    }
    expect(wrong).toEqual([]);
  });
});
