import { centsOfEuros, eurosOfCents } from './euros';

describe('an amount in euros', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['850', 85_000],
    ['850,5', 85_050],
    ['850.50', 85_050],
    ['1 234,56', 123_456],
    ['1\u202f234 €', 123_400],
    ['1.234', 123_400],
    ['1.234,5', 123_450],
    ['12.345.678', 1_234_567_800],
    ['0,07', 7],
  ])('%p is %p cents', (text, cents) => expect(centsOfEuros(text)).toBe(cents));

  it.each(['-5', 'abc', '1,234,5', '12,345', '1e3', ',5', '5,'])('%p is no amount', (text) =>
    expect(centsOfEuros(text)).toBeNaN(),
  );

  it.each([0, 7, 100, 85_050, 123_456])('%p cents come back as they were', (cents) =>
    expect(centsOfEuros(eurosOfCents(cents))).toBe(cents),
  );
});
