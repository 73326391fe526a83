import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startBrowser } from './chromium';
import type { SameNumberDay } from './days';
import { LOOKS } from './looks';
import type { Judged, Look } from './looks';
import { axeFaults, sticksOut } from './page-checks';

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

/** How a person sits down: a desk has a browser of its own unless one is shared. */
export interface Seat {
  readonly look?: Look;
  /** BCP 47 tag of the browser. */
  readonly locale?: string;
  readonly browser?: Browser;
}

/** Runs in the page. */
function hasFocus(element: { ownerDocument: { activeElement: unknown } }): boolean {
  return element.ownerDocument.activeElement === element;
}

/** One person at one desk: a browser of their own, signed in, with what the page complained about. */
export class Desk {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly leave: () => Promise<void>,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async sitDown({ look = LOOKS[0], locale = 'fr-BE', browser }: Seat = {}): Promise<Desk> {
    const window = browser ?? (await startBrowser());
    const context = await window.newContext({
      viewport: look.size,
      colorScheme: look.scheme,
      locale,
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
    });
    return Desk.at(await context.newPage(), () => (browser ? context.close() : window.close()));
  }

  private static at(page: Page, leave: () => Promise<void>): Desk {
    page.setDefaultTimeout(15_000);
    return new Desk(page.context(), page, leave);
  }

  /** The same person in one more window. */
  async anotherWindow(): Promise<Desk> {
    const page = await this.context.newPage();
    return Desk.at(page, () => page.close());
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

  /** Asks the API in the name of who sits here. */
  async ask(path: string): Promise<unknown> {
    const answer = await this.context.request.get(baseUrl() + path);
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
    return answer.json();
  }

  /** Waits until the API keeps no draft whose key holds this: a form forgets its draft a moment after it closed. */
  async hasForgotten(part: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const { items } = (await this.ask('/api/drafts')) as { items: { key: string }[] };
      const kept = items.map(({ key }) => key).filter((key) => key.includes(part));
      if (kept.length === 0) return;
      if (Date.now() > deadline) throw new Error(`still kept: ${kept.join(', ')}`);
      await this.page.waitForTimeout(50);
    }
  }

  async open(path: string): Promise<void> {
    await this.begin(path);
    await this.settle();
  }

  /** Opens a page and does not wait for what it reads. */
  async begin(path: string): Promise<void> {
    await this.page.goto(baseUrl() + path);
  }

  /** Waits until nothing is loading any more. */
  async settle(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page
      .locator('[aria-busy="true"], gu-skeleton')
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
  ): Promise<void> {
    const place = await this.place();
    const exact = typeof name === 'string';
    const target = place.getByRole(role, { name, exact }).first();
    await this.reach(target, String(name));
    await this.page.keyboard.press(key);
  }

  /** Reaches one answer out of several by keyboard: Tab to the group, arrows inside it. */
  async pick(answer: RegExp): Promise<void> {
    const target = (await this.place()).getByRole('radio', { name: answer }).first();
    const group = (await target.getAttribute('name')) ?? '';
    const inGroup = this.page.locator(`input[name="${group}"]:focus`);
    await this.tabUntil(async () => (await inGroup.count()) > 0, String(answer));
    await this.page.keyboard.press('Space');
    for (let step = 0; step < 20 && !(await target.isChecked()); step += 1) await this.page.keyboard.press('ArrowDown');
    if (!(await target.isChecked())) throw new Error(`the arrows do not reach ${String(answer)}`);
  }

  /** An open dialog is all that can be reached; otherwise the page. */
  private async place(): Promise<Page | Locator> {
    const dialogs = this.page.locator('dialog[open]');
    return (await dialogs.count()) > 0 ? dialogs.last() : this.page;
  }

  /** Gives the focus to what has been found otherwise than by its name, and presses it. */
  async pressOn(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target, target.toString());
    await this.page.keyboard.press(key);
    await this.settle();
  }

  /** Reaches a field by keyboard, empties it and types. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = (await this.place()).getByLabel(label).first();
    await this.reach(field, String(label));
    await this.page.keyboard.press('Control+A');
    if (text === '') await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** Types a day into a field for days; which of day and month the browser asks first does not matter for this one. */
  async fillDay(label: string, day: SameNumberDay): Promise<void> {
    const field = (await this.place()).getByLabel(label).first();
    await this.reach(field, label);
    await this.page.keyboard.type(`${day.slice(8)}${day.slice(5, 7)}${day.slice(0, 4)}`);
    if ((await field.inputValue()) !== day) throw new Error(`${label} says ${await field.inputValue()}, not ${day}`);
  }

  /** Reaches a combobox by keyboard, types a part of the wanted choice and takes the first that fits; the first of all without. */
  async choose(label: string, part = ''): Promise<void> {
    const box = (await this.place()).getByRole('combobox', { name: label }).first();
    await this.reach(box, label);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(part);
    if (part === '') await this.page.keyboard.press('ArrowDown');
    const list = this.page.locator(`#${(await box.getAttribute('aria-controls')) ?? ''}`);
    await list
      .getByRole('option', { name: new RegExp(part, 'i') })
      .first()
      .waitFor();
    if ((await box.getAttribute('aria-activedescendant')) === null) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  private async reach(target: Locator, name: string): Promise<void> {
    await target.waitFor();
    await this.tabUntil(() => target.evaluate(hasFocus), name);
  }

  /** A button may still wait for its answer: the keyboard goes round until it can be reached. */
  private async tabUntil(isThere: () => Promise<boolean>, name: string): Promise<void> {
    const patience = Date.now() + 15_000;
    for (let step = 0; step < 220 || Date.now() < patience; step += 1) {
      if (await isThere()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }

  /** Looks at the page as it stands in another way: size of the window, day or night. */
  async lookAt(look: Look): Promise<void> {
    await this.page.setViewportSize(look.size);
    await this.page.emulateMedia({ colorScheme: look.scheme });
    await this.page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }

  /** Names of the portal's own elements on the page. */
  elements(): Promise<string[]> {
    return this.page.evaluate<string[]>(
      `[...document.querySelectorAll('*')].map((one) => one.localName).filter((name) => name.startsWith('gu-'))`,
    );
  }

  /** Why the page would have to be scrolled sideways; empty when it fits. */
  overflow(): Promise<string[]> {
    return sticksOut(this.page);
  }

  /** Violations that axe finds on the page as it stands. */
  axe(judging: { judged?: Judged } = {}): Promise<string[]> {
    return axeFaults(this.page, judging);
  }

  async standUp(): Promise<void> {
    await this.leave();
  }
}
