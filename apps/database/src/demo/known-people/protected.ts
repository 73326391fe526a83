import { employment } from '../people/facts';
import type { KnownPerson } from './known-person';

/** Left with two children; her address is shown to nobody without the special right. */
export const SAMIRA: KnownPerson = {
  wish: {
    key: 'samira-chakir',
    situation: 'violenceAtHome',
    origin: 'morocco',
    gender: 'female',
    age: 33,
    teamKey: 'cpas.outremeuse',
    leadKey: 'fatiha.elamrani',
    openedDaysAgo: 52,
    speaksFrench: true,
    status: 'active',
    identity: {
      familyNames: 'Chakir',
      givenNames: 'Samira',
      ownScriptName: 'سميرة شاكر',
      ownSentence: 'Je veux être tranquille, et que mes enfants le soient.',
    },
  },
  write: (person) => {
    person.file.restrictedBecause = 'Un proche de son ancien conjoint travaille près de l’équipe : dossier réservé.';
    person.file.namedMembers.push({ memberKey: 'claire.dumont', since: person.file.openedOn, until: null });
  },
};

/** Took back what he had agreed to: the FOREM no longer reads anything. */
export const ALI_REZA: KnownPerson = {
  wish: {
    key: 'ali-reza-hosseini',
    situation: 'subsidiaryProtection',
    origin: 'afghanistanDari',
    gender: 'male',
    age: 31,
    teamKey: 'cripel.parcours',
    leadKey: 'leila.mansouri',
    openedDaysAgo: 260,
    readsLatin: true,
    status: 'active',
    withHistory: false,
    change: (facts) => {
      facts.employment = [
        employment('abroad_employee', 'Génie civil', '2013-09-01', {
          validUntil: '2022-01-15',
          employer: 'Kaboul',
          note: 'Diplôme traduit, en attente d’équivalence.',
        }),
      ];
    },
    identity: {
      familyNames: 'Hosseini',
      givenNames: 'Ali Reza',
      ownScriptName: 'علیرضا حسینی',
      aliases: [
        { spelling: 'Alireza Husseini', source: 'asylum_paper' },
        { spelling: 'Ali Riza Hussaini', source: 'card' },
      ],
    },
  },
  write: (_person, hand) => {
    hand.note(260, 'Bilan social avec interprète dari. Ingénieur civil, neuf ans d’expérience.');
    hand.note(
      33,
      'A demandé que le Forem ne lise plus son dossier. Il préfère chercher par son ancien collègue. Noté, fait le jour même.',
    );
    const given = hand.share(90, 'forem.migrants', 'Faire le point sur son métier d’ingénieur.', [
      'identity',
      'contact',
      'language',
      'training',
      'employment',
    ]);
    const skills = hand.refer('forem.migrants', {
      subject: 'Ingénieur : quelle voie ?',
      request: 'Diplôme d’ingénieur et neuf ans de chantier. Équivalence, formation ou emploi direct ?',
      rooms: ['identity', 'contact', 'language', 'training', 'employment'],
      createdDaysAgo: 90,
    });
    skills.send(hand.at(90, 9, 0), { agreementId: given.id });
    skills.accept('sophie.henrard', hand.at(85, 10, 0), '', null);
    skills.start(hand.at(74, 9, 30));
    given.revokedOn = hand.day(33);
    given.revocationNote = '« Je préfère chercher moi-même. Merci. »';
    skills.withdraw(hand.at(33, 14, 0), 'agreement_withdrawn');
  },
};

/** Works for the CPAS under article 60: the colleagues of the house must not come near her file. */
export const GODELIVE: KnownPerson = {
  wish: {
    key: 'godelive-kabongo',
    situation: 'established',
    origin: 'congo',
    gender: 'female',
    age: 47,
    teamKey: 'possibles.droits',
    leadKey: 'rosalie.ngoma',
    openedDaysAgo: 150,
    speaksFrench: true,
    status: 'active',
    identity: {
      familyNames: 'Kabongo',
      givenNames: 'Godelive',
      ownSentence: 'Je veux que mon dossier ne soit pas lu par mes collègues.',
    },
  },
  write: (person) => {
    person.file.staffOfOrganisationKey = 'cpas';
    person.file.agreements = [];
    person.file.referrals = [];
  },
};

/** Sister of a teacher of the association: her file is closed to him, whatever is shared. */
export const DRITA: KnownPerson = {
  wish: {
    key: 'drita-krasniqi',
    situation: 'familyReunification',
    origin: 'kosovo',
    gender: 'female',
    age: 30,
    teamKey: 'cripel.parcours',
    leadKey: 'gregory.fassin',
    openedDaysAgo: 110,
    status: 'active',
    withHistory: false,
    identity: {
      familyNames: 'Krasniqi',
      givenNames: 'Drita',
      ownSentence: 'Je veux parler avec la maîtresse de mon fils.',
    },
  },
  write: (person, hand) => {
    person.file.ties.push({ memberKey: 'arben.krasniqi', kind: 'sibling' });
    hand.note(
      110,
      'Accueil et test de français. Son frère enseigne au Monde des Possibles ; elle préfère une autre formatrice.',
    );
    const given = hand.share(
      20,
      'possibles.francais',
      'Suivre le cours du matin.',
      ['identity', 'contact', 'language', 'training'],
      true,
    );
    const course = hand.refer('possibles.francais', {
      subject: 'Cours de français du matin',
      request: 'Niveau A1, très régulière. Groupe du matin, pas celui de M. Krasniqi.',
      rooms: ['identity', 'contact', 'language', 'training'],
      createdDaysAgo: 20,
    });
    course.send(hand.at(20, 10, 0), { agreementId: given.id });
    course.accept('caroline.wery', hand.at(18, 9, 0), 'Groupe de Mme Wéry.', null);
    course.start(hand.at(11, 9, 0));
  },
};

/** Studies paid by nobody; asking the CPAS may reach the Immigration Office, and he was told so. */
export const ROSTAND: KnownPerson = {
  wish: {
    key: 'rostand-fotso',
    situation: 'student',
    origin: 'cameroon',
    gender: 'male',
    age: 23,
    teamKey: 'possibles.accueil',
    leadKey: 'caroline.wery',
    openedDaysAgo: 27,
    speaksFrench: true,
    status: 'in_assessment',
    withHistory: false,
    identity: {
      familyNames: 'Fotso',
      givenNames: 'Rostand',
      ownSentence: 'Je veux finir mes études, il me reste un an.',
    },
  },
  write: (_person, hand) => {
    hand.note(27, 'Deux loyers en retard, garant disparu. Vient demander s’il peut voir le CPAS.');
    hand.note(
      26,
      'Expliqué clairement : pour un étudiant, l’aide du CPAS peut être communiquée à l’Office des étrangers et peser sur le renouvellement. Il réfléchit, rien n’est envoyé.',
    );
    hand.refer('cpas.outremeuse', {
      subject: 'Demande d’aide, étudiant',
      request: 'Deux loyers en retard. Souhaite d’abord un conseil, sans demande formelle.',
      rooms: ['identity', 'contact'],
      createdDaysAgo: 5,
    });
  },
};
