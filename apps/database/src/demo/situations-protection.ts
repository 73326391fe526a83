import { addDays, addMonths, earlier, workday } from './calendar';
import type { Day } from './calendar';
import { housing, noFacts, procedure, residenceDocument } from './facts';
import type { Facts, Fact, Need, Story } from './facts';
import type { DemoResidenceDocument } from './city-types';

const LAWYERS = ['Me Lambrecht', 'Me Hardy', 'Me Kalala', 'Me Bernard', 'Me Andrien', 'Me Vrancken'];
const CENTRES = ['Centre de la région liégeoise', 'Centre de la Croix-Rouge', 'Centre Fedasil', 'Centre hors province, transféré ensuite'];

export function lawyer(story: Story): string {
  return story.random.chance(0.75) ? story.random.pick(LAWYERS) : '';
}

/** The first orange card lasts four months from the request and gives no work; the next ones do. */
function orangeCards(requestedOn: Day, until: Day): Fact<DemoResidenceDocument>[] {
  const cards: Fact<DemoResidenceDocument>[] = [];
  let from = requestedOn;
  let first = true;
  while (from < until && cards.length < 4) {
    const to = addMonths(from, first ? 4 : 6);
    cards.push(
      residenceDocument('ai', from, to, {
        labourMarket: first ? 'none' : 'unlimited',
        source: first ? 'declared' : 'original_seen',
        note: first ? 'Première attestation, quatre mois à partir de la demande.' : '',
      }),
    );
    from = addDays(to, 1);
    first = false;
  }
  return cards;
}

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
    facts.documents.push(residenceDocument('annex.15', decidedOn, addDays(decidedOn, 45), { labourMarket: 'unlimited', source: 'copy_seen', note: 'En attendant la carte.' }));
  }
  facts.documents.push(residenceDocument('card.A', cardFrom, endsOn, { labourMarket: 'unlimited', note: 'Réfugié·e reconnu·e, cinq ans à partir de la demande.' }));
  facts.procedures.push(
    procedure('asylum', requestedOn, 'decided', { stageSince: decidedOn, closedOn: decidedOn, outcome: 'Statut de réfugié reconnu par le CGRA', lawyer: lawyer(story) }),
  );
  if (soon) facts.procedures.push(procedure('renewal', addDays(today, -random.between(1, 12)), 'appointment_asked', { nextDeadlineOn: workday(addDays(endsOn, -30)), nextDeadlineWhat: 'Demander le séjour illimité à la commune' }));
  if (facts.needs.includes('reunion')) {
    const asked = earlier(addDays(decidedOn, random.between(40, 200)), addDays(today, -5));
    facts.procedures.push(procedure('family_reunification_tcn', asked, 'examined', { stageSince: addDays(asked, 3), nextDeadlineWhat: 'Compléter les actes d’état civil légalisés', lawyer: lawyer(story) }));
  }
  facts.housing.push(
    housing('reception_fedasil', addDays(requestedOn, 2), addDays(decidedOn, random.between(40, 80)), { note: random.pick(CENTRES), municipalityCode: null }),
  );
  settle(story, facts, addDays(decidedOn, 85));
  return facts;
}

/** Housing after reception: something provisional first, a lease later, not always. */
function settle(story: Story, facts: Facts, from: Day): void {
  const { random, today } = story;
  if (from >= today) return;
  const between = random.weighted([['hosted', 5], ['transit', 3], ['hotel', 1], ['private_no_lease', 3], ['shelter_home', 2]] as const);
  const until = addDays(from, random.between(60, 260));
  if (until >= today) {
    facts.housing.push(housing(between, from, null, { mustLeaveOn: random.chance(0.4) ? addDays(today, random.between(6, 70)) : null }));
    facts.needs.push('shelter');
    return;
  }
  facts.housing.push(housing(between, from, until));
  const now = random.weighted([['private_lease', 6], ['social_rental_agency', 2], ['social_housing', 1], ['hosted', 2]] as const);
  facts.housing.push(
    housing(now, addDays(until, 1), null, { municipalityCode: random.weighted([['62063', 7], ['62096', 1], ['62051', 1], ['62093', 1]] as const), note: now === 'private_lease' ? random.pick(['Bail d’un an, garantie par le CPAS.', 'Deux pièces, humide.', 'Bail de trois ans.', '']) : '' }),
  );
}

