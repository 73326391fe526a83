import { addDays, addMonths, earlier, workday } from './calendar';
import { employment, housing, noFacts, procedure, residenceDocument, training } from './facts';
import type { Facts, Story } from './facts';
import { lawyer } from './situations-protection';

/** Came to join a spouse who is not a Union citizen: a card A of one year, renewed each year with proof of income. */
export function familyReunification(story: Story): Facts {
  const { random, today } = story;
  const endsOn = addDays(today, random.weighted([[random.between(-25, -2), 2], [random.between(5, 70), 5], [random.between(71, 340), 5]] as const));
  const from = addMonths(endsOn, -12);
  const arrivedOn = addDays(from, -random.between(60, 200));
  const facts = noFacts(arrivedOn, ['path', 'french', 'work', 'family', 'papers']);
  facts.documents.push(
    residenceDocument('annex.15bis', addDays(arrivedOn, 15), null, { source: 'copy_seen' }),
    residenceDocument('ai', addDays(arrivedOn, 40), addDays(from, random.between(-15, 10)), { source: 'copy_seen' }),
    residenceDocument('card.A', from, endsOn, { labourMarket: 'unlimited', note: 'Regroupement familial ; renouvelée chaque année sur preuve de revenus du ménage.' }),
  );
  if (endsOn < today) facts.documents.push(residenceDocument('annex.15', addDays(endsOn, random.between(1, 5)), addDays(today, random.between(3, 40)), { labourMarket: 'unlimited' }));
  facts.procedures.push(procedure('family_reunification_tcn', addDays(arrivedOn, 12), 'decided', { closedOn: from, stageSince: from, outcome: 'Séjour accordé', lawyer: lawyer(story) }));
  if (endsOn < addDays(today, 45)) facts.procedures.push(procedure('renewal', addDays(earlier(endsOn, today), -random.between(20, 35)), 'submitted', { nextDeadlineWhat: 'Preuves de revenus et composition de ménage', nextDeadlineOn: workday(addDays(today, random.between(3, 20))) }));
  facts.housing.push(housing('private_lease', addDays(arrivedOn, 1), null, { note: random.pick(['Bail au nom du conjoint.', 'Deux chambres pour cinq.', '', 'Chez la belle-famille.']) }));
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
    facts.documents.push(residenceDocument('annex.19ter', addDays(facts.arrivedOn, 10), addDays(from, -5), { source: 'declared' }), residenceDocument('card.F', from, endsOn, { labourMarket: 'unlimited', note: 'Demander le séjour permanent (annexe 22), la carte F ne se renouvelle pas.' }));
    if (random.chance(0.4)) {
      const asked = addDays(today, -random.between(4, 60));
      facts.documents.push(residenceDocument('annex.22', asked, null, { source: 'copy_seen' }));
      facts.procedures.push(procedure('permanent_stay', asked, 'examined', { stageSince: asked, nextDeadlineOn: addMonths(asked, 5), nextDeadlineWhat: 'L’Office des étrangers a cinq mois pour répondre' }));
    }
  } else {
    const asked = addDays(today, -random.between(30, 150));
    facts.arrivedOn = addDays(asked, -20);
    facts.documents.push(
      residenceDocument('annex.19ter', asked, addMonths(asked, 6)),
      residenceDocument('ai', addDays(asked, 8), addMonths(asked, 6), { note: 'Droit de travailler à lire sur le document.' }),
    );
    facts.procedures.push(procedure(random.chance(0.7) ? 'family_reunification_be' : 'family_reunification_eu', asked, 'examined', { stageSince: addDays(asked, 20), nextDeadlineOn: addMonths(asked, 6), nextDeadlineWhat: 'Fin du délai d’examen', lawyer: lawyer(story) }));
  }
  facts.housing.push(housing('private_lease', addDays(facts.arrivedOn, 2), null));
  return facts;
}

/** An old-model F card, no longer valid since 3 August 2026 whatever is printed on it. */
export function oldModelCard(story: Story): Facts {
  const { random, today, openedOn } = story;
  const from = addDays('2021-01-20', random.between(0, 240));
  const facts = noFacts(addMonths(from, -30), ['papers', 'work', 'housing']);
  facts.documents.push(residenceDocument('card.F_plus_pre2021', from, addMonths(from, 120), { labourMarket: 'unlimited', note: 'Ancien modèle : à échanger, non valable depuis le 3 août 2026.' }));
  facts.procedures.push(procedure('renewal', earlier(addDays(openedOn, 5), today), 'appointment_asked', { nextDeadlineOn: workday(addDays(today, random.between(3, 20))), nextDeadlineWhat: 'Échanger l’ancien modèle de carte à la commune' }));
  facts.housing.push(housing(random.pick(['social_housing', 'private_lease']), addMonths(from, -6), null));
  facts.employment.push(employment(random.pick(['service_voucher', 'permanent']), random.pick(['Aide-ménage', 'Préparation de commandes']), addMonths(from, 6), { employer: 'Société de la région liégeoise', hoursPerWeek: random.pick([19, 24, 30, 38]) }));
  return facts;
}

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
  facts.documents.push(residenceDocument('card.A', from, endsOn, { labourMarket: 'limited', note: `Permis unique, lié à l’employeur (${employer}).` }));
  if (endsOn < addDays(today, 40)) facts.documents.push(residenceDocument('annex.49', earlier(addDays(endsOn, 1), today), addDays(today, 60), { labourMarket: 'limited', source: 'copy_seen' }));
  facts.procedures.push(procedure('single_permit', addDays(from, -70), 'decided', { stageSince: from, outcome: 'Autorisé, à renouveler chaque année par l’employeur' }));
  facts.employment.push(employment('fixed_term', occupation, from, { employer, hoursPerWeek: 38, source: 'copy_seen' }));
  facts.housing.push(housing(random.pick(['private_lease', 'student_room', 'hosted']), addDays(from, 3), null, { municipalityCode: random.pick(['62063', '62051', '62118', '62096']) }));
  return facts;
}

