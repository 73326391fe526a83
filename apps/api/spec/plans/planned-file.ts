import type { ActionInput, AgreePlan, GoalInput, NeedInput, PlanView, UrgencyInput } from '@guichet/plans-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';
import type { Answer, Caller } from '../harness/caller';

export interface Changed {
  id: string;
  version: number;
}
export interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}

/** One file, its lead, a colleague, and a team of another organisation to which the plan may be shared. */
export class PlannedFile {
  private constructor(
    readonly city: City,
    readonly cpas: TestOrganisation,
    readonly antenna: TestTeam,
    readonly claire: TestMember,
    readonly possibles: TestOrganisation,
    readonly workshop: TestTeam,
    readonly yassin: TestMember,
    /** In the order: lead, member of the other organisation. */
    readonly lead: Caller,
    readonly other: Caller,
  ) {}

  static async build(): Promise<PlannedFile> {
    const city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas', name: 'CPAS de Liège' });
    const antenna = await city.team(cpas, { name: 'Outremeuse' });
    const claire = await city.member('worker', cpas, [antenna], { givenName: 'Claire', familyName: 'Dumont' });
    const possibles = await city.organisation({ name: 'Monde des Possibles' });
    const workshop = await city.team(possibles, { name: 'Atelier' });
    const yassin = await city.member('worker', possibles, [workshop], { givenName: 'Yassin', familyName: 'Bakkali' });
    const [lead, other] = [await city.signedIn(claire), await city.signedIn(yassin)];
    return new PlannedFile(city, cpas, antenna, claire, possibles, workshop, yassin, lead, other);
  }

  end(): Promise<void> {
    return this.city.end();
  }

  file(facts: Parameters<City['caseFile']>[2] = {}): Promise<TestCaseFile> {
    return this.city.caseFile(this.claire, this.antenna, facts);
  }

  /** The file with the plan shared: a referral of the other team that was accepted. */
  async sharedFile(): Promise<TestCaseFile> {
    const file = await this.file();
    await this.city.referral(file, { organisation: this.possibles, team: this.workshop }, 'accepted', {
      rooms: ['plan'],
    });
    return file;
  }

  urgency(facts: Partial<UrgencyInput> = {}): UrgencyInput {
    return {
      kindCode: 'housing_tonight',
      levelCode: 'four_hours',
      what: 'Plus de place à l’abri',
      ownerMemberId: this.claire.id,
      ownerTeamId: null,
      ...facts,
    };
  }
  need(facts: Partial<NeedInput> = {}): NeedInput {
    return { themeCode: 'economic_project', situation: 'Six ans d’atelier à Asmara', state: 'open', ...facts };
  }
  goal(needId: string, facts: Partial<GoalInput> = {}): GoalInput {
    return { needId, ownWords: 'Ouvrir mon atelier', state: 'under_way', targetOn: null, ...facts };
  }
  action(goalId: string, facts: Partial<ActionInput> = {}): ActionInput {
    return {
      goalId,
      what: 'Faire le portrait pour la vitrine',
      doneBy: 'person',
      memberId: null,
      organisationId: null,
      dueOn: '2026-12-01',
      state: 'to_do',
      doneOn: null,
      outcome: '',
      ...facts,
    };
  }
  agreement(facts: Partial<AgreePlan> = {}): AgreePlan {
    return {
      agreedOn: '2026-11-20',
      agreedBy: 'person',
      present: ['Yassin Bakkali'],
      languageCode: 'ti',
      interpreterPresent: true,
      reviewOn: '2027-02-20',
      realistic: null,
      note: '',
      ...facts,
    };
  }

  add(caller: Caller, file: TestCaseFile, kind: string, facts: object): Promise<Answer<Changed & Problem>> {
    return caller.post(`/api/case-files/${file.id}/${kind}`, facts);
  }
  async added(file: TestCaseFile, kind: string, facts: object): Promise<Changed> {
    const answer = await this.add(this.lead, file, kind, facts);
    expect({ kind, ...answer }).toMatchObject({ kind, status: 201, body: { version: 1 } });
    return answer.body;
  }
  /** A need, a goal and an action of it, written by the lead. */
  async planned(file: TestCaseFile): Promise<{ need: Changed; goal: Changed; action: Changed }> {
    const need = await this.added(file, 'plan-needs', this.need());
    const goal = await this.added(file, 'plan-goals', this.goal(need.id));
    const action = await this.added(file, 'plan-actions', this.action(goal.id));
    return { need, goal, action };
  }
  async plan(file: TestCaseFile, caller: Caller = this.lead): Promise<PlanView> {
    const answer = await caller.get<PlanView>(`/api/case-files/${file.id}/plan`);
    expect(answer.status).toBe(200);
    return answer.body;
  }
}
