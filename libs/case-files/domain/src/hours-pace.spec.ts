import { reachedOn, weeklyPace } from './hours-pace';

const TODAY = '2026-11-22';
const line = { hoursPlanned: 400, declared: 0, attended: 142, attendedLately: 40, firstOn: '2026-03-02' };

describe('the pace of a course', () => {
  it.each([
    ['over the last eight weeks', {}, 5],
    ['since the first session when it is more recent', { attendedLately: 12, firstOn: '2026-11-09' }, 6],
    ['in its first week', { attendedLately: 2.5, firstOn: TODAY }, 2.5],
    ['to a tenth of an hour', { attendedLately: 10 }, 1.3],
    ['of somebody who stopped coming', { attendedLately: 0 }, 0],
    ['before the first session', { attendedLately: 0, firstOn: null }, null],
    ['of a session still to come', { attendedLately: 0, firstOn: '2026-11-23' }, null],
  ])('%s', (_, changed, pace) => {
    expect(weeklyPace({ ...line, ...changed }, TODAY)).toBe(pace);
  });

  it.each([
    ['reaches the hours planned', {}, '2027-11-19'],
    ['reaches the last hour within days', { attended: 399.5 }, '2026-11-23'],
    ['counts hours declared before the ledger', { attended: 37.5, declared: 142 }, '2027-11-19'],
    ['has reached them', { attended: 400 }, null],
    ['has nothing to reach', { hoursPlanned: null }, null],
    ['never does when nobody comes', { attendedLately: 0 }, null],
  ])('%s', (_, changed, day) => {
    expect(reachedOn({ ...line, ...changed }, TODAY)).toBe(day);
  });
});
