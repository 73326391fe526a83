import { createHash } from 'node:crypto';
import { passwordFaults } from '@guichet/organisations-contract';
import { addDays } from './calendar';
import { buildDemoCity, DEMO_PASSWORD } from './city';
import type { DemoCity, DemoPerson } from './city';

const TODAY = '2026-11-22';
const city = buildDemoCity(TODAY);
const files = city.people.map((person) => person.file);
const members = new Map(city.members.map((member) => [member.key, member]));
const digest = (value: DemoCity) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function rowsOf({ file }: DemoPerson) {
  return [
    file.documents,
    file.procedures,
    file.housing,
    file.training,
    file.employment,
    file.projects,
    file.life,
    file.notes,
  ].flat();
}

describe('the demonstration city', () => {
  it('is the same each time, and another on another day', () => {
    expect(digest(buildDemoCity(TODAY))).toBe(digest(city));
    expect(digest(buildDemoCity('2026-11-23'))).not.toBe(digest(city));
  });

  it.each(Array.from({ length: 6 }, (_, index) => addDays('2026-12-01', index * 37)))('can be built on %s', (day) => {
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
      ...city.people.flatMap((person) => [
        person.id,
        ...rowsOf(person).map((row) => row.id),
        ...person.file.agreements.map((row) => row.id),
        ...person.file.referrals.map((row) => row.id),
      ]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every person somehow, and calls nobody by a code', () => {
    expect(
      city.people.filter((person) => person.familyNames === '' && person.givenNames === '' && person.knownAs === ''),
    ).toEqual([]);
    const words = JSON.stringify(city);
    expect(/.{40}(undefined|NaN|\{[Pp]\}|\[[^"\][]*\|).{40}/.exec(words)?.[0]).toBeUndefined();
  });

  it('uses telephone numbers and e-mail addresses that belong to nobody', () => {
    const contacts = city.people.flatMap((person) => person.contacts);
    for (const contact of contacts.filter(({ kind }) => kind === 'phone' || kind === 'whatsapp'))
      expect(contact.value).toMatch(/^\+32 455 00 \d\d \d\d$/);
    for (const contact of contacts.filter(({ kind }) => kind === 'email'))
      expect(contact.value).toMatch(/^[a-z0-9.]+@example\.org$/);
    for (const member of city.members) expect(member.email).toMatch(/^[a-z.-]+@[a-z-]+\.demo\.example$/);
  });

  it('has one password, good enough by the rules of the product for every member', () => {
    for (const member of city.members) expect(passwordFaults(DEMO_PASSWORD, member)).toEqual([]);
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
        if (row.validFrom !== null && row.validUntil !== null && row.validUntil < row.validFrom)
          throw new Error(JSON.stringify([person.story, row]));
      }
      for (const each of file.procedures)
        if (each.openedOn !== null && each.closedOn !== null) expect(each.closedOn >= each.openedOn).toBe(true);
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
    expect(
      of('sixMonthsEntrepreneur').every(
        (file) => file.documents.filter((paper) => paper.typeCode === 'card.A').length === 3,
      ),
    ).toBe(true);
    expect(
      files.some((file) =>
        file.housing.some((each) => each.kindCode === 'workplace' && each.note.includes('Une nuit sur deux')),
      ),
    ).toBe(true);
    expect(
      of('temporaryProtection').filter((file) => file.documents.some((paper) => paper.validUntil === '2027-03-04'))
        .length,
    ).toBeGreaterThan(25);
    expect(
      of('undocumented').every((file) => file.documents.every((paper) => !paper.typeCode.startsWith('card.'))),
    ).toBe(true);
    expect(of('unaccompaniedMinor').length).toBe(10);
    expect(city.people.some((person) => person.contacts.some((contact) => contact.protected))).toBe(true);
    expect(city.people.filter((person) => person.birthAssigned).length).toBeGreaterThan(20);
    expect(city.people.filter((person) => person.familyNames === '').length).toBeGreaterThan(5);
  });
});
