import { addDays } from '../calendar';
import { stableId } from '../chance/stable-id';
import type { DemoCity } from '../city-types';
import type { TableRows } from './table-rows';

/** Days from today to the end of a convention, organisation by organisation: most hold long, one ends soon. */
const ENDS_IN = [700, 55, 430, 610, 300, 820];

/** What the desk of the officer shows: conventions with their ends, and a few days to look at. */
export function oversightRows(city: DemoCity): TableRows[] {
  const officer = city.members.find(({ role }) => role === 'data_protection_officer');
  if (!officer) return [];
  const conventions = city.organisations.flatMap(({ id, key, conventionSignedOn: signedOn }, index) => {
    const endsOn = addDays(city.today, ENDS_IN[index % ENDS_IN.length] ?? 365);
    if (!signedOn || signedOn >= endsOn) return [];
    return [
      {
        id: stableId('convention', key),
        version: 1,
        createdAt: `${city.today}T07:00:00Z`,
        organisationId: id,
        signedOn,
        endsOn,
        reference: `Ville ${signedOn.slice(0, 4)}/${100 + index}`,
        contact: 'Secrétariat et coordination du guichet',
        recordedById: officer.id,
      },
    ];
  });
  const workers = city.members.filter(({ role }) => role === 'worker').slice(0, 3);
  const days = [
    { kind: 'volume', files: 46, ownMedian: 11, peersMedian: 9, threshold: 33, state: 'waiting' },
    { kind: 'off_hours', files: 7, ownMedian: null, peersMedian: null, threshold: 5, state: 'waiting' },
    { kind: 'no_relation', files: 3, ownMedian: null, peersMedian: null, threshold: 2, state: 'explained' },
  ].flatMap((signal, index) => {
    const member = workers[index];
    const explained = signal.state === 'explained';
    return member
      ? [
          {
            ...{ id: stableId('unusual reading', signal.kind), version: explained ? 2 : 1 },
            ...{ createdAt: `${city.today}T02:00:00Z`, memberId: member.id, day: addDays(city.today, -2 - index) },
            ...signal,
            ...{ reviewerId: explained ? officer.id : null, reviewedAt: explained ? `${city.today}T08:00:00Z` : null },
            comment: explained ? 'Orientation rendue après un premier rendez-vous.' : '',
          },
        ]
      : [];
  });
  return [
    ['convention', conventions],
    ['unusual_reading', days],
  ];
}
