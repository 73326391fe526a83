import { addDays, instantAt } from '@guichet/appointments-domain';
import type { Appointment, AppointmentItem, BookAppointment } from '@guichet/appointments-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import type { Answer, Caller } from '../harness/caller';

const WHO = ['lead', 'colleague', 'desk', 'other_team', 'receiver', 'stranger', 'tied', 'unsworn', 'manager'] as const;
export type Who = (typeof WHO)[number];

/** One file, and people who stand to it in every way that the diary tells apart. */
export class DiaryCity {
  readonly everybody = WHO;

  private constructor(
    readonly city: City,
    readonly organisation: TestOrganisation,
    readonly team: TestTeam,
    readonly file: TestCaseFile,
    readonly members: Record<Who, TestMember>,
    readonly callers: Record<Who, Caller>,
  ) {}

  static async build(): Promise<DiaryCity> {
    const city = await City.build();
    const organisation = await city.organisation();
    const cpas = await city.organisation({ kind: 'cpas' });
    const team = await city.team(organisation);
    const asked = await city.team(cpas);
    const member = (role: TestMember['role'], teams: TestTeam[], at = organisation, secrecy = true) =>
      city.member(role, at, teams, { secrecy });
    const members: Record<Who, TestMember> = {
      lead: await member('worker', [team]),
      colleague: await member('worker', [team]),
      desk: await member('reception', [team]),
      other_team: await member('worker', [await city.team(organisation)]),
      receiver: await member('worker', [asked], cpas),
      stranger: await member('worker', [await city.team(await city.organisation())], await city.organisation()),
      tied: await member('worker', [team]),
      unsworn: await member('worker', [team], organisation, false),
      manager: await member('organisation_manager', []),
    };
    const file = await city.caseFile(members.lead, team, { givenNames: 'Selamawit', familyNames: 'Tesfay' });
    await city.tie(file, members.tied);
    await city.referral(file, { organisation: cpas, team: asked, responsible: members.receiver }, 'accepted', {
      rooms: ['training'],
    });
    const callers = {} as Record<Who, Caller>;
    for (const who of WHO) callers[who] = await city.signedIn(members[who]);
    return new DiaryCity(city, organisation, team, file, members, callers);
  }

  end(): Promise<void> {
    this.city.clock.standAt(null);
    return this.city.end();
  }

  /** A day from today. */
  day(days: number): string {
    return addDays(brusselsDay(new Date()), days);
  }

  at(days: number, time: string): string {
    return instantAt(this.day(days), time).toISOString();
  }

  command(facts: Partial<BookAppointment> = {}): BookAppointment {
    return {
      startsAt: this.at(10, '10:00'),
      endsAt: this.at(10, '11:00'),
      caseFileId: this.file.id,
      teamId: this.team.id,
      subject: 'Suivi',
      placeKind: 'on_site',
      place: 'Bureau 3',
      discreet: false,
      memberIds: [this.members.lead.id],
      externals: [],
      interpreterState: 'none',
      interpreterLanguageCode: null,
      despiteConflicts: true,
      ...facts,
    };
  }

  book(who: Who, facts: Partial<BookAppointment> = {}): Promise<Answer<{ id: string; code?: string }>> {
    return this.callers[who].post<{ id: string; code?: string }>('/api/appointments', this.command(facts));
  }

  async booked(facts: Partial<BookAppointment> = {}, who: Who = 'lead'): Promise<string> {
    const answer = await this.book(who, facts);
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  async read(who: Who, id: string): Promise<Appointment> {
    const answer = await this.callers[who].get<Appointment>(`/api/appointments/${id}`);
    expect(answer.status).toBe(200);
    return answer.body;
  }

  async diary(who: Who, scope: 'own' | 'team' = 'own'): Promise<AppointmentItem[]> {
    const answer = await this.callers[who].get<{ items: AppointmentItem[] }>(
      `/api/appointments?from=${this.day(-5)}&to=${this.day(40)}&scope=${scope}`,
    );
    expect(answer.status).toBe(200);
    return answer.body.items;
  }

  async seenBy(id: string): Promise<Who[]> {
    const seen: Who[] = [];
    for (const who of WHO) if ((await this.callers[who].get(`/api/appointments/${id}`)).status === 200) seen.push(who);
    return seen;
  }

  step(who: Who, id: string, step: string, body: object = {}, version = 1): Promise<Answer<Record<string, string>>> {
    return this.callers[who].post<Record<string, string>>(`/api/appointments/${id}/${step}`, body, { version });
  }
}
