import type { ChangeMember, CreatedMember, CreateMember, Member } from '@guichet/organisations-contract';
import type { Answer, Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';

let addresses = 0;

/** Two organisations with the people who keep their accounts. */
export class StaffedCity {
  private constructor(
    readonly city: City,
    readonly cpas: TestOrganisation,
    readonly other: TestOrganisation,
    readonly team: TestTeam,
    readonly otherTeam: TestTeam,
    readonly managerMember: TestMember,
    readonly administratorMember: TestMember,
    readonly manager: Caller,
    readonly administrator: Caller,
    readonly lead: Caller,
  ) {}

  static async build(): Promise<StaffedCity> {
    const city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas', name: 'CPAS' });
    const other = await city.organisation({ name: 'Autre' });
    const team = await city.team(cpas, { name: 'Antenne' });
    const otherTeam = await city.team(other, { name: 'Ailleurs' });
    const manager = await city.member('organisation_manager', cpas, [], { givenName: 'Anne', familyName: 'Maréchal' });
    const administrator = await city.member('administrator', cpas, [], { givenName: 'Olivier', familyName: 'Renard' });
    const lead = await city.member('team_lead', cpas, [team], { givenName: 'Fatiha', familyName: 'El Amrani' });
    await city.member('worker', other, [otherTeam], { givenName: 'Zoé', familyName: 'Ailleurs' });
    const browsers = [
      await city.signedIn(manager),
      await city.signedIn(administrator),
      await city.signedIn(lead),
    ] as const;
    return new StaffedCity(city, cpas, other, team, otherTeam, manager, administrator, ...browsers);
  }

  /** A command for a worker of the CPAS whom nobody knows yet. */
  newcomer(facts: Partial<CreateMember> = {}): CreateMember {
    addresses += 1;
    return {
      organisationId: this.cpas.id,
      givenName: 'Émilie',
      familyName: 'Thonnard',
      email: `Nouvelle.${addresses}@Demo.example`,
      role: 'worker',
      language: 'fr',
      secrecyUndertakingOn: '2026-11-01',
      staffFileRight: false,
      protectedAddressRight: false,
      teamIds: [this.team.id],
      ...facts,
    };
  }

  open(facts: Partial<CreateMember> = {}, who = this.manager): Promise<Answer<CreatedMember & { code?: string }>> {
    return who.post('/api/members', this.newcomer(facts));
  }

  async read(id: string, who = this.manager): Promise<Member> {
    return (await who.get<Member>(`/api/members/${id}`)).body;
  }

  /** Sends the member as it is, but for `facts`, under its present version. */
  async change(
    id: string,
    facts: Partial<ChangeMember>,
    who = this.manager,
  ): Promise<Answer<{ code?: string; version?: number }>> {
    const member = await this.read(id, this.administrator);
    return who.put(`/api/members/${id}`, { ...asItIs(member), ...facts }, member.version);
  }

  signIn(email: string, password: string): Promise<Answer<{ member?: { id: string } }>> {
    return this.city.stranger().call('POST', '/api/session', { email, password });
  }
}

/** The command that changes nothing. */
export function asItIs(member: Member): ChangeMember {
  const {
    givenName,
    familyName,
    email,
    role,
    language,
    secrecyUndertakingOn,
    staffFileRight,
    protectedAddressRight,
    active,
  } = member;
  return {
    givenName,
    familyName,
    email,
    role,
    language,
    secrecyUndertakingOn,
    staffFileRight,
    protectedAddressRight,
    active,
  };
}
