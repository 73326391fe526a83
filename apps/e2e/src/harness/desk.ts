import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startBrowser } from './chromium';

/** A demonstration account, as `npm run demo:accounts` prints it. */
export interface Account {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly team: string | null;
}

/** Where the product runs. */
export function baseUrl(): string {
  const url = process.env['BASE_URL'];
  if (!url) throw new Error('BASE_URL is not set: run the journeys through npm test or npm run test:journeys');
  return url;
}

/** The first demonstration account that answers the description. */
export function account(wanted: Partial<Account> & { organisation: string; role: string }): Account {
  const accounts = JSON.parse(process.env['GUICHET_DEMO_ACCOUNTS'] ?? '[]') as Account[];
  const found = accounts.find((one) =>
    Object.entries(wanted).every(([key, value]) => (one[key as keyof Account] ?? '').includes(value ?? '')),
  );
  if (!found) throw new Error(`no demonstration account is ${JSON.stringify(wanted)}`);
  return found;
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeViolation {
  readonly id: string;
  readonly html: readonly string[];
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Runs in the page. */
function hasFocus(element: { ownerDocument: { activeElement: unknown } }): boolean {
  return element.ownerDocument.activeElement === element;
}

/** One person at one desk: a browser of their own, signed in, with what the page complained about. */
export class Desk {
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async sitDown(size: { width: number; height: number } = { width: 1440, height: 900 }): Promise<Desk> {
    const browser = await startBrowser();
    const context = await browser.newContext({
      viewport: size,
      locale: 'fr-BE',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return new Desk(browser, context, page);
  }

  /** Signs in by keyboard alone. */
  async signIn(who: Account): Promise<void> {
    await this.page.goto(`${baseUrl()}/connexion`);
    await this.page.getByLabel('Adresse e-mail').focus();
    await this.page.keyboard.type(who.email);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(who.password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
    await this.settle();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(baseUrl() + path);
    await this.settle();
  }

  /** Waits until nothing is loading any more. */
  async settle(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page
      .locator('[aria-busy="true"], .skeleton')
      .first()
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await this.page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))');
  }

  /** Moves with Tab until the element has the focus, then presses the key: a keyboard is all one needs. */
  async reachAndPress(
    name: string | RegExp,
    role: 'button' | 'link' | 'checkbox' | 'radio' = 'button',
    key = 'Enter',
    within: 'page' | 'dialog' = 'page',
  ): Promise<void> {
    const place = within === 'dialog' ? this.page.getByRole('dialog') : this.page;
    const exact = typeof name === 'string';
    const target = place.getByRole(role, { name, exact }).first();
    await this.reach(target, String(name));
    await this.page.keyboard.press(key);
  }

  /** Reaches a field by keyboard, empties it and types. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await this.reach(field, label);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Reaches a combobox by keyboard, types a part of the wanted choice and takes the first that fits. */
  async choose(label: string, part: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: label }).first();
    await this.reach(box, label);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(part);
    await this.page
      .getByRole('option', { name: new RegExp(part, 'i') })
      .first()
      .waitFor();
    if ((await box.getAttribute('aria-activedescendant')) === null) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  private async reach(target: Locator, name: string): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < 220; step += 1) {
      if (await target.evaluate(hasFocus)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }

  /** Violations that axe finds on the page as it stands. */
  async axe(): Promise<string[]> {
    // the content security policy refuses foreign scripts, as it should; the debugger may still bring one
    const session = await this.context.newCDPSession(this.page);
    await session.send('Runtime.evaluate', { expression: readFileSync(axeSource, 'utf8') });
    const found = await this.page.evaluate<AxeViolation[]>(
      `axe.run({ runOnly: ${JSON.stringify(AXE_TAGS)} }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) })))`,
    );
    return found.map(
      ({ id, html }) =>
        `${id}: ${html
          .slice(0, 3)
          .map((one) => one.slice(0, 160))
          .join(' | ')}`,
    );
  }

  async standUp(): Promise<void> {
    await this.browser.close();
  }
}
