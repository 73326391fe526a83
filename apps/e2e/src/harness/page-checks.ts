import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import type { Judged } from './looks';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const WITHOUT_COLOURS = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));

/** Elements that stick out of the page sideways, unless something around them scrolls or cuts; runs in the page. */
const STICKING_OUT = `(() => {
  const root = document.documentElement;
  const tooWide = Math.round(root.scrollWidth - root.clientWidth);
  if (tooWide <= 0) return [];
  const sticksOut = ({ left, right }) => right > root.clientWidth + 1 || left < -1;
  const guilty = [...document.querySelectorAll('body *')].filter((one) => sticksOut(one.getBoundingClientRect()));
  return ['the page is ' + tooWide + ' px too wide: ' + guilty.slice(-3).map((one) => one.outerHTML.slice(0, 120)).join(' | ')];
})()`;

interface AxeViolation {
  readonly id: string;
  readonly html: readonly string[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Elements that stick out of the page sideways, so that it would have to be scrolled; empty when it fits. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(STICKING_OUT);
}

const debuggers = new WeakMap<Page, Promise<CDPSession>>();

/** One for each page, and kept: where one goes, it takes the passkeys of the page with it. */
function debuggerOf(page: Page): Promise<CDPSession> {
  const known = debuggers.get(page) ?? page.context().newCDPSession(page);
  debuggers.set(page, known);
  return known;
}

/** Violations that axe finds on the page as it stands. */
export async function axeFaults(page: Page, { judged }: { judged?: Judged } = {}): Promise<string[]> {
  // the content security policy refuses foreign scripts, as it should; the debugger may still bring one
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) {
    await (await debuggerOf(page)).send('Runtime.evaluate', { expression: axeSource });
  }
  const options = {
    resultTypes: ['violations'],
    runOnly: judged === 'colours' ? COLOUR_RULES : ALL_RULES,
    ...(judged === 'all but colours' && { rules: WITHOUT_COLOURS }),
  };
  const found = await page.evaluate<AxeViolation[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) })))`,
  );
  return found.map(
    ({ id, html }) =>
      `${id}: ${html
        .slice(0, 3)
        .map((one) => one.slice(0, 160))
        .join(' | ')}`,
  );
}
