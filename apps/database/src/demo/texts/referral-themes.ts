import type { ShareableRoom } from '@guichet/access-contract';
import type { Need } from '../people/facts';

/** What is asked of one team, in the words of those who ask, and how such requests usually end. */
export interface ReferralTheme {
  toTeam: string;
  /** The file must hold one of these needs. */
  needs: readonly Need[];
  subject: string;
  /** Some fit only one need. */
  requests: readonly (string | readonly [need: Need, text: string])[];
  rooms: readonly ShareableRoom[];
  limits: readonly string[];
  questions: readonly (readonly [question: string, answer: string])[];
  /** Code, words, alternative team where there is one. */
  refusals: readonly (readonly [code: string, note: string, alternative?: string])[];
  outcomes: readonly (readonly [code: string, note: string])[];
  failures: readonly (readonly [code: string, note: string])[];
  /** How often it is accepted. */
  acceptance: number;
  /** What is asked, and how often it is accepted, for somebody whose papers give no work; absent where papers do not matter. */
  /** Only for those who need an interpreter. */
  interpreterOnly?: true;
  /** Not for the young people alone. */
  adultsOnly?: true;
  withoutWork?: { requests: readonly string[]; acceptance: number } | 'not_sent';
}

const LIMITS = [
  '',
  '',
  'Libre le mardi et le jeudi après 13 h.',
  'Doit chercher les enfants à 15 h 30.',
  'Ne vient pas le vendredi.',
  'Trajet en bus, une heure.',
  'Travaille le matin.',
  'Vient avec un bébé.',
] as const;

const NOT_COMING = [
  ['did_not_come', 'Deux rendez-vous manqués, sans nouvelles. La porte reste ouverte.'],
  ['unreachable', 'Trois essais, trois jours différents.'],
  ['stopped_coming', 'Venu·e deux fois puis plus rien.'],
] as const;

const PERSON_REASONS = [
  ['person_unreachable', 'Trois appels et un message restés sans réponse.'],
  ['person_not_interested', 'La personne préfère attendre. Nous restons disponibles.'],
] as const;

