import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { ActivatedRouteSnapshot } from '@angular/router';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, map, startWith } from 'rxjs';
import { PLACES } from './places';

interface Crumb {
  readonly key: string;
  readonly link: string;
}

/** The way back up: every place or page above this one that says `data: { breadcrumb: 'catalogue.key' }`. */
@Component({
  selector: 'gu-breadcrumbs',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (crumbs().length > 0) {
      <nav [attr.aria-label]="'shell.breadcrumbs' | transloco">
        <ol>
          @for (crumb of crumbs(); track crumb.link) {
            <li>
              <a [routerLink]="crumb.link">{{ crumb.key | transloco }}</a>
            </li>
          }
        </ol>
      </nav>
    }
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
      list-style: none;
      padding: 0;
      margin-block-end: var(--space-3);
      font-size: var(--text-s);
    }
    li + li::before {
      content: '/';
      color: var(--ink-3);
      margin-inline-end: 0.5rem;
    }
    a {
      display: inline-block;
      min-block-size: 1.5rem;
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
  `,
})
export class Breadcrumbs {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
      startWith(this.router.url),
    ),
    { requireSync: true },
  );

  protected readonly crumbs = computed(() => {
    const here = this.address().replace(/[?#].*$/, '');
    return crumbsOf(this.router.routerState.snapshot.root).filter(({ link }) => link !== here && !this.isShut(link));
  });

  /** A place that the member does not have is no way back. */
  private isShut(link: string): boolean {
    const place = PLACES.find(({ path }) => path === link);
    return place !== undefined && !this.session.can(place.permission);
  }
}

/** Only what a route itself declares: Angular hands data down to children without a path. */
function crumbsOf(root: ActivatedRouteSnapshot): readonly Crumb[] {
  const crumbs: Crumb[] = [];
  let link = '';
  for (let route: ActivatedRouteSnapshot | null = root; route; route = route.firstChild) {
    link += route.url.map((segment) => `/${segment.path}`).join('');
    const key: unknown = route.routeConfig?.data?.['breadcrumb'];
    if (typeof key === 'string') crumbs.push({ key, link });
  }
  return crumbs;
}
