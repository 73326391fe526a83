import type { SignedInSession } from '@guichet/platform-web-kernel';

/** A member of the CPAS whose role has these permissions; for specs. */
export function aMember(...permissions: readonly string[]): SignedInSession {
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
    teams: [],
    permissions,
    expiresAt: '2026-11-23T18:00:00Z',
  };
}
