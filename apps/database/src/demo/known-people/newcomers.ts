import { addDays } from '../calendar';
import { employment, housing, project, training } from '../people/facts';
import type { KnownPerson } from './known-person';

/** The welder of the mock-up: sent by the city's desk, waiting for the FOREM's answer. */
export const OLEKSII: KnownPerson = {
  wish: {
    key: 'oleksii-kravchuk',
    situation: 'temporaryProtection',
    origin: 'ukraine',
    gender: 'male',
    age: 38,
    teamKey: 'ville.accueil',
    leadKey: 'amelie.jacquemin',
    openedDaysAgo: 30,
    speaksFrench: false,
    readsLatin: true,
    status: 'in_assessment',
    withHistory: false,
    identity: {
      familyNames: 'Kravchuk',
      givenNames: 'Oleksii',
      ownScriptName: 'Олексій Кравчук',
      pronunciation: 'O-lek-sii',
      aliases: [
        { spelling: 'Aleksei Kravchuk', source: 'card' },
        { spelling: 'Oleksiy Kravtchouk', source: 'transliteration' },
      ],
      ownSentence: 'Je veux prouver que je sais souder.',
      languages: [
        { code: 'uk', spoken: 'native', written: 'native', preferred: true, interpreterNeeded: true },
        { code: 'en', spoken: 'b1', written: 'a2', preferred: false, interpreterNeeded: false },
        { code: 'ru', spoken: 'c1', written: 'c1', preferred: false, interpreterNeeded: false },
        { code: 'fr', spoken: 'a1', written: 'pre_a1', preferred: false, interpreterNeeded: false },
      ],
    },
    change: (facts, { today }) => {
      facts.employment = [
        employment('abroad_employee', 'Soudure', addDays(today, -5600), {
          validUntil: addDays(today, -1730),
          employer: 'Chantier naval, Mykolaïv',
          note: 'Certificats photographiés.',
        }),
      ];
    },
  },
  write: (_person, hand) => {
    hand.note(
      30,
      'Premier accueil au guichet, en anglais et avec interprète par téléphone. Soudeur depuis quinze ans.',
    );
    hand.note(
      5,
      'Carte renouvelée, terme commun du 4 mars 2027 expliqué. Il préfère travailler en attendant d’en savoir plus.',
    );
    const given = hand.share(5, 'forem.migrants', 'Faire reconnaître le métier et s’inscrire.', [
      'identity',
      'contact',
      'language',
      'training',
      'employment',
    ]);
    const recognition = hand.refer('forem.migrants', {
      subject: 'Reconnaissance du métier de soudeur',
      request:
        'Quinze ans de soudure, certificats en ukrainien. Par où commencer pour travailler vite dans son métier ?',
      rooms: ['identity', 'contact', 'language', 'training', 'employment'],
      practicalLimits: 'Disponible tous les jours.',
      createdDaysAgo: 4,
    });
    recognition.send(hand.at(4, 9, 45), { agreementId: given.id });
  },
};

/** Sleeps in the office of the association every other night, and wants nobody to know. */
export const THIERNO: KnownPerson = {
  wish: {
    key: 'thierno-barry',
    situation: 'undocumented',
    origin: 'guineaFula',
    gender: 'male',
    age: 29,
    teamKey: 'possibles.projets',
    leadKey: 'yassin.bakkali',
    openedDaysAgo: 190,
    speaksFrench: true,
    status: 'active',
    withHistory: false,
    identity: {
      familyNames: 'Barry',
      givenNames: 'Thierno',
      ownSentence: 'Je veux réparer les choses au lieu de les jeter.',
      aliases: [{ spelling: 'Cherno Barry', source: 'transliteration' }],
    },
    change: (facts, { today }) => {
      facts.housing = [
        housing('hosted', addDays(today, -260), addDays(today, -40), {
          note: 'Chez un cousin, jusqu’à l’arrivée de la famille de celui-ci.',
        }),
        housing('workplace', addDays(today, -39), null, {
          note: 'Une nuit sur deux dans l’atelier ; les autres nuits à l’abri ou dehors.',
        }),
      ];
      facts.projects = [
        project('Réparation de téléphones', 'trade_test', addDays(today, -150), {
          ownWords: 'Quand je répare, je ne pense plus à la nuit.',
          nextStep: 'Rien avant qu’il dorme quelque part',
        }),
      ];
      facts.training = [
        training('digital', 'Électronique et réparation', addDays(today, -140), {
          providerKey: 'possibles',
          hoursPlanned: 90,
          hoursDone: 61,
          note: 'Absences excusées : on ne demande pas à quelqu’un qui n’a pas dormi d’être à l’heure.',
          source: 'confirmed',
        }),
      ];
      facts.employment = [
        employment('volunteering', 'Atelier de réparation', addDays(today, -120), {
          employer: 'Le Monde des Possibles',
          hoursPerWeek: 8,
        }),
      ];
    },
  },
  write: (_person, hand) => {
    hand.note(190, 'Arrive par un ami de l’atelier. Sait tout réparer, parle peu.');
    hand.note(
      38,
      'Dort dans l’atelier une nuit sur deux. Il me l’a dit parce que j’ai trouvé sa couverture. Ne veut pas que les autres le sachent.',
      { nature: 'confidence' },
    );
    hand.note(
      15,
      'Sa tête n’est pas disponible pour apprendre, c’est lui qui le dit. On met le projet en veille, pas lui.',
    );
    const given = hand.share(14, 'cpas.urgences', 'Trouver un toit, d’abord.', ['identity', 'contact', 'housing']);
    const bed = hand.refer('cpas.urgences', {
      subject: 'Un lit, plus qu’une nuit sur deux',
      request:
        'Dort une nuit sur deux dans un lieu de travail, sept nuits d’abri déjà utilisées. Cherche une solution de quelques semaines.',
      rooms: ['identity', 'contact', 'housing'],
      urgency: 'one_day',
      createdDaysAgo: 14,
    });
    bed.send(hand.at(14, 9, 0), { agreementId: given.id });
    bed.acknowledge('sarah.mertens', hand.at(14, 9, 50));
    bed.accept('sarah.mertens', hand.at(14, 11, 10), 'Trois nuits tout de suite, je cherche la suite.', null);
    bed.start(hand.at(12, 13, 0));
  },
};
