import { addDays, addMonths, earlier, workday } from '../calendar';
import { employment, housing, noFacts, procedure, project, residenceDocument, training } from '../people/facts';
import type { Facts, Story } from '../people/facts';
import { lawyer } from './asylum-papers';

/** Alone and under eighteen, or just past it: six months at a time, asked for by the guardian one month before the end. */
export function unaccompaniedMinor(story: Story): Facts {
  const { random, today, openedOn } = story;
  const ends = addDays(today, random.between(-4, 150));
  const firstPaper = addMonths(ends, -12);
  const arrivedOn = addDays(earlier(openedOn, firstPaper), -random.between(25, 200));
  const facts = noFacts(arrivedOn, ['minor', 'french', 'literacy']);
  const identified = addDays(facts.arrivedOn, random.between(4, 20));
  facts.documents.push(
    residenceDocument('annex.26', identified, null, { source: 'copy_seen', authority: 'Office des étrangers' }),
    residenceDocument('ai.minor', firstPaper, addDays(addMonths(ends, -6), -1), { source: 'copy_seen' }),
    residenceDocument('ai.minor', addMonths(ends, -6), ends, {
      note: 'La tutrice ou le tuteur demande la prolongation un mois avant.',
    }),
  );
  facts.procedures.push(
    procedure(
      'minor_durable_solution',
      addDays(identified, 40),
      random.pick(['guardian_appointed', 'proposal', 'examined']),
      {
        stageSince: addDays(identified, 60),
        nextDeadlineOn: workday(addDays(ends, -30)),
        nextDeadlineWhat: 'Prolongation à demander par la tutrice ou le tuteur',
        lawyer: lawyer(story),
      },
    ),
  );
  if (random.chance(0.6))
    facts.procedures.push(
      procedure('asylum', identified, 'cgra', { stageSince: addDays(identified, 120), lawyer: lawyer(story) }),
    );
  facts.housing.push(
    housing('reception_fedasil', addDays(identified, 1), addDays(identified, 100), {
      note: 'Centre d’observation, puis centre pour mineurs.',
      municipalityCode: null,
    }),
    housing(random.pick(['reception_fedasil', 'local_reception_initiative']), addDays(identified, 101), null, {
      note: 'Groupe de vie pour jeunes.',
    }),
  );
  facts.training.push(
    training('reception_class', 'Classe DASPA', addDays(identified, 60), {
      providerName: 'École secondaire de Liège',
      validUntil: addMonths(addDays(identified, 60), 10) < today ? addMonths(addDays(identified, 60), 10) : null,
    }),
  );
  if (random.chance(0.6))
    facts.training.push(
      training(
        'school',
        random.pick([
          '3e professionnelle, mécanique',
          '4e technique, électricité',
          '3e professionnelle, cuisine',
          '4e de qualification, aide-soignante',
        ]),
        earlier(addMonths(addDays(identified, 60), 10), addDays(today, -20)),
        { providerName: 'École secondaire de Liège' },
      ),
    );
  return facts;
}

/** Left a violent partner; the address is protected and the stay depended on the partner. */
export function violenceAtHome(story: Story): Facts {
  const { random, today, openedOn } = story;
  const endsOn = addDays(today, random.between(12, 190));
  const facts = noFacts(addMonths(earlier(endsOn, openedOn), -random.between(20, 30)), [
    'protection',
    'papers',
    'housing',
    'social_aid',
    'family',
  ]);
  facts.documents.push(
    residenceDocument('card.A', addMonths(endsOn, -12), endsOn, {
      labourMarket: 'unlimited',
      note: 'Regroupement familial ; séparation à signaler avec l’avocat·e, preuves gardées en lieu sûr.',
    }),
  );
  facts.procedures.push(
    procedure('family_reunification_tcn', addDays(facts.arrivedOn, 20), 'decided', {
      outcome: 'Séjour accordé',
      lawyer: lawyer(story),
      nextDeadlineOn: workday(addDays(today, random.between(5, 30))),
      nextDeadlineWhat: 'Faire valoir les violences pour garder le séjour',
    }),
  );
  const left = addDays(openedOn, -random.between(1, 30));
  facts.housing.push(
    housing('private_lease', addDays(facts.arrivedOn, 3), left, { note: 'Logement du couple.' }),
    housing('womens_shelter', addDays(left, 1), null, { note: 'Adresse protégée.', municipalityCode: null }),
  );
  return facts;
}

