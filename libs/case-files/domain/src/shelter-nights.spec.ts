import { nightsByMonth } from './shelter-nights';
import type { AskedNight } from './shelter-nights';

const quota = (code: string): number | null => (code === 'north' ? 7 : null);
const night = (day: string, result: AskedNight['result'] = 'obtained', shelterCode = 'north'): AskedNight => ({
  shelterCode,
  night: day,
  result,
});

describe('nights at a shelter', () => {
  it('are counted by month and shelter, the latest month first', () => {
    const nights = [
      night('2026-10-31'),
      night('2026-11-01'),
      night('2026-11-02'),
      night('2026-11-03', 'refused'),
      night('2026-11-03', 'obtained', 'south'),
    ];
    expect(nightsByMonth(nights, quota)).toEqual([
      { shelterCode: 'north', month: '2026-11', obtained: 2, refused: 1, left: 5 },
      { shelterCode: 'south', month: '2026-11', obtained: 1, refused: 0, left: null },
      { shelterCode: 'north', month: '2026-10', obtained: 1, refused: 0, left: 6 },
    ]);
  });

  it.each([
    ['written down twice', [night('2026-11-01'), night('2026-11-01')], 1, 0],
    ['refused, then obtained the same evening', [night('2026-11-01', 'refused'), night('2026-11-01')], 1, 0],
    ['obtained, then a refusal noted', [night('2026-11-01'), night('2026-11-01', 'refused')], 1, 0],
    ['refused twice', [night('2026-11-01', 'refused'), night('2026-11-01', 'refused')], 0, 1],
  ])('%s is one night', (_, nights, obtained, refused) =>
    expect(nightsByMonth(nights, quota)).toMatchObject([{ obtained, refused }]),
  );

  it('leave nothing, never less, once the quota is over', () => {
    const nights = Array.from({ length: 9 }, (_, index) => night(`2026-11-0${index + 1}`));
    expect(nightsByMonth(nights, quota)).toMatchObject([{ obtained: 9, left: 0 }]);
  });
});
