import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

function path(): string {
  const given = process.env['CHROMIUM'];
  if (given) return given;
  for (const name of NAMES) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      continue;
    }
  }
  throw new Error('No Chromium: set CHROMIUM to its path.');
}

/** A browser of its own, as a person at another desk has. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: path(), args: FLAGS, headless: true });
}