/** Subsidiary protection: one year, then two years twice; the renewal is the worry. */
export function subsidiaryProtection(story: Story): Facts {
  const { random, today } = story;
  const endsOn = addDays(today, random.weighted([[random.between(-30, -3), 2], [random.between(8, 60), 5], [random.between(61, 500), 5]] as const));
  const second = random.chance(0.5);
  const from = addMonths(endsOn, second ? -24 : -12);
  const requestedOn = addDays(from, -random.between(320, 620) - (second ? 365 : 0));
  const decidedOn = addDays(second ? addMonths(from, -12) : from, -25);
  const facts = noFacts(addDays(requestedOn, -random.between(1, 10)), ['papers', 'housing', 'french', 'path', 'work']);
  facts.documents.push(...orangeCards(requestedOn, decidedOn).slice(-1));
  if (second) facts.documents.push(residenceDocument('card.A', addMonths(from, -12), addDays(from, -1), { labourMarket: 'unlimited', source: 'copy_seen' }));
  facts.documents.push(residenceDocument('card.A', from, endsOn, { labourMarket: 'unlimited', note: 'Protection subsidiaire.' }));
  facts.procedures.push(procedure('asylum', requestedOn, 'decided', { stageSince: decidedOn, closedOn: decidedOn, outcome: 'Protection subsidiaire accordée par le CGRA', lawyer: lawyer(story) }));
  if (endsOn < today) {
    const covered = random.chance(0.6);
    if (covered) facts.documents.push(residenceDocument('annex.15', addDays(endsOn, random.between(1, 9)), addDays(today, random.between(5, 38)), { labourMarket: 'unlimited', note: 'Renouvellement demandé à temps, décision attendue.' }));
    facts.procedures.push(procedure('renewal', addDays(endsOn, -random.between(31, 44)), covered ? 'examined' : 'appointment_asked', { stageSince: addDays(endsOn, -10), nextDeadlineWhat: covered ? '' : 'Obtenir une annexe 15 à la commune' }));
  }
  facts.housing.push(housing('reception_fedasil', addDays(requestedOn, 2), addDays(decidedOn, 60), { note: random.pick(CENTRES), municipalityCode: null }));
  settle(story, facts, addDays(decidedOn, 65));
  return facts;
}

const PROTECTION_STARTS = ['2023-03-04', '2024-03-04', '2025-03-04', '2026-03-04'];
const PROTECTION_ENDS = '2027-03-04';

/** Temporary protection: every card ends on the same day. Some wish to go back, some have begun again here. */
export function temporaryProtection(story: Story): Facts {
  const { random, today } = story;
  const arrivedOn = random.weighted([[addDays('2022-03-08', random.between(0, 150)), 6], [addDays('2023-01-10', random.between(0, 600)), 3], [addDays('2025-02-01', random.between(0, 400)), 2]] as const);
  const facts = noFacts(earlier(arrivedOn, addDays(today, -60)), ['papers', 'french', 'work', 'recognition', 'housing']);
  const registered = addDays(facts.arrivedOn, random.between(5, 40));
  const forgot = random.chance(0.09);
  const ends = [...PROTECTION_STARTS, PROTECTION_ENDS].filter((end) => end > registered).slice(0, forgot ? -1 : undefined).slice(-2);
  ends.forEach((end, index) => {
    const from = addMonths(end, -12);
    facts.documents.push(
      residenceDocument('card.A_temporary_protection', index === 0 && from < registered ? registered : addDays(from, 1), end, {
        labourMarket: 'unlimited',
        source: index === ends.length - 1 ? 'original_seen' : 'copy_seen',
        note: end === PROTECTION_ENDS ? 'Terme commun : 4 mars 2027.' : '',
      }),
    );
  });
  facts.procedures.push(
    procedure('temporary_protection', registered, forgot ? 'granted' : 'renewed', {
      stageSince: ends.at(-1) === undefined ? registered : addMonths(ends.at(-1) ?? registered, -12),
      nextDeadlineOn: forgot ? addDays(today, 6) : PROTECTION_ENDS,
      nextDeadlineWhat: forgot ? 'Carte échue depuis mars : renouveler à la commune sans attendre' : 'Fin de la protection temporaire décidée par l’Union ; suite inconnue',
    }),
  );
  const firstHome = addDays(registered, random.between(120, 500));
  facts.housing.push(housing('temporary_protection_host', registered, firstHome < today ? firstHome : null, { note: random.pick(['Famille d’accueil à Liège.', 'Chambre chez une habitante de Grivegnée.', 'Logement prêté par un comité de voisins.', 'Famille d’accueil, puis fatigue des deux côtés.']) }));
  if (firstHome < today) {
    facts.housing.push(housing(random.weighted([['private_lease', 6], ['social_rental_agency', 1], ['transit', 2], ['hosted', 1]] as const), addDays(firstHome, 1), null, { municipalityCode: random.weighted([['62063', 6], ['62096', 1], ['62022', 1], ['62038', 1]] as const) }));
  }
  if (random.chance(0.3)) facts.needs.push('project');
  if (random.chance(0.25)) facts.needs.push('return');
  if (random.chance(0.5)) facts.needs.push('family');
  return facts;
}

