import { nextLook, warningOf } from './warning';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const after = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();
const ends = (idle: number, absolute: number) => ({ idleAt: after(idle), expiresAt: after(absolute) });

describe('the warning before a session ends', () => {
  it.each([
    ['far from both ends', ends(1800, 30_000), false, undefined],
    ['two minutes before the idle end', ends(120, 30_000), false, 'idle'],
    ['just before those two minutes', ends(121, 30_000), false, undefined],
    ['ten minutes before the absolute end', ends(1800, 600), false, 'absolute'],
    ['told already', ends(1800, 500), true, undefined],
    ['told already, and idle since', ends(100, 500), true, 'idle'],
    ['an idle end that comes after the absolute one', ends(110, 100), true, undefined],
  ] as const)('%s', (_, both, told, expected) => expect(warningOf(both, NOW, told)).toBe(expected));

  it('is not given before the ends are known', () => expect(warningOf(undefined, NOW, false)).toBeUndefined());

  it('asks again when the warning is due, often while it stands, never in a rush', () => {
    expect(nextLook(ends(520, 30_000), NOW)).toBe(400_000);
    expect(nextLook(ends(1800, 30_000), NOW)).toBe(600_000);
    expect(nextLook(ends(100, 30_000), NOW)).toBe(15_000);
    expect(nextLook(ends(121, 30_000), NOW)).toBe(5000);
    expect(nextLook(undefined, NOW)).toBe(15_000);
  });
});
