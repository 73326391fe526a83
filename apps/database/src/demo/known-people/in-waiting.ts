import { addDays, addMonths } from '../calendar';
import { employment, procedure, project } from '../people/facts';
import type { KnownPerson } from './known-person';

/** Eighteen on the first of January, a day an office chose. */
export const NAJIBULLAH: KnownPerson = {
  wish: {
    key: 'najibullah',
    situation: 'unaccompaniedMinor',
    origin: 'afghanistanPashto',
    gender: 'male',
    teamKey: 'apd.social',
    leadKey: 'monique.lahaye',
    openedDaysAgo: 240,
    speaksFrench: false,
    readsLatin: false,
    status: 'active',
    identity: {
      familyNames: '',
      givenNames: 'Najibullah',
      knownAs: 'Najib',
      ownScriptName: 'نجیب الله',
      pronunciation: 'Nadjib',
      aliases: [{ spelling: 'Najeeb Ullah', source: 'asylum_paper' }],
      ownSentence: 'Je veux devenir mécanicien et appeler ma mère tous les dimanches.',
    },
  },
  write: (person, hand, today) => {
    const birthYear = Number(addDays(today, 60).slice(0, 4)) - 18;
    Object.assign(person, { birthYear, birthMonth: 1, birthDay: 1, birthAssigned: true, birthApproximate: false });
    hand.note(
      9,
      'Dix-huit ans le 1er janvier, sur le papier. Réunion prévue avec la tutrice, l’école et le CPAS avant les vacances.',
    );
    const future = hand.refer('cpas.sainte-marguerite', {
      subject: 'Préparer la sortie de tutelle',
      request:
        'Le jeune aura dix-huit ans dans quelques semaines. Il faut un logement et un revenu pour qu’il finisse son année.',
      rooms: ['identity', 'contact', 'housing', 'training'],
      createdDaysAgo: 8,
    });
    future.send(hand.at(8, 10, 15), {
      legalGroundCode: 'guardian_mandate',
      legalGroundNote: 'Demande faite avec la tutrice désignée ; le jeune est d’accord et sera présent.',
    });
    future.acknowledge('laura.ferrari', hand.at(7, 8, 30));
    future.ask(
      'laura.ferrari',
      hand.at(5, 13, 0),
      'La tutrice peut-elle rester personne de contact après la majorité ?',
    );
  },
};

/** Wishes to go home when it is possible, and to live well here until then. */
export const HALYNA: KnownPerson = {
  wish: {
    key: 'halyna-moroz',
    situation: 'temporaryProtection',
    origin: 'ukraine',
    gender: 'female',
    age: 72,
    teamKey: 'possibles.accueil',
    leadKey: 'olena.hrytsenko',
    openedDaysAgo: 410,
    status: 'active',
    identity: {
      familyNames: 'Moroz',
      givenNames: 'Halyna',
      ownScriptName: 'Галина Мороз',
      aliases: [{ spelling: 'Galina Moroz', source: 'card' }],
      ownSentence: 'Je veux rentrer quand ce sera possible, et planter quelque chose ici en attendant.',
    },
  },
  write: (_person, hand) => {
    hand.ask(
      40,
      'karim.haddad',
      'ville.pcs',
      'Elle vient au potager chaque mercredi. Puis-je voir sa langue et comment la joindre ?',
      { status: 'answered', daysAgo: 39, text: 'Vu avec elle, c’est oui. Je fais une orientation vers votre équipe.' },
    );
  },
};

/** Twelve years in Liège, a single name, a request that gives neither a paper nor a right to work. */
export const YUSUF: KnownPerson = {
  wish: {
    key: 'yusuf',
    situation: 'regularisation9bis',
    origin: 'sudan',
    gender: 'male',
    age: 44,
    teamKey: 'possibles.droits',
    leadKey: 'rosalie.ngoma',
    openedDaysAgo: 480,
    speaksFrench: true,
    status: 'active',
    identity: {
      familyNames: '',
      givenNames: 'Yusuf',
      knownAs: '',
      ownScriptName: 'يوسف',
      aliases: [
        { spelling: 'Youssouf', source: 'transliteration' },
        { spelling: 'Joseph', source: 'stated' },
      ],
      ownSentence: 'Je veux vivre ici avec mon nom.',
      birthYear: null,
      birthMonth: null,
      birthDay: null,
      birthAssigned: false,
      birthApproximate: false,
    },
    change: (facts, { today }) => {
      facts.arrivedOn = addMonths(today, -146);
      facts.procedures = [
        procedure('regularisation_9bis', addMonths(today, -62), 'decided', {
          source: 'copy_seen',
          closedOn: addMonths(today, -39),
          stageSince: addMonths(today, -39),
          outcome: 'Refus, notifié par la commune',
        }),
        procedure('regularisation_9bis', addMonths(today, -9), 'examined', {
          source: 'copy_seen',
          stageSince: addMonths(today, -9),
          lawyer: 'Me Kalala',
          nextDeadlineWhat: 'Sans délai légal : relancer par l’avocate',
        }),
      ];
      facts.employment = [
        employment('volunteering', 'Cuisine du samedi', addMonths(today, -70), {
          employer: 'Le Monde des Possibles',
          hoursPerWeek: 6,
          note: 'Plus de mille heures, notées semaine par semaine pour l’avocate.',
          source: 'confirmed',
        }),
      ];
      facts.projects = [
        project('Traiteur solidaire', 'trade_test', addMonths(today, -14), {
          ownWords: 'Je nourris soixante personnes le samedi. Je voudrais que ce soit mon métier, avec un contrat.',
          nextStep: 'Attendre une réponse, et continuer',
        }),
      ];
      facts.needs = ['regularisation', 'project', 'housing'];
    },
  },
  write: (_person, hand) => {
    hand.ask(
      2,
      'marc.lejeune',
      'cpas.outremeuse',
      'Il est à l’antenne ce matin pour une aide médicale urgente. Je voudrais ne pas lui faire tout redire.',
    );
  },
};
