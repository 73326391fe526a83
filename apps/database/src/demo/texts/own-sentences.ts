import type { Need } from '../people/facts';

/** What people want, in their own words: the first line of the file. `[masculine|feminine]` agrees with the person. */
export const OWN_SENTENCES: Readonly<Record<Need, readonly string[]>> = {
  papers: [
    'Je veux une carte qui dure plus longtemps que mon bail.',
    'Je veux renouveler ma carte sans avoir peur pendant deux mois.',
    'Je veux choisir ma banque et mon téléphone, comme tout le monde.',
    'Je veux comprendre les lettres que je reçois.',
    'Je veux travailler avec mon vrai nom, bien écrit.',
  ],
  cohort: [
    'Je veux savoir ce qui se passera après le 4 mars.',
    'Je veux signer quelque chose qui dure plus longtemps que la guerre.',
    'Je veux travailler dans mon métier, ici, tant que j’y suis.',
  ],
  asylum: [
    'Je veux qu’on me croie.',
    'Je veux savoir combien de temps je vais attendre.',
    'Je veux me préparer pour l’audition.',
    'Je veux apprendre le français pendant que j’attends.',
    'Je veux un endroit calme pour penser.',
  ],
  appeal: [
    'Je veux que le juge lise tout mon dossier.',
    'Je veux attendre debout, pas couché.',
    'Je veux une réponse, même si elle est longue.',
    'Je veux être [prêt|prête] pour l’audience.',
  ],
  regularisation: [
    'Je veux vivre ici avec mon nom.',
    'Je veux montrer tout ce que je fais à Liège depuis six ans.',
    'Je veux travailler sans me cacher.',
    'Je veux ne plus avoir peur quand on sonne à la porte.',
    'Je veux des papiers pour rendre ce qu’on m’a donné.',
  ],
  shelter: [
    'Je veux dormir. Après, on parlera du reste.',
    'Je veux une porte qui ferme.',
    'Je veux un endroit où laisser mon sac la journée.',
    'Je veux arrêter de changer de lit chaque semaine.',
  ],
  housing: [
    'Je veux un appartement où mes enfants ont une table pour écrire.',
    'Je veux signer un bail à mon nom.',
    'Je veux un logement sans humidité pour ma fille.',
    'Je veux recevoir mes amis chez moi, une fois.',
  ],
  social_aid: [
    'Je veux finir le mois sans emprunter.',
    'Je veux finir mes études, il me reste un an.',
    'Je veux payer mes dettes moi-même.',
    'Je veux de l’aide un moment, pas toute ma vie.',
  ],
  french: [
    'Je veux parler avec la maîtresse de mon fils.',
    'Je veux comprendre les blagues au travail.',
    'Je veux lire les papiers [seul|seule].',
    'Je veux apprendre le français le soir, après le travail.',
  ],
  literacy: [
    'Je veux apprendre à lire, ici, maintenant.',
    'Je veux écrire mon prénom et celui de mes sœurs.',
    'Je veux lire le nom des arrêts de bus.',
  ],
  path: [
    'Je veux commencer par le français, puis un métier.',
    'Je veux savoir dans quel ordre faire les choses.',
    'Je veux connaître mes droits et mes devoirs.',
  ],
  work: [
    'Je veux travailler, n’importe quoi au début, mon métier après.',
    'Je veux un travail avec un contrat.',
    'Je veux conduire un camion, comme avant.',
    'Je veux travailler dans les soins, j’aime les personnes âgées.',
    'Je veux un horaire qui me laisse aller chercher mes enfants.',
  ],
  recognition: [
    'Je veux que mon diplôme d’[infirmier|infirmière] serve à quelque chose.',
    'Je veux prouver que je sais souder.',
    'Je veux refaire mon métier de [professeur|professeure].',
    'Je veux qu’on regarde ce que je sais faire, pas seulement mes papiers.',
  ],
  project: [
    'Je veux ouvrir quelque chose à moi, même petit.',
    'Je veux cuisiner pour les gens et qu’ils reviennent.',
    'Je veux réparer les choses au lieu de les jeter.',
    'Je veux créer avec les autres de l’atelier.',
    'Je veux essayer sans tout perdre.',
  ],
  minor: [
    'Je veux devenir [mécanicien|mécanicienne] et appeler ma mère tous les dimanches.',
    'Je veux rester dans mon école.',
    'Je veux savoir où j’irai quand j’aurai dix-huit ans.',
    'Je veux jouer au football et apprendre l’électricité.',
  ],
  protection: [
    'Je veux être tranquille, et que mes enfants le soient.',
    'Je veux une vie où personne ne fouille mon téléphone.',
    'Je veux garder mes papiers sans dépendre de lui.',
  ],
  family: [
    'Je veux que ma fille finisse son année dans la même école.',
    'Je veux que mes parents voient où j’habite.',
    'Je veux que mes enfants invitent des amis à la maison.',
    'Je veux comprendre les devoirs de mon fils.',
  ],
  reunion: [
    'Je veux que [ma femme|mon mari] et mes enfants arrivent.',
    'Je veux retrouver mon frère.',
    'Je veux que ma mère puisse venir me voir une fois.',
  ],
  health: [
    'Je veux me soigner et dormir une nuit entière.',
    'Je veux un médecin qui comprend ce que je dis.',
    'Je veux moins de douleur, et recommencer à travailler.',
  ],
  return: [
    'Je veux rentrer quand ce sera possible, et vivre bien ici en attendant.',
    'Je veux que mes enfants gardent leur langue.',
    'Je veux pouvoir choisir : rester ou rentrer.',
  ],
};
