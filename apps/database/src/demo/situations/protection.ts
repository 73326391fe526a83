import { addDays, addMonths, earlier, workday } from '../calendar';
import type { Day } from '../calendar';
import { CENTRES, lawyer, orangeCards } from './asylum-papers';
import { housing, noFacts, procedure, residenceDocument } from '../people/facts';
import type { Facts, Need, Story } from '../people/facts';

/** Recognised as a refugee: five years counted from the request. */
export function recognisedRefugee(story: Story): Facts {
  const { random, today } = story;
  const soon = random.chance(0.2);
  const endsOn = addDays(today, soon ? random.between(5, 95) : random.between(200, 1350));
  const requestedOn = addMonths(endsOn, -60);
  const decidedOn = earlier(addDays(requestedOn, random.between(280, 620)), addDays(today, -60));
  const cardFrom = addDays(decidedOn, random.between(20, 55));
  const needs: Need[] = ['housing', 'french', 'path', 'work', 'social_aid'];
  const facts = noFacts(addDays(requestedOn, -random.between(1, 15)), needs);
  if (random.chance(0.25)) facts.needs.push('reunion', 'recognition');
  if (random.chance(0.4)) facts.needs.push('family');
  if (random.chance(0.35)) facts.needs.push('project');
  facts.documents.push(
    residenceDocument('annex.26', requestedOn, null, { source: 'copy_seen', authority: 'Office des étrangers' }),
    ...orangeCards(requestedOn, decidedOn).slice(-2),
  );
  if (random.chance(0.5)) {
    facts.documents.push(
      residenceDocument('annex.15', decidedOn, addDays(decidedOn, 45), {
        labourMarket: 'unlimited',
        source: 'copy_seen',
        note: 'En attendant la carte.',
      }),
    );
  }
  facts.documents.push(
    residenceDocument('card.A', cardFrom, endsOn, {
      labourMarket: 'unlimited',
      note: 'Réfugié·e reconnu·e, cinq ans à partir de la demande.',
    }),
  );
  facts.procedures.push(
    procedure('asylum', requestedOn, 'decided', {
      stageSince: decidedOn,
      closedOn: decidedOn,
      outcome: 'Statut de réfugié reconnu par le CGRA',
      lawyer: lawyer(story),
    }),
  );
  if (soon)
    facts.procedures.push(
      procedure('renewal', addDays(today, -random.between(1, 12)), 'appointment_asked', {
        nextDeadlineOn: workday(addDays(endsOn, -30)),
        nextDeadlineWhat: 'Demander le séjour illimité à la commune',
      }),
    );
  if (facts.needs.includes('reunion')) {
    const asked = earlier(addDays(decidedOn, random.between(40, 200)), addDays(today, -5));
    facts.procedures.push(
      procedure('family_reunification_tcn', asked, 'examined', {
        stageSince: addDays(asked, 3),
        nextDeadlineWhat: 'Compléter les actes d’état civil légalisés',
        lawyer: lawyer(story),
      }),
    );
  }
  facts.housing.push(
    housing('reception_fedasil', addDays(requestedOn, 2), addDays(decidedOn, random.between(40, 80)), {
      note: random.pick(CENTRES),
      municipalityCode: null,
    }),
  );
  settle(story, facts, addDays(decidedOn, 85));
  return facts;
}

/** Housing after reception: something provisional first, a lease later, not always. */
function settle(story: Story, facts: Facts, from: Day): void {
  const { random, today } = story;
  if (from >= today) return;
  const between = random.weighted([
    ['hosted', 5],
    ['transit', 3],
    ['hotel', 1],
    ['private_no_lease', 3],
    ['shelter_home', 2],
  ] as const);
  const until = addDays(from, random.between(60, 260));
  if (until >= today) {
    facts.housing.push(
      housing(between, from, null, { mustLeaveOn: random.chance(0.4) ? addDays(today, random.between(6, 70)) : null }),
    );
    facts.needs.push('shelter');
    return;
  }
  facts.housing.push(housing(between, from, until));
  const now = random.weighted([
    ['private_lease', 6],
    ['social_rental_agency', 2],
    ['social_housing', 1],
    ['hosted', 2],
  ] as const);
  facts.housing.push(
    housing(now, addDays(until, 1), null, {
      municipalityCode: random.weighted([
        ['62063', 7],
        ['62096', 1],
        ['62051', 1],
        ['62093', 1],
      ] as const),
      note:
        now === 'private_lease'
          ? random.pick(['Bail d’un an, garantie par le CPAS.', 'Deux pièces, humide.', 'Bail de trois ans.', ''])
          : '',
    }),
  );
}

