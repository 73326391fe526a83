import type { SharingAgreementView } from '@guichet/access-contract';
import { agreementsFor, contentOf, draftOf } from './referral-draft';

const draft = {
  ...draftOf(undefined, false),
  toTeamId: 't-2',
  subject: ' Bilan ',
  request: 'Elle coud.',
  agreementId: 'a-1',
};

function agreement(change: Partial<SharingAgreementView>): SharingAgreementView {
  return {
    id: 'a-1',
    version: 1,
    fromOrganisationId: 'o-1',
    fromOrganisation: 'Monde des Possibles',
    toOrganisationId: 'o-2',
    toOrganisation: 'CPAS',
    toTeamId: null,
    toTeam: null,
    purpose: 'Logement',
    rooms: ['identity', 'contact', 'housing'],
    refusedRooms: [],
    explainedIn: 'ti',
    interpretation: 'on_site',
    interpreterName: 'SeTIS',
    noticeVersion: 1,
    renewsId: null,
    proofKind: null,
    scanDocumentId: null,
    renewed: false,
    form: 'signed',
    givenOn: '2026-10-12',
    expiresOn: '2027-10-12',
    recordedBy: 'C. Dumont',
    recordedAt: '2026-10-12T10:00:00Z',
    revokedOn: null,
    revocationNote: '',
    state: 'live',
    ...change,
  };
}
const asked = { fromOrganisationId: 'o-1', toOrganisationId: 'o-2', rooms: ['housing'] };

describe('what a referral says', () => {
  it('rests on the agreement', () => {
    expect(contentOf(draft)).toMatchObject({ subject: 'Bilan', agreementId: 'a-1', legalGroundCode: null });
  });

  it('rests on the legal ground alone when that was chosen', () => {
    const legal = {
      ...draft,
      ground: 'legal',
      legalGroundCode: 'vital_interest',
      legalGroundNote: 'Sans abri ce soir',
    };
    expect(contentOf(legal)).toMatchObject({ agreementId: null, legalGroundCode: 'vital_interest' });
  });

  it('shares nothing with an address given', () => {
    const address = {
      ...draft,
      kind: 'information' as const,
      rooms: ['housing'],
      jointAppointmentAt: '2026-12-01T14:00',
    };
    expect(contentOf(address)).toMatchObject({
      rooms: [],
      agreementId: null,
      legalGroundCode: null,
      jointAppointmentAt: null,
    });
  });

  it('names a joint appointment only for a handover', () => {
    const at = '2026-12-01T14:00';
    expect(contentOf({ ...draft, jointAppointmentAt: at }).jointAppointmentAt).toBeNull();
    expect(contentOf({ ...draft, kind: 'handover', jointAppointmentAt: at }).jointAppointmentAt).toBe(
      new Date(at).toISOString(),
    );
  });
});

describe('the agreement a referral can rest on', () => {
  it('is live and between the two organisations', () => {
    const others = [
      agreement({ state: 'expired' }),
      agreement({ state: 'revoked' }),
      agreement({ toOrganisationId: 'o-3' }),
      agreement({ fromOrganisationId: 'o-3' }),
      agreement({ refusedRooms: ['contact'] }),
    ];
    expect(agreementsFor(others, asked)).toEqual([]);
  });

  it('says what it lacks, and comes after one that lacks nothing', () => {
    const fits = agreementsFor([agreement({ id: 'a-2', rooms: ['identity', 'contact'] }), agreement({})], asked);
    expect(fits.map(({ agreement: { id }, missing }) => [id, missing])).toEqual([
      ['a-1', []],
      ['a-2', ['housing']],
    ]);
  });
});
