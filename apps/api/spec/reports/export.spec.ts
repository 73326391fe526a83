import { dashboardOf, SmallCity, staffed } from './small-city';

let small: SmallCity;
beforeAll(async () => {
  small = await SmallCity.build();
  await small.files(6, small.cpas);
  await small.referrals(6, small.cpas, small.atelier, 'declined');
});
afterAll(() => small.end());

const lines = (text: unknown) => String(text).split('\r\n');

describe('the file for a spreadsheet', () => {
  it('holds what the page shows, in the caller’s language', async () => {
    const { body, headers } = await small.cpas.manager.get('/api/dashboard.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="guichet-\d{4}-\d{2}-\d{4}-\d{2}\.csv"$/);
    expect(lines(body)[0]).toBe('\ufeffTableau;Ligne;Vers;Mesure;Valeur');
    const { files } = await dashboardOf(small.cpas.manager);
    expect(lines(body)).toContain(`Dossiers;CPAS;;Ouverts;${files.open.value}`);
    expect(lines(body)).toContain('Orientations par organisation;CPAS;Atelier;Déclinées;6');
    const english = await small.cpas.manager.get('/api/dashboard.csv', { 'accept-language': 'en' });
    expect(lines(english.body)[0]).toContain('Table;Row;To;Measure;Value');
  });

  it('hides what the page hides', async () => {
    await small.referrals(2, small.atelier, small.cpas);
    const { body } = await small.coordinator.get('/api/dashboard.csv');
    expect(lines(body)).toContain('Orientations par organisation;Atelier;CPAS;Envoyées;< 5');
    expect(lines(body).filter((line) => /;[1-4]$/.test(line))).toEqual([]);
  });

  it('never holds a formula, whatever an organisation calls itself', async () => {
    const odd = await staffed(small.city, '=HYPERLINK("http://exemple.test")');
    await small.referrals(1, odd, small.atelier);
    const { body } = await small.atelier.manager.get<string>('/api/dashboard.csv');
    expect(body).toContain(`"'=HYPERLINK(""http://exemple.test"")"`);
    for (const line of lines(body)) for (const cell of line.split(';')) expect(cell).not.toMatch(/^\ufeff?[=+@\t-]/);
  });
});
