import { roleHolds } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Answer, Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import { REFERRAL_STATE, ROUTES } from '../matrix/route-table';
import { sampleBody } from '../matrix/sample-body';
import type { Schema } from '../matrix/sample-body';
import { samplePng } from '../documents/sample-files';
import { CANARY } from './canary';
import { arrangedImport, PARTNER_LIST } from './arranged-import';
import { ALSO_SENT, FACTS, FACTS_OF, HAPPENED_BEFORE, listsOf, MADE_WITH, STANDS_UNDER } from './sample-facts';

/** An operation as the description of the API names it. */
export interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly schema: Schema | undefined;
  readonly query: readonly Parameter[];
}
/** A file, a referral, the thing that the last part of a path names, and values that bodies take up. */
export interface World {
  readonly file: string;
  readonly referral: string;
  readonly id: string;
  readonly version: number;
  readonly facts: Readonly<Record<string, unknown>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
/** A call with what the record got of it. */
export interface Recorded {
  readonly answer: Answer<unknown>;
  readonly lines: readonly string[];
}

const LINES = `
select action || ' ' || outcome || coalesce(' ' || object_kind, '') || case when case_file_id is not null then ' of a file as ' || coalesce(relation, '-') else coalesce(' as ' || relation, '') end
  || case when rooms <> '{}' then ' rooms ' || array_to_string(array(select r from unnest(rooms) r order by r), '+') else '' end
  || case when object_id is not null then ' one' else '' end || case when object_ids <> '{}' then ' listed' else '' end as line
from audit_event where id > $1 order by id`;
const LAST = 'select coalesce(max(id), 0)::text as id from audit_event';

/** A city in which every route of the API can be called so that it answers what it is for. */
export class CalledCity {
  private constructor(
    readonly city: City,
    readonly routes: readonly Route[],
    private readonly schemas: Description['components']['schemas'],
    private readonly people: Readonly<Record<Role | 'receiver', TestMember>>,
    private readonly lead: TestMember,
    private readonly team: TestTeam,
    private readonly receiving: { organisation: TestOrganisation; team: TestTeam; responsible: TestMember },
  ) {}

