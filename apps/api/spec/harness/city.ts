import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { QueryResultRow } from 'pg';
import { Clock, SESSION_COOKIE, SessionToken } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import type { Role, Room, ShareableRoom } from '@guichet/access-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import { createApplication } from '../../src/create-application';
import { Caller } from './caller';
import { PERSON_ROWS, ROOM_ROWS } from './room-rows';
import { copyTestDatabase, createTestDatabase, dropTestDatabase, testConfiguration } from './test-database';

export interface TestOrganisation {
  id: string;
  managersSubject: number;
}
export interface TestTeam {
  id: string;
  organisationId: string;
  staffSubject: number;
  leadsSubject: number;
}
export interface TestMember {
  id: string;
  email: string;
  organisationId: string;
  subject: number;
  role: Role;
}
export interface TestCaseFile {
  id: string;
  reference: string;
  lead: TestMember;
  team: TestTeam;
}

function adminPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  pool.on('error', () => undefined);
  return pool;
}

/** The clock of an application under test; stands still where a spec puts it. */
export class TestClock extends Clock {
  private fixed: Date | null = null;
  override now(): Date {
    return this.fixed ?? super.now();
  }
  standAt(instant: Date | null): void {
    this.fixed = instant;
  }
}

/**
 * A city under test: one database, one application, and factories that read as sentences.
 * `sql` speaks to the database as its superuser, for arranging and for looking at rows.
 */
export class City {
  private made = 0;

  private constructor(
    readonly databaseUrl: string,
    readonly application: NestFastifyApplication,
    readonly clock: TestClock,
    readonly configuration: Configuration,
    private readonly admin: pg.Pool,
  ) {}

  /** @param settings settings in which this city differs from the others */
  static async build(settings: Partial<Configuration> = {}): Promise<City> {
    const databaseUrl = await createTestDatabase();
    const clock = new TestClock();
    const configuration = Object.assign(testConfiguration(databaseUrl), settings);
    const application = await createApplication(configuration, clock);
    await application.init();
    await application.getHttpAdapter().getInstance().ready();
    return new City(databaseUrl, application, clock, configuration, adminPool(databaseUrl));
  }

  async end(): Promise<void> {
    await this.application.close();
    await this.admin.end();
    await dropTestDatabase(this.databaseUrl);
    await rm(this.configuration.dataDir, { recursive: true, force: true });
  }

