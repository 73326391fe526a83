import { pseudoArabicCatalogue } from './pseudo-arabic';

describe('French in Arabic letters', () => {
  it('keeps the keys and the placeholders', () => {
    expect(pseudoArabicCatalogue({ a: { b: 'Été {{ count }} ?' } })).toEqual({ a: { b: 'يتي {{ count }} ؟' } });
  });
});
