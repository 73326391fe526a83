import { addDays, addMonths, daysFrom, earlier } from '../calendar';
import type { Day } from '../calendar';
import { employment, project, training } from './facts';
import type { Facts, Story } from './facts';
import { PROJECTS } from '../texts/projects';
import { worded } from '../texts/wording';

const TRADES_ABROAD: readonly (readonly [occupation: string, kind: 'abroad_employee' | 'abroad_self_employed'])[] = [
  ['Couture', 'abroad_self_employed'],
  ['Cuisine', 'abroad_employee'],
  ['Maçonnerie', 'abroad_employee'],
  ['Soudure', 'abroad_employee'],
  ['Enseignement primaire', 'abroad_employee'],
  ['Comptabilité', 'abroad_employee'],
  ['Soins infirmiers', 'abroad_employee'],
  ['Commerce de tissus', 'abroad_self_employed'],
  ['Coiffure', 'abroad_self_employed'],
  ['Mécanique automobile', 'abroad_self_employed'],
  ['Électricité du bâtiment', 'abroad_employee'],
  ['Agriculture', 'abroad_self_employed'],
  ['Conduite de taxi', 'abroad_self_employed'],
  ['Pharmacie', 'abroad_employee'],
  ['Journalisme', 'abroad_employee'],
  ['Boulangerie', 'abroad_self_employed'],
  ['Génie civil', 'abroad_employee'],
  ['Élevage', 'abroad_self_employed'],
];

const JOBS_HERE = [
  ['temporary_agency', 'Préparation de commandes', 'Entrepôt, Grâce-Hollogne', 38],
  ['temporary_agency', 'Nettoyage industriel', 'Agence d’intérim, Liège', 30],
  ['service_voucher', 'Aide-ménage', 'Société de titres-services', 24],
  ['fixed_term', 'Commis de cuisine', 'Restaurant, Outremeuse', 30],
  ['article_60', 'Cuisine de collectivité', 'CPAS de Liège', 38],
  ['article_60', 'Accueil et entretien', 'Maison de repos du CPAS', 38],
  ['permanent', 'Ouvrier ou ouvrière de production', 'Zoning des Hauts-Sarts, Herstal', 38],
  ['fixed_term', 'Aide-soignant·e', 'Maison de repos, Seraing', 28],
  ['individual_vocational_training', 'Menuiserie', 'Petite entreprise, Ans', 38],
  ['platform_work', 'Livraison à vélo', 'Plateforme', 25],
  ['permanent', 'Magasinier ou magasinière', 'Commerce, Rocourt', 38],
] as const;

/** Last card or paper that covers today, for what a person may hold and do now. */
function mayWorkToday(facts: Facts, today: Day): boolean {
  return facts.documents.some(
    (paper) =>
      paper.labourMarket === 'unlimited' && (paper.validFrom ?? '') <= today && (paper.validUntil ?? '9999') >= today,
  );
}