/** Subsidiary protection: one year, then two years twice; the renewal is the worry. */
export function subsidiaryProtection(story: Story): Facts {
  const { random, today } = story;
  const endsOn = addDays(
    today,
    random.weighted([
      [random.between(-30, -3), 2],
      [random.between(8, 60), 5],
      [random.between(61, 500), 5],
    ] as const),
  );
  const second = random.chance(0.5);
  const from = addMonths(endsOn, second ? -24 : -12);
  const requestedOn = addDays(from, -random.between(320, 620) - (second ? 365 : 0));
  const decidedOn = addDays(second ? addMonths(from, -12) : from, -25);
  const facts = noFacts(addDays(requestedOn, -random.between(1, 10)), ['papers', 'housing', 'french', 'path', 'work']);
  facts.documents.push(...orangeCards(requestedOn, decidedOn).slice(-1));
  if (second)
    facts.documents.push(
      residenceDocument('card.A', addMonths(from, -12), addDays(from, -1), {
        labourMarket: 'unlimited',
        source: 'copy_seen',
      }),
    );
  facts.documents.push(
    residenceDocument('card.A', from, endsOn, { labourMarket: 'unlimited', note: 'Protection subsidiaire.' }),
  );
  facts.procedures.push(
    procedure('asylum', requestedOn, 'decided', {
      stageSince: decidedOn,
      closedOn: decidedOn,
      outcome: 'Protection subsidiaire accordée par le CGRA',
      lawyer: lawyer(story),
    }),
  );
  if (endsOn < today) {
    const covered = random.chance(0.6);
    if (covered)
      facts.documents.push(
        residenceDocument('annex.15', addDays(endsOn, random.between(1, 9)), addDays(today, random.between(5, 38)), {
          labourMarket: 'unlimited',
          note: 'Renouvellement demandé à temps, décision attendue.',
        }),
      );
    facts.procedures.push(
      procedure('renewal', addDays(endsOn, -random.between(31, 44)), covered ? 'examined' : 'appointment_asked', {
        stageSince: addDays(endsOn, -10),
        nextDeadlineWhat: covered ? '' : 'Obtenir une annexe 15 à la commune',
      }),
    );
  }
  facts.housing.push(
    housing('reception_fedasil', addDays(requestedOn, 2), addDays(decidedOn, 60), {
      note: random.pick(CENTRES),
      municipalityCode: null,
    }),
  );
  settle(story, facts, addDays(decidedOn, 65));
  return facts;
}

const PROTECTION_STARTS = ['2023-03-04', '2024-03-04', '2025-03-04', '2026-03-04'];
const PROTECTION_ENDS = '2027-03-04';

/** Temporary protection: every card ends on the same day. Some wish to go back, some have begun again here. */
export function temporaryProtection(story: Story): Facts {
  const { random, today } = story;
  const arrivedOn = random.weighted([
    [addDays('2022-03-08', random.between(0, 150)), 6],
    [addDays('2023-01-10', random.between(0, 600)), 3],
    [addDays('2025-02-01', random.between(0, 400)), 2],
  ] as const);
  const facts = noFacts(earlier(arrivedOn, addDays(today, -60)), [
    'papers',
    'cohort',
    'french',
    'work',
    'recognition',
    'housing',
  ]);
  const registered = addDays(facts.arrivedOn, random.between(5, 40));
  const forgot = random.chance(0.09);
  const ends = [...PROTECTION_STARTS, PROTECTION_ENDS]
    .filter((end) => end > registered)
    .slice(0, forgot ? -1 : undefined)
    .slice(-2);
  ends.forEach((end, index) => {
    const from = addMonths(end, -12);
    facts.documents.push(
      residenceDocument(
        'card.A_temporary_protection',
        index === 0 && from < registered ? registered : addDays(from, 1),
        end,
        {
          labourMarket: 'unlimited',
          source: index === ends.length - 1 ? 'original_seen' : 'copy_seen',
          note: end === PROTECTION_ENDS ? 'Terme commun : 4 mars 2027.' : '',
        },
      ),
    );
  });
  facts.procedures.push(
    procedure('temporary_protection', registered, forgot ? 'granted' : 'renewed', {
      stageSince: ends.at(-1) === undefined ? registered : addMonths(ends.at(-1) ?? registered, -12),
      nextDeadlineOn: forgot ? addDays(today, 6) : PROTECTION_ENDS,
      nextDeadlineWhat: forgot
        ? 'Carte échue depuis mars : renouveler à la commune sans attendre'
        : 'Fin de la protection temporaire décidée par l’Union ; suite inconnue',
    }),
  );
  const firstHome = addDays(registered, random.between(120, 500));
  facts.housing.push(
    housing('temporary_protection_host', registered, firstHome < today ? firstHome : null, {
      note: random.pick([
        'Famille d’accueil à Liège.',
        'Chambre chez une habitante de Grivegnée.',
        'Logement prêté par un comité de voisins.',
        'Famille d’accueil, puis fatigue des deux côtés.',
      ]),
    }),
  );
  if (firstHome < today) {
    facts.housing.push(
      housing(
        random.weighted([
          ['private_lease', 6],
          ['social_rental_agency', 1],
          ['transit', 2],
          ['hosted', 1],
        ] as const),
        addDays(firstHome, 1),
        null,
        {
          municipalityCode: random.weighted([
            ['62063', 6],
            ['62096', 1],
            ['62022', 1],
            ['62038', 1],
          ] as const),
        },
      ),
    );
  }
  if (random.chance(0.3)) facts.needs.push('project');
  if (random.chance(0.25)) facts.needs.push('return');
  if (random.chance(0.5)) facts.needs.push('family');
  return facts;
}
