import { JobTasks } from '@guichet/platform-api-kernel';
import { STEP_PATHS } from '@guichet/referrals-contract';
import type {
  DraftReferral,
  Referral,
  ReferralStatus,
  ReferralStepByHand,
  REFERRAL_JOBS,
} from '@guichet/referrals-contract';
import pg from 'pg';
import { City } from '../harness/city';
import type { Answer, Caller } from '../harness/caller';
import { testConfiguration } from '../harness/test-database';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

/** How somebody stands to the referral under test. */
export const RELATIONS = [
  'sender',
  'sender_colleague',
  'sender_reception',
  'sender_team_lead',
  'sender_manager',
  'receiver',
  'receiver_team_lead',
  'receiver_reception',
  'receiver_manager',
  'tied_receiver',
  'both_teams',
  'sender_other_team',
  'receiver_other_team',
  'other_organisation',
  'without_undertaking',
  'coordinator',
  'officer',
  'administrator',
] as const;
export type RelationUnderTest = (typeof RELATIONS)[number];

export type Changed = Answer<{ id: string; version: number; code: string; errors?: { field: string; code: string }[] }>;

/** An association that sends, a CPAS that receives, and everybody who could come near. */
export class TwoSides {
  private constructor(
    readonly city: City,
    readonly association: TestOrganisation,
    readonly cpas: TestOrganisation,
    readonly welcome: TestTeam,
    readonly aid: TestTeam,
    readonly members: Readonly<Record<RelationUnderTest, TestMember>>,
    readonly callers: Readonly<Record<RelationUnderTest, Caller>>,
    readonly file: TestCaseFile,
    readonly agreementId: string,
  ) {}

  static async build(): Promise<TwoSides> {
    const city = await City.build();
    const association = await city.organisation({ name: 'Association' });
    const cpas = await city.organisation({ kind: 'cpas', name: 'CPAS' });
    const forem = await city.organisation({ kind: 'forem', name: 'FOREM' });
    const hall = await city.organisation({ kind: 'city', name: 'Ville' });
    const welcome = await city.team(association, { name: 'Accueil' });
    const courses = await city.team(association, { name: 'Cours' });
    const aid = await city.team(cpas, { name: 'Aide sociale', themes: ['social_aid'] });
    const housing = await city.team(cpas, { name: 'Logement' });
    const advice = await city.team(forem, { name: 'Conseil' });
    const members: Record<RelationUnderTest, TestMember> = {
      sender: await city.member('worker', association, [welcome], { givenName: 'Claire', familyName: 'Dumont' }),
      sender_colleague: await city.member('worker', association, [welcome]),
      sender_reception: await city.member('reception', association, [welcome]),
      sender_team_lead: await city.member('team_lead', association, [welcome]),
      sender_manager: await city.member('organisation_manager', association),
      receiver: await city.member('worker', cpas, [aid], { givenName: 'Fabrice', familyName: 'Lambert' }),
      receiver_team_lead: await city.member('team_lead', cpas, [aid]),
      receiver_reception: await city.member('reception', cpas, [aid]),
      receiver_manager: await city.member('organisation_manager', cpas),
      tied_receiver: await city.member('worker', cpas, [aid]),
      both_teams: await city.member('worker', cpas, [aid, welcome]),
      sender_other_team: await city.member('worker', association, [courses]),
      receiver_other_team: await city.member('worker', cpas, [housing]),
      other_organisation: await city.member('worker', forem, [advice]),
      without_undertaking: await city.member('worker', cpas, [aid], { secrecy: false }),
      coordinator: await city.member('city_coordinator', hall),
      officer: await city.member('data_protection_officer', hall),
      administrator: await city.member('administrator', hall),
    };
    const callers = {} as Record<RelationUnderTest, Caller>;
    for (const relation of RELATIONS) callers[relation] = await city.signedIn(members[relation]);
    const file = await city.caseFile(members.sender, welcome, {
      givenNames: 'Selamawit',
      familyNames: 'Tesfay',
      knownAs: 'Selam',
    });
    await city.tie(file, members.tied_receiver);
    await city.sql(
      `insert into person_language (person_id, language_code, spoken_level, written_level, preferred, interpreter_needed) values ($1, 'ti', 'native', 'b1', true, true), ($1, 'fr', 'a1', 'none', false, false)`,
      [file.id],
    );
    const agreementId = await city.agreement(file, cpas, ['training', 'housing']);
    return new TwoSides(city, association, cpas, welcome, aid, members, callers, file, agreementId);
  }

  /** A draft as the form sends it. */
  draft(change: Partial<DraftReferral> = {}): DraftReferral {
    return {
      caseFileId: this.file.id,
      fromTeamId: null,
      originReferralId: null,
      kind: 'orientation',
      toTeamId: this.aid.id,
      subject: 'Aide sociale',
      request: 'Elle n’a plus de revenu depuis deux mois.',
      practicalLimits: 'Libre le mardi.',
      urgency: 'none',
      rooms: ['training'],
      agreementId: this.agreementId,
      legalGroundCode: null,
      legalGroundNote: '',
      jointAppointmentAt: null,
      send: false,
      ...change,
    };
  }

