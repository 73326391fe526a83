import { createHash } from 'node:crypto';
import { ALWAYS_SHARED_ROOMS } from '@guichet/access-contract';
import { FINAL_STATUSES, REFERRAL_STATUSES, REFERRAL_TRANSITIONS } from '@guichet/referrals-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import { referenceEntries } from '../reference';
import { addDays } from './calendar';
import { buildDemoCity, DEMO_PASSWORD } from './city';
import type { DemoCity, DemoPerson, DemoReferral } from './city';

const TODAY = '2026-11-22';
const city = buildDemoCity(TODAY);
const files = city.people.map((person) => person.file);
const referrals = files.flatMap((file) => file.referrals);
const teams = new Map(city.teams.map((team) => [team.key, team]));
const members = new Map(city.members.map((member) => [member.key, member]));
const organisationOf = (teamKey: string) => teams.get(teamKey)?.organisationKey;
const digest = (value: DemoCity) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function rowsOf({ file }: DemoPerson) {
  return [file.documents, file.procedures, file.housing, file.training, file.employment, file.projects, file.notes].flat();
}

describe('the demonstration city', () => {
  it('is the same each time, and another on another day', () => {
    expect(digest(buildDemoCity(TODAY))).toBe(digest(city));
    expect(digest(buildDemoCity('2026-11-23'))).not.toBe(digest(city));
  });

  it.each(Array.from({ length: 9 }, (_, index) => addDays('2026-12-01', index * 23)))('can be built on %s', (day) => {
    expect(buildDemoCity(day).people).toHaveLength(300);
  });

  it('has three hundred people, each with their own file, number and reference', () => {
    expect(city.people).toHaveLength(300);
    expect(new Set(city.people.map((person) => person.id)).size).toBe(300);
    expect(new Set(files.map((file) => file.reference)).size).toBe(300);
  });

  it('gives identifiers once', () => {
    const ids = [
      ...city.organisations.map((row) => row.id),
      ...city.teams.map((row) => row.id),
      ...city.members.map((row) => row.id),
      ...city.people.flatMap((person) => [person.id, ...rowsOf(person).map((row) => row.id), ...person.file.agreements.map((row) => row.id), ...person.file.referrals.map((row) => row.id)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every person somehow, and calls nobody by a code', () => {
    expect(city.people.filter((person) => person.familyNames === '' && person.givenNames === '' && person.knownAs === '')).toEqual([]);
    const words = JSON.stringify(city);
    expect(words.match(/.{40}(undefined|NaN|\{P\}|\[[^"\][]*\|).{40}/)?.[0]).toBeUndefined();
  });

  it('uses telephone numbers and e-mail addresses that belong to nobody', () => {
    const contacts = city.people.flatMap((person) => person.contacts);
    for (const contact of contacts.filter(({ kind }) => kind === 'phone' || kind === 'whatsapp')) expect(contact.value).toMatch(/^\+32 455 00 \d\d \d\d$/);
    for (const contact of contacts.filter(({ kind }) => kind === 'email')) expect(contact.value).toMatch(/^[a-z0-9.]+@example\.org$/);
    for (const member of city.members) expect(member.email).toMatch(/^[a-z.-]+@[a-z-]+\.demo\.example$/);
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(15);
  });
});

describe('codes', () => {
  const known = new Set(referenceEntries().map((entry) => `${entry.list}/${entry.code}`));
  const used: [list: string, codes: (string | null)[]][] = [
    ['country', city.people.flatMap((person) => person.nationalities)],
    ['language', [...city.people.flatMap((person) => person.languages.map((language) => language.code)), ...city.teams.flatMap((team) => team.languages), ...referrals.map((referral) => referral.languageCode), ...files.flatMap((file) => file.agreements.map((given) => given.explainedIn))]],
    ['service_theme', city.teams.flatMap((team) => team.themes)],
    ['residence_document_type', files.flatMap((file) => file.documents.map((paper) => paper.typeCode))],
    ['residence_procedure_kind', files.flatMap((file) => file.procedures.map((each) => each.kindCode))],
    ['residence_procedure_stage', files.flatMap((file) => file.procedures.map((each) => each.stage))],
    ['housing_kind', files.flatMap((file) => file.housing.map((each) => each.kindCode))],
    ['municipality', files.flatMap((file) => file.housing.map((each) => each.municipalityCode))],
    ['training_kind', files.flatMap((file) => file.training.map((each) => each.kindCode))],
    ['employment_kind', files.flatMap((file) => file.employment.map((each) => each.kindCode))],
    ['project_stage', files.flatMap((file) => file.projects.map((each) => each.stageCode))],
    ['case_closure_reason', files.map((file) => file.closureReason)],
    ['legal_ground', referrals.map((referral) => referral.legalGroundCode)],
    ['referral_outcome', referrals.map((referral) => referral.outcomeCode)],
    ['referral_refusal_reason', referrals.filter((each) => each.status === 'declined').map((each) => each.reasonCode)],
    ['referral_failure_reason', referrals.filter((each) => each.status === 'failed').map((each) => each.reasonCode)],
    ['referral_cancellation_reason', referrals.filter((each) => each.status === 'cancelled').map((each) => each.reasonCode)],
    ['referral_hold_reason', referrals.filter((each) => each.status === 'on_hold').map((each) => each.reasonCode)],
  ];

  it.each(used)('of %s all stand in the reference list', (list, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect([...new Set(codes.filter((code) => code !== null && !known.has(`${list}/${code}`)))]).toEqual([]);
  });

  it('give each procedure a stage of its own kind', () => {
    const stages = new Map(referenceEntries().filter((entry) => entry.list === 'residence_procedure_kind').map((entry) => [entry.code, entry.attributes?.['stages']]));
    const wrong = files.flatMap((file) => file.procedures).filter((each) => !(stages.get(each.kindCode) as string[]).includes(each.stage));
    expect(wrong.map((each) => `${each.kindCode} ${each.stage}`)).toEqual([]);
  });
});

describe('files', () => {
  it('are led by an active worker of the owning team, of an organisation with an account', () => {
    for (const file of files) {
      const lead = members.get(file.leadKey);
      expect(lead?.active).toBe(true);
      expect(lead?.teamKeys).toContain(file.teamKey);
      expect(['worker', 'team_lead']).toContain(lead?.role);
    }
  });

  it('hold nothing written before they were opened or after yesterday', () => {
    for (const person of city.people) {
      for (const row of rowsOf(person)) {
        expect(row.recordedAt.slice(0, 10) >= person.file.openedOn).toBe(true);
        expect(row.recordedAt.slice(0, 10) < TODAY).toBe(true);
      }
    }
  });

  it('hold dates in order', () => {
    for (const person of city.people) {
      const { file } = person;
      for (const row of [...file.documents, ...file.housing, ...file.training, ...file.employment, ...file.projects]) {
        if (row.validFrom !== null && row.validUntil !== null && row.validUntil < row.validFrom) throw new Error(JSON.stringify([person.story, row]));
      }
      for (const each of file.procedures) if (each.openedOn !== null && each.closedOn !== null) expect(each.closedOn >= each.openedOn).toBe(true);
      for (const each of file.agreements) {
        expect(each.givenOn >= file.openedOn && each.givenOn < TODAY).toBe(true);
        expect(each.expiresOn > each.givenOn).toBe(true);
        expect(each.revokedOn === null || each.revokedOn >= each.givenOn).toBe(true);
        expect(each.fromOrganisationKey).not.toBe(each.toOrganisationKey);
        expect(each.rooms.some((room) => each.refusedRooms.includes(room))).toBe(false);
      }
      expect(file.closedOn === null).toBe(file.status !== 'closed' && file.status !== 'archived');
    }
  });

  it('keep what was corrected, and say why', () => {
    const superseded = files.flatMap((file) => file.documents).filter((paper) => paper.supersededAt !== null);
    expect(superseded.length).toBeGreaterThan(5);
    for (const first of superseded) {
      const correction = files.flatMap((file) => file.documents).find((paper) => paper.supersedesId === first.id);
      expect(correction?.recordedAt).toBe(first.supersededAt);
      expect(correction?.correctionReason).not.toBe('');
    }
  });

  it('tell the stories the field tells', () => {
    const of = (story: string) => city.people.filter((person) => person.story === story).map((person) => person.file);
    expect(of('sixMonthsEntrepreneur').every((file) => file.documents.filter((paper) => paper.typeCode === 'card.A').length === 3)).toBe(true);
    expect(files.some((file) => file.housing.some((each) => each.kindCode === 'workplace' && each.note.includes('Une nuit sur deux')))).toBe(true);
    expect(of('temporaryProtection').filter((file) => file.documents.some((paper) => paper.validUntil === '2027-03-04')).length).toBeGreaterThan(25);
    expect(of('undocumented').every((file) => file.documents.every((paper) => !paper.typeCode.startsWith('card.')))).toBe(true);
    expect(of('unaccompaniedMinor').length).toBe(10);
    expect(city.people.some((person) => person.contacts.some((contact) => contact.protected))).toBe(true);
    expect(city.people.filter((person) => person.birthAssigned).length).toBeGreaterThan(20);
    expect(city.people.filter((person) => person.familyNames === '').length).toBeGreaterThan(5);
  });
});

describe('referrals', () => {
  it('are answered before they expire', () => {
    for (const referral of referrals) {
      for (const step of referral.transitions) {
        if (step.action === 'accept' || step.action === 'decline') expect(step.at < (referral.expiresAt ?? '')).toBe(true);
        if (step.action === 'expire') expect(step.at >= (referral.expiresAt ?? '')).toBe(true);
      }
    }
  });

  it('stand in every state the machine knows', () => {
    const states = new Set(referrals.map((referral) => referral.status));
    expect(REFERRAL_STATUSES.filter((status) => !states.has(status))).toEqual([]);
  });

  it('took only steps of the transition table, in order of time, inside the life of the file', () => {
    for (const { file } of city.people) {
      for (const referral of file.referrals) {
        let status: ReferralStatus = 'draft';
        let at = referral.createdAt;
        expect(referral.createdAt.slice(0, 10) >= file.openedOn).toBe(true);
        for (const step of referral.transitions) {
          expect(step.from).toBe(status);
          expect(step.at >= at).toBe(true);
          expect(step.at < TODAY).toBe(true);
          if (step.action !== 'remind') {
            expect((REFERRAL_TRANSITIONS[step.action].from as readonly string[]).includes(status)).toBe(true);
            expect(step.to).toBe(REFERRAL_TRANSITIONS[step.action].to);
            expect(step.actorKey === null).toBe(REFERRAL_TRANSITIONS[step.action].side === 'clock');
          }
          ({ to: status, at } = step);
        }
        expect(referral.status).toBe(status);
        if (file.closedOn !== null) expect(isFinal(referral)).toBe(true);
      }
    }
  });

  it('are answered by the receiving side only, and taken back by the sending side only', () => {
    for (const referral of referrals) {
      for (const step of referral.transitions) {
        const actor = members.get(step.actorKey ?? '');
        if (actor === undefined || step.action === 'remind') continue;
        const { side } = REFERRAL_TRANSITIONS[step.action];
        if (side === 'receiver') expect(actor.teamKeys).toContain(referral.toTeamKey);
        else expect(actor.organisationKey).toBe(organisationOf(referral.fromTeamKey));
      }
    }
  });

  it('rest on an agreement that covers them, or on a named ground', () => {
    for (const { file } of city.people) {
      for (const referral of file.referrals.filter((each) => each.sentAt !== null && each.kind !== 'information')) {
        const given = file.agreements.find((each) => each.id === referral.agreementId);
        expect(given !== undefined || referral.legalGroundCode !== null).toBe(true);
        expect(organisationOf(referral.toTeamKey)).not.toBe(organisationOf(referral.fromTeamKey));
        if (given === undefined) continue;
        expect(given.toOrganisationKey).toBe(organisationOf(referral.toTeamKey));
        expect(referral.rooms.every((room) => given.rooms.includes(room))).toBe(true);
        expect(ALWAYS_SHARED_ROOMS.every((room) => given.rooms.includes(room))).toBe(true);
        expect(given.givenOn <= (referral.sentAt ?? '').slice(0, 10)).toBe(true);
        if (!isFinal(referral)) expect(given.revokedOn === null && given.expiresOn >= TODAY).toBe(true);
      }
    }
  });

  it('name who answers for them once accepted, a reason once declined, an outcome once completed', () => {
    for (const referral of referrals) {
      if (['accepted', 'in_progress', 'on_hold'].includes(referral.status)) expect(members.get(referral.responsibleKey ?? '')?.teamKeys).toContain(referral.toTeamKey);
      if (referral.status === 'declined') expect(referral.reasonCode !== null && (referral.alternativeTeamKey !== null || referral.handedBack)).toBe(true);
      if (referral.status === 'completed') expect(referral.outcomeCode).not.toBeNull();
      expect(referral.endedAt !== null).toBe(isFinal(referral));
    }
  });

  it('lead some people to several organisations, and some refusals to a next choice', () => {
    const several = city.people.filter(({ file }) => new Set([organisationOf(file.teamKey), ...file.referrals.filter((each) => each.responsibleKey !== null).map((each) => organisationOf(each.toTeamKey))]).size >= 3);
    expect(several.length).toBeGreaterThan(25);
    expect(referrals.filter((referral) => referral.originReferralId !== null).length).toBeGreaterThan(5);
    expect(referrals.filter((referral) => referral.reasonCode === 'residence_status_required').length).toBeGreaterThan(5);
  });
});

function isFinal(referral: DemoReferral): boolean {
  return (FINAL_STATUSES as readonly string[]).includes(referral.status);
}
