import { listedClock } from './listed-clock';

const card = {
  validUntil: '2027-03-14',
  prepareOn: '2026-11-14',
  windowOpensOn: '2027-01-28',
  windowClosesOn: '2027-02-12',
};

describe('the clock on a line of the list', () => {
  it.each([
    ['2026-11-13', null],
    ['2026-11-14', { state: 'prepare', on: '2027-01-28' }],
    ['2027-01-28', { state: 'open', on: '2027-02-12' }],
    ['2027-02-12', { state: 'open', on: '2027-02-12' }],
    ['2027-02-13', { state: 'closed', on: '2027-03-14' }],
    ['2027-03-14', { state: 'closed', on: '2027-03-14' }],
    ['2027-03-15', { state: 'expired', on: '2027-03-14' }],
  ])('on %s', (today, clock) => {
    expect(listedClock(card, today)).toEqual(clock);
  });

  it('says nothing of a paper without an end or without a window', () => {
    expect(listedClock(null, '2026-11-22')).toBeNull();
    expect(listedClock({ ...card, validUntil: null }, '2026-11-22')).toBeNull();
    expect(
      listedClock({ ...card, prepareOn: null, windowOpensOn: null, windowClosesOn: null }, '2027-03-01'),
    ).toBeNull();
  });
});
