import { ROOMS } from '@guichet/access-contract';
import { SENSITIVE_TOPICS } from '@guichet/case-files-contract';
import { sensitiveFindings, sensitiveRules } from '@guichet/case-files-domain';
import { FACT_NOTES } from '../demo/texts/notes';
import { sensitiveWords } from './sensitive-words';

const rules = sensitiveRules(sensitiveWords);
const topics = (text: string): string[] => sensitiveFindings(text, rules).map(({ topic }) => topic);

describe('the words of the guard', () => {
  it('are folded, and name topics and rooms that exist', () => {
    for (const { topic, room, stems, except } of rules) {
      expect(SENSITIVE_TOPICS).toContain(topic);
      expect(ROOMS).toContain(room);
      for (const stem of [...stems, ...except]) expect(stem).toMatch(/^[a-z0-9]+( [a-z0-9]+)*\*?$/);
    }
  });

  it.each([
    ['Suivie pour une dépression, prend des médicaments.', ['health']],
    ['Son mari l’a frappée devant les enfants.', ['violence']],
    ['Son mari la frappe.', ['violence']],
    ['Elle a peur de son ex-compagnon, il l’a giflée.', ['violence']],
    ['A reçu un ordre de quitter le territoire.', ['residence']],
    ['Trois mois d’arriérés de loyer, l’huissier est passé.', ['debts']],
    ['Il est homosexuel et le cache à sa famille.', ['intimate']],
    ['Sort de prison en juin.', ['justice']],
    ['She is pregnant and was beaten.', ['health', 'violence']],
    ['Harcelée au travail.', ['violence']],
  ])('notice %s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it.each([
    'Rendez-vous pris chez le médecin de la commune pour lundi.',
    'Coup de téléphone à la commune, carte à retirer jeudi.',
    'Le bail commence le 1er mars, loyer de 620 euros payé.',
    'Cours de français le mardi dans l’enceinte de l’école.',
    'Assurance maladie en ordre, attestation reçue.',
    'La frappe du formulaire est à revoir.',
    'Faute de frappe corrigée sur l’attestation.',
    'La porte condamnée de l’immeuble a été rouverte.',
    'Inscrite au Forem, cherche dans la couture.',
    'Copie du diplôme reçue, à traduire.',
    'Elle a bien compris la suite et rappellera.',
    'We met at the library, next step is the French course.',
    'Le traitement de la demande prend quatre mois.',
    'Le conducteur du bus a été agréable.',
  ])('stay silent at %s', (text) => {
    expect(topics(text)).toEqual([]);
  });

  it('stay silent at nearly all facts that workers write', () => {
    const all = Object.values(FACT_NOTES)
      .flat()
      .map((text) => (typeof text === 'string' ? text : text[1]));
    const noticed = all.filter((text) => topics(text).length > 0);
    expect(noticed.length).toBeLessThan(all.length / 5);
  });
});