/** French, citizenship and the rest, at the pace of somebody who also has papers and children to look after. */
export function addLearning(story: Story, facts: Facts): void {
  const { random, today, openedOn } = story;
  const from = earlier(addDays(openedOn, random.between(10, 90)), today);
  const weeks = Math.max(1, Math.floor(daysFrom(from, today) / 7));
  if (!story.speaksFrench && facts.needs.includes('french') && random.chance(0.75)) {
    const planned = story.readsLatin ? 400 : 600;
    const done = Math.min(planned, weeks * random.between(3, 9));
    const over = done >= planned || random.chance(0.15);
    facts.training.push(
      training(
        story.readsLatin ? 'french' : 'literacy',
        story.readsLatin ? random.pick(['FLE débutant', 'FLE A1 vers A2', 'FLE soir']) : 'Alphabétisation, groupe oral',
        from,
        {
          providerKey: random.weighted([
            ['possibles', 5],
            ['cripel', 3],
          ] as const),
          hoursPlanned: planned,
          hoursDone: done,
          validUntil: over ? earlier(addDays(from, weeks * 7), today) : null,
          outcome: over ? (done >= planned ? 'Attestation de fréquentation' : 'Arrêt, horaires incompatibles') : '',
          note: random
            .pick([
              '',
              facts.needs.includes('family')
                ? 'Garde d’enfants trouvée le mardi seulement.'
                : 'Vient à pied, toujours à l’heure.',
              'Très régulier.',
              'Absences excusées pendant les rendez-vous du séjour.',
              '',
            ])
            .replace('régulier', story.gender === 'female' ? 'régulière' : 'régulier'),
          source: 'confirmed',
        },
      ),
    );
  }
  if (facts.needs.includes('path') && random.chance(0.6)) {
    facts.training.push(
      training('welcome_module', 'Bilan social et test de français', from, {
        providerKey: 'cripel',
        hoursPlanned: 4,
        hoursDone: 4,
        validUntil: earlier(addDays(from, 12), today),
        outcome: 'Convention signée',
        source: 'confirmed',
      }),
    );
    if (random.chance(0.5)) {
      const begun = earlier(addDays(from, random.between(40, 120)), today);
      const done = Math.min(60, Math.floor(daysFrom(begun, today) / 7) * 4);
      facts.training.push(
        training('citizenship', 'Citoyenneté', begun, {
          providerKey: 'cripel',
          hoursPlanned: 60,
          hoursDone: done,
          validUntil: done === 60 ? earlier(addDays(begun, 110), today) : null,
          outcome: done === 60 ? 'Attestation' : '',
          source: 'confirmed',
        }),
      );
    }
  }
  if (story.speaksFrench && random.chance(0.25)) {
    facts.training.push(
      training(
        random.pick(['digital', 'trade', 'adult_education']),
        random.pick(['Bureautique', 'Aide-soins, module de base', 'Gestion de base', 'Cuisine de collectivité']),
        from,
        {
          providerName: random.pick([
            'Promotion sociale, Liège',
            'Centre de formation, Liège',
            'EFT du bassin liégeois',
          ]),
          hoursPlanned: 120,
          hoursDone: Math.min(120, weeks * 6),
        },
      ),
    );
  }
}

/** Work before and since: what was done elsewhere counts too. */
export function addWork(story: Story, facts: Facts): void {
  const { random, today, openedOn } = story;
  const ageAtArrival = story.age - daysFrom(facts.arrivedOn, today) / 365;
  const workedYears = Math.min(14, Math.floor(ageAtArrival - 19));
  if (workedYears >= 2 && random.chance(0.62)) {
    const [occupation, kind] = random.pick(TRADES_ABROAD);
    const until = addMonths(facts.arrivedOn, -random.between(2, 24));
    facts.employment.unshift(
      employment(kind, occupation, addMonths(until, -12 * random.between(2, workedYears)), {
        validUntil: until,
        employer: random.pick(story.origin.cities),
        note: random.pick(['', 'Aucun papier pour le prouver.', 'Diplôme resté là-bas.', 'Photos et témoignages.', '']),
      }),
    );
  }
  if (mayWorkToday(facts, today) && facts.needs.includes('work') && random.chance(0.4)) {
    const [kind, occupation, employer, hoursPerWeek] = random.pick(JOBS_HERE);
    const from = addDays(openedOn, random.between(20, 300));
    if (from < today) {
      const until = addDays(from, random.between(30, 260));
      facts.employment.push(
        employment(kind, occupation, from, {
          employer,
          hoursPerWeek,
          validUntil: kind !== 'permanent' && until < today ? until : null,
          source: random.pick(['declared', 'copy_seen']),
        }),
      );
    }
  }
}

/** A project, at the stage where it stands, in the person's words. */
export function addProject(story: Story, facts: Facts): void {
  const { random, today, openedOn } = story;
  if (!facts.needs.includes('project') || facts.projects.length > 0 || !random.chance(0.85)) return;
  const idea = random.pick(PROJECTS);
  facts.projects.push(
    project(
      idea.title,
      random.weighted([
        ['wish', 3],
        ['exploring', 4],
        ['trade_test', 3],
        ['trial', 4],
        ['activity_cooperative', 1],
        ['starting', 1],
        ['running', 1],
        ['paused', 2],
        ['changed_course', 1],
      ] as const),
      earlier(addDays(openedOn, random.between(5, 120)), today),
      {
        ownWords: worded(random.pick(idea.ownWords), story.gender),
        nextStep: random.pick(idea.nextSteps),
      },
    ),
  );
}
