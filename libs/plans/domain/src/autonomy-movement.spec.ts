import type { Rater, RatingMoment } from '@guichet/plans-contract';
import { movementOf, nextRatingOn } from './autonomy-movement';

const rating = (
  ratedOn: string,
  rater: Rater,
  steps: Readonly<Record<string, number>>,
  moment: RatingMoment = 'review',
) => ({
  ratedOn,
  rater,
  moment,
  marks: Object.entries(steps).map(([domainCode, step]) => ({ domainCode, step, sentence: '' })),
});

describe('movement on the autonomy scale', () => {
  const ratings = [
    rating('2026-11-20', 'self', { housing: 2, language: 4 }),
    rating('2026-05-12', 'self', { housing: 1 }, 'entry'),
    rating('2026-05-12', 'worker', { housing: 2 }, 'entry'),
    rating('2026-11-20', 'worker', { housing: 2 }),
  ];

  it('keeps the two views apart, oldest first, in the order of the domains', () => {
    expect(movementOf(ratings, ['residence', 'housing', 'language'])).toEqual([
      {
        domainCode: 'housing',
        self: [
          { on: '2026-05-12', step: 1, sentence: '' },
          { on: '2026-11-20', step: 2, sentence: '' },
        ],
        worker: [
          { on: '2026-05-12', step: 2, sentence: '' },
          { on: '2026-11-20', step: 2, sentence: '' },
        ],
      },
      { domainCode: 'language', self: [{ on: '2026-11-20', step: 4, sentence: '' }], worker: [] },
    ]);
  });

  it('never holds a number that nobody gave', () => {
    const given = new Set(ratings.flatMap(({ marks }) => marks.map(({ step }) => step)));
    const shown = movementOf(ratings, ['housing', 'language']).flatMap(({ self, worker }) => [...self, ...worker]);
    expect(shown.filter(({ step }) => !given.has(step))).toEqual([]);
  });
});

describe('the next rating', () => {
  it.each([
    ['before the first', [], null],
    ['half a year after entry', [rating('2026-05-12', 'self', { housing: 1 }, 'entry')], '2026-11-12'],
    ['at the end of a shorter month', [rating('2026-08-31', 'self', { housing: 1 })], '2027-02-28'],
    [
      'after the later of two',
      [rating('2026-05-12', 'self', { housing: 1 }), rating('2026-06-12', 'worker', { housing: 1 })],
      '2026-12-12',
    ],
    ['after the one at exit', [rating('2026-05-12', 'self', { housing: 1 }, 'exit')], null],
  ])('%s', (_name, ratings, on) => {
    expect(nextRatingOn(ratings)).toBe(on);
  });
});
