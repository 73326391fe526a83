import { addDays, addMonths, earlier, workday } from '../calendar';
import { lawyer } from './asylum-papers';
import { employment, housing, noFacts, procedure, residenceDocument } from '../people/facts';
import type { Facts, Story } from '../people/facts';

/** Came to join a spouse who is not a Union citizen: a card A of one year, renewed each year with proof of income. */
export function familyReunification(story: Story): Facts {
  const { random, today } = story;
  const endsOn = addDays(
    today,
    random.weighted([
      [random.between(-25, -2), 2],
      [random.between(5, 70), 5],
      [random.between(71, 340), 5],
    ] as const),
  );
  const from = addMonths(endsOn, -12);
  const arrivedOn = addDays(from, -random.between(60, 200));
  const facts = noFacts(arrivedOn, ['path', 'french', 'work', 'family', 'papers']);
  facts.documents.push(
    residenceDocument('annex.15bis', addDays(arrivedOn, 15), null, { source: 'copy_seen' }),
    residenceDocument('ai', addDays(arrivedOn, 40), addDays(from, random.between(-15, 10)), { source: 'copy_seen' }),
    residenceDocument('card.A', from, endsOn, {
      labourMarket: 'unlimited',
      note: 'Regroupement familial ; renouvelée chaque année sur preuve de revenus du ménage.',
    }),
  );
  if (endsOn < today)
    facts.documents.push(
      residenceDocument('annex.15', addDays(endsOn, random.between(1, 5)), addDays(today, random.between(3, 40)), {
        labourMarket: 'unlimited',
      }),
    );
  facts.procedures.push(
    procedure('family_reunification_tcn', addDays(arrivedOn, 12), 'decided', {
      closedOn: from,
      stageSince: from,
      outcome: 'Séjour accordé',
      lawyer: lawyer(story),
    }),
  );
  if (endsOn < addDays(today, 45))
    facts.procedures.push(
      procedure('renewal', addDays(earlier(endsOn, today), -random.between(20, 35)), 'submitted', {
        nextDeadlineWhat: 'Preuves de revenus et composition de ménage',
        nextDeadlineOn: workday(addDays(today, random.between(3, 20))),
      }),
    );
  facts.housing.push(
    housing('private_lease', addDays(arrivedOn, 1), null, {
      note: random.pick(['Bail au nom du conjoint.', 'Deux chambres pour cinq.', '', 'Chez la belle-famille.']),
    }),
  );
  return facts;
}

/** Family of a Belgian or a Union citizen: annex 19ter, orange card, then a card F of five years that is not renewed but exchanged. */
export function familyOfCitizen(story: Story): Facts {
  const { random, today } = story;
  const nearEnd = random.chance(0.6);
  const facts = noFacts(today, ['french', 'work', 'family', 'path']);
  if (nearEnd) {
    const endsOn = addDays(today, random.between(15, 210));
    const from = addMonths(endsOn, -60);
    facts.arrivedOn = addDays(from, -190);
    facts.documents.push(
      residenceDocument('annex.19ter', addDays(facts.arrivedOn, 10), addDays(from, -5), { source: 'declared' }),
      residenceDocument('card.F', from, endsOn, {
        labourMarket: 'unlimited',
        note: 'Demander le séjour permanent (annexe 22), la carte F ne se renouvelle pas.',
      }),
    );
    if (random.chance(0.4)) {
      const asked = addDays(today, -random.between(4, 60));
      facts.documents.push(residenceDocument('annex.22', asked, null, { source: 'copy_seen' }));
      facts.procedures.push(
        procedure('permanent_stay', asked, 'examined', {
          stageSince: asked,
          nextDeadlineOn: addMonths(asked, 5),
          nextDeadlineWhat: 'L’Office des étrangers a cinq mois pour répondre',
        }),
      );
    }
  } else {
    const asked = addDays(today, -random.between(30, 150));
    facts.arrivedOn = addDays(asked, -20);
    facts.documents.push(
      residenceDocument('annex.19ter', asked, addMonths(asked, 6)),
      residenceDocument('ai', addDays(asked, 8), addMonths(asked, 6), {
        note: 'Droit de travailler à lire sur le document.',
      }),
    );
    facts.procedures.push(
      procedure(random.chance(0.7) ? 'family_reunification_be' : 'family_reunification_eu', asked, 'examined', {
        stageSince: addDays(asked, 20),
        nextDeadlineOn: addMonths(asked, 6),
        nextDeadlineWhat: 'Fin du délai d’examen',
        lawyer: lawyer(story),
      }),
    );
  }
  facts.housing.push(housing('private_lease', addDays(facts.arrivedOn, 2), null));
  return facts;
}

/** An old-model F card, no longer valid since 3 August 2026 whatever is printed on it. */
export function oldModelCard(story: Story): Facts {
  const { random, today, openedOn } = story;
  const from = addDays('2021-01-20', random.between(0, 240));
  const facts = noFacts(addMonths(from, -30), ['papers', 'work', 'housing']);
  facts.documents.push(
    residenceDocument('card.F_plus_pre2021', from, addMonths(from, 120), {
      labourMarket: 'unlimited',
      note: 'Ancien modèle : à échanger, non valable depuis le 3 août 2026.',
    }),
  );
  facts.procedures.push(
    procedure('renewal', earlier(addDays(openedOn, 5), today), 'appointment_asked', {
      nextDeadlineOn: workday(addDays(today, random.between(3, 20))),
      nextDeadlineWhat: 'Échanger l’ancien modèle de carte à la commune',
    }),
  );
  facts.housing.push(housing(random.pick(['social_housing', 'private_lease']), addMonths(from, -6), null));
  facts.employment.push(
    employment(
      random.pick(['service_voucher', 'permanent']),
      random.pick(['Aide-ménage', 'Préparation de commandes']),
      addMonths(from, 6),
      { employer: 'Société de la région liégeoise', hoursPerWeek: random.pick([19, 24, 30, 38]) },
    ),
  );
  return facts;
}
