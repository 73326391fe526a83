import type { SignedInSession } from '../session/signed-in-session';

/** A worker of the CPAS, with the permissions given; for specs. */
export function aSession(...permissions: readonly string[]): SignedInSession {
  return {
    member: {
      id: 'm-1',
      givenName: 'Claire',
      familyName: 'Dumont',
      email: 'claire@cpas.example',
      role: 'worker',
      language: 'fr',
    },
    organisation: { id: 'o-1', name: 'CPAS de Liège', shortName: 'CPAS', kind: 'cpas' },
    teams: [{ id: 't-1', name: 'Outremeuse' }],
    permissions,
    expiresAt: '2026-11-23T18:00:00Z',
  };
}
