import type { SensitiveRule } from '@guichet/case-files-contract';
import { sensitiveFindings, sensitiveRules } from './sensitive-words';

const rules: SensitiveRule[] = [
  {
    topic: 'health',
    room: 'health',
    stems: ['depress*', 'maladie*', 'vih', 'est enceinte'],
    except: ['assurance maladie', 'conge de maladie'],
  },
  { topic: 'violence', room: 'rights_violence', stems: ['violence*', 'viol'], except: [] },
  { topic: 'health', room: 'health', stems: ['pregnan*'], except: [] },
];

describe('the guard of sensitive words', () => {
  it.each([
    ['Elle fait une dépression depuis mai.', ['health'], ['dépression']],
    ['DÉPRESSIF, suivi au centre.', ['health'], ['DÉPRESSIF']],
    ['Elle est enceinte de trois mois', ['health'], ['est enceinte']],
    ['Séropositif au VIH; violences au pays', ['health', 'violence'], ['VIH', 'violences']],
    ['She is pregnant.', ['health'], ['pregnant']],
    ['Sa maladie a commencé pendant son congé de maladie', ['health'], ['maladie']],
    ['de\u0301pression', ['health'], ['dépression']],
  ])('notices %s', (text, topics, words) => {
    const found = sensitiveFindings(text, rules);
    expect(found.map(({ topic }) => topic)).toEqual(topics);
    expect(found.flatMap((one) => one.words)).toEqual(words);
  });

  it.each([
    'Rendez-vous dans l’enceinte de la gare',
    'Joue du violon le jeudi, aime le violet',
    'Assurance maladie en ordre, congé de maladie jusqu’à lundi',
    'La logeuse donne huit jours de plus.',
    '',
    '… !!! 12',
  ])('stays silent at %s', (text) => {
    expect(sensitiveFindings(text, rules)).toEqual([]);
  });

  it('reads its rules from the attributes of the list', () => {
    const attributes = { topic: 'health', room: 'health', stems: ['vih'] };
    expect(sensitiveRules([{ attributes }])).toEqual([{ topic: 'health', room: 'health', stems: ['vih'], except: [] }]);
  });
});
