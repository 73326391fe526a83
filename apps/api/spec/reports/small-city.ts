import type { Dashboard } from '@guichet/reports-contract';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';
import type { Caller } from '../harness/caller';

/** One organisation with a team, somebody who works there and somebody who leads it. */
export interface Staffed {
  organisation: TestOrganisation;
  team: TestTeam;
  worker: TestMember;
  manager: Caller;
}

/** Two organisations at work, and the city above them. */
export class SmallCity {
  private constructor(
    readonly city: City,
    readonly cpas: Staffed,
    readonly atelier: Staffed,
    readonly coordinator: Caller,
  ) {}

  static async build(): Promise<SmallCity> {
    const city = await City.build();
    const town = await city.organisation({ kind: 'city', name: 'Ville' });
    const coordinator = await city.signedIn(await city.member('city_coordinator', town));
    return new SmallCity(city, await staffed(city, 'CPAS'), await staffed(city, 'Atelier'), coordinator);
  }

  end(): Promise<void> {
    return this.city.end();
  }

  /** Files of an organisation, opened today unless told otherwise. */
  async files(
    count: number,
    { worker, team }: Staffed,
    facts: { status?: string; openedOn?: string } = {},
  ): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1)
      ids.push((await this.city.caseFile(worker, team, { openedOn: this.city.clock.today(), ...facts })).id);
    return ids;
  }

  /** Referrals sent now, each for a new file, that stand in a state. */
  async referrals(
    count: number,
    from: Staffed,
    to: Staffed,
    status: Parameters<City['referral']>[2] = 'requested',
  ): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const file = await this.city.caseFile(from.worker, from.team);
      ids.push(
        await this.city.referral(
          file,
          { organisation: to.organisation, team: to.team, responsible: to.worker },
          status,
        ),
      );
    }
    return ids;
  }

  /** A residence document of a file that ends so many days from now. */
  async paper(fileId: string, { worker, team }: Staffed, days: number, type = 'card.A'): Promise<void> {
    await this.city.sql(
      `insert into residence_document (case_file_id, owner_organisation_id, owner_subject, author_id, type_code, valid_until)
       values ($1, $2, $3, $4, $5, $6::date + $7::integer)`,
      [fileId, team.organisationId, team.staffSubject, worker.id, type, this.city.clock.today(), days],
    );
  }
}

/** An organisation with one team, a worker and a manager. */
export async function staffed(city: City, name: string): Promise<Staffed> {
  const organisation = await city.organisation({ name });
  const team = await city.team(organisation);
  const worker = await city.member('worker', organisation, [team]);
  return {
    organisation,
    team,
    worker,
    manager: await city.signedIn(await city.member('organisation_manager', organisation)),
  };
}

/** The dashboard that a caller gets. */
export async function dashboardOf(caller: Caller, query = ''): Promise<Dashboard> {
  const { status, body } = await caller.get<Dashboard>(`/api/dashboard${query}`);
  expect({ status, body: status === 200 ? undefined : body }).toEqual({ status: 200, body: undefined });
  return body;
}
