import { addDays, addMonths } from './calendar';
import type { Day } from './calendar';
import type { DemoPerson } from './city-types';
import { employment, housing, procedure, project, residenceDocument, training } from './facts';
import { Hand } from './hand';
import type { PersonWish } from './people';

/** A story told on purpose: what is fixed beforehand, and what is written by hand afterwards. */
export interface KnownPerson {
  wish: Omit<PersonWish, 'index'>;
  write?: (person: DemoPerson, hand: Hand, today: Day) => void;
}

/** The seamstress of the mock-up: everything in her file is in motion today. */
export const SELAMAWIT: KnownPerson = {
  wish: {
    key: 'selamawit-tesfay',
    situation: 'recognisedRefugee',
    origin: 'eritrea',
    gender: 'female',
    teamKey: 'cpas.outremeuse',
    leadKey: 'claire.dumont',
    openedDaysAgo: 75,
    speaksFrench: false,
    readsLatin: false,
    status: 'active',
    withHistory: false,
    identity: {
      familyNames: 'Tesfay',
      givenNames: 'Selamawit',
      knownAs: '',
      ownScriptName: 'ሰላማዊት ተስፋይ',
      pronunciation: 'Séla-mawite',
      nameOrder: 'given_first',
      aliases: [
        { spelling: 'Selamawit Tesfai', source: 'asylum_paper' },
        { spelling: 'Selam Tesfay', source: 'stated' },
      ],
      birthYear: 1991,
      birthMonth: null,
      birthDay: null,
      birthApproximate: false,
      birthAssigned: false,
      ownSentence: 'Je veux ouvrir mon atelier de couture et que ma fille reste dans son école.',
      nationalities: ['ER'],
      languages: [
        { code: 'ti', spoken: 'native', written: 'b2', preferred: true, interpreterNeeded: true },
        { code: 'fr', spoken: 'a2', written: 'pre_a1', preferred: false, interpreterNeeded: false },
        { code: 'ar', spoken: 'a2', written: 'none', preferred: false, interpreterNeeded: false },
      ],
      contacts: [
        { kind: 'whatsapp', value: '+32 455 00 19 91', instructions: 'Après 16 h. Ne pas laisser de message vocal.', safe: true, preferred: true, protected: false },
        { kind: 'via_person', value: 'L’école de sa fille', instructions: 'Dire seulement de rappeler.', safe: true, preferred: false, protected: false },
      ],
    },
    change: (facts, { today }) => {
      const endsOn = addDays(today, 112);
      const from = addMonths(endsOn, -60);
      facts.documents = [
        residenceDocument('annex.26', from, null, { source: 'copy_seen', authority: 'Office des étrangers' }),
        residenceDocument('ai', addMonths(from, 4), addMonths(from, 13), { labourMarket: 'unlimited', source: 'copy_seen' }),
        residenceDocument('card.A', addMonths(from, 14), endsOn, { labourMarket: 'unlimited', note: 'Réfugiée reconnue. Vue sur pièce le jour du premier entretien.' }),
      ];
      facts.procedures = [
        procedure('asylum', from, 'decided', { closedOn: addMonths(from, 13), stageSince: addMonths(from, 13), outcome: 'Statut de réfugiée reconnu' }),
        procedure('family_reunification_tcn', addDays(today, -210), 'examined', { stageSince: addDays(today, -180), lawyer: 'Me Hardy', nextDeadlineWhat: 'Acte de mariage à faire légaliser' }),
      ];
      facts.housing = [
        housing('local_reception_initiative', addMonths(from, 2), addMonths(from, 15)),
        housing('private_lease', addMonths(from, 15), addDays(today, -21), { note: 'Bail terminé, immeuble vendu.' }),
        housing('night_shelter', addDays(today, -20), null, { note: 'Cinq nuits sur sept déjà utilisées. La logeuse d’une amie donne huit jours.', mustLeaveOn: addDays(today, 4) }),
      ];
      facts.training = [
        training('welcome_module', 'Bilan social et test de français', addDays(today, -70), { providerKey: 'cripel', hoursPlanned: 4, hoursDone: 4, validUntil: addDays(today, -62), outcome: 'Convention signée', source: 'confirmed' }),
        training('french_and_trade', 'FLE + couture, mardi et jeudi soir', addDays(today, -68), { providerKey: 'possibles', hoursPlanned: 400, hoursDone: 142, source: 'confirmed', note: 'Fin prévue en juin à ce rythme.' }),
      ];
      facts.employment = [employment('abroad_self_employed', 'Couture', addMonths(from, -90), { validUntil: addMonths(from, -14), employer: 'Asmara', note: 'Six ans d’atelier, attestés par deux anciennes clientes.', source: 'confirmed' })];
      facts.projects = [project('Atelier de retouche', 'trial', addDays(today, -41), { ownWords: 'Je sais faire. Je veux que les gens le voient, et que ma fille me voie travailler.', nextStep: 'Portrait pour la vitrine de la coopérative éphémère' })];
      facts.needs = ['housing', 'shelter', 'project', 'work', 'family', 'reunion', 'papers'];
    },
  },
  write: (person, hand, today) => {
    const { file } = person;
    file.namedMembers = [{ memberKey: 'marc.lejeune', since: hand.day(60), until: null }];
    hand.note(75, 'Premier entretien, une heure, avec interprète d’Univerbal. Deux choses comptent : l’atelier et l’école de sa fille. Le reste ensuite.');
    hand.note(41, 'Plan convenu ensemble : essai en coopérative éphémère, cours le soir, bilan de compétences. À revoir dans trois mois.');
    hand.note(20, 'Carte A vue et numérisée. Logement perdu hier, immeuble vendu. Abri de nuit appelé devant elle.');
    hand.note(20, 'Elle dort mal à l’abri et cache son sac sous elle. Ne veut pas que l’école le sache.', { nature: 'confidence' });
    hand.note(4, 'La logeuse donne huit jours de plus, confirmé par écrit.');
    const forem = hand.share(41, 'forem.migrants', 'Savoir ce que vaut son expérience ici, et s’inscrire.', ['identity', 'contact', 'language', 'training', 'employment']);
    const skills = hand.refer('forem.migrants', {
      kind: 'handover',
      subject: 'Bilan de compétences couture',
      request: 'Elle a cousu six ans à Asmara et veut savoir ce qui compte ici. Interprète tigrinya à prévoir.',
      rooms: ['identity', 'contact', 'language', 'training', 'employment'],
      practicalLimits: 'Libre le mardi et le jeudi après 13 h.',
      createdDaysAgo: 17,
    });
    skills.send(hand.at(17, 9, 5), { agreementId: forem.id });
    skills.acknowledge('fabrice.lambert', hand.at(16, 8, 40));
    skills.accept('fabrice.lambert', hand.at(12, 10, 20), 'Premier rendez-vous proposé, avec interprète.', `${addDays(today, 9)}T13:30:00.000Z`);
    const possibles = hand.share(41, 'possibles.projets', 'Suivre ensemble le cours et l’essai de métier.', ['identity', 'contact', 'language', 'training', 'project', 'housing'], true);
    const trial = hand.refer('possibles.projets', {
      subject: 'Essai dans la coopérative de couture',
      request: 'Très bon niveau technique. Souhaite essayer avec d’autres avant de penser à un local.',
      rooms: ['identity', 'contact', 'language', 'project'],
      createdDaysAgo: 41,
    });
    trial.send(hand.at(41, 9, 10), { agreementId: possibles.id });
    trial.acknowledge('yassin.bakkali', hand.at(40, 14, 15));
    trial.accept('yassin.bakkali', hand.at(38, 9, 30), 'Bienvenue, elle commence jeudi.', null);
    trial.start(hand.at(34, 12, 0));
    hand.note(2, 'Présente au cours, deux heures. Demande une attestation pour son avocat.', { authorKey: 'yassin.bakkali', teamKey: 'possibles.projets' });
    const interra = hand.share(6, 'interra.interlab', 'Trouver un mentor pour l’atelier.', ['identity', 'contact', 'project', 'employment']);
    const mentor = hand.refer('interra.interlab', {
      subject: 'Un mentor pour l’atelier',
      request: 'L’essai marche. Elle cherche quelqu’un qui connaît les chiffres et les petits locaux.',
      rooms: ['identity', 'contact', 'project'],
      createdDaysAgo: 6,
    });
    mentor.send(hand.at(6, 11, 0), { agreementId: interra.id });
  },
};

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
      facts.employment = [employment('abroad_employee', 'Soudure', addDays(today, -5600), { validUntil: addDays(today, -1730), employer: 'Chantier naval, Mykolaïv', note: 'Certificats photographiés.' })];
    },
  },
  write: (_person, hand) => {
    hand.note(30, 'Premier accueil au guichet, en anglais et avec interprète par téléphone. Soudeur depuis quinze ans.');
    hand.note(5, 'Carte renouvelée, terme commun du 4 mars 2027 expliqué. Il préfère travailler en attendant d’en savoir plus.');
    const given = hand.share(5, 'forem.migrants', 'Faire reconnaître le métier et s’inscrire.', ['identity', 'contact', 'language', 'training', 'employment']);
    const recognition = hand.refer('forem.migrants', {
      subject: 'Reconnaissance du métier de soudeur',
      request: 'Quinze ans de soudure, certificats en ukrainien. Par où commencer pour travailler vite dans son métier ?',
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
    identity: { familyNames: 'Barry', givenNames: 'Thierno', ownSentence: 'Je veux réparer les choses au lieu de les jeter.', aliases: [{ spelling: 'Cherno Barry', source: 'transliteration' }] },
    change: (facts, { today }) => {
      facts.housing = [
        housing('hosted', addDays(today, -260), addDays(today, -40), { note: 'Chez un cousin, jusqu’à l’arrivée de la famille de celui-ci.' }),
        housing('workplace', addDays(today, -39), null, { note: 'Une nuit sur deux dans l’atelier ; les autres nuits à l’abri ou dehors.' }),
      ];
      facts.projects = [project('Réparation de téléphones', 'trade_test', addDays(today, -150), { ownWords: 'Quand je répare, je ne pense plus à la nuit.', nextStep: 'Rien avant qu’il dorme quelque part' })];
      facts.training = [training('digital', 'Électronique et réparation', addDays(today, -140), { providerKey: 'possibles', hoursPlanned: 90, hoursDone: 61, note: 'Absences excusées : on ne demande pas à quelqu’un qui n’a pas dormi d’être à l’heure.', source: 'confirmed' })];
      facts.employment = [employment('volunteering', 'Atelier de réparation', addDays(today, -120), { employer: 'Le Monde des Possibles', hoursPerWeek: 8 })];
    },
  },
  write: (_person, hand) => {
    hand.note(190, 'Arrive par un ami de l’atelier. Sait tout réparer, parle peu.');
    hand.note(38, 'Dort dans l’atelier une nuit sur deux. Il me l’a dit parce que j’ai trouvé sa couverture. Ne veut pas que les autres le sachent.', { nature: 'confidence' });
    hand.note(15, 'Sa tête n’est pas disponible pour apprendre, c’est lui qui le dit. On met le projet en veille, pas lui.');
    const given = hand.share(14, 'cpas.urgences', 'Trouver un toit, d’abord.', ['identity', 'contact', 'housing']);
    const bed = hand.refer('cpas.urgences', {
      subject: 'Un lit, plus qu’une nuit sur deux',
      request: 'Dort une nuit sur deux dans un lieu de travail, sept nuits d’abri déjà utilisées. Cherche une solution de quelques semaines.',
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