/** Waiting for the CGRA: in a centre, in a local initiative, or outside the network. */
export function asylumWaiting(story: Story): Facts {
  const { random, today, openedOn } = story;
  const requestedOn = earlier(addDays(openedOn, -random.between(8, 260)), addDays(today, -20));
  const facts = noFacts(addDays(requestedOn, -random.between(1, 12)), ['asylum', 'french']);
  facts.documents.push(residenceDocument('annex.26', requestedOn, null, { authority: 'Office des étrangers', labourMarket: 'none' }), ...orangeCards(requestedOn, today));
  const heard = requestedOn < addDays(today, -120);
  facts.procedures.push(
    procedure('asylum', requestedOn, heard ? 'cgra' : 'interview_oe', {
      stageSince: earlier(addDays(requestedOn, heard ? 110 : 5), today),
      lawyer: lawyer(story),
      ...(random.chance(0.45) ? { nextDeadlineOn: workday(addDays(today, random.between(4, 60))), nextDeadlineWhat: heard ? 'Audition au CGRA' : 'Entretien à l’Office des étrangers' } : {}),
    }),
  );
  const place = random.weighted([['reception_fedasil', 6], ['local_reception_initiative', 3], ['reception_no_show', 2], ['hosted', 2], ['night_shelter', 1]] as const);
  facts.housing.push(housing('reception_fedasil', addDays(requestedOn, 2), place === 'reception_fedasil' ? null : addDays(requestedOn, 25), { note: random.pick(CENTRES), municipalityCode: null }));
  if (place !== 'reception_fedasil') facts.housing.push(housing(place, addDays(requestedOn, 26), null, place === 'reception_no_show' ? { note: 'A quitté le centre ; code 207 no-show, pas d’aide matérielle.' } : {}));
  if (place === 'night_shelter' || place === 'reception_no_show') facts.needs.push('shelter');
  if (random.chance(0.4)) facts.needs.push('work');
  if (random.chance(0.3)) facts.needs.push('health');
  return facts;
}

/** A suspensive appeal: annex 35, three months and then month by month, overlapping an orange card that has ended. */
export function asylumAppeal(story: Story): Facts {
  const { random, today, openedOn } = story;
  const requestedOn = addDays(openedOn, -random.between(380, 900));
  const refusedOn = addDays(today, -random.between(40, 260));
  const facts = noFacts(addDays(requestedOn, -5), ['appeal', 'french', 'shelter']);
  const appealedOn = addDays(refusedOn, random.between(12, 27));
  facts.documents.push(
    residenceDocument('annex.26', requestedOn, null, { source: 'copy_seen', authority: 'Office des étrangers' }),
    ...orangeCards(addDays(refusedOn, -200), refusedOn).slice(-1),
    residenceDocument('annex.35', addDays(appealedOn, 10), addDays(today, random.between(-6, 34)), { note: 'Pendant le recours, prolongée de mois en mois.', authority: 'Ville de Liège' }),
  );
  facts.procedures.push(
    procedure('asylum', requestedOn, 'cce', {
      stageSince: appealedOn,
      lawyer: random.pick(LAWYERS),
      nextDeadlineOn: random.chance(0.5) ? workday(addDays(today, random.between(8, 75))) : null,
      nextDeadlineWhat: 'Audience au CCE : voir l’avocat·e avant',
    }),
  );
  facts.housing.push(
    housing('reception_fedasil', addDays(requestedOn, 3), addDays(refusedOn, -30), { note: random.pick(CENTRES), municipalityCode: null }),
    housing(random.weighted([['hosted', 4], ['local_reception_initiative', 2], ['night_shelter', 1], ['squat', 1]] as const), addDays(refusedOn, -28), null),
  );
  return facts;
}

/** Refused once, asked again: annex 26quinquies, without reception most of the time. */
export function subsequentRequest(story: Story): Facts {
  const { random, today, openedOn } = story;
  const firstOn = addDays(openedOn, -random.between(900, 1700));
  const refusedOn = addDays(firstOn, random.between(380, 700));
  const againOn = addDays(today, -random.between(25, 300));
  const facts = noFacts(addDays(firstOn, -8), ['appeal', 'shelter', 'french', 'health']);
  facts.documents.push(
    residenceDocument('annex.13quinquies', refusedOn, addDays(refusedOn, 30), { source: 'copy_seen', authority: 'Office des étrangers', labourMarket: 'none' }),
    residenceDocument('annex.26quinquies', againOn, null, { authority: 'Office des étrangers', labourMarket: 'none' }),
  );
  facts.procedures.push(
    procedure('asylum', firstOn, 'decided', { closedOn: refusedOn, stageSince: refusedOn, outcome: 'Refus, recours rejeté' }),
    procedure('subsequent_asylum', againOn, 'admissibility', { stageSince: againOn, lawyer: random.pick(LAWYERS), nextDeadlineWhat: 'Décision de recevabilité du CGRA' }),
  );
  facts.housing.push(
    housing('hosted', refusedOn, addDays(againOn, -10)),
    housing(random.weighted([['hosted', 3], ['night_shelter', 2], ['squat', 2], ['street', 1]] as const), addDays(againOn, -9), null),
  );
  return facts;
}
