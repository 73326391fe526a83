import { domainsOf, draftOfProvider } from './provider-draft';

describe('domains out of a line', () => {
  it.each([
    ['', []],
    ['cpas-liege.be', ['cpas-liege.be']],
    ['CPAS-Liege.be, @liege.be ;liege.be\nforem.be', ['cpas-liege.be', 'liege.be', 'forem.be']],
  ])('%j', (line, domains) => {
    expect(domainsOf(line)).toEqual(domains);
  });
});

describe('a form to begin with', () => {
  it('is empty and offered where there is no provider', () => {
    expect(draftOfProvider(null)).toEqual({ issuer: '', clientId: '', clientSecret: '', domains: '', active: true });
  });
  it('never holds the secret', () => {
    const known = { issuer: 'https://login.example', clientId: 'guichet', domains: ['a.be', 'b.be'], active: false };
    expect(draftOfProvider(known)).toEqual({ ...known, clientSecret: '', domains: 'a.be, b.be' });
  });
});
