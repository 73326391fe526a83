import type { HttpEvent, HttpInterceptorFn } from '@angular/common/http';
import { HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, switchMap, throwError } from 'rxjs';
import type { Observable } from 'rxjs';
import { Language } from '../language/language';
import { FRESH_PROOF_NEEDED, FreshProof } from '../session/fresh-proof';
import { RETURN_PARAMETER, SIGN_IN_PATH } from '../session/guards';
import { SessionStore } from '../session/session-store';
import { Connection } from './connection';

/** A 401 with another code refuses a passkey or a provider's word: the session goes on. One that says nothing comes from in between. */
const NOT_SIGNED_IN = 'not_signed_in';

/**
 * What every call to the API carries and how its three common failures end:
 * no session any more → sign in and come back here, but not where a proof was refused; no connection → a reading waits and is asked again, a change fails
 * at once so that the form can say that nothing was lost; a fresh proof asked for → it is given in a dialog, and the same is
 * sent again.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const injected = {
    connection: inject(Connection),
    language: inject(Language),
    router: inject(Router),
    fresh: inject(FreshProof),
  };
  const isSession = request.url === '/api/session';
  const store = isSession ? undefined : inject(SessionStore);
  const dressed = request.clone({
    setHeaders: { 'X-Requested-With': 'guichet', 'Accept-Language': injected.language.spoken() },
  });

  return next(dressed).pipe(
    catchError((error: unknown) => {
      const status = error instanceof HttpErrorResponse ? error.status : undefined;
      if (status === 0) {
        const back = injected.connection.reportLost();
        if (request.method === 'GET') return from(back).pipe(switchMap(() => next(dressed)));
      }
      if (status === 403)
        return from(codeOf(error)).pipe(
          switchMap((code): Observable<boolean> =>
            code === FRESH_PROOF_NEEDED ? from(injected.fresh.ask()) : from([false]),
          ),
          switchMap((given): Observable<HttpEvent<unknown>> => (given ? next(dressed) : throwError(() => error))),
        );
      if (status === 401 && store)
        return from(codeOf(error)).pipe(
          switchMap((code): Observable<never> => {
            if (store.signedIn() && (code ?? NOT_SIGNED_IN) === NOT_SIGNED_IN) signInAgain(store, injected.router);
            return throwError(() => error);
          }),
        );
      return throwError(() => error);
    }),
  );
};

function signInAgain(store: SessionStore, router: Router): void {
  store.forget();
  void router.navigate([SIGN_IN_PATH], { queryParams: { [RETURN_PARAMETER]: router.url, fin: 'expiree' } });
}

/** What the refusal is called, when it says. The body of a refused download is bytes, whatever it says. */
async function codeOf(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse)) return undefined;
  const body: unknown = error.error instanceof Blob ? await readJson(error.error) : error.error;
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}

async function readJson(bytes: Blob): Promise<unknown> {
  try {
    return JSON.parse(await bytes.text());
  } catch {
    return undefined;
  }
}
