import { addDays, addMonths } from '../calendar';
import type { Day } from '../calendar';
import type { DemoResidenceDocument } from '../city-types';
import { residenceDocument } from '../people/facts';
import type { Fact, Story } from '../people/facts';

/** Invented lawyers. */
export const LAWYERS = ['Me Lambrecht', 'Me Hardy', 'Me Kalala', 'Me Bernard', 'Me Andrien', 'Me Vrancken'];
/** Where people wait; no real address. */
export const CENTRES = [
  'Centre de la région liégeoise',
  'Centre de la Croix-Rouge',
  'Centre Fedasil',
  'Centre hors province, transféré ensuite',
];

export function lawyer(story: Story): string {
  return story.random.chance(0.75) ? story.random.pick(LAWYERS) : '';
}

/** The first orange card lasts four months from the request and gives no work; the next ones do. */
export function orangeCards(requestedOn: Day, until: Day): Fact<DemoResidenceDocument>[] {
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