  static async build(settings: Parameters<typeof City.build>[0] = {}): Promise<CalledCity> {
    const city = await City.build(settings);
    const description = (await city.stranger().get<Description>('/api/openapi.json')).body;
    const home = await city.organisation();
    const team = await city.team(home);
    const cpas = await city.organisation({ kind: 'cpas' });
    const away = await city.team(cpas);
    const lead = await city.member('worker', home, [team]);
    const responsible = await city.member('worker', cpas, [away]);
    const people = { receiver: responsible, worker: lead } as Record<Role | 'receiver', TestMember>;
    for (const role of [
      'team_lead',
      'organisation_manager',
      'administrator',
      'data_protection_officer',
      'city_coordinator',
      'reception',
    ] as const)
      people[role] = await city.member(role, home, role === 'team_lead' || role === 'reception' ? [team] : []);
    const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path.replace('/case-files/{caseFileId}', '/case-files/{id}')}`,
        method: method.toUpperCase(),
        path,
        schema: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
        query: (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required),
      })),
    );
    await city
      .sql(`update organisation set national_number_authorisation = 'spec' where id = $1`, [home.id])
      .catch(() => undefined);
    return new CalledCity(city, routes, description.components.schemas, people, lead, team, {
      organisation: cpas,
      team: away,
      responsible,
    });
  }

  /** Calls a route on a file of its own and says which lines the record got. */
  async call(route: Route): Promise<Recorded> {
    const world = await this.arrange(route);
    return this.send(route, world);
  }

  /** A file, a referral in the state that the route needs, and whatever the path names below them. */
  async arrange(route: Route): Promise<World> {
    const closed = route.name.endsWith('/reopening') ? { status: 'closed' } : {};
    const file = await this.city.caseFile(this.lead, this.team, { ...closed, familyNames: CANARY, knownAs: CANARY });
    const referral = route.name.endsWith('/closure')
      ? file.id
      : await this.city.referral(
          file,
          this.receiving,
          REFERRAL_STATE[route.name] ?? (route.path.startsWith('/api/break-glass') ? 'accepted' : 'requested'),
        );
    const version = route.path === '/api/drafts/{key}' ? 0 : 1;
    let world: World = { file: file.id, referral, id: file.id, version, facts: {} };
    if (route.path.includes('members/{'))
      world = { ...world, id: await this.colleagueOn(file, route.method === 'DELETE') };
    if (route.path.endsWith('/contributions')) await this.city.factIn(file, 'housing');
    if (route.path.startsWith('/api/imports/'))
      return { ...world, ...(await arrangedImport(this.city, await this.signedInFor(route), this.place, route.name)) };
    world = { ...world, ...(await this.ownFactor(route)), facts: { ...MADE_WITH[route.name] } };
    const rest = route.path.split('/').slice(route.path.includes('/case-files/') ? 4 : 2);
    for (const [collection, field] of STANDS_UNDER[route.name] ?? STANDS_UNDER[rest[0] ?? ''] ?? []) {
      const made = await this.make(`/api/case-files/{caseFileId}/${collection}`, world);
      world = { ...world, facts: { ...world.facts, [field]: made?.id } };
    }
    const named = route.path.search(/\/\{(?!caseFileId)\w+\}/);
    const collection = named > 0 ? route.path.slice(0, named) : '';
    if (
      collection === '' ||
      /^\/api\/(referrals|case-files|teams|organisations|me\/\w+)$/.test(collection) ||
      collection.endsWith('/members')
    )
      return route.path.includes('/closures/')
        ? { ...world, ...(await this.make('/api/teams/{id}/closures', world)) }
        : this.afterwards(route, world);
    const made = await this.make(collection, world);
    return made ? this.afterwards(route, { ...world, ...made }) : world;
  }

  /** The same world after what must have happened to the thing before the route can do anything. */
  private async afterwards(route: Route, world: World): Promise<World> {
    const earlier = HAPPENED_BEFORE[route.name] ?? route.name.replace('/restoration', '/withdrawal');
    const before = this.routes.find(({ name }) => name === earlier);
    if (!before || before.name === route.name) return world;
    await this.send(before, world);
    return { ...world, version: 2 };
  }

  /** A passkey or another session of the member whose own they are. */
  private async ownFactor({ name, path }: Route): Promise<{ id: string } | undefined> {
    if (path === '/api/me/sessions/{id}') return { id: await this.city.session(this.lead) };
    if (path !== '/api/me/passkeys/{id}' && name !== 'POST /api/me/recovery-codes') return undefined;
    const [passkey] = await this.city.sql<{ id: string }>(
      `insert into passkey (id, member_id, name, credential_id, public_key, counter, transports, backup_eligible, backed_up)
       values (gen_random_uuid(), $1, 'Clé', uuid_send(gen_random_uuid()), '\\x00', 0, '{}', false, false) returning id`,
      [this.lead.id],
    );
    return passkey;
  }

  /** Creates something through the API; undefined when that is refused or nothing is created there. */
  private async make(collection: string, world: World): Promise<{ id: string; version: number } | undefined> {
    const creation = this.routes.find(({ method, path }) => method === 'POST' && path === collection);
    if (!creation) return undefined;
    const { id, version } = (await this.send(creation, world)).answer.body as { id?: string; version?: number };
    return id ? { id, version: version ?? 1 } : undefined;
  }

  private async colleagueOn(file: TestCaseFile, named: boolean): Promise<string> {
    const colleague = await this.city.member('worker', { id: this.team.organisationId, managersSubject: 0 }, [
      this.team,
    ]);
    if (named) await this.city.namedMember(file, colleague);
    return colleague.id;
  }

  async send(route: Route, world: World, version = world.version): Promise<Recorded> {
    const facts = { ...FACTS, ...(await this.known(route, world.file)), ...FACTS_OF[route.name], ...world.facts };
    const body = route.schema
      ? { ...(sampleBody(route.schema, this.schemas, facts) as object), ...ALSO_SENT[route.name] }
      : undefined;
    const address = route.path
      .replace('/referrals/{id}', `/referrals/${world.referral}`)
      .replace(/\/case-files\/\{\w+\}/, `/case-files/${world.file}`)
      .replace('{list}', 'country')
      .replace('{months}', '3')
      .replace('{number}', route.path.startsWith('/api/imports') ? PARTNER_LIST.waiting : '1')
      .replace('{typeCode}', 'card.A')
      .replace('/teams/{id}', `/teams/${this.team.id}`)
      .replace('/organisations/{id}', `/organisations/${this.team.organisationId}`)
      .replace(/\{\w+\}/g, world.id)
      .concat(this.query(route, world.file));
    const caller = await this.signedInFor(route);
    const [before] = await this.city.sql<{ id: string }>(LAST);
    const form = this.formOf(route);
    const answer = form
      ? await caller.upload<unknown>(address, form.file, form.fields)
      : await caller.call<unknown>(route.method as 'GET', address, route.method === 'GET' ? undefined : body, {
          'idempotency-key': `record-${Math.random().toString(36).slice(2)}`,
          'if-match': `"${version}"`,
        });
    // several routes change the same team or organisation: its version is whichever it is now
    if (answer.status === 412 && version < 9) return this.send(route, world, version + 1);
    const lines = await this.city.sql<{ line: string }>(LINES, [before?.id ?? '0']);
    return { answer, lines: lines.map(({ line }) => line) };
  }

  private get place(): { teamId: string; leadId: string } {
    return { teamId: this.team.id, leadId: this.lead.id };
  }

  /** Somebody who may call the route. */
  callerOf(route: Route): Promise<Caller> {
    return this.signedInFor(route);
  }

  /** A body that the description allows; undefined where the route takes none. */
  bodyOf({ schema }: Route): object | undefined {
    return schema ? (sampleBody(schema, this.schemas, FACTS) as object) : undefined;
  }

  private signedInFor(route: Route): Promise<Caller> {
    return this.city.signedIn(this.caller(route));
  }

  /** The file and the fields where the route takes a form; null where it takes a body. */
  private formOf({
    method,
    path,
  }: Route): { file: { bytes: Buffer; name: string }; fields: Record<string, string> } | null {
    if (method !== 'POST') return null;
    if (path === '/api/imports')
      return { file: { bytes: PARTNER_LIST.bytes(), name: 'liste.csv' }, fields: this.place };
    if (!/\/(documents|versions)$/.test(path)) return null;
    const fields = { room: 'residence', kindCode: 'residence_paper', title: CANARY };
    return { file: { bytes: samplePng(), name: 'a.png' }, fields: path.endsWith('/versions') ? {} : fields };
  }

  private async agreementOn(caseFileId: string): Promise<string | null> {
    const [row] = await this.city.sql<{ id: string }>(
      'select id from sharing_agreement where case_file_id = $1 limit 1',
      [caseFileId],
    );
    return row?.id ?? null;
  }

  private query({ query }: Route, caseFile: string): string {
    const known: Record<string, string> = { caseFile, from: '2026-11-01', to: '2026-11-07' };
    const words = query.map(
      ({ name, schema }) => `${name}=${known[name] ?? String(sampleBody(schema ?? {}, this.schemas, {}))}`,
    );
    return words.length > 0 ? `?${words.join('&')}` : '';
  }

  private caller({ name }: Route): TestMember {
    const row = ROUTES[name];
    if (row?.reach === 'receiver' || row?.permission === 'break_glass.open') return this.people.receiver;
    if (row?.reach === 'sender_manager') return this.people.organisation_manager;
    const order = ['worker', 'team_lead', 'administrator', 'organisation_manager', 'data_protection_officer'] as const;
    const permission = row?.permission ?? 'signed_in';
    const role = order.find(
      (one) => permission === 'signed_in' || permission === 'public' || roleHolds(one, permission),
    );
    return this.people[role ?? 'worker'];
  }

  private async known(route: Route, caseFileId: string): Promise<Record<string, unknown>> {
    const codes = Object.fromEntries(
      await Promise.all(
        Object.entries(listsOf(route)).map(async ([field, list]) => [field, await this.city.anyCode(list)] as const),
      ),
    );
    return {
      caseFileId,
      email: `m${Math.random().toString(36).slice(2)}@example.org`,
      fromTeamId: this.team.id,
      marks: [{ domainCode: codes['domainCode'], step: 1, sentence: CANARY }],
      name: `${/\/(organisations|teams|saved-views|me\/passkeys)/.test(route.path) ? 'Nom' : CANARY} ${Math.random().toString(36).slice(2, 10)}`,
      firstContactOn: brusselsDay(new Date()),
      memberId: this.lead.id,
      agreementId: await this.agreementOn(caseFileId),
      toOrganisationId: this.receiving.organisation.id,
      toTeamId: this.receiving.team.id,
      teamId: this.team.id,
      leadId: this.lead.id,
      leadMemberId: this.lead.id,
      ownerMemberId: this.lead.id,
      responsibleMemberId: this.receiving.responsible.id,
      organisationId: this.team.organisationId,
      ...codes,
    };
  }
}
