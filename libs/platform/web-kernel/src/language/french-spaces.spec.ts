import { frenchSpaces, withFrenchSpaces } from './french-spaces';

describe('the spaces of French', () => {
  it('keep a sign with the word it belongs to', () => {
    expect(frenchSpaces('Qui : « elle » ; pourquoi ? 10 % !')).toBe(
      'Qui\u00a0: «\u00a0elle\u00a0»\u202f; pourquoi\u202f? 10\u202f%\u202f!',
    );
  });

  it('leave times, addresses and placeholders alone', () => {
    const kept = '09:30, https://guichet.example, {{ count }} dossiers';
    expect(frenchSpaces(kept)).toBe(kept);
    expect(frenchSpaces('Reçus : {{ count }}')).toBe('Reçus\u00a0: {{ count }}');
  });

  it('go through a whole catalogue', () => {
    expect(withFrenchSpaces({ a: { b: 'Fin : demain' }, c: 'Oui' })).toEqual({
      a: { b: 'Fin\u00a0: demain' },
      c: 'Oui',
    });
  });
});