  async sql<Row extends QueryResultRow = QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(text, values)).rows;
  }

  /** Runs `work` as a database role with an open context (or none), in a transaction that is rolled back. */
  async asRole<Result>(
    role: 'guichet_api' | 'guichet_worker' | 'guichet_audit',
    sessionId: string | null,
    work: (client: pg.PoolClient) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.admin.connect();
    try {
      await client.query('begin');
      if (sessionId) await client.query('select open_context($1, $2, null)', [sessionId, randomUUID()]);
      await client.query(`set local role ${role}`);
      return await work(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  /** A statement of the role that seals the record, committed. */
  async asAuditor(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: testConfiguration(this.databaseUrl).roleUrl('guichet_audit') });
    await client.connect();
    try {
      await client.query(text);
    } finally {
      await client.end();
    }
  }

  /** A copy of the database as it stands, for damaging; the application’s connections are cut for the moment of copying. */
  async copyOf(): Promise<{ url: string; sql: (text: string) => Promise<void>; end: () => Promise<void> }> {
    const url = await copyTestDatabase(this.databaseUrl);
    return {
      url,
      sql: async (text) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        await client.query(text).finally(() => client.end());
      },
      end: () => dropTestDatabase(url),
    };
  }

  async organisation(facts: { kind?: string; name?: string; convention?: boolean } = {}): Promise<TestOrganisation> {
    const name = facts.name ?? `Organisation ${this.next()}`;
    const [row] = await this.sql<{ id: string; managers_subject: number }>(
      `insert into organisation (name, short_name, kind, has_account, convention_signed_on) values ($1, $1, $2, true, $3) returning id, managers_subject`,
      [name, facts.kind ?? 'association', facts.convention === false ? null : '2025-01-01'],
    );
    return { id: must(row).id, managersSubject: must(row).managers_subject };
  }

  async team(
    organisation: TestOrganisation,
    facts: { name?: string; themes?: string[]; acceptsReferrals?: boolean } = {},
  ): Promise<TestTeam> {
    const [row] = await this.sql<{ id: string; staff_subject: number; leads_subject: number }>(
      `insert into team (organisation_id, name, themes, accepts_referrals) values ($1, $2, $3, $4) returning id, staff_subject, leads_subject`,
      [organisation.id, facts.name ?? `Équipe ${this.next()}`, facts.themes ?? [], facts.acceptsReferrals ?? true],
    );
    const { id, staff_subject: staffSubject, leads_subject: leadsSubject } = must(row);
    return { id, organisationId: organisation.id, staffSubject, leadsSubject };
  }

  /** A member with the undertaking of secrecy signed, working in `teams`. */
  async member(
    role: Role,
    organisation: TestOrganisation,
    teams: TestTeam[] = [],
    facts: {
      secrecy?: boolean;
      givenName?: string;
      familyName?: string;
      staffFileRight?: boolean;
      protectedAddressRight?: boolean;
    } = {},
  ): Promise<TestMember> {
    const n = this.next();
    const email = `membre${n}@example.org`;
    const [row] = await this.sql<{ id: string; subject: number }>(
      `insert into member (organisation_id, given_name, family_name, email, role, secrecy_undertaking_on, staff_file_right, protected_address_right)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, subject`,
      [
        organisation.id,
        facts.givenName ?? `Prénom${n}`,
        facts.familyName ?? `Nom${n}`,
        email,
        role,
        facts.secrecy === false ? null : '2025-01-01',
        facts.staffFileRight ?? false,
        facts.protectedAddressRight ?? false,
      ],
    );
    const member = { id: must(row).id, email, organisationId: organisation.id, subject: must(row).subject, role };
    for (const team of teams)
      await this.sql('insert into team_membership (member_id, team_id, since) values ($1, $2, $3)', [
        member.id,
        team.id,
        '2024-01-01',
      ]);
    return member;
  }

  /** A session of the member, without a password. */
  async session(member: TestMember): Promise<string> {
    const [row] = await this.sql<{ id: string }>(
      `insert into session (member_id, expires_at) values ($1, now() + interval '8 hours') returning id`,
      [member.id],
    );
    return must(row).id;
  }

  /** The member in a signed-in browser. */
  async signedIn(member: TestMember): Promise<Caller> {
    const token = await this.application.get(SessionToken).issue(await this.session(member));
    return new Caller(this.application, `${SESSION_COOKIE}=${token}`, member);
  }

  /** Somebody who never signed in. */
  stranger(): Caller {
    return new Caller(this.application, null);
  }

  async caseFile(
    lead: TestMember,
    team: TestTeam,
    facts: {
      givenNames?: string;
      familyNames?: string;
      knownAs?: string;
      birthYear?: number;
      status?: string;
      openedOn?: string;
      staffOf?: TestOrganisation;
    } = {},
  ): Promise<TestCaseFile> {
    const n = this.next();
    const id = randomUUID();
    const reference = `T${String(n).padStart(7, '0')}`;
    await this.sql(
      'insert into person (id, given_names, family_names, known_as, birth_year) values ($1, $2, $3, $4, $5)',
      [
        id,
        facts.givenNames ?? `Personne${n}`,
        facts.familyNames ?? `Inventée${n}`,
        facts.knownAs ?? '',
        facts.birthYear ?? 1990,
      ],
    );
    await this.sql(
      `insert into case_file (id, reference, status, lead_member_id, team_id, organisation_id, opened_on, staff_of_organisation_id, closed_on, closure_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        reference,
        facts.status ?? 'active',
        lead.id,
        team.id,
        team.organisationId,
        facts.openedOn ?? '2026-01-15',
        facts.staffOf?.id ?? null,
        facts.status === 'closed' ? '2026-06-01' : null,
        facts.status === 'closed' ? await this.anyCode('case_closure_reason') : null,
      ],
    );
    return { id, reference, lead, team };
  }

  async namedMember(file: TestCaseFile, member: TestMember, until: string | null = null): Promise<void> {
    await this.sql('insert into case_file_member (case_file_id, member_id, since, until) values ($1, $2, $3, $4)', [
      file.id,
      member.id,
      '2026-01-15',
      until,
    ]);
  }

  async tie(file: TestCaseFile, member: TestMember, kind = 'sibling'): Promise<void> {
    await this.sql('insert into member_tie (member_id, case_file_id, kind) values ($1, $2, $3)', [
      member.id,
      file.id,
      kind,
    ]);
  }

  /** An agreement from the file’s organisation; with `team` it opens the rooms to that team at once. */
  async agreement(
    file: TestCaseFile,
    to: TestOrganisation,
    rooms: ShareableRoom[],
    facts: { team?: TestTeam; expiresOn?: string; givenOn?: string; revokedOn?: string } = {},
  ): Promise<string> {
    const [row] = await this.sql<{ id: string }>(
      `insert into sharing_agreement (case_file_id, from_organisation_id, to_organisation_id, to_team_id, purpose, rooms, explained_in, form, given_on, expires_on, revoked_on, recorded_by_id)
       values ($1, $2, $3, $4, 'accompagnement', $5, 'fr', 'signed', $6, $7, $8, $9) returning id`,
      [
        file.id,
        file.team.organisationId,
        to.id,
        facts.team?.id ?? null,
        rooms,
        facts.givenOn ?? '2026-01-20',
        facts.expiresOn ?? '2027-01-20',
        facts.revokedOn ?? null,
        file.lead.id,
      ],
    );
    return must(row).id;
  }

  /** A referral from the file’s team that stands in `status`, resting on an agreement made for it unless one is given. */
  async referral(
    file: TestCaseFile,
    to: { organisation: TestOrganisation; team: TestTeam; responsible?: TestMember },
    status: ReferralStatus = 'requested',
    facts: { rooms?: ShareableRoom[]; agreementId?: string; sender?: TestMember; sentAt?: Date } = {},
  ): Promise<string> {
    const rooms = facts.rooms ?? ['training', 'employment'];
    const agreementId =
      facts.agreementId ??
      (await this.agreement(file, to.organisation, [...new Set<ShareableRoom>(['identity', 'contact', ...rooms])]));
    const final = ['completed', 'failed', 'declined', 'cancelled', 'expired', 'entered_in_error'].includes(status);
    const decided = ['accepted', 'in_progress', 'on_hold', 'completed', 'failed', 'declined'].includes(status);
    const [row] = await this.sql<{ id: string }>(
      `insert into referral (case_file_id, kind, status, from_organisation_id, from_team_id, sender_id, to_organisation_id, to_team_id, subject, request, person_label, rooms, agreement_id,
         sent_at, acknowledge_by, decide_by, first_appointment_by, expires_at, decided_at, responsible_member_id, reason_code, handed_back, ended_at, review_on)
       values ($1, 'orientation', $2, $3, $4, $5, $6, $7, 'Bilan de compétences', 'Elle cherche un premier emploi.', 'Selam T.', $8, $9,
         $10, $10::timestamptz + interval '2 days', $10::timestamptz + interval '10 days', $10::timestamptz + interval '21 days', $10::timestamptz + interval '30 days', $11, $12, $13, $14, $15, $16) returning id`,
      [
        file.id,
        status,
        file.team.organisationId,
        file.team.id,
        (facts.sender ?? file.lead).id,
        to.organisation.id,
        to.team.id,
        rooms,
        agreementId,
        status === 'draft' ? null : (facts.sentAt ?? new Date()),
        decided ? new Date() : null,
        decided && status !== 'declined' ? (to.responsible?.id ?? (await this.anybodyIn(to.team))) : null,
        status === 'declined' ? await this.anyCode('referral_refusal_reason') : null,
        status === 'declined',
        final ? new Date() : null,
        status === 'waitlisted' ? '2027-01-15' : null,
      ],
    );
    return must(row).id;
  }

  /** A record of the lead worker in a room, for looking at who may see it. */
  async factIn(
    file: TestCaseFile,
    room: Room,
    author: TestMember = file.lead,
    team: TestTeam = file.team,
  ): Promise<void> {
    const aboutPerson = PERSON_ROWS[room];
    if (aboutPerson) await this.sql(aboutPerson, [file.id]);
    const row = ROOM_ROWS[room];
    if (!row) return;
    await this.sql(
      `insert into ${row.table} (case_file_id, owner_organisation_id, owner_subject, author_id, ${row.columns}) values ($1, $2, $3, $4, ${row.values})`,
      [file.id, team.organisationId, team.staffSubject, author.id],
    );
  }

  /** The first code of a reference list. */
  async anyCode(list: string): Promise<string> {
    const [row] = await this.sql<{ code: string }>(
      'select code from reference_entry where list = $1 order by position, code limit 1',
      [list],
    );
    return must(row).code;
  }

  /** Tells apart what one city holds. */
  private next(): number {
    return (this.made += 1);
  }

  private async anybodyIn(team: TestTeam): Promise<string | null> {
    const [row] = await this.sql<{ member_id: string }>(
      'select member_id from team_membership where team_id = $1 limit 1',
      [team.id],
    );
    return row?.member_id ?? null;
  }
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the database gave no row back');
  return value;
}
