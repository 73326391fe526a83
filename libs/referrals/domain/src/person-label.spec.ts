import { personLabel } from './person-label';

describe('the name on the sheet before acceptance', () => {
  it.each([
    [{ givenNames: 'Selamawit', knownAs: 'Selam', familyNames: 'Tesfay' }, 'Selamawit T.'],
    [{ givenNames: '', knownAs: 'Selam', familyNames: 'tesfay gebre' }, 'Selam T.'],
    [{ givenNames: 'Oleksii', knownAs: '', familyNames: '' }, 'Oleksii'],
    [{ givenNames: '', knownAs: '', familyNames: 'Ахмедов' }, 'А.'],
    [{ givenNames: 'Élise', knownAs: '', familyNames: 'école' }, 'Élise É.'],
  ])('of %j is "%s"', (name, label) => {
    expect(personLabel(name)).toBe(label);
  });

  it('never holds the whole family name', () => {
    expect(personLabel({ givenNames: '', knownAs: '', familyNames: 'Nguyen' })).not.toContain('guyen');
  });
});
