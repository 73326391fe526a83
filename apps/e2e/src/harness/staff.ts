import type { Browser } from 'playwright-core';
import { startBrowser } from './chromium';
import { account, Desk } from './desk';
import { say } from './words';

/** Who sits at a desk: a role, of an organisation where it matters, by name where that matters; nobody without a role. */
export interface Seated {
  readonly as?: string;
  readonly of?: string;
  readonly called?: string;
}

/** Several desks in one browser, each signed in once and kept. */
export class Staff {
  private readonly desks = new Map<string, Promise<Desk>>();

  private constructor(private readonly browser: Browser) {}

  static async gather(): Promise<Staff> {
    return new Staff(await startBrowser());
  }

  desk(who: Seated): Promise<Desk> {
    const key = [who.as, who.of, who.called].join(' ');
    const desk = this.desks.get(key) ?? this.seat(who);
    this.desks.set(key, desk);
    // somebody who could not sit down may try again
    desk.catch(() => this.desks.delete(key));
    return desk;
  }

  async goHome(): Promise<void> {
    await this.browser.close();
  }

  private async seat({ as: role, of: organisation = '', called: name = '' }: Seated): Promise<Desk> {
    const desk = await Desk.sitDown({ browser: this.browser });
    if (role === undefined) return desk;
    await desk.signIn(account({ role, organisation, name }));
    await this.speakFrench(desk);
    return desk;
  }

  /** Journeys read French words; who reads another language at work chooses French on this device. */
  private async speakFrench(desk: Desk): Promise<void> {
    const { page } = desk;
    if ((await page.locator('html').getAttribute('lang')) === 'fr') return;
    await desk.pressOn(page.locator('[aria-controls="me-panel"]'));
    await desk.pick(new RegExp(say('shell.me.fr')));
    await page.locator('html[lang="fr"]').waitFor();
  }
}
