import { addDays, earlier, workday } from '../calendar';
import { CENTRES, lawyer, LAWYERS, orangeCards } from './asylum-papers';
import { housing, noFacts, procedure, residenceDocument } from '../people/facts';
import type { Facts, Story } from '../people/facts';

/** Waiting for the CGRA: in a centre, in a local initiative, or outside the network. */
export function asylumWaiting(story: Story): Facts {
  const { random, today, openedOn } = story;
  const requestedOn = earlier(addDays(openedOn, -random.between(8, 260)), addDays(today, -20));
  const facts = noFacts(addDays(requestedOn, -random.between(1, 12)), ['asylum', 'french']);
  facts.documents.push(
    residenceDocument('annex.26', requestedOn, null, { authority: 'Office des étrangers', labourMarket: 'none' }),
    ...orangeCards(requestedOn, today),
  );
  const heard = requestedOn < addDays(today, -120);
  facts.procedures.push(
    procedure('asylum', requestedOn, heard ? 'cgra' : 'interview_oe', {
      stageSince: earlier(addDays(requestedOn, heard ? 110 : 5), today),
      lawyer: lawyer(story),
      ...(random.chance(0.45)
        ? {
            nextDeadlineOn: workday(addDays(today, random.between(4, 60))),
            nextDeadlineWhat: heard ? 'Audition au CGRA' : 'Entretien à l’Office des étrangers',
          }
        : {}),
    }),
  );
  const place = random.weighted([
    ['reception_fedasil', 6],
    ['local_reception_initiative', 3],
    ['reception_no_show', 2],
    ['hosted', 2],
    ['night_shelter', 1],
  ] as const);
  facts.housing.push(
    housing(
      'reception_fedasil',
      addDays(requestedOn, 2),
      place === 'reception_fedasil' ? null : addDays(requestedOn, 25),
      { note: random.pick(CENTRES), municipalityCode: null },
    ),
  );
  if (place !== 'reception_fedasil')
    facts.housing.push(
      housing(
        place,
        addDays(requestedOn, 26),
        null,
        place === 'reception_no_show' ? { note: 'A quitté le centre ; code 207 no-show, pas d’aide matérielle.' } : {},
      ),
    );
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
    residenceDocument('annex.35', addDays(appealedOn, 10), addDays(today, random.between(-6, 34)), {
      note: 'Pendant le recours, prolongée de mois en mois.',
      authority: 'Ville de Liège',
    }),
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
    housing('reception_fedasil', addDays(requestedOn, 3), addDays(refusedOn, -30), {
      note: random.pick(CENTRES),
      municipalityCode: null,
    }),
    housing(
      random.weighted([
        ['hosted', 4],
        ['local_reception_initiative', 2],
        ['night_shelter', 1],
        ['squat', 1],
      ] as const),
      addDays(refusedOn, -28),
      null,
    ),
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
    residenceDocument('annex.13quinquies', refusedOn, addDays(refusedOn, 30), {
      source: 'copy_seen',
      authority: 'Office des étrangers',
      labourMarket: 'none',
    }),
    residenceDocument('annex.26quinquies', againOn, null, { authority: 'Office des étrangers', labourMarket: 'none' }),
  );
  facts.procedures.push(
    procedure('asylum', firstOn, 'decided', {
      closedOn: refusedOn,
      stageSince: refusedOn,
      outcome: 'Refus, recours rejeté',
    }),
    procedure('subsequent_asylum', againOn, 'admissibility', {
      stageSince: againOn,
      lawyer: random.pick(LAWYERS),
      nextDeadlineWhat: 'Décision de recevabilité du CGRA',
    }),
  );
  facts.housing.push(
    housing('hosted', refusedOn, addDays(againOn, -10)),
    housing(
      random.weighted([
        ['hosted', 3],
        ['night_shelter', 2],
        ['squat', 2],
        ['street', 1],
      ] as const),
      addDays(againOn, -9),
      null,
    ),
  );
  return facts;
}
