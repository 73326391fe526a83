import { Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import type { Observable } from 'rxjs';
import { EMPTY, Subject, catchError, filter, switchMap, take } from 'rxjs';

/** Fetches the code of a place when a link to it is hovered or focused, so that the click finds it there. */
@Service()
export class HoveredPlaces implements PreloadingStrategy {
  private readonly hovered = new Subject<string>();

  preload(route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return this.hovered.pipe(
      filter((path) => path === `/${route.path ?? ''}`),
      take(1),
      switchMap(() => load().pipe(catchError(() => EMPTY))),
    );
  }

  /** `path` such as '/dossiers'. */
  wanted(path: string): void {
    this.hovered.next(path);
  }
}
