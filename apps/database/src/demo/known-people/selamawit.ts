import { addDays, addMonths } from '../calendar';
import { employment, housing, procedure, project, residenceDocument, training } from '../people/facts';
import type { KnownPerson } from './known-person';
import { writeSelamawitsLife } from './selamawit-life';

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
        {
          kind: 'whatsapp',
          value: '+32 455 00 19 91',
          instructions: 'Après 16 h. Ne pas laisser de message vocal.',
          safe: true,
          preferred: true,
          protected: false,
        },
        {
          kind: 'via_person',
          value: 'L’école de sa fille',
          instructions: 'Dire seulement de rappeler.',
          safe: true,
          preferred: false,
          protected: false,
        },
      ],
    },
    change: (facts, { today }) => {
      const endsOn = addDays(today, 112);
      const from = addMonths(endsOn, -60);
      facts.documents = [
        residenceDocument('annex.26', from, null, { source: 'copy_seen', authority: 'Office des étrangers' }),
        residenceDocument('ai', addMonths(from, 4), addMonths(from, 13), {
          labourMarket: 'unlimited',
          source: 'copy_seen',
        }),
        residenceDocument('card.A', addMonths(from, 14), endsOn, {
          labourMarket: 'unlimited',
          note: 'Réfugiée reconnue. Vue sur pièce le jour du premier entretien.',
        }),
      ];
      facts.procedures = [
        procedure('asylum', from, 'decided', {
          closedOn: addMonths(from, 13),
          stageSince: addMonths(from, 13),
          outcome: 'Statut de réfugiée reconnu',
        }),
        procedure('family_reunification_tcn', addDays(today, -210), 'examined', {
          stageSince: addDays(today, -180),
          lawyer: 'Me Hardy',
          nextDeadlineWhat: 'Acte de mariage à faire légaliser',
        }),
      ];
      facts.housing = [
        housing('local_reception_initiative', addMonths(from, 2), addMonths(from, 15)),
        housing('private_lease', addMonths(from, 15), addDays(today, -21), { note: 'Bail terminé, immeuble vendu.' }),
        housing('night_shelter', addDays(today, -20), null, {
          note: 'Cinq nuits sur sept déjà utilisées. La logeuse d’une amie donne huit jours.',
          mustLeaveOn: addDays(today, 4),
        }),
      ];
      facts.training = [
        training('welcome_module', 'Bilan social et test de français', addDays(today, -70), {
          providerKey: 'cripel',
          hoursPlanned: 4,
          hoursDone: 4,
          validUntil: addDays(today, -62),
          outcome: 'Convention signée',
          source: 'confirmed',
        }),
        training('french_and_trade', 'FLE + couture, mardi et jeudi soir', addDays(today, -68), {
          providerKey: 'possibles',
          hoursPlanned: 400,
          hoursDone: 142,
          validUntil: addDays(today, 208),
          source: 'confirmed',
          note: 'Fin prévue en juin à ce rythme.',
        }),
      ];
      facts.employment = [
        employment('abroad_self_employed', 'Couture', addMonths(from, -90), {
          validUntil: addMonths(from, -14),
          employer: 'Asmara',
          note: 'Six ans d’atelier, attestés par deux anciennes clientes.',
          source: 'confirmed',
        }),
      ];
      facts.projects = [
        project('Atelier de retouche', 'trial', addDays(today, -41), {
          ownWords: 'Je sais faire. Je veux que les gens le voient, et que ma fille me voie travailler.',
          nextStep: 'Portrait pour la vitrine de la coopérative éphémère',
        }),
      ];
      facts.needs = ['housing', 'shelter', 'project', 'work', 'family', 'reunion', 'papers'];
    },
  },
  write: (person, hand, today) => {
    const { file } = person;
    file.namedMembers = [{ memberKey: 'marc.lejeune', since: hand.day(60), until: null }];
    writeSelamawitsLife(file, hand, today);
    hand.note(
      75,
      'Premier entretien, une heure, avec interprète d’Univerbal. Deux choses comptent : l’atelier et l’école de sa fille. Le reste ensuite.',
    );
    hand.note(
      41,
      'Plan convenu ensemble : essai en coopérative éphémère, cours le soir, bilan de compétences. À revoir dans trois mois.',
    );
    hand.note(20, 'Carte A vue et numérisée. Logement perdu hier, immeuble vendu. Abri de nuit appelé devant elle.');
    hand.note(20, 'Elle dort mal à l’abri et cache son sac sous elle. Ne veut pas que l’école le sache.', {
      nature: 'confidence',
    });
    hand.note(
      9,
      'Fatiguée : le médicament pris le soir la fait dormir au cours. Voir avec le cours si l’horaire peut changer.',
      {
        keptTopics: ['health'],
      },
    );
    hand.note(6, 'Préparer la réunion de lundi : ordre des points, qui parle de quoi.', { audience: 'author' });
    hand.note(5, 'Pour l’équipe : appeler la logeuse à deux, elle répond mieux le matin.', { audience: 'team' });
    const delay = hand.note(4, 'La logeuse donne huit jours de plus, confirmé par écrit.');
    hand.note(3, 'Courrier reçu et numérisé : le délai court jusqu’au dimanche inclus.', { addsToId: delay });
    hand.note(2, 'Rappelée ce matin : elle accepte aussi de garder deux valises.', {
      addsToId: delay,
      authorKey: 'marc.lejeune',
    });
    const forem = hand.share(41, 'forem.migrants', 'Savoir ce que vaut son expérience ici, et s’inscrire.', [
      'identity',
      'contact',
      'language',
      'training',
      'employment',
    ]);
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
    skills.accept(
      'fabrice.lambert',
      hand.at(12, 10, 20),
      'Premier rendez-vous proposé, avec interprète.',
      `${addDays(today, 9)}T13:30:00.000Z`,
    );
    const possibles = hand.share(
      41,
      'possibles.projets',
      'Suivre ensemble le cours et l’essai de métier.',
      ['identity', 'contact', 'language', 'training', 'project', 'housing', 'plan'],
      true,
    );
    const trial = hand.refer('possibles.projets', {
      subject: 'Essai dans la coopérative de couture',
      request: 'Très bon niveau technique. Souhaite essayer avec d’autres avant de penser à un local.',
      rooms: ['identity', 'contact', 'language', 'project', 'plan'],
      createdDaysAgo: 41,
    });
    trial.send(hand.at(41, 9, 10), { agreementId: possibles.id });
    trial.acknowledge('yassin.bakkali', hand.at(40, 14, 15));
    trial.accept('yassin.bakkali', hand.at(38, 9, 30), 'Bienvenue, elle commence jeudi.', null);
    trial.start(hand.at(34, 12, 0));
    hand.note(2, 'Présente au cours, deux heures. Demande une attestation pour son avocat.', {
      authorKey: 'yassin.bakkali',
      teamKey: 'possibles.projets',
    });
    const interra = hand.share(6, 'interra.interlab', 'Trouver un mentor pour l’atelier.', [
      'identity',
      'contact',
      'project',
      'employment',
    ]);
    const mentor = hand.refer('interra.interlab', {
      subject: 'Un mentor pour l’atelier',
      request: 'L’essai marche. Elle cherche quelqu’un qui connaît les chiffres et les petits locaux.',
      rooms: ['identity', 'contact', 'project'],
      createdDaysAgo: 6,
    });
    mentor.send(hand.at(6, 11, 0), { agreementId: interra.id });
  },
};