  /** A referral that was sent through the API. */
  async sent(change: Partial<DraftReferral> = {}): Promise<string> {
    const answer = await this.callers.sender.post<{ id: string }>(
      '/api/referrals',
      this.draft({ send: true, ...change }),
    );
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  }

  /** Another person of the same sender, about whom nothing was sent yet: what a draft for that person names. */
  async somebodyElse(): Promise<{ caseFileId: string; agreementId: string }> {
    const file = await this.city.caseFile(this.members.sender, this.welcome);
    return { caseFileId: file.id, agreementId: await this.city.agreement(file, this.cpas, ['training', 'housing']) };
  }

  /** A referral that stands in `status`, put there directly. */
  async standing(status: ReferralStatus): Promise<string> {
    const to = { organisation: this.cpas, team: this.aid, responsible: this.members.receiver };
    const id = await this.city.referral(this.file, to, status, { rooms: ['training'], agreementId: this.agreementId });
    return id;
  }

  async row(id: string): Promise<Record<string, unknown> & { version: number; status: ReferralStatus }> {
    const [row] = await this.city.sql<{ version: number; status: ReferralStatus }>(
      'select * from referral where id = $1',
      [id],
    );
    if (!row) throw new Error('no such referral');
    return row;
  }

  /** A step in the version that stands now, with a body that has everything the step needs. */
  async step(
    who: RelationUnderTest,
    id: string,
    action: ReferralStepByHand,
    change: object = {},
    version?: number,
  ): Promise<Changed> {
    const body = { ...this.bodyOf(action), ...change };
    return this.callers[who].post(`/api/referrals/${id}/${STEP_PATHS[action]}`, body, {
      version: version ?? (await this.row(id)).version,
    });
  }

  read(who: RelationUnderTest, id: string): Promise<Answer<Referral & { code: string }>> {
    return this.callers[who].get(`/api/referrals/${id}`);
  }

  bodyOf(action: ReferralStepByHand): object {
    const note = '';
    const soon = this.dayFromNow(20);
    const bodies: Record<ReferralStepByHand, object> = {
      inform: {},
      send: {},
      ask: { question: 'A-t-elle une adresse ?' },
      reply: { answer: 'Oui, chez une amie.' },
      accept: { responsibleMemberId: this.members.receiver.id, note },
      waitlist: { reviewOn: soon, estimate: 'trois semaines', note },
      decline: { reasonCode: 'outside_territory', note, alternativeTeamId: null, handedBack: true, nextPlaceOn: null },
      start: { firstContactOn: this.dayFromNow(0), note },
      hold: { reasonCode: 'waiting_for_document', holdUntil: soon, note },
      resume: { note },
      complete: { outcomeCode: 'right_opened', note },
      fail: { reasonCode: 'did_not_come', note },
      cancel: { reasonCode: 'need_met', note },
      void: { note: 'Autre personne.' },
    };
    return bodies[action];
  }

  /** Day in Brussels, by the clock of the application. */
  dayFromNow(days: number): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(
      new Date(this.city.clock.now().getTime() + days * 86_400_000),
    );
  }

  /** Runs a job as the job role, in its own transaction. */
  async job(name: (typeof REFERRAL_JOBS)[keyof typeof REFERRAL_JOBS], referralId = ''): Promise<void> {
    const task = this.city.application.get(JobTasks).tasks.get(name);
    if (!task) throw new Error(`no task ${name}`);
    const pool = new pg.Pool({
      connectionString: testConfiguration(this.city.databaseUrl).roleUrl('guichet_worker'),
      max: 1,
    });
    const client = await pool.connect();
    try {
      await client.query('begin');
      await task(client, { referralId });
      await client.query('commit');
    } finally {
      client.release(true);
      await pool.end();
    }
  }

  /** Jobs that wait for a referral: name and time. */
  async waiting(id: string): Promise<{ task: string; at: Date }[]> {
    return this.city.sql(
      `select t.identifier as task, j.run_at as at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where j.key like 'referral:' || $1 || ':%' order by t.identifier`,
      [id],
    );
  }

  /** Who was told what about a referral, in the order of telling. */
  async told(id: string): Promise<{ kind: string; members: string[] }[]> {
    const names = Object.fromEntries(RELATIONS.map((relation) => [this.members[relation].id, relation]));
    const rows = await this.city.sql<{ kind: string; members: string[] }>(
      'select kind, array_agg(member_id::text) as members from notice where referral_id = $1 group by kind, created_at order by created_at',
      [id],
    );
    return rows.map(({ kind, members }) => ({
      kind,
      members: members.map((member) => names[member] ?? member).sort(),
    }));
  }

  end(): Promise<void> {
    return this.city.end();
  }
}
