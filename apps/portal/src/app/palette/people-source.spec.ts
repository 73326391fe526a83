import { searchOf } from './people-source';

describe('what was typed into the palette', () => {
  it('is a name', () => {
    expect(searchOf('selam tesfay')).toEqual({ name: 'selam tesfay' });
  });

  it('may hold the year of birth', () => {
    expect(searchOf('selam 1991 tesfay')).toEqual({ name: 'selam tesfay', birthYear: 1991 });
    expect(searchOf('1991')).toEqual({ name: '1991' });
  });

  it('may be a telephone number', () => {
    expect(searchOf('0470 12 34 56')).toEqual({ phone: '0470 12 34 56' });
  });

  it('may be a guichet number', () => {
    expect(searchOf('LG-7K4M-22')).toEqual({ reference: 'LG-7K4M-22' });
  });

  it('keeps a name with a hyphen a name', () => {
    expect(searchOf('Marie-Claire')).toEqual({ name: 'Marie-Claire' });
  });
});
