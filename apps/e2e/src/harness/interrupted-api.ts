import type { BrowserContext, Page, Route } from 'playwright-core';

/** What a page needs before it is a page at all: who is signed in, the words of the codes, the live stream. */
const NEEDED = /^\/api\/(?:session|reference-data|notices)(?:\/|$)/;

/**
 * Stands between a page and the API: lets everything through, lets readings wait, or refuses them as a failing server
 * or a broken line would.
 */
export class InterruptedApi {
  private mood: 'open' | 'waiting' | 'failing' | 'cut' = 'open';
  private waiting: Route[] = [];

  /** From now on readings of the page, or of every page of the desk, pass here. */
  static async before(place: Page | BrowserContext): Promise<InterruptedApi> {
    const api = new InterruptedApi();
    await place.route(
      (url) => url.pathname.startsWith('/api/') && !NEEDED.test(url.pathname),
      (route) => api.pass(route),
    );
    return api;
  }

  /** Nothing is answered until `failReadings` or `open`. */
  holdReadings(): void {
    this.mood = 'waiting';
  }

  /** The server answers 500, also to those who wait. */
  async failReadings(): Promise<void> {
    await this.change('failing');
  }

  /** The line is cut. */
  async cutLine(): Promise<void> {
    await this.change('cut');
  }

  async open(): Promise<void> {
    await this.change('open');
  }

  private async change(mood: typeof this.mood): Promise<void> {
    this.mood = mood;
    const waiting = this.waiting;
    this.waiting = [];
    await Promise.all(waiting.map((route) => this.pass(route)));
  }

  private async pass(route: Route): Promise<void> {
    if (this.mood === 'open') await route.fallback();
    else if (this.mood === 'waiting') this.waiting.push(route);
    else if (this.mood === 'cut') await route.abort('internetdisconnected');
    else
      await route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 500, title: 'Internal Server Error', code: 'internal' }),
      });
  }
}
