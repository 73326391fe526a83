/** Ideas people bring, as they say them. */
export interface ProjectIdea {
  title: string;
  ownWords: readonly string[];
  nextSteps: readonly string[];
}

export const PROJECTS: readonly ProjectIdea[] = [
  {
    title: 'Coopérative éphémère de couture',
    ownWords: [
      'À cinq, on coud mieux que [seul|seule]. On veut essayer cinq mois et voir.',
      'Je couds depuis toujours. Je veux que ça se voie.',
    ],
    nextSteps: [
      'Réserver les machines du jeudi',
      'Fixer les prix des retouches avec le groupe',
      'Commande de la Ville : 80 sacs',
    ],
  },
  {
    title: 'Traiteur solidaire',
    ownWords: [
      'Ma cuisine fait parler les gens. Je veux en vivre un peu.',
      'On a servi soixante repas à la fête du quartier. Je veux recommencer.',
    ],
    nextSteps: [
      'Formation hygiène',
      'Trouver une cuisine partagée deux jours par semaine',
      'Devis pour une réunion du CPAS',
    ],
  },
  {
    title: 'Atelier de réparation de vélos',
    ownWords: [
      'Je répare tout. Il me manque un endroit pour poser mes outils.',
      'Les jeunes du centre viennent déjà chez moi pour leurs freins.',
    ],
    nextSteps: [
      'Chercher un local prêté par la Ville',
      'Liste des outils à acheter',
      'Une demi-journée par semaine au tiers-lieu',
    ],
  },
  {
    title: 'Interprète en milieu social',
    ownWords: [
      'Je traduis pour tout le monde, gratuitement. Je voudrais que ce soit un métier.',
      'Quand je traduis, je comprends aussi mes droits.',
    ],
    nextSteps: ['Module de base Univerbal en janvier', 'Signer l’engagement de secret', 'Deux séances en observation'],
  },
  {
    title: 'Épicerie de produits d’ailleurs',
    ownWords: [
      'Chez nous on achetait au poids, sans plastique. Je veux faire ça ici.',
      'Mon cousin l’a fait à Bruxelles. Je veux le faire à Liège.',
    ],
    nextSteps: [
      'Étude de marché avec le mentor',
      'Voir si la carte professionnelle est nécessaire',
      'Calculer un loyer possible',
    ],
  },
  {
    title: 'Salon de coiffure',
    ownWords: [
      'Je coiffe à la maison. Je veux un vrai salon, avec une chaise pour attendre.',
      'Je sais faire, il me manque le papier d’accès à la profession.',
    ],
    nextSteps: [
      'Validation des compétences, coiffure',
      'Stage d’une semaine dans un salon',
      'Cours de gestion de base',
    ],
  },
  {
    title: 'Maraîchage en ville',
    ownWords: [
      'J’ai cultivé vingt ans. La terre est différente ici, mais elle parle.',
      'Le potager du quartier m’a rendu le sommeil.',
    ],
    nextSteps: [
      'Parcelle au printemps',
      'Rencontrer la ceinture alimentaire',
      'Apprendre les mots des plantes en français',
    ],
  },
  {
    title: 'Recyclerie de meubles',
    ownWords: [
      'Je ramasse, je répare, je vends. C’est déjà un travail, non ?',
      'Le bois, je le comprends mieux que le français.',
    ],
    nextSteps: [
      'Autorisation sur les machines, avec le référent',
      'Trois meubles pour la vente de Noël',
      'Local de stockage',
    ],
  },
  {
    title: 'Garde d’enfants du soir',
    ownWords: [
      'Les mamans qui suivent les cours du soir ont besoin de quelqu’un. C’est moi.',
      'J’ai élevé six enfants, je peux en garder quatre.',
    ],
    nextSteps: [
      'Se renseigner sur l’agrément',
      'Formation premiers secours',
      'Parler au CRIPEL des horaires des cours',
    ],
  },
  {
    title: 'Studio d’images numériques',
    ownWords: [
      'Je dessine sur mon téléphone. Je veux montrer mon travail au prix Parallax.',
      'Avec un ordinateur, je peux faire des affiches pour les commerces.',
    ],
    nextSteps: [
      'Déposer un dossier au prix d’art numérique',
      'Cours de numérique le mercredi',
      'Trois affiches pour le portfolio',
    ],
  },
  {
    title: 'Réparation de téléphones',
    ownWords: [
      'À Conakry j’avais mon stand. Ici je répare pour les amis.',
      'Il me faut juste un numéro d’entreprise, mais ma carte finit trop tôt.',
    ],
    nextSteps: [
      'Essai en coopérative d’activités',
      'Voir le séjour avant de signer un bail',
      'Acheter une station de soudure',
    ],
  },
  {
    title: 'Nettoyage écologique, à plusieurs',
    ownWords: [
      'Nous sommes quatre. Nous ne voulons plus travailler chacun de notre côté.',
      'On veut décider de nos heures.',
    ],
    nextSteps: [
      'Assemblée du groupe dans six semaines',
      'Rencontre avec le syndicat sur les contrats',
      'Premier marché : les bureaux de l’association',
    ],
  },
];
