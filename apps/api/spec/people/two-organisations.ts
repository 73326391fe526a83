import type { PeopleFound } from '@guichet/people-contract';
import type { Answer, Caller } from '../harness/caller';
import type { City, TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

/** An organisation with one team and its people, each in a signed-in browser. */
export interface House {
  organisation: TestOrganisation;
  team: TestTeam;
  worker: TestMember;
  asWorker: Caller;
  reception: TestMember;
  asReception: Caller;
}

export async function house(city: City, name: string): Promise<House> {
  const organisation = await city.organisation({ name });
  const team = await city.team(organisation);
  const worker = await city.member('worker', organisation, [team]);
  const reception = await city.member('reception', organisation, [team]);
  return {
    organisation,
    team,
    worker,
    asWorker: await city.signedIn(worker),
    reception,
    asReception: await city.signedIn(reception),
  };
}

export interface PersonFacts {
  givenNames: string;
  familyNames: string;
  birthYear?: number;
  phone?: string;
  spellings?: string[];
}

/** A person of the house, with other spellings and a telephone number. */
export async function person(city: City, { worker, team }: House, facts: PersonFacts): Promise<TestCaseFile> {
  const { givenNames, familyNames, birthYear = 1990 } = facts;
  const file = await city.caseFile(worker, team, { givenNames, familyNames, birthYear });
  for (const spelling of facts.spellings ?? []) {
    await city.sql(`insert into person_alias (person_id, spelling, source) values ($1, $2, 'card')`, [
      file.id,
      spelling,
    ]);
  }
  if (facts.phone !== undefined) {
    await city.sql(`insert into contact_method (person_id, kind, value) values ($1, 'phone', $2)`, [
      file.id,
      facts.phone,
    ]);
  }
  return file;
}

export function search(caller: Caller, criteria: object): Promise<Answer<PeopleFound>> {
  return caller.post<PeopleFound>('/api/people/search', criteria);
}

export async function idsFound(caller: Caller, criteria: object): Promise<string[]> {
  return (await search(caller, criteria)).body.items.map((item) => item.caseFileId);
}
