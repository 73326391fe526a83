import type { ReceiveRightsRequest, RightsRequestView } from '@guichet/rights-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Answer } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

/** A file, those who work on it, and those who look on. */
export interface AskingCity {
  city: City;
  cpas: TestOrganisation;
  team: TestTeam;
  lead: TestMember;
  teamLead: TestMember;
  colleague: TestMember;
  manager: TestMember;
  officer: TestMember;
  stranger: TestMember;
  partner: TestOrganisation;
  partnerTeam: TestTeam;
  receiver: TestMember;
}

/** What a command answered, or the code of its refusal. */
export type Commanded = Answer<{ id: string; version: number; code?: string }>;

export async function askingCity(): Promise<AskingCity> {
  const city = await City.build();
  const cpas = await city.organisation({ kind: 'cpas', name: 'CPAS' });
  const team = await city.team(cpas);
  const partner = await city.organisation({ name: 'Partenaire' });
  const partnerTeam = await city.team(partner);
  const elsewhere = await city.organisation();
  return {
    city,
    cpas,
    team,
    partner,
    partnerTeam,
    lead: await city.member('worker', cpas, [team], { givenName: 'Léa', familyName: 'Référente' }),
    teamLead: await city.member('team_lead', cpas, [team]),
    colleague: await city.member('worker', cpas, [team], { givenName: 'Inès', familyName: 'Roux' }),
    manager: await city.member('organisation_manager', cpas),
    officer: await city.member('data_protection_officer', await city.organisation()),
    stranger: await city.member('worker', elsewhere, [await city.team(elsewhere)]),
    receiver: await city.member('worker', partner, [partnerTeam]),
  };
}

/** A request as somebody at the desk writes it down. */
export const asked = (facts: Partial<ReceiveRightsRequest> = {}): ReceiveRightsRequest => ({
  kind: 'access',
  receivedOn: brusselsDay(new Date()),
  receivedHow: 'desk',
  identityCheckCode: 'document_shown',
  statement: 'Je veux savoir ce que vous avez écrit sur moi.',
  fact: null,
  ...facts,
});

/** Writes a request down in the name of a member. */
export async function receive(
  { city }: AskingCity,
  member: TestMember,
  file: TestCaseFile,
  facts: Partial<ReceiveRightsRequest> = {},
): Promise<Commanded> {
  const path = `/api/case-files/${file.id}/rights-requests`;
  return (await city.signedIn(member)).post<{ id: string; version: number; code?: string }>(path, asked(facts));
}

/** Takes a step. */
export async function step(
  { city }: AskingCity,
  member: TestMember,
  id: string,
  name: string,
  version: number,
  body: object = {},
): Promise<Commanded> {
  const path = `/api/rights-requests/${id}/${name}`;
  return (await city.signedIn(member)).post<{ id: string; version: number; code?: string }>(path, body, { version });
}

/** Reads a request. */
export async function read({ city }: AskingCity, member: TestMember, id: string): Promise<Answer<RightsRequestView>> {
  return (await city.signedIn(member)).get<RightsRequestView>(`/api/rights-requests/${id}`);
}

const TABLES = { housing: 'housing_situation', rights_violence: 'rights_matter' } as const;

/** A fact of the lead worker in a room. */
export async function factOf(
  { city }: AskingCity,
  file: TestCaseFile,
  room: keyof typeof TABLES,
): Promise<{ room: keyof typeof TABLES; kind: string; id: string }> {
  await city.factIn(file, room);
  const kind = TABLES[room];
  const [row] = await city.sql<{ id: string }>(`select id from ${kind} where case_file_id = $1`, [file.id]);
  if (!row) throw new Error(`no fact in ${room}`);
  return { room, kind, id: row.id };
}
