/** Browsers that a session can be told apart by. */
export const BROWSERS = ['firefox', 'edge', 'chrome', 'safari', 'other'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Systems that a session can be told apart by. */
export const SYSTEMS = ['windows', 'macos', 'ios', 'android', 'linux', 'other'] as const;
export type System = (typeof SYSTEMS)[number];

/** The device of a session in the few words that help to recognise it. The whole text of the browser is never kept. */
export interface Device {
  readonly browser: Browser;
  readonly system: System;
}

/** The first mark that stands in the text decides: Edge also calls itself Chrome, and Chrome calls itself Safari. */
const BROWSER_MARKS: readonly (readonly [RegExp, Browser])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'edge'],
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/\b(?:(?:Headless)?Chrome|CriOS|Chromium)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const SYSTEM_MARKS: readonly (readonly [RegExp, System])[] = [
  [/\bAndroid\b/, 'android'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'ios'],
  [/\bWindows\b/, 'windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macos'],
  [/\bLinux\b|\bCrOS\b/, 'linux'],
];
const LONGEST_READ = 400;

/** Reads the name that a browser gives itself. */
export function deviceOf(userAgent: string | undefined): Device {
  const text = (userAgent ?? '').slice(0, LONGEST_READ);
  return {
    browser: BROWSER_MARKS.find(([mark]) => mark.test(text))?.[1] ?? 'other',
    system: SYSTEM_MARKS.find(([mark]) => mark.test(text))?.[1] ?? 'other',
  };
}
