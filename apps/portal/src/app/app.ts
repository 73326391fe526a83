import { Component, afterNextRender, inject, Injector, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { ToastRegion } from '@guichet/platform-ui/start';
import { ConnectionBanner } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter } from 'rxjs';

/** The root: what every page has, and where the focus goes when the page changes. */
@Component({
  selector: 'gu-root',
  imports: [ConnectionBanner, RouterOutlet, ToastRegion, TranslocoPipe],
  template: `
    <gu-connection-banner />
    @if (!started()) {
      <p class="start" role="status">{{ 'shell.loading' | transloco }}</p>
    }
    <router-outlet />
    <gu-toasts />
  `,
  styles: `
    .start {
      padding: 3rem 1.5rem;
      text-align: center;
      color: var(--ink-3);
    }
  `,
})
export class App {
  private readonly injector = inject(Injector);
  protected readonly started = signal(false);
  private page = '';

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(({ urlAfterRedirects }) => this.arrive(urlAfterRedirects));
  }

  /** A new page: the focus moves to its heading, which a screen reader then says. Filters in the address leave it alone. */
  private arrive(url: string): void {
    const page = url.replace(/[?#].*$/, '');
    const changed = this.started() && page !== this.page;
    this.page = page;
    this.started.set(true);
    if (!changed) return;
    afterNextRender(
      () =>
        (document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main'))?.focus({
          preventScroll: true,
        }),
      { injector: this.injector },
    );
  }
}
