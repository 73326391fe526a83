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

/**
 * What every call to the API carries and how its three common failures end:
 * no session any more → sign in and come back here; no connection → a reading waits and is asked again, a change fails
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
        return from(asksForProof(error)).pipe(
          switchMap((asks): Observable<boolean> => (asks ? from(injected.fresh.ask()) : from([false]))),
          switchMap((given): Observable<HttpEvent<unknown>> => (given ? next(dressed) : throwError(() => error))),
        );
      if (status === 401 && store?.signedIn()) {
        store.forget();
        void injected.router.navigate([SIGN_IN_PATH], {
          queryParams: { [RETURN_PARAMETER]: injected.router.url, fin: 'expiree' },
        });
      }
      return throwError(() => error);
    }),
  );
};

/** The body of a refused download is bytes, whatever it says. */
async function asksForProof(error: unknown): Promise<boolean> {
  if (!(error instanceof HttpErrorResponse)) return false;
  const body: unknown = error.error instanceof Blob ? await readJson(error.error) : error.error;
  return typeof body === 'object' && body !== null && 'code' in body && body.code === FRESH_PROOF_NEEDED;
}

async function readJson(bytes: Blob): Promise<unknown> {
  try {
    return JSON.parse(await bytes.text());
  } catch {
    return undefined;
  }
}
