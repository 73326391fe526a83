import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import type { PortalPage } from '../apps/e2e/src/pages/page-finders.ts';
import type { DemoAccount } from './start/database-program.ts';

/** The ways in which each page is looked at. */
export const views = {
  desktop: { options: { viewport: { width: 1440, height: 900 } }, query: '' },
  phone: {
    options: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    query: '',
  },
  dark: { options: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }, query: '' },
  'right-to-left': { options: { viewport: { width: 1440, height: 900 } }, query: 'lang=ar-XB' },
} as const satisfies Record<string, { options: BrowserContextOptions; query: string }>;

/** Milliseconds after which a page that still loads is a fault, and those for which nothing must be on its way. */
const patience = 15_000;
const quiet = 400;

export type ViewName = keyof typeof views;

/** One browser session for each view and account, so that signing in is not repeated for each page. */
export class Camera {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #accounts: readonly DemoAccount[];
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  constructor(browser: Browser, origin: string, accounts: readonly DemoAccount[]) {
    this.#browser = browser;
    this.#origin = origin;
    this.#accounts = accounts;
  }

  /** Photographs one page in one view; returns what went wrong meanwhile, in words. */
  async take(screen: PortalPage, view: ViewName, folder: string): Promise<string[]> {
    const context = await this.#contextOf(view, screen);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const waitsFor = pendingRequests(page);
    try {
      await page.goto(await this.#address(screen, view, context), { waitUntil: 'load' });
      await isStill(page, waitsFor);
      await page.screenshot({ path: join(folder, view, `${screen.name}.png`), fullPage: true, animations: 'disabled' });
    } catch (error) {
      faults.push((error as Error).message.split('\n')[0] ?? '');
    } finally {
      await page.close();
    }
    const rightly = screen.saysRightly;
    return faults
      .filter((fault) => rightly === undefined || !fault.includes(rightly))
      .map((fault) => `${screen.name} (${view}): ${fault}`);
  }

  async #address(screen: PortalPage, view: ViewName, context: BrowserContext): Promise<string> {
    const ask = async (path: string): Promise<unknown> => {
      const answer = await context.request.get(`${this.#origin}${path}`);
      if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
      return (await answer.json()) as unknown;
    };
    const path = typeof screen.path === 'string' ? screen.path : await screen.path(ask);
    const { query } = views[view];
    return `${this.#origin}${path}${query === '' ? '' : `${path.includes('?') ? '&' : '?'}${query}`}`;
  }

  #contextOf(view: ViewName, { as: role, of: organisation = '' }: PortalPage): Promise<BrowserContext> {
    const key = `${view} ${role ?? ''} ${organisation}`;
    const made = this.#contexts.get(key) ?? this.#open(view, role, organisation);
    this.#contexts.set(key, made);
    return made;
  }

  async #open(view: ViewName, role: string | undefined, organisation: string): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      locale: 'fr-BE',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
      ...views[view].options,
    });
    if (role === undefined) return context;
    const account = this.#accounts.find((one) => one.role === role && one.organisation.includes(organisation));
    if (account === undefined) throw new Error(`No demonstration account has the role ${role} ${organisation}.`);
    const page = await context.newPage();
    await page.goto(`${this.#origin}/connexion`);
    const status = await page.evaluate(async ({ email, password }) => {
      const headers = { 'content-type': 'application/json', 'x-requested-with': 'guichet' };
      return (await fetch('/api/session', { method: 'POST', headers, body: JSON.stringify({ email, password }) }))
        .status;
    }, account);
    await page.close();
    if (status >= 300) throw new Error(`${account.email} could not sign in: ${status}`);
    return context;
  }
}

/** The addresses that the page has asked for and not got yet; a live stream never ends and does not count. */
function pendingRequests(page: Page): () => string[] {
  const pending = new Set<Request>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') pending.add(request);
  });
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return () => [...pending].map((request) => request.url());
}

/** A page is still when its heading is there, nothing has been on its way for a moment, and its letters are the right ones. */
async function isStill(page: Page, waitsFor: () => string[]): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: patience });
  const deadline = performance.now() + patience;
  let quietSince = performance.now();
  while (performance.now() - quietSince < quiet) {
    if (waitsFor().length > 0) quietSince = performance.now();
    if (performance.now() > deadline) throw new Error(`still loading ${waitsFor().join(', ')}`);
    await page.waitForTimeout(50);
  }
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, undefined, {
    timeout: patience,
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
