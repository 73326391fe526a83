import { readFile } from 'node:fs/promises';
import { account, Desk } from './harness/desk';
import { messyList } from './harness/messy-list';

/** As long as two thousand rows take on a small machine that does other things too. */
const LONG = 420_000;

/**
 * A team lead brings in the list that the team kept for years: two thousand people, badly written. She names its columns,
 * corrects what many rows have in common at once, decides on a double, opens the files, and takes all of it back.
 */
describe('bringing a list in', () => {
  let desk: Desk;
  const axeFaults: string[] = [];
  const list = messyList(2000);
  const clean = async (where: string): Promise<void> => {
    axeFaults.push(...(await desk.axe()).map((fault) => `${where}: ${fault}`));
  };
  const seen = (words: string | RegExp, timeout = 15_000): Promise<void> =>
    desk.page.getByText(words).first().waitFor({ timeout });

  beforeAll(async () => {
    desk = await Desk.sitDown();
    await desk.signIn(account({ organisation: 'CPAS', role: 'team_lead' }));
  }, 90_000);
  afterAll(() => desk.standUp());

  it('says what is wrong with a file that is no list, and keeps nothing of it', async () => {
    await desk.open('/administration/imports/nouveau');
    const picker = desk.page.locator('input[type="file"]');
    const buffer = Buffer.from('Identité;;\r\nNom;Prénom;Né le\r\nA;B;1990\r\n', 'latin1');
    await picker.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer });
    await desk.reachAndPress('Envoyer la liste');
    await seen(/porte un titre seul/);
    await clean('a file that is refused');
  });

  it('proposes what the columns hold', async () => {
    const buffer = list.csv;
    await desk.page.locator('input[type="file"]').setInputFiles({ name: 'suivi.csv', mimeType: 'text/csv', buffer });
    await desk.reachAndPress('Envoyer la liste');
    await desk.page.getByRole('heading', { name: 'Que contient chaque colonne ?' }).waitFor({ timeout: 60_000 });
    await desk.settle();
    const meaning = (header: string) => desk.page.getByLabel(`La colonne ${header} contient`).inputValue();
    expect(await Promise.all(['NOM', 'Prénom(s)', 'Date de naissance', 'Remarque'].map(meaning))).toEqual([
      'family_names',
      'given_names',
      'birth_date',
      '',
    ]);
    await clean('the columns');
    await desk.reachAndPress('Vérifier la liste');
  });

  it(
    'checks every row without creating anything',
    async () => {
      await seen('Vérification des lignes');
      await desk.page.getByText('La suite').waitFor();
      await desk.page.getByRole('button', { name: /^Ouvrir les dossiers/ }).waitFor({ timeout: LONG });
      await desk.settle();
      await seen(`Lignes à corriger : ${list.faulty}`);
      await seen(`Personnes peut-être déjà connues : ${list.doubles}`);
      await clean('the list is checked');
    },
    LONG,
  );

  it(
    'corrects in one go what many rows have in common',
    async () => {
      await desk.reachAndPress(`Mot inconnu (${list.misspelt})`, 'link');
      await desk.settle();
      await seen(/Nous ne savons pas ce que veut dire «\ssyrianne\s»/);
      await clean('rows with a problem');
      await desk.reachAndPress(/Aussi dans toutes les lignes/, 'checkbox', 'Space');
      await desk.reachAndPress(/Prendre\s+Syrie/);
      await seen(`Lignes corrigées : ${list.misspelt}`);
      await desk.reachAndPress('Retour à l’import', 'link');
      await desk.page.getByRole('button', { name: /^Ouvrir les dossiers/ }).waitFor({ timeout: LONG });
      await seen(`Lignes à corriger : ${list.faulty - list.misspelt}`, LONG);
    },
    LONG,
  );

  it('decides on doubles one by one', async () => {
    await desk.reachAndPress(`Personnes peut-être déjà connues : ${list.doubles}`, 'link');
    await desk.settle();
    await desk.reachAndPress('Décider', 'link');
    await seen(/porte le même nom et la même naissance/);
    await desk.settle();
    await clean('a double');
    await desk.reachAndPress('Écarter la ligne');
    await seen(/écartée/);
    await desk.page.getByRole('heading', { level: 1, name: 'Est-ce la même personne ?' }).waitFor();
    await desk.reachAndPress('Retour à l’import', 'link');
  });

  it(
    'opens the files while she does something else, and is told',
    async () => {
      const ready = list.rows - list.faulty - list.doubles + list.misspelt;
      await desk.page.getByRole('button', { name: `Ouvrir les dossiers (${ready})` }).waitFor({ timeout: 60_000 });
      await desk.reachAndPress(`Ouvrir les dossiers (${ready})`);
      await seen('Ouverture des dossiers');
      await clean('the import runs');
      await desk.open('/dossiers');
      await expect(finished(desk)).resolves.toBe('finished');
      await desk.open('/administration/imports');
      await desk.reachAndPress('suivi.csv', 'link');
      await seen(`Dossiers ouverts : ${ready}`);
      await desk.settle();
      await clean('the import is done');
      const download = desk.page.waitForEvent('download');
      await desk.reachAndPress('Télécharger les lignes non importées (CSV)', 'link');
      const report = await readFile(await (await download).path(), 'utf8');
      expect(report.trim().split('\r\n')).toHaveLength(1 + list.rows - ready);
      expect(report).toContain(`"'=HYPERLINK`);
    },
    LONG,
  );

  it(
    'takes everything back, and says first what that means',
    async () => {
      await desk.reachAndPress('Annuler l’import');
      await seen(/Les dossiers où quelqu’un a écrit/);
      await clean('taking back');
      await desk.reachAndPress(/^Retirer les dossiers/);
      await seen(/L’import est annulé/, LONG);
    },
    LONG,
  );

  it('was clean for axe on every page, and no page complained', () => {
    expect(axeFaults).toEqual([]);
    // the file that was refused is an answer of the API that a browser reports as an error
    expect(desk.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
});

/** Waits for the end of the newest import, as a page does that was left. */
async function finished(desk: Desk): Promise<string> {
  const deadline = Date.now() + LONG;
  for (;;) {
    const { items } = (await desk.ask('/api/imports')) as { items: { status: string }[] };
    const status = items[0]?.status ?? '';
    if (status === 'finished' || Date.now() > deadline) return status;
    await desk.page.waitForTimeout(1000);
  }
}
