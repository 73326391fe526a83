import { addDays, addMonths, earlier } from '../calendar';
import { employment, housing, noFacts, procedure, residenceDocument, training } from '../people/facts';
import type { Facts, Story } from '../people/facts';

/** The permit is tied to one employer; the employer renews it. */
export function singlePermit(story: Story): Facts {
  const { random, today } = story;
  const endsOn = addDays(today, random.between(-10, 300));
  const from = addMonths(endsOn, -12);
  const facts = noFacts(addDays(from, -20), ['work', 'french', 'papers']);
  const [occupation, employer] = random.pick([
    ['Soudure', 'Entreprise de chaudronnerie, Herstal'],
    ['Développement web', 'Société de services, Liège'],
    ['Cuisine', 'Restaurant, centre de Liège'],
    ['Conduite de poids lourd', 'Transporteur, Grâce-Hollogne'],
    ['Soins infirmiers', 'Maison de repos, Seraing'],
  ] as const);
  facts.documents.push(
    residenceDocument('card.A', from, endsOn, {
      labourMarket: 'limited',
      note: `Permis unique, lié à l’employeur (${employer}).`,
    }),
  );
  if (endsOn < addDays(today, 40))
    facts.documents.push(
      residenceDocument('annex.49', earlier(addDays(endsOn, 1), today), addDays(today, 60), {
        labourMarket: 'limited',
        source: 'copy_seen',
      }),
    );
  facts.procedures.push(
    procedure('single_permit', addDays(from, -70), 'decided', {
      stageSince: from,
      outcome: 'Autorisé, à renouveler chaque année par l’employeur',
    }),
  );
  facts.employment.push(
    employment('fixed_term', occupation, from, { employer, hoursPerWeek: 38, source: 'copy_seen' }),
  );
  facts.housing.push(
    housing(random.pick(['private_lease', 'student_room', 'hosted']), addDays(from, 3), null, {
      municipalityCode: random.pick(['62063', '62051', '62118', '62096']),
    }),
  );
  return facts;
}

/** A student: card A to the end of October, twenty hours of work a week, and aid that may be told to the Immigration Office. */
export function student(story: Story): Facts {
  const { random, today } = story;
  const year = Number(today.slice(0, 4));
  const endsOn = `${today > `${year}-10-31` ? year + 1 : year}-10-31`;
  const from = addMonths(endsOn, -12);
  const facts = noFacts(addMonths(from, -12 * random.between(0, 3)), ['social_aid', 'work', 'housing', 'papers']);
  facts.documents.push(
    residenceDocument('card.A', addDays(from, 12), endsOn, {
      labourMarket: 'limited',
      note: 'Étudiant·e : vingt heures par semaine hors vacances.',
    }),
  );
  facts.procedures.push(
    procedure('student', addDays(from, -60), 'decided', {
      stageSince: addDays(from, 10),
      outcome: 'Séjour étudiant prolongé',
    }),
  );
  facts.training.push(
    training(
      'higher_education',
      random.pick([
        'Bachelier en informatique',
        'Master en santé publique',
        'Bachelier en soins infirmiers',
        'Master en gestion',
        'Sciences agronomiques',
      ]),
      addDays(facts.arrivedOn, 20),
      { providerName: random.pick(['Université de Liège', 'Haute école de la Province', 'Haute école Helmo']) },
    ),
  );
  facts.employment.push(
    employment(
      'student_job',
      random.pick(['Plonge et salle', 'Réassort en magasin', 'Livraison', 'Garde d’enfants']),
      addMonths(from, 2),
      { hoursPerWeek: random.between(8, 20), employer: 'Liège' },
    ),
  );
  facts.housing.push(
    housing(
      random.weighted([
        ['student_room', 5],
        ['hosted', 2],
      ] as const),
      addDays(facts.arrivedOn, 10),
      null,
      { note: random.pick(['Deux mois de loyer en retard.', '', 'Colocation.']) },
    ),
  );
  return facts;
}

/** A Union citizen without means: registered, not registered, or struck off. */
export function unionCitizen(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(3, 40)), ['work', 'housing', 'social_aid', 'french']);
  const asked = addDays(today, -random.between(20, 140));
  const registered = random.chance(0.4);
  facts.documents.push(
    registered
      ? residenceDocument('card.EU', addMonths(openedOn, -2), addMonths(openedOn, 58), { labourMarket: 'unlimited' })
      : residenceDocument('annex.19', asked, addMonths(asked, 3), {
          labourMarket: 'unlimited',
          note: 'Trois mois pour prouver un emploi ou une recherche d’emploi.',
        }),
  );
  facts.housing.push(
    housing(
      random.weighted([
        ['hosted', 3],
        ['street', 1],
        ['vehicle_or_camp', 1],
        ['private_no_lease', 3],
      ] as const),
      addMonths(openedOn, -2),
      null,
    ),
  );
  facts.employment.push(
    employment(
      'temporary_agency',
      random.pick(['Nettoyage', 'Bâtiment, aide', 'Cueillette', 'Emballage']),
      addDays(openedOn, -random.between(10, 120)),
      { validUntil: addDays(openedOn, -5), employer: 'Agence d’intérim', hoursPerWeek: 30 },
    ),
  );
  return facts;
}

/** Established for years; comes for housing, debts or work. */
export function established(story: Story): Facts {
  const { random, today, openedOn } = story;
  const type = random.weighted([
    ['card.K', 4],
    ['card.B', 5],
    ['card.L', 2],
    ['card.C_pre2021', 1],
  ] as const);
  const endsOn = addDays(
    today,
    random.weighted([
      [random.between(10, 75), 3],
      [random.between(200, 2400), 7],
    ] as const),
  );
  const from = type === 'card.C_pre2021' ? '2018-05-14' : addMonths(endsOn, type === 'card.K' ? -120 : -60);
  const cardFrom = from < '2021-10-11' && (type === 'card.K' || type === 'card.L') ? '2021-10-25' : from;
  const facts = noFacts(addMonths(cardFrom, -random.between(66, 140)), [
    'housing',
    'work',
    'social_aid',
    'recognition',
  ]);
  facts.documents.push(
    residenceDocument(type, cardFrom, type === 'card.C_pre2021' ? '2028-05-13' : endsOn, { labourMarket: 'unlimited' }),
  );
  facts.housing.push(
    housing(
      random.weighted([
        ['private_lease', 6],
        ['social_housing', 3],
        ['owner', 1],
      ] as const),
      addMonths(openedOn, -random.between(10, 90)),
      null,
      {
        mustLeaveOn: random.chance(0.2) ? addDays(today, random.between(15, 80)) : null,
        note: random.pick(['', 'Préavis reçu, vente de l’immeuble.', 'Loyer en retard de trois mois.', '']),
      },
    ),
  );
  if (random.chance(0.3))
    facts.procedures.push(
      procedure('naturalisation', addDays(today, -random.between(20, 200)), 'submitted', {
        nextDeadlineWhat: 'Preuve de participation économique à compléter',
      }),
    );
  if (random.chance(0.4)) facts.needs.push('project');
  return facts;
}
