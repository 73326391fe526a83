import type { KnownPerson } from './known-person';

/** Two people, two houses, one spelling apart: search shows both and decides nothing. */
export const MOHAMMAD: KnownPerson = {
  wish: {
    key: 'mohammad-alahmad',
    situation: 'recognisedRefugee',
    origin: 'syria',
    gender: 'male',
    teamKey: 'cpas.sainte-marguerite',
    leadKey: 'benoit.hansenne',
    openedDaysAgo: 200,
    status: 'active',
    identity: {
      familyNames: 'Al-Ahmad',
      givenNames: 'Mohammad',
      knownAs: '',
      ownScriptName: 'محمد الأحمد',
      aliases: [{ spelling: 'Muhammad Alahmad', source: 'asylum_paper' }],
      birthYear: 1988,
      birthMonth: 3,
      birthDay: 14,
      birthAssigned: false,
      birthApproximate: false,
    },
  },
};
export const MUHAMMAD: KnownPerson = {
  wish: {
    key: 'muhammad-alahmed',
    situation: 'asylumWaiting',
    origin: 'syria',
    gender: 'male',
    teamKey: 'possibles.francais',
    leadKey: 'arben.krasniqi',
    openedDaysAgo: 64,
    status: 'active',
    identity: {
      familyNames: 'Alahmed',
      givenNames: 'Muhammad',
      knownAs: '',
      ownScriptName: 'محمد الأحمد',
      aliases: [],
      birthYear: 1988,
      birthMonth: 1,
      birthDay: 1,
      birthAssigned: true,
      birthApproximate: false,
    },
  },
  write: (_person, hand) => {
    hand.ask(
      6,
      'benoit.hansenne',
      'cpas.sainte-marguerite',
      'Nous suivons peut-être la même personne, orthographe voisine. À vérifier ensemble, par téléphone.',
      { status: 'declined', daysAgo: 5, text: 'Vérifié par téléphone : deux personnes différentes.' },
    );
  },
};

/** The name she lives under is not the one on her papers. */
export const KARLA: KnownPerson = {
  wish: {
    key: 'karla-rivera',
    situation: 'asylumWaiting',
    origin: 'salvador',
    gender: 'female',
    age: 27,
    teamKey: 'apd.social',
    leadKey: 'jerome.kinet',
    openedDaysAgo: 95,
    status: 'active',
    identity: {
      familyNames: 'Rivera Flores',
      givenNames: 'José Luis',
      knownAs: 'Karla',
      aliases: [{ spelling: 'Karla Rivera', source: 'stated' }],
      ownSentence: 'Je veux travailler avec mon vrai nom, bien écrit.',
    },
  },
};

/** Known by the name others give him; nothing else was asked. */
export const MOUSSA: KnownPerson = {
  wish: {
    key: 'le-grand-moussa',
    situation: 'notAsked',
    origin: 'guineaManinka',
    gender: 'male',
    teamKey: 'possibles.accueil',
    leadKey: 'olena.hrytsenko',
    openedDaysAgo: 12,
    status: 'in_assessment',
    identity: {
      familyNames: '',
      givenNames: '',
      knownAs: 'Le grand Moussa',
      nationalities: [],
      ownScriptName: '',
      aliases: [],
      birthYear: null,
      birthMonth: null,
      birthDay: null,
      birthAssigned: false,
      birthApproximate: false,
      ownSentence: 'Je veux dormir. Après, on parlera du reste.',
      contacts: [],
    },
  },
};
