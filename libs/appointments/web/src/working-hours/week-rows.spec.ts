import { stretchesOf, weekRows } from './week-rows';

describe('the hours of a week', () => {
  const stretches = [
    { weekday: 1, from: '09:00', to: '12:00' },
    { weekday: 1, from: '13:00', to: '17:00' },
    { weekday: 3, from: '10:00', to: '18:00' },
  ];

  it('show a pause, and days without work as empty', () => {
    const rows = weekRows(stretches);
    expect(rows[0]?.times).toEqual(['09:00', '12:00', '13:00', '17:00']);
    expect(rows[1]?.times).toEqual(['', '', '', '']);
  });

  it('come back as they were, without what is half typed', () => {
    expect(stretchesOf(weekRows(stretches))).toEqual(stretches);
    expect(stretchesOf([{ weekday: 2, times: ['09:00', '', '', '17:00'] }])).toEqual([]);
  });
});
