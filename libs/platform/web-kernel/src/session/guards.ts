import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { RedirectCommand, Router } from '@angular/router';
import { SessionStore } from './session-store';

/** Where people sign in. */
export const SIGN_IN_PATH = '/connexion';

/** The query parameter that says where to go after signing in. */
export const RETURN_PARAMETER = 'retour';

/**
 * A return address that stays on this site: one slash, then anything but another slash or a backslash.
 * `//elsewhere.example` and `/\elsewhere` would leave it.
 */
export function safeReturnPath(candidate: string | null | undefined): string {
  return candidate && /^\/(?![/\\])[^\\]*$/.test(candidate) && !candidate.startsWith(SIGN_IN_PATH) ? candidate : '/';
}

/** Lets in whoever is signed in; others sign in first and come back. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = await inject(SessionStore).ready();
  if (session) return true;
  const queryParams = state.url === '/' ? {} : { [RETURN_PARAMETER]: state.url };
  return new RedirectCommand(router.createUrlTree([SIGN_IN_PATH], { queryParams }));
};

/** Lets in members whose role has the permission; others get the same page as for an unknown address. */
export function permitted(permission: string): CanActivateFn {
  return async () => {
    const store = inject(SessionStore);
    const router = inject(Router);
    await store.ready();
    return store.can(permission) || new RedirectCommand(router.parseUrl('/introuvable'), { skipLocationChange: true });
  };
}