/** Left those who exploited them; a reflection period, then an orange card. */
export function traffickingVictim(story: Story): Facts {
  const { random, today, openedOn } = story;
  const facts = noFacts(addMonths(openedOn, -random.between(6, 30)), ['protection', 'work', 'french', 'papers']);
  const from = earlier(addDays(openedOn, 15), addDays(today, -5));
  facts.documents.push(
    residenceDocument('ai', from, addDays(today, random.between(20, 80)), {
      labourMarket: 'not_stated',
      note: 'Droit de travailler à lire sur le document.',
    }),
  );
  facts.procedures.push(
    procedure('trafficking_victim', addDays(openedOn, -random.between(10, 50)), 'certificate', {
      stageSince: from,
      lawyer: lawyer(story),
      nextDeadlineWhat: 'Suivi par le centre spécialisé',
    }),
  );
  facts.housing.push(
    housing('shelter_home', addDays(openedOn, -random.between(1, 20)), null, {
      note: 'Adresse à ne pas communiquer.',
      municipalityCode: null,
    }),
  );
  return facts;
}

/** A card of six months renewed two months ahead: four months of stability at a time, and an activity to launch in between. */
export function sixMonthsEntrepreneur(story: Story): Facts {
  const { random, today } = story;
  const endsOn = addDays(today, random.between(35, 130));
  const facts = noFacts(addMonths(endsOn, -random.between(30, 50)), ['project', 'papers', 'work']);
  const cards = [addMonths(endsOn, -18), addMonths(endsOn, -12), addMonths(endsOn, -6)];
  cards.forEach((from, index) => {
    facts.documents.push(
      residenceDocument('card.A', addDays(from, 1), index === 2 ? endsOn : (cards[index + 1] ?? endsOn), {
        labourMarket: 'unlimited',
        note: 'Six mois ; renouvellement à préparer deux mois avant.',
        source: index === 2 ? 'original_seen' : 'copy_seen',
      }),
    );
  });
  facts.documents.push(
    residenceDocument('annex.15', addDays(cards[2] ?? endsOn, 1), addDays(cards[2] ?? endsOn, 30), {
      source: 'copy_seen',
      note: 'Carte reçue un mois après la fin de la précédente.',
    }),
  );
  facts.procedures.push(
    procedure('renewal', addDays(today, -random.between(1, 20)), 'preparing', {
      nextDeadlineOn: workday(addDays(endsOn, -60)),
      nextDeadlineWhat: 'Réunir les preuves de revenus de l’activité',
    }),
    procedure('professional_card', addDays(today, -random.between(40, 160)), 'examined', {
      nextDeadlineWhat: 'Montrer l’intérêt économique de l’activité',
    }),
  );
  facts.projects.push(
    project(
      random.pick([
        'Traiteur de cuisine du monde',
        'Atelier de retouche',
        'Réparation de vélos',
        'Menuiserie de récupération',
      ]),
      'trial',
      addDays(today, -random.between(120, 400)),
      {
        ownWords:
          'Chaque fois que je signe quelque chose, on me demande jusqu’à quand j’ai ma carte. Six mois, ce n’est pas une entreprise.',
        nextStep: 'Chercher un local sans bail de trois ans',
      },
    ),
  );
  facts.employment.push(
    employment('activity_cooperative', 'Activité à l’essai', addDays(today, -random.between(60, 200)), {
      employer: 'Coopérative d’activités',
      hoursPerWeek: random.between(8, 24),
    }),
  );
  facts.housing.push(housing('private_lease', addMonths(endsOn, -20), null));
  return facts;
}
