import type { Need } from '../people/facts';

/** When a note can be true of somebody; without a condition it can be true of anybody. */
export type NoteCondition =
  | 'interpreter'
  | 'no_interpreter'
  | 'family'
  | 'student'
  | 'work'
  | 'no_work'
  | 'no_stay'
  | 'asylum'
  | 'annex_15'
  | 'annex_35'
  | 'cohort'
  | 'workplace';

export type NoteText = string | readonly [when: NoteCondition, text: string];

/** What a worker writes after seeing somebody: short, dated, respectful. `{P}` is Madame or Monsieur. */
export const FACT_NOTES: Readonly<Record<Need | 'welcome' | 'follow_up', readonly NoteText[]>> = {
  welcome: [
    [
      'interpreter',
      'Premier accueil. {P} vient sur le conseil d’une connaissance. Situation expliquée à l’aide d’un interprète par téléphone. Prochain rendez-vous fixé.',
    ],
    'Premier entretien, 50 minutes. Nous avons parlé du plus pressé ; le reste viendra plus tard.',
    '{P} demande surtout à savoir à qui parler. J’ai expliqué le guichet, le dossier partagé et le droit de dire non.',
    ['interpreter', 'Accueil avec Univerbal sur place. Notice remise et lue ensemble. {P} garde son exemplaire.'],
    [
      'interpreter',
      'Vient [accompagné|accompagnée] d’un voisin qui traduit un peu. Prévoir un vrai interprète la prochaine fois.',
    ],
    'Arrivée sans rendez-vous. Café, écoute, adresse des repas. Revient jeudi.',
    'Nous avons commencé par ce que {p} veut, puis par ce qui l’empêche. Deux pages de notes, relues ensemble.',
    ['no_interpreter', 'Entretien en français, à son rythme. {P} préfère parler sans interprète.'],
    'Envoi par une collègue d’un autre service. {P} savait pourquoi [il|elle] venait, cela change tout.',
    'Première rencontre courte, [il|elle] travaillait une heure après. Suite fixée un mercredi.',
  ],
  follow_up: [
    'Rendez-vous tenu, dix minutes d’avance. Tous les papiers dans une farde, par couleur.',
    '{P} a appelé [lui-même|elle-même] le service, pour la première fois.',
    'Petit recul, rien de grave : fatigue, froid, trop de lettres à la fois. On garde une seule chose à faire.',
    'Rencontre à trois avec la collègue de l’autre service. Chacun sait maintenant qui fait quoi.',
    'Nouveau numéro de téléphone noté, ancien supprimé.',
    'A amené une amie qui cherche aussi de l’aide. Expliqué comment faire.',
    'Entretien de suivi. Le plan tient. {P} a fait [lui-même|elle-même] deux des trois démarches.',
    'Appel court : tout va bien, rappelle après le rendez-vous à la commune.',
    'Point d’étape. Plus de confiance pour téléphoner, moins d’angoisse devant le courrier.',
    ['family', 'Rendez-vous manqué, excusé : enfant malade. Reporté à la semaine suivante.'],
    'Nous avons relu le plan ensemble. Une action retirée, elle n’a plus de sens aujourd’hui.',
    'Absence non expliquée. Message WhatsApp envoyé, sans détail.',
    'Passe dire que ça avance. A noté les dates [lui-même|elle-même] dans son téléphone.',
    'Courrier lu ensemble : simple accusé de réception, rien à faire. Soulagement.',
  ],
  papers: [
    'Carte vue sur pièce, dates encodées. Fenêtre de renouvellement expliquée avec le calendrier.',
    'Liste des pièces du renouvellement remise. Il manque la composition de ménage.',
    'Rendez-vous à la commune obtenu après trois semaines d’essais par téléphone.',
    ['annex_15', '{P} a reçu l’annexe 15. Copie faite. À surveiller : elle ne dure pas longtemps.'],
    'Le nom est mal écrit sur la carte. Demande de rectification préparée avec la copie du passeport.',
    'Deux documents se chevauchent, c’est normal pendant l’examen. Expliqué avec un dessin.',
    ['work', 'Employeur inquiet de la date sur la carte. Lettre d’explication rédigée avec {p}.'],
  ],
  cohort: [
    'Information donnée sur le 4 mars 2027 : rien n’est encore décidé. {P} préfère le savoir.',
    'Question du propriétaire : que se passe-t-il après mars ? Lettre d’explication remise.',
    'Réunion d’information de la Ville annoncée en janvier, avec interprètes. Place réservée.',
  ],
  asylum: [
    'Audition au CGRA annoncée. Déroulement expliqué, avec interprète. {P} prendra ses notes.',
    'Attestation d’immatriculation prolongée. Elle permet maintenant de travailler, lu ensemble.',
    'Toujours pas de date d’audition après sept mois. Avocate relancée par {p}.',
    'Le centre change {p} de ville la semaine prochaine. Voir comment garder le cours.',
    'Documents envoyés par la famille, à traduire pour l’avocat.',
  ],
  appeal: [
    ['annex_35', 'Annexe 35 prolongée d’un mois. Prochaine prolongation à demander avant la fin.'],
    ['annex_35', 'L’avocat confirme le recours suspensif. {P} peut rester jusqu’à l’arrêt.'],
    'Préparation de l’audience avec l’avocate. Interprète demandé au conseil.',
    'Dossier médical transmis à l’avocat par {p}, pas par nous.',
    'Audience remise. Longue attente, fatigue. Nous avons parlé de ce qui peut avancer quand même.',
  ],
  regularisation: [
    'Bilan de l’ancrage local : cours, bénévolat, loyer, voisins. Classeur commencé.',
    'Attestation de participation à l’atelier remise, 64 heures. Rappelé que l’effet est limité.',
    'Rendez-vous avec l’avocate pour évaluer un 9bis. Avis prudent. {P} veut réfléchir.',
    'Preuves de présence réunies année par année : cours, médecin, abonnement de bus.',
    'Employeur prêt à écrire une promesse d’embauche. À vérifier avec le syndicat avant tout.',
    'Aucune démarche de séjour pour le moment, choix de {p}. On avance sur le français.',
  ],
  shelter: [
    'Abri de nuit : cinq nuits sur sept utilisées ce mois. Solution à trouver pour le week-end.',
    'Dort chez des amis en tournant. Sac et papiers déposés en lieu sûr.',
    'Appel aux Urgences sociales, place trouvée pour trois nuits.',
    'Adresse de référence discutée. {P} préfère attendre d’avoir une réponse du CPAS.',
    'Doit quitter le logement à la fin du mois. Rien d’écrit. Contact pris avec le propriétaire.',
    'Nuit dehors jeudi. Vêtements chauds et adresse de l’accueil de jour donnés.',
  ],
  housing: [
    ['work', 'Visite de deux appartements. Refus sans raison pour le premier, second à confirmer.'],
    ['work', 'Garantie locative demandée au CPAS. Bail relu ensemble avant signature.'],
    ['work', 'Candidature au logement social confirmée pour l’année.'],
    ['family', 'Humidité dans la chambre des enfants. Photos prises, lettre au propriétaire.'],
    'La logeuse donne huit jours de plus, confirmé par écrit.',
    ['work', 'État des lieux fait avec un bénévole. Copie au dossier de {p}.'],
  ],
  social_aid: [
    'Demande d’aide introduite. Accusé de réception reçu, décision dans les trente jours.',
    'Décision du CPAS reçue : aide accordée à partir du premier du mois.',
    'Enquête sociale faite à domicile. Il manque les extraits de compte.',
    'Plan de paiement convenu pour l’électricité, douze fois.',
    ['student', 'Étudiant·e : expliqué que l’aide peut être communiquée à l’Office des étrangers. {P} décidera.'],
    ['no_stay', 'Aide médicale urgente accordée pour trois mois.'],
    'Budget du mois fait ensemble, sur une seule feuille.',
    'Banque : compte de base ouvert après deux refus.',
  ],
  french: [
    'Test de français : comprend bien à l’oral, écrit encore peu.',
    'Inscription au cours du soir. Commence lundi.',
    ['family', 'Le cours du matin ne va pas avec les horaires de l’école. Cherche un groupe l’après-midi.'],
    ['no_interpreter', 'Progrès nets : entretien mené pour la première fois sans interprète, à sa demande.'],
    'Sur liste d’attente pour le niveau A2. Table de conversation en attendant.',
    'Absences excusées pendant les démarches de séjour.',
  ],
  literacy: [
    'N’est pas [allé|allée] à l’école. Très bonne mémoire, compte de tête. Groupe alpha proposé.',
    'Signe son nom depuis cette semaine. Grande fierté.',
    'Les messages vocaux conviennent mieux que l’écrit. Noté dans les contacts.',
  ],
  path: [
    ['interpreter', 'Bilan social fait au CRIPEL. Convention signée, interprète présent.'],
    'Parcours : échéance expliquée, trois ans à partir de la commande du titre.',
    ['work', 'Dispense possible d’une partie du parcours : contrat à mi-temps depuis quatre mois. Preuve à fournir.'],
    'Formation citoyenneté commencée, en petit groupe.',
  ],
  work: [
    'CV refait avec ses mots. Trois offres repérées.',
    ['work', 'Inscription au Forem faite avec la nouvelle carte.'],
    ['work', 'Essai de deux jours concluant. Contrat d’intérim à la semaine.'],
    ['work', 'Fiche de paie relue : heures du dimanche non payées. Rendez-vous proposé au syndicat.'],
    'Entretien d’embauche préparé. {P} veut parler de son expérience avant de parler de ses papiers.',
    ['work', 'Contrat article 60 proposé pour janvier.'],
    ['no_work', 'La carte ne dit rien du travail : lu ensemble, à vérifier auprès du Forem.'],
  ],
  recognition: [
    'Diplôme traduit. Demande d’équivalence introduite en ligne, gratuite dans son cas.',
    'Le diplôme est resté au pays. Procédure sans document à envisager.',
    'Test de validation des compétences réservé.',
    'Compétences décrites avec des photos de réalisations. Portfolio commencé.',
  ],
  project: [
    'Premier essai de vente au marché : 23 pièces. {P} tient les comptes [seul|seule].',
    'Réunion du groupe. Les rôles changent, c’est [lui|elle] qui parle aux clients maintenant.',
    'Le projet attend la carte : impossible de signer un local avec quatre mois devant soi.',
    'Autorisation sur la machine à coudre industrielle donnée par la référente.',
    'Rencontre avec le mentor d’Interlab. Idée plus petite, plus claire.',
    'Envie de changer de projet. Rien de perdu : ce qui a été appris reste.',
  ],
  minor: [
    'Rencontre avec la tutrice. École, football, rendez-vous chez le dentiste.',
    'Prolongation de l’attestation demandée par la tutrice, dans les temps.',
    'Dix-huit ans dans quelques mois : réunion de préparation prévue avec la tutrice et le CPAS.',
    'Bulletin : très bien en atelier, difficile en français écrit. Soutien trouvé le mercredi.',
    'Appel vidéo avec sa mère, après huit mois sans nouvelles.',
  ],
  protection: [
    'Adresse protégée activée. Aucun courrier au domicile précédent.',
    'Rendez-vous avec l’avocate pour le séjour après la séparation.',
    ['family', 'Enfants inscrits dans une nouvelle école, le directeur est prévenu.'],
    'Numéro de téléphone changé. Seul canal sûr : le mercredi matin, au bureau.',
  ],
  family: [
    'La fille est inscrite en troisième primaire. Trajet de vingt minutes à pied.',
    'Réunion à l’école avec interprète. L’institutrice est très contente.',
    'Place en crèche trouvée deux jours par semaine.',
    'Allocations familiales : preuve de composition de ménage envoyée.',
  ],
  reunion: [
    'Regroupement familial : il manque un acte de naissance légalisé.',
    'Rendez-vous à l’ambassade obtenu pour la famille.',
    'Recherche d’un proche commencée avec la Croix-Rouge.',
    'Rappelé l’importance de garder billets, photos et messages comme preuves.',
  ],
  health: [
    'Rendez-vous pris à la maison médicale. {P} ira [seul|seule].',
    ['no_stay', 'Aide médicale urgente renouvelée.'],
    'Lunettes reçues. Lit enfin les panneaux, en rit.',
    'Dort mal, en parle. Adresse d’un lieu d’écoute donnée, sans insister.',
    'Attestation médicale à renouveler tous les trois mois, date notée.',
  ],
  return: [
    'Parle de retour quand ce sera possible. Ce n’est pas une demande, c’est une pensée.',
    'Souhaite que les enfants gardent l’école en ligne du pays en plus de l’école d’ici.',
    'Cherche une école de musique pour continuer le violon. Deux adresses données.',
  ],
};

/** Told in confidence: stays with the worker who heard it and the lead. */
export const CONFIDENCE_NOTES: readonly NoteText[] = [
  '{P} dit avoir peur de son logeur. Ne souhaite rien entreprendre pour le moment. En reparler.',
  ['asylum', 'Raconte la route, pour la première fois. Nous nous sommes [arrêtés|arrêtées] quand c’était assez.'],
  'Envoie presque tout ce qui reste à sa famille. Ne veut pas que cela se sache.',
  'Travaille quelques heures, sans contrat. Me le dit pour que je comprenne ses absences.',
  'A des dettes envers la personne qui [l’a aidé|l’a aidée] à venir. Grande honte. Pistes évoquées, rien de plus.',
  ['family', 'Le couple va mal. {P} demande que personne n’appelle à la maison.'],
  'Ne dort pas. Revoit les mêmes images. A accepté d’en parler à un médecin, plus tard.',
  'Ne veut pas croiser des gens de son pays à l’atelier. Choisir un autre jour.',
  'A appris le décès d’un frère. N’a prévenu personne ici.',
  'Craint que demander de l’aide fasse du tort à son dossier de séjour.',
  ['workplace', 'Dort au bureau certaines nuits. Ne veut pas que les autres participants le sachent.'],
];
