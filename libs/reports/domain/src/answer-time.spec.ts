import fc from 'fast-check';
import { addAnswered, ANSWER_EDGES, medianDays } from './answer-time';

const EDGES: readonly number[] = ANSWER_EDGES;

function counted(days: readonly number[]): number[] {
  const answered = addAnswered([]);
  for (const day of days) {
    const place = EDGES.findIndex((edge) => day < edge);
    const at = place < 0 ? EDGES.length : place;
    answered[at] = (answered[at] ?? 0) + 1;
  }
  return answered;
}

describe('median days to answer', () => {
  it('is unknown without answers', () => {
    expect(medianDays(counted([]))).toBeNull();
  });

  it('lies where the middle answer lies', () => {
    expect(medianDays(counted([3.6, 3.7, 3.8, 3.9]))).toBe(3.8);
    expect(medianDays(counted([0.1]))).toBe(0.1);
  });

  it('says the lower edge of the open class', () => {
    expect(medianDays(counted([40, 50, 60]))).toBe(30);
  });

  it('is never further from the true median than its class is wide', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 29, noNaN: true }), { minLength: 1, maxLength: 60 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        const truth = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        const place = EDGES.findIndex((edge) => truth < edge);
        const width = (EDGES[place] ?? 30) - (EDGES[place - 1] ?? 0);
        expect(Math.abs((medianDays(counted(days)) ?? 0) - truth)).toBeLessThanOrEqual(width + 0.06);
      }),
    );
  });

  it('adds up the classes of several pairs', () => {
    expect(addAnswered([counted([1.2]), counted([1.3, 40])])).toEqual(counted([1.2, 1.3, 40]));
  });
});
