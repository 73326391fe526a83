import type { AgreementForm, AgreementProof } from '@guichet/access-contract';
import { provesAgreement } from './agreement-proof';

const drawn: AgreementProof = { kind: 'drawn', name: 'Selam', path: 'M10 20L30 40L50 60' };
const typed: AgreementProof = { kind: 'typed', name: 'Selam', path: '' };
const witnessed: AgreementProof = { kind: 'witnessed', name: 'Anne', path: '' };

describe('the proof of an agreement', () => {
  it.each([
    ['signed', null, true],
    ['signed', drawn, false],
    ['oral_recorded', witnessed, true],
    ['oral_recorded', null, false],
    ['oral_recorded', typed, false],
    ['on_screen', drawn, true],
    ['on_screen', typed, true],
    ['on_screen', witnessed, false],
    ['on_screen', null, false],
    ['on_screen', { ...drawn, path: '' }, false],
    ['on_screen', { ...drawn, path: 'M10 20' }, false],
    ['on_screen', { ...drawn, path: 'M10 20L30 40"/><script>' }, false],
    ['on_screen', { ...typed, path: 'M10 20L30 40' }, false],
    ['on_screen', { ...typed, name: '  ' }, false],
  ] satisfies [AgreementForm, AgreementProof | null, boolean][])('%s with %o: %s', (form, proof, whole) => {
    expect(provesAgreement(form, proof)).toBe(whole);
  });
});
