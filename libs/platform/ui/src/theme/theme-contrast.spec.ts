import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Theme = 'light' | 'dark';

const TOKENS = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

function colour(name: string, theme: Theme): string {
  const value = new RegExp(`--${name}:\\s*(?:light-dark\\((#\\w+),\\s*(#\\w+)\\)|(#\\w+));`).exec(TOKENS);
  const found = value?.[3] ?? (theme === 'light' ? value?.[1] : value?.[2]);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [light = 0, dark = 0] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'raised'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'petrol', 'petrol-strong', 'amber', 'brick', 'moss', 'plum'];
const TONES = ['petrol', 'amber', 'brick', 'moss', 'plum'];

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '--%s on --%s can be read (4.5:1)',
    (text, ground) => {
      expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(TONES)('--%s on its soft ground can be read (4.5:1)', (tone) => {
    expect(contrast(tone, `${tone}-soft`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES.map((tone) => `${tone}-soft`))('ink and hints on --%s can be read (4.5:1)', (ground) => {
    for (const text of ['ink', 'ink-2', 'ink-3']) expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['petrol', 'brick'])('words on a button of --%s can be read (4.5:1)', (accent) => {
    expect(contrast('on-accent', accent, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('the edge of a control and the focus ring stand out on --%s (3:1)', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
    expect(contrast('focus', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
