import type { HttpInterceptorFn } from '@angular/common/http';
import { HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Language } from '../language/language';
import { RETURN_PARAMETER, SIGN_IN_PATH } from '../session/guards';
import { SessionStore } from '../session/session-store';
import { Connection } from './connection';

/**
 * What every call to the API carries and how its two common failures end:
 * no session any more → sign in and come back here; no connection → a reading waits and is asked again, a change fails
 * at once so that the form can say that nothing was lost.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const injected = { connection: inject(Connection), language: inject(Language), router: inject(Router) };
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
