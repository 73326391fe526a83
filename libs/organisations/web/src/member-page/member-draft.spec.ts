import type { Member } from '@guichet/organisations-contract';
import { commandOf, detailsOf, draftOf, EMPTY_MEMBER } from './member-draft';

const MEMBER: Member = {
  id: '1',
  version: 2,
  givenName: 'Claire',
  familyName: 'Dumont',
  email: 'claire@demo.example',
  role: 'worker',
  language: 'fr',
  active: true,
  organisation: { id: 'o', name: 'CPAS', shortName: 'CPAS', kind: 'cpas' },
  teams: [],
  secrecyUndertakingOn: null,
  staffFileRight: false,
  protectedAddressRight: true,
  openFilesLed: 0,
  allowedActions: [],
  grantableRoles: [],
};

describe('the draft of a member', () => {
  it('holds a missing date as empty text, and sends it as missing', () => {
    expect(draftOf(MEMBER).secrecyUndertakingOn).toBe('');
    expect(commandOf(draftOf(MEMBER)).secrecyUndertakingOn).toBeNull();
  });

  it('sends what was read when nothing was typed', () => {
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
    } = MEMBER;
    expect(commandOf(draftOf(MEMBER))).toEqual({
      givenName,
      familyName,
      email,
      role,
      language,
      secrecyUndertakingOn,
      staffFileRight,
      protectedAddressRight,
      active,
    });
  });

  it('of a new account says nothing of its state', () => {
    expect(detailsOf(EMPTY_MEMBER)).not.toHaveProperty('active');
  });
});
