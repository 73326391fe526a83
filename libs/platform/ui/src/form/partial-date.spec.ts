import { joinParts, partsOf } from './partial-date';

describe('a date of which a part may be unknown', () => {
  it.each([
    [{ year: '1991', month: '', day: '' }, '1991'],
    [{ year: '1991', month: '4', day: '' }, '1991-04'],
    [{ year: '1992', month: '2', day: '29' }, '1992-02-29'],
    [{ year: '', month: '', day: '' }, ''],
  ])('%o is %s', (typed, value) => {
    expect(joinParts(typed)).toEqual({ value });
  });

  it.each([
    [{ year: '91', month: '', day: '' }, 'partialDateYear'],
    [{ year: '', month: '4', day: '' }, 'partialDateYear'],
    [{ year: '1991', month: '13', day: '' }, 'partialDateMonth'],
    [{ year: '1991', month: '2', day: '29' }, 'partialDateDay'],
    [{ year: '1991', month: '4', day: '0' }, 'partialDateDay'],
    [{ year: '1991', month: '', day: '4' }, 'partialDateGap'],
  ])('%o is refused as %s', (typed, fault) => {
    expect(joinParts(typed)).toEqual({ fault });
  });

  it('comes apart again without leading zeros', () => {
    expect(partsOf('1991-04-03')).toEqual({ year: '1991', month: '4', day: '3' });
    expect(partsOf('')).toEqual({ year: '', month: '', day: '' });
  });
});