export const REFERRAL_THEMES: readonly ReferralTheme[] = [
  {
    toTeam: 'cpas.outremeuse',
    needs: ['social_aid', 'housing', 'shelter', 'health', 'protection'],
    subject: 'Demande d’aide sociale',
    requests: [
      [
        'social_aid',
        'N’a plus de revenu depuis deux mois. Je demande un rendez-vous pour une première demande d’aide ; la personne apportera ses papiers et ses extraits de compte.',
      ],
      [
        'housing',
        'Vit chez un ami qui ne peut plus l’héberger. Aide pour une garantie locative et un revenu en attendant.',
      ],
      [
        'regularisation',
        'Demande d’aide médicale urgente. Le médecin a rédigé le certificat, la personne le remettra en main propre.',
      ],
      'Situation compliquée, besoin d’un regard social global. Premier rendez-vous avec interprète si possible.',
    ],
    rooms: ['identity', 'contact', 'housing', 'residence', 'language'],
    limits: LIMITS,
    questions: [
      [
        'La personne a-t-elle déjà une adresse, même provisoire, dans le quartier ?',
        'Oui, depuis trois semaines ; la personne donnera la rue de vive voix.',
      ],
      ['Une demande a-t-elle été faite dans un autre CPAS ?', 'Non, jamais, d’après la personne.'],
    ],
    refusals: [
      ['outside_territory', 'Dort à Seraing : le CPAS de Seraing est compétent.'],
      ['duplicate', 'Déjà une demande ouverte à l’antenne Sainte-Marguerite.', 'cpas.sainte-marguerite'],
      ['missing_document', 'Il faut au moins une preuve de présence dans la commune.', 'possibles.droits'],
      ...PERSON_REASONS,
    ],
    outcomes: [
      ['right_opened', 'Aide accordée à partir du premier du mois.'],
      ['right_opened', 'Aide accordée pour trois mois, puis à revoir.'],
      ['right_refused', 'Refus notifié, motivé par le séjour. Recours expliqué.'],
      ['partly_reached', 'Aide ponctuelle, dossier à compléter.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.85,
  },
  {
    toTeam: 'cpas.sainte-marguerite',
    needs: ['social_aid', 'housing', 'health', 'family'],
    subject: 'Suivi social et budget',
    requests: [
      'Factures d’énergie en retard et lettres non ouvertes. Cherche quelqu’un pour faire le point, calmement.',
      'Vient d’emménager rue Sainte-Marguerite. Souhaite un suivi social dans le quartier.',
      ['social_aid', 'L’aide s’arrête à cause d’un papier manquant. Urgent de comprendre lequel.'],
    ],
    rooms: ['identity', 'contact', 'housing', 'residence'],
    limits: LIMITS,
    questions: [['Combien de personnes dans le ménage ?', 'Quatre : deux adultes, deux enfants de 4 et 9 ans.']],
    refusals: [
      ['outside_territory', 'Adresse du quartier d’Outremeuse.', 'cpas.outremeuse'],
      ['full', 'Plus de place avant trois semaines, rappeler le 15.'],
      ...PERSON_REASONS,
    ],
    outcomes: [
      ['right_opened', 'Droit rétabli avec effet rétroactif.'],
      ['goal_reached', 'Plan de paiement signé, suivi clôturé avec la personne.'],
      ['informed', 'Conseils donnés, pas de demande d’aide finalement.'],
      ['right_refused', 'Revenus du ménage au-dessus du plafond.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.82,
  },
  {
    toTeam: 'cpas.urgences',
    needs: ['shelter'],
    subject: 'Un lit ce soir',
    requests: [
      'Dehors depuis deux nuits. A utilisé ses sept nuits à l’abri. Cherche une solution jusqu’à lundi.',
      ['family', 'Un parent et deux enfants, l’ami qui les logeait les a mis à la porte ce matin.'],
      'Sort de l’hôpital cet après-midi, sans adresse, avec un traitement à garder au frais.',
    ],
    rooms: ['identity', 'contact', 'housing'],
    limits: ['Arrive vers 17 h.', 'Sans téléphone, attend à l’accueil.', 'Avec deux enfants.', ''],
    questions: [['La personne peut-elle monter des escaliers ?', 'Avec difficulté, béquilles.']],
    refusals: [
      ['full', 'Aucune place cette nuit. Liste de la Croix-Rouge donnée.'],
      ['outside_target_group', 'Place réservée aux familles cette semaine.', 'possibles.accueil'],
    ],
    outcomes: [
      ['sheltered', 'Trois nuits, puis maison d’accueil.'],
      ['sheltered', 'Hôtel jusqu’à lundi.'],
      ['partly_reached', 'Une nuit trouvée, le reste à chercher.'],
    ],
    failures: [
      ['did_not_come', 'Ne s’est pas présenté·e à l’abri.'],
      ['found_another_solution', 'Un ami a rappelé dans la soirée.'],
    ],
    acceptance: 0.8,
  },
  {
    toTeam: 'cpas.logement',
    needs: ['housing', 'shelter', 'protection'],
    subject: 'Logement de transit',
    requests: [
      'Doit quitter son logement à la fin du mois. Demande d’un logement de transit, le temps de trouver un bail.',
      ['family', 'Sans chez-soi depuis la fin du bail. Une fille de huit ans, scolarisée à Liège.'],
      'Quinze visites, aucun propriétaire ne rappelle.',
    ],
    rooms: ['identity', 'contact', 'housing', 'residence'],
    limits: LIMITS,
    questions: [
      ['Quels sont les revenus du ménage ?', 'Aucun pour le moment, une demande est en cours.'],
      ['Une candidature au logement social est-elle introduite ?', 'Oui, confirmée en mars.'],
    ],
    refusals: [
      [
        'residence_status_required',
        'Le règlement demande un titre de séjour de plus de trois mois.',
        'possibles.droits',
      ],
      ['residence_status_required', 'Annexe 35 non acceptée pour un logement de transit.', 'apd.social'],
      ['full', 'Rien avant février, liste close.'],
      ['outside_target_group', 'Ménage trop grand pour nos logements.'],
    ],
    outcomes: [
      ['housed', 'Entrée le premier du mois, pour six mois.'],
      ['referred_on', 'Orienté·e vers l’agence immobilière sociale.'],
    ],
    failures: [
      ['found_another_solution', 'A trouvé un studio par un collègue.'],
      ['unreachable', 'Numéro coupé au moment de l’attribution.'],
    ],
    acceptance: 0.33,
  },
  {
    toTeam: 'cpas.insertion',
    adultsOnly: true,
    needs: ['work'],
    subject: 'Contrat article 60',
    withoutWork: 'not_sent',
    requests: [
      'Reçoit le revenu d’intégration, veut travailler. Bonne expérience en cuisine.',
      'Prêt·e à commencer, français A2. Un article 60 permettrait de rouvrir des droits.',
    ],
    rooms: ['identity', 'contact', 'language', 'training', 'employment'],
    limits: LIMITS,
    questions: [['Quel est le niveau de français à l’oral ?', 'A2, comprend les consignes, parle peu.']],
    refusals: [
      ['residence_status_required', 'Le document ne permet pas de travailler.', 'forem.migrants'],
      ['language_level', 'Niveau de français trop juste pour les postes ouverts.', 'possibles.francais'],
      ['full', 'Prochaine session en mars.'],
      ...PERSON_REASONS,
    ],
    outcomes: [
      ['employed', 'Contrat article 60 de douze mois, cuisine de collectivité.'],
      ['employed', 'Article 60 en maison de repos.'],
      ['referred_on', 'Passage par une formation d’abord.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.68,
  },
  {
    toTeam: 'forem.migrants',
    adultsOnly: true,
    needs: ['work', 'recognition', 'project'],
    subject: 'Bilan de compétences et inscription',
    withoutWork: {
      requests: [
        'Le document ne dit rien du travail. Merci de vérifier avec la personne ce qui est possible.',
        'Voudrait se former même sans titre. Existe-t-il une porte d’entrée ?',
      ],
      acceptance: 0.25,
    },
    requests: [
      'A travaillé douze ans dans son métier. Veut savoir ce qui compte ici et par où commencer.',
      'Nouvelle carte reçue, accès au travail illimité. Première inscription au Forem.',
      ['recognition', 'Diplôme étranger, métier en pénurie ici. Quelle voie est la plus courte ?'],
      'Souhaite une formation qualifiante. Français B1, très bonne motivation.',
    ],
    rooms: ['identity', 'contact', 'language', 'training', 'employment'],
    limits: LIMITS,
    questions: [
      ['La personne a-t-elle un numéro de registre national ?', 'Oui, inscrit·e au registre des étrangers.'],
      ['Quel document autorise le travail ?', 'La carte A porte « marché du travail : illimité ».'],
    ],
    refusals: [
      ['residence_status_required', 'L’annexe ne permet pas l’inscription.', 'possibles.droits'],
      ['residence_status_required', 'Pas de document donnant accès au travail.', 'possibles.projets'],
      ['missing_document', 'Document échu : revenir avec la preuve du renouvellement.', 'ville.etrangers'],
      ['language_level', 'Français trop débutant pour le bilan en groupe.', 'possibles.francais'],
      ...PERSON_REASONS,
    ],
    outcomes: [
      ['goal_reached', 'Bilan fait, trois pistes choisies avec la personne.'],
      ['enrolled', 'Entrée en formation prévue en février.'],
      ['employed', 'Engagé·e après un stage.'],
      ['informed', 'Droits au travail expliqués, dossier à reprendre avec la nouvelle carte.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.7,
  },
  {
    toTeam: 'forem.orientation',
    adultsOnly: true,
    needs: ['work', 'recognition'],
    subject: 'Essai de métiers',
    withoutWork: 'not_sent',
    requests: [
      'Hésite entre la soudure et l’électricité. Un essai de métiers aiderait à choisir.',
      'Veut découvrir les métiers du soin avant de s’engager.',
    ],
    rooms: ['identity', 'contact', 'language', 'training', 'employment'],
    limits: LIMITS,
    questions: [['Inscription au Forem déjà faite ?', 'Oui, en septembre.']],
    refusals: [
      ['language_level', 'A2 oral demandé, pas encore atteint.', 'cripel.parcours'],
      ['full', 'Session complète, prochaine dans six semaines.'],
      ['schedule', 'Essais en journée seulement.'],
    ],
    outcomes: [
      ['goal_reached', 'Trois essais, choix fait : soudure.'],
      ['enrolled', 'Inscription à la formation d’aide-soignant·e.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.66,
  },
  {
    toTeam: 'cripel.parcours',
    adultsOnly: true,
    needs: ['path', 'french', 'literacy'],
    subject: 'Parcours d’intégration',
    requests: [
      ['path', 'Carte commandée en mai, pas encore vu·e par le CRI. Prévoir un interprète pour le bilan social.'],
      'Souhaite entrer dans le parcours à titre volontaire : français et citoyenneté.',
      ['path', 'A déjà suivi une partie en Flandre, attestation disponible. Voir ce qui reste à faire.'],
    ],
    rooms: ['identity', 'contact', 'language', 'training'],
    limits: LIMITS,
    questions: [['À quelle date le titre a-t-il été commandé ?', 'Le 12 mai, d’après le reçu de la commune.']],
    refusals: [
      ['outside_target_group', 'Déjà titulaire d’une attestation de fréquentation.'],
      ['duplicate', 'Convention déjà signée en juin.'],
      ...PERSON_REASONS,
    ],
    outcomes: [
      ['enrolled', 'Convention signée, 400 heures de français prévues.'],
      ['course_completed', 'Attestation de fréquentation remise.'],
      ['goal_reached', 'Bilan social et test faits.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.95,
  },
  {
    toTeam: 'cripel.juridique',
    needs: ['reunion', 'papers', 'appeal', 'asylum'],
    subject: 'Conseil en droit des étrangers',
    requests: [
      ['reunion', 'Question sur le regroupement familial : délais et preuves. L’avocat ne répond plus.'],
      ['appeal', 'Décision reçue hier, courrier mal compris. Première lecture demandée.'],
      ['asylum', 'Audition dans un mois, la personne veut comprendre comment elle se passe.'],
      'Question sur le séjour et le travail après un changement de situation.',
    ],
    rooms: ['identity', 'contact', 'residence'],
    limits: LIMITS,
    questions: [['Y a-t-il déjà un avocat désigné ?', 'Oui, mais la personne souhaite un second avis.']],
    refusals: [
      ['outside_target_group', 'Un avocat suit déjà l’affaire ; nous ne pouvons pas intervenir.'],
      ['full', 'Permanence complète, revenir la semaine du 8.', 'apd.social'],
    ],
    outcomes: [
      ['informed', 'Avis donné par écrit, avec les étapes.'],
      ['goal_reached', 'Demande complétée et envoyée.'],
      ['referred_on', 'Orienté·e vers un avocat spécialisé.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.86,
  },
  {
    toTeam: 'possibles.francais',
    needs: ['french', 'literacy'],
    subject: 'Cours de français',
    requests: [
      ['literacy', 'N’est jamais allé·e à l’école, libre tous les matins. Groupe alpha si possible.'],
      'Débutant·e, très motivé·e, libre tous les matins.',
      'A2 à l’oral, veut un cours du soir avec du vocabulaire de métier.',
      ['regularisation', 'Demande un cours qui accueille tout le monde, sans papiers à montrer.'],
      ['family', 'Cherche un groupe avec garde d’enfants.'],
    ],
    rooms: ['identity', 'contact', 'language', 'training'],
    limits: LIMITS,
    questions: [['Lit-elle ou lit-il dans sa langue ?', 'Oui, l’alphabet latin est encore lent.']],
    refusals: [
      ['full', 'Groupe complet, prochaine rentrée en février.', 'cripel.parcours'],
      ['childcare', 'Pas de garde le matin pour le moment.'],
      ['schedule', 'Pas de groupe du soir à ce niveau.', 'cripel.parcours'],
    ],
    outcomes: [
      ['enrolled', 'A commencé, présence régulière.'],
      ['course_completed', 'Niveau A2 atteint à l’oral.'],
      ['partly_reached', 'A suivi 60 heures avant de trouver un emploi.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.8,
  },
  {
    toTeam: 'possibles.droits',
    needs: ['regularisation', 'papers', 'appeal', 'protection'],
    subject: 'Permanence séjour',
    requests: [
      [
        'regularisation',
        'Veut comprendre ce qui est possible après toutes ces années ici. Sans illusion, avec honnêteté.',
      ],
      ['papers', 'Papiers qui arrivent à échéance, rendez-vous à la commune introuvable.'],
      ['regularisation', 'Besoin d’une attestation d’heures de bénévolat pour l’avocat.'],
      ['protection', 'Le séjour dépend du conjoint, la personne l’a quitté.'],
      ['appeal', 'Recours en cours, a besoin que quelqu’un relise les lettres avec [lui|elle].'],
    ],
    rooms: ['identity', 'contact', 'residence', 'housing'],
    limits: LIMITS,
    questions: [['Une demande 9bis a-t-elle déjà été introduite ?', 'Oui, en 2021, sans suite connue.']],
    refusals: [
      ['outside_target_group', 'Suivi déjà en cours chez un autre service juridique.'],
      ['full', 'Permanence complète jusqu’à la fin du mois.', 'apd.social'],
    ],
    outcomes: [
      ['informed', 'Possibilités expliquées, classeur commencé.'],
      ['document_obtained', 'Rendez-vous obtenu, annexe 15 délivrée.'],
      ['document_obtained', 'Attestation remise.'],
      ['referred_on', 'Avocate désignée par l’aide juridique.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.9,
  },
  {
    toTeam: 'possibles.projets',
    needs: ['project'],
    subject: 'Essai dans une coopérative éphémère',
    requests: [
      'Coud très bien, veut essayer avec d’autres avant de se lancer.',
      'A un projet de traiteur, cherche une cuisine et un groupe.',
      'Répare des vélos chez lui, besoin d’un lieu et d’outils.',
    ],
    rooms: ['identity', 'contact', 'project', 'employment', 'language'],
    limits: LIMITS,
    questions: [['Combien d’heures par semaine ?', 'Deux après-midi, davantage pendant les vacances.']],
    refusals: [
      ['full', 'Le groupe de l’automne est complet ; prochaine coopérative en mars.', 'interra.interlab'],
      ['schedule', 'Les ateliers ont lieu en matinée.'],
    ],
    outcomes: [
      ['goal_reached', 'Cinq mois de coopérative, bilan fait avec le groupe.'],
      ['partly_reached', 'A essayé, préfère chercher un emploi.'],
      ['referred_on', 'Suite à l’incubateur.'],
    ],
    failures: [
      ['more_urgent_need_first', 'Plus de logement : la priorité est ailleurs.'],
      ['stopped_coming', 'A trouvé un emploi à temps plein.'],
    ],
    acceptance: 0.82,
  },
  {
    toTeam: 'interra.interlab',
    needs: ['project'],
    subject: 'Accompagnement à la création',
    requests: [
      'L’essai a marché, 60 clientes. Veut un mentor et un plan simple.',
      ['papers', 'Papiers de courte durée : comment lancer sans signer trois ans de bail ?'],
      'Projet d’épicerie, besoin de quelqu’un qui connaît les chiffres.',
    ],
    rooms: ['identity', 'contact', 'project', 'employment'],
    limits: LIMITS,
    questions: [
      ['Le statut d’indépendant est-il possible avec ce séjour ?', 'Carte professionnelle demandée, réponse attendue.'],
    ],
    refusals: [
      ['full', 'Prochaine entrée au printemps.', 'possibles.projets'],
      ['more_urgent_need_first', 'Le logement d’abord, puis nous reprenons.'],
    ],
    outcomes: [
      ['goal_reached', 'Activité lancée à temps partiel.'],
      ['partly_reached', 'Idée testée, changement de cap choisi.'],
      ['informed', 'Trois ateliers suivis.'],
    ],
    failures: [
      ['more_urgent_need_first', 'Renouvellement du séjour en cours, projet en pause.'],
      ['stopped_coming', 'Déménagement à Namur.'],
    ],
    acceptance: 0.78,
  },
  {
    toTeam: 'apd.social',
    needs: ['asylum', 'appeal', 'minor', 'reunion', 'regularisation'],
    subject: 'Accompagnement de la procédure',
    requests: [
      ['asylum', 'Récit à préparer avec quelqu’un de confiance avant l’audition.'],
      ['minor', 'Bientôt dix-huit ans, la tutelle va s’arrêter. Préparer la suite.'],
      ['appeal', 'Recours en cours, ne comprend plus où en est son dossier.'],
      ['reunion', 'Regroupement des enfants : actes manquants, ambassade lointaine.'],
      ['regularisation', 'Veut un second avis avant de lancer une demande.'],
    ],
    rooms: ['identity', 'contact', 'residence', 'language'],
    limits: LIMITS,
    questions: [['Qui accompagne déjà la procédure ?', 'Une avocate, jointe par courriel ; elle est d’accord.']],
    refusals: [
      ['full', 'Équipe réduite jusqu’en janvier.', 'cripel.juridique'],
      ['outside_target_group', 'Déjà suivi·e par un service de tutelle agréé.'],
    ],
    outcomes: [
      ['goal_reached', 'Dossier complet remis à l’avocate.'],
      ['informed', 'Étapes expliquées, avec interprète.'],
      ['partly_reached', 'Accompagnement à l’audition, décision attendue.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.84,
  },
  {
    toTeam: 'ville.etrangers',
    needs: ['papers'],
    subject: 'Rendez-vous de renouvellement',
    requests: [
      'Fenêtre de renouvellement ouverte lundi. La personne demande que le rendez-vous soit fixé avec elle.',
      'Nom mal transcrit sur la carte, rectification demandée par la personne.',
      'Papier provisoire à prolonger, il finit bientôt. La personne demande un rendez-vous.',
    ],
    rooms: ['identity', 'contact'],
    limits: LIMITS,
    questions: [['Le passeport est-il valable ?', 'Non, demande en cours au consulat, reçu disponible.']],
    refusals: [
      ['missing_document', 'Composition de ménage et preuve de revenus manquantes.', 'possibles.droits'],
      ['outside_territory', 'Domicile à Herstal.'],
    ],
    outcomes: [
      ['document_obtained', 'Demande reçue dans les temps, annexe 15 remise.'],
      ['document_obtained', 'Nouvelle carte commandée.'],
      ['informed', 'Rendez-vous donné, liste des pièces remise.'],
    ],
    failures: [['did_not_come', 'Rendez-vous manqué, nouveau rendez-vous sur demande.']],
    acceptance: 0.93,
  },
  {
    toTeam: 'ville.pcs',
    needs: ['project', 'return', 'regularisation', 'asylum'],
    subject: 'Potager et vie de quartier',
    requests: [
      'Sort peu, aimerait rencontrer des gens et faire quelque chose de ses mains.',
      ['return', 'A cultivé toute sa vie, cherche un bout de terre et de la compagnie.'],
      ['project', 'Le groupe de couture cherche un local deux après-midi par semaine.'],
    ],
    rooms: ['identity', 'contact', 'language'],
    limits: LIMITS,
    questions: [['La personne vient-elle seule ?', 'Oui, un premier contact en tête à tête est préférable.']],
    refusals: [
      ['full', 'Parcelles attribuées, liste pour le printemps.'],
      ['schedule', 'Local occupé ces jours-là.'],
    ],
    outcomes: [
      ['goal_reached', 'Parcelle attribuée, vient chaque semaine.'],
      ['partly_reached', 'Local prêté pour trois mois.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.75,
  },
  {
    toTeam: 'possibles.univerbal',
    interpreterOnly: true,
    needs: ['papers', 'asylum', 'appeal', 'health'],
    subject: 'Interprète pour plusieurs rendez-vous',
    requests: [
      'Trois rendez-vous à suivre avec la même interprète si possible. Sujet administratif.',
      'Rencontre à l’école et à la maison médicale, une interprète femme est souhaitée.',
    ],
    rooms: ['identity', 'contact', 'language'],
    limits: ['Même interprète souhaitée.', 'Personne de la même région à éviter.', ''],
    questions: [['Quelle variété de la langue ?', 'Celle du nord du pays, d’après la personne.']],
    refusals: [
      ['language_not_covered', 'Pas d’interprète dans cette langue ce mois-ci. Voir SeTIS.'],
      ['full', 'Plus d’heures avant la fin du mois.'],
    ],
    outcomes: [
      ['goal_reached', 'Quatre séances, débriefing fait.'],
      ['partly_reached', 'Deux séances sur trois, la dernière par téléphone.'],
    ],
    failures: [['no_interpreter', 'Interprète malade, pas de remplacement.']],
    acceptance: 0.85,
  },
  {
    toTeam: 'possibles.accueil',
    needs: ['shelter', 'asylum', 'regularisation', 'return', 'minor'],
    subject: 'Accueil et liens',
    requests: [
      'Très isolé·e. Un lieu où venir sans rendez-vous ferait du bien.',
      'Cherche des gens qui parlent sa langue et une première inscription au cours.',
    ],
    rooms: ['identity', 'contact', 'language'],
    limits: LIMITS,
    questions: [['Quelle langue pour le premier accueil ?', 'Russe ou géorgien.']],
    refusals: PERSON_REASONS,
    outcomes: [
      ['goal_reached', 'Vient trois fois par semaine, aide à la cuisine.'],
      ['enrolled', 'Inscrit·e au cours et à la table de conversation.'],
    ],
    failures: NOT_COMING,
    acceptance: 0.96,
  },
];

/** An address given, nothing shared: services that answer outside the guichet. */
export const ADDRESSES: readonly (readonly [
  toTeam: string,
  needs: readonly Need[],
  subject: string,
  request: string,
])[] = [
  ['relais.abris', ['shelter'], 'Abri de nuit', 'Adresse et heures de l’abri de nuit données.'],
  ['maisonsMedicales.soins', ['health'], 'Maison médicale', 'Adresse de la maison médicale du quartier donnée.'],
  ['fgtb.migrants', ['work'], 'Heures non payées', 'Permanence travail : jours et heures donnés.'],
  [
    'csc.migrants',
    ['regularisation'],
    'Collectif des travailleurs sans papiers',
    'Information sur les rencontres du collectif.',
  ],
  ['equivalences.demande', ['recognition'], 'Équivalence de diplôme', 'Lien et liste des documents donnés.'],
  ['validation.centres', ['recognition', 'work'], 'Validation des compétences', 'Dates des tests données.'],
  ['logis.candidature', ['housing'], 'Candidature au logement social', 'Formulaire et explications donnés.'],
  ['caritas.retour', ['return'], 'Information sur le retour choisi', 'Adresse donnée à sa demande, sans conseil.'],
  ['croixRouge.liens', ['reunion'], 'Recherche d’un proche', 'Service de rétablissement des liens familiaux expliqué.'],
  ['clss.social', ['social_aid'], 'Médiation de dettes', 'Adresse et numéro donnés.'],
  ['cepag.umn', ['work', 'papers'], 'Droits au travail et au séjour', 'Point de contact Union Migrant Net donné.'],
  ['cal.cours', ['french', 'literacy'], 'Cours de français du quartier', 'Horaires des cours donnés.'],
];
