import { safeReturnPath } from './guards';

describe('the return address after signing in', () => {
  it.each(['/dossiers/7?onglet=fil#notes', '/orientations'])('%s is followed', (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\\b',
    '/connexion?retour=/x',
    '',
    null,
    undefined,
  ])('%s leads home', (path) => {
    expect(safeReturnPath(path)).toBe('/');
  });
});
