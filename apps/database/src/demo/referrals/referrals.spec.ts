import { ALWAYS_SHARED_ROOMS } from '@guichet/access-contract';
import { FINAL_STATUSES, REFERRAL_STATUSES, REFERRAL_TRANSITIONS } from '@guichet/referrals-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import { buildDemoCity } from '../city';
import type { DemoReferral } from '../city';

const TODAY = '2026-11-22';
const city = buildDemoCity(TODAY);
const referrals = city.people.flatMap((person) => person.file.referrals);
const teams = new Map(city.teams.map((team) => [team.key, team]));
const members = new Map(city.members.map((member) => [member.key, member]));
const organisationOf = (teamKey: string): string | undefined => teams.get(teamKey)?.organisationKey;

describe('referrals of the demonstration city', () => {
  it('are answered before they expire', () => {
    for (const referral of referrals) {
      for (const step of referral.transitions) {
        if (step.action === 'accept' || step.action === 'decline')
          expect(step.at < (referral.expiresAt ?? '')).toBe(true);
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
      if (['accepted', 'in_progress', 'on_hold'].includes(referral.status))
        expect(members.get(referral.responsibleKey ?? '')?.teamKeys).toContain(referral.toTeamKey);
      if (referral.status === 'declined')
        expect(referral.reasonCode !== null && (referral.alternativeTeamKey !== null || referral.handedBack)).toBe(
          true,
        );
      if (referral.status === 'completed') expect(referral.outcomeCode).not.toBeNull();
      expect(referral.endedAt !== null).toBe(isFinal(referral));
    }
  });

  it('lead some people to several organisations, and some refusals to a next choice', () => {
    const several = city.people.filter(
      ({ file }) =>
        new Set([
          organisationOf(file.teamKey),
          ...file.referrals
            .filter((each) => each.responsibleKey !== null)
            .map((each) => organisationOf(each.toTeamKey)),
        ]).size >= 3,
    );
    expect(several.length).toBeGreaterThan(25);
    expect(referrals.filter((referral) => referral.originReferralId !== null).length).toBeGreaterThan(5);
    expect(referrals.filter((referral) => referral.reasonCode === 'residence_status_required').length).toBeGreaterThan(
      5,
    );
  });
});

function isFinal(referral: DemoReferral): boolean {
  return (FINAL_STATUSES as readonly string[]).includes(referral.status);
}