/** A student: card A to the end of October, twenty hours of work a week, and aid that may be told to the Immigration Office. */
export function student(story: Story): Facts {
  const { random, today } = story;
  const year = Number(today.slice(0, 4));
  const endsOn = `${today > `${year}-10-31` ? year + 1 : year}-10-31`;
  const from = addMonths(endsOn, -12);
  const facts = noFacts(addMonths(from, -12 * random.between(0, 3)), ['social_aid', 'work', 'housing', 'papers']);
  facts.documents.push(residenceDocument('card.A', addDays(from, 12), endsOn, { labourMarket: 'limited', note: 'Étudiant·e : vingt heures par semaine hors vacances.' }));
  facts.procedures.push(procedure('student', addDays(from, -60), 'decided', { stageSince: addDays(from, 10), outcome: 'Séjour étudiant prolongé' }));
  facts.training.push(training('higher_education', random.pick(['Bachelier en informatique', 'Master en santé publique', 'Bachelier en soins infirmiers', 'Master en gestion', 'Sciences agronomiques']), addDays(facts.arrivedOn, 20), { providerName: random.pick(['Université de Liège', 'Haute école de la Province', 'Haute école Helmo']) }));
  facts.employment.push(employment('student_job', random.pick(['Plonge et salle', 'Réassort en magasin', 'Livraison', 'Garde d’enfants']), addMonths(from, 2), { hoursPerWeek: random.between(8, 20), employer: 'Liège' }));
  facts.housing.push(housing(random.weighted([['student_room', 5], ['hosted', 2]] as const), addDays(facts.arrivedOn, 10), null, { note: random.pick(['Deux mois de loyer en retard.', '', 'Colocation.']) }));
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
      : residenceDocument('annex.19', asked, addMonths(asked, 3), { labourMarket: 'unlimited', note: 'Trois mois pour prouver un emploi ou une recherche d’emploi.' }),
  );
  facts.housing.push(housing(random.weighted([['hosted', 3], ['street', 1], ['vehicle_or_camp', 1], ['private_no_lease', 3]] as const), addMonths(openedOn, -2), null));
  facts.employment.push(employment('temporary_agency', random.pick(['Nettoyage', 'Bâtiment, aide', 'Cueillette', 'Emballage']), addDays(openedOn, -random.between(10, 120)), { validUntil: addDays(openedOn, -5), employer: 'Agence d’intérim', hoursPerWeek: 30 }));
  return facts;
}

/** Established for years; comes for housing, debts or work. */
export function established(story: Story): Facts {
  const { random, today, openedOn } = story;
  const type = random.weighted([['card.K', 4], ['card.B', 5], ['card.L', 2], ['card.C_pre2021', 1]] as const);
  const endsOn = addDays(today, random.weighted([[random.between(10, 75), 3], [random.between(200, 2400), 7]] as const));
  const from = type === 'card.C_pre2021' ? '2018-05-14' : addMonths(endsOn, type === 'card.K' ? -120 : -60);
  const cardFrom = from < '2021-10-11' && (type === 'card.K' || type === 'card.L') ? '2021-10-25' : from;
  const facts = noFacts(addMonths(cardFrom, -random.between(66, 140)), ['housing', 'work', 'social_aid', 'recognition']);
  facts.documents.push(residenceDocument(type, cardFrom, type === 'card.C_pre2021' ? '2028-05-13' : endsOn, { labourMarket: 'unlimited' }));
  facts.housing.push(housing(random.weighted([['private_lease', 6], ['social_housing', 3], ['owner', 1]] as const), addMonths(openedOn, -random.between(10, 90)), null, { mustLeaveOn: random.chance(0.2) ? addDays(today, random.between(15, 80)) : null, note: random.pick(['', 'Préavis reçu, vente de l’immeuble.', 'Loyer en retard de trois mois.', '']) }));
  if (random.chance(0.3)) facts.procedures.push(procedure('naturalisation', addDays(today, -random.between(20, 200)), 'submitted', { nextDeadlineWhat: 'Preuve de participation économique à compléter' }));
  if (random.chance(0.4)) facts.needs.push('project');
  return facts;
}
