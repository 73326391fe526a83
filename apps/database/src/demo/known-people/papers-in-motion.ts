import { addDays, addMonths } from '../calendar';
import { housing, procedure, project, residenceDocument } from '../people/facts';
import type { KnownPerson } from './known-person';

/** A card of six months, renewed two months ahead: four months of stability at a time. */
export const NADEGE: KnownPerson = {
  wish: {
    key: 'nadege-matondo',
    situation: 'sixMonthsEntrepreneur',
    origin: 'congo',
    gender: 'female',
    age: 36,
    teamKey: 'interra.interlab',
    leadKey: 'lucie.grandjean',
    openedDaysAgo: 320,
    speaksFrench: true,
    status: 'active',
    withHistory: false,
    identity: {
      familyNames: 'Matondo',
      givenNames: 'Nadège',
      ownSentence: 'Je veux cuisiner pour les gens et qu’ils reviennent.',
    },
    change: (facts, { today }) => {
      facts.projects = [
        project('Traiteur « Chez Nadège »', 'trial', addDays(today, -300), {
          ownWords:
            'Ma carte dure six mois et il faut la redemander deux mois avant. Il me reste quatre mois pour vivre. Qui signe un bail pour quatre mois ?',
          nextStep: 'Cuisine partagée deux jours par semaine, sans bail',
        }),
      ];
    },
  },
  write: (_person, hand) => {
    hand.note(320, 'Première rencontre à l’Interlab. Sait ce qu’elle veut, et ce qui l’en empêche.');
    hand.note(
      120,
      'Propriétaire prêt à louer, sauf à cause de la date sur la carte. Lettre d’explication écrite ensemble.',
    );
    hand.note(30, 'Soixante repas servis à la fête du quartier. Fière, fatiguée.');
    const given = hand.share(60, 'possibles.droits', 'Préparer le renouvellement sans fermer l’activité.', [
      'identity',
      'contact',
      'residence',
      'project',
    ]);
    const renewal = hand.refer('possibles.droits', {
      subject: 'Renouveler sans s’arrêter',
      request:
        'Carte de six mois, activité à l’essai. Quelles preuves réunir, et comment demander un titre plus long ?',
      rooms: ['identity', 'contact', 'residence', 'project'],
      createdDaysAgo: 60,
    });
    renewal.send(hand.at(60, 9, 30), { agreementId: given.id });
    renewal.accept('rosalie.ngoma', hand.at(56, 10, 0), 'Rendez-vous à trois la semaine prochaine.', null);
    renewal.start(hand.at(50, 9, 0));
    renewal.hold(hand.at(20, 11, 0), 'waiting_for_document', 'Attestation du comptable attendue.', hand.dayAhead(12));
  },
};

/** Refused a transit flat for want of a permit, then sent to the next service: a rights gap that is counted. */
export const LUWAM: KnownPerson = {
  wish: {
    key: 'luwam-weldu',
    situation: 'asylumAppeal',
    origin: 'eritrea',
    gender: 'female',
    age: 26,
    teamKey: 'apd.social',
    leadKey: 'monique.lahaye',
    openedDaysAgo: 130,
    status: 'active',
    withHistory: false,
    identity: {
      familyNames: 'Weldu',
      givenNames: 'Luwam',
      ownScriptName: 'ልዋም ወልዱ',
      ownSentence: 'Je veux attendre debout, pas couchée.',
    },
  },
  write: (_person, hand) => {
    hand.note(130, 'Recours introduit, annexe 35. Enceinte de cinq mois, dort chez une compatriote.');
    const given = hand.share(70, 'cpas.logement', 'Trouver un logement avant la naissance.', [
      'identity',
      'contact',
      'housing',
      'residence',
    ]);
    const transit = hand.refer('cpas.logement', {
      subject: 'Logement de transit',
      request: 'Naissance prévue dans quatre mois. Demande d’un logement de transit, même petit.',
      rooms: ['identity', 'contact', 'housing', 'residence'],
      urgency: 'seven_days',
      createdDaysAgo: 70,
    });
    transit.send(hand.at(70, 9, 0), { agreementId: given.id });
    transit.decline(
      'pascal.gerard',
      hand.at(66, 15, 0),
      'residence_status_required',
      'Annexe 35 non acceptée pour un logement de transit.',
      'cpas.outremeuse',
    );
    const next = hand.share(64, 'cpas.outremeuse', 'Demander une aide et une adresse.', [
      'identity',
      'contact',
      'housing',
      'residence',
    ]);
    const aid = hand.refer('cpas.outremeuse', {
      subject: 'Aide sociale et solution de logement',
      request: 'Suite au refus du logement de transit : quelle aide est possible avec une annexe 35 ?',
      rooms: ['identity', 'contact', 'housing', 'residence'],
      createdDaysAgo: 64,
      originReferralId: transit.referral.id,
    });
    aid.send(hand.at(64, 10, 0), { agreementId: next.id });
    aid.waitlist('claire.dumont', hand.at(59, 9, 0), hand.day(44), 'Réponse après la décision du comité');
    aid.accept('claire.dumont', hand.at(41, 9, 30), 'Aide médicale d’abord, je cherche avec elle pour le reste.', null);
    aid.start(hand.at(35, 13, 0));
  },
};

/** Papers that overlap and leave a hole: an expired card, an annex 15, a procedure that goes on. */
export const KETEVAN: KnownPerson = {
  wish: {
    key: 'ketevan-lomidze',
    situation: 'familyOfCitizen',
    origin: 'georgia',
    gender: 'female',
    age: 41,
    teamKey: 'cripel.juridique',
    leadKey: 'ines.vandenberg',
    openedDaysAgo: 58,
    status: 'active',
    identity: {
      familyNames: 'Lomidze',
      givenNames: 'Ketevan',
      ownScriptName: 'ქეთევან ლომიძე',
      ownSentence: 'Je veux comprendre pourquoi trois papiers disent trois choses.',
    },
    change: (facts, { today }) => {
      facts.documents = [
        residenceDocument('card.F', addMonths(today, -62), addDays(today, -47), { labourMarket: 'unlimited' }),
        residenceDocument('annex.22', addDays(today, -80), null, {
          source: 'copy_seen',
          note: 'Demande de séjour permanent, reçue à temps.',
        }),
        residenceDocument('annex.15', addDays(today, -29), addDays(today, 16), {
          labourMarket: 'not_stated',
          note: 'Délivrée dix-huit jours après la fin de la carte : rien ne couvre ces jours-là.',
        }),
      ];
      facts.procedures = [
        procedure('permanent_stay', addDays(today, -80), 'examined', {
          stageSince: addDays(today, -80),
          nextDeadlineOn: addMonths(addDays(today, -80), 5),
          nextDeadlineWhat: 'L’Office des étrangers a cinq mois pour répondre',
          lawyer: 'Me Lambrecht',
        }),
      ];
      facts.housing = [housing('private_lease', addMonths(today, -48), null)];
    },
  },
};
