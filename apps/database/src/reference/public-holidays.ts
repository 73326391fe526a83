import type { Provenance, ReferenceEntry, ReferenceRow } from './reference-entry';
import { referenceList } from './reference-entry';

const HOLIDAYS_ACT: Provenance = {
  source:
    'Loi du 4 janvier 1974 relative aux jours fériés et arrêté royal du 18 avril 1974, art. 1er ; dates de Pâques du calendrier grégorien',
  reviewedOn: '2026-11-22',
};

/** Days that move with Easter, written out: year → Easter Monday, Ascension Day, Whit Monday. */
const MOVABLE = {
  2025: ['2025-04-21', '2025-05-29', '2025-06-09'],
  2026: ['2026-04-06', '2026-05-14', '2026-05-25'],
  2027: ['2027-03-29', '2027-05-06', '2027-05-17'],
  2028: ['2028-04-17', '2028-05-25', '2028-06-05'],
} as const;

function holidaysOf(
  year: string,
  [easterMonday, ascension, whitMonday]: readonly [string, string, string],
): ReferenceRow[] {
  return [
    [`${year}-01-01`, 'Jour de l’an', 'New Year’s Day'],
    [easterMonday, 'Lundi de Pâques', 'Easter Monday'],
    [`${year}-05-01`, 'Fête du Travail', 'Labour Day'],
    [ascension, 'Ascension', 'Ascension Day'],
    [whitMonday, 'Lundi de Pentecôte', 'Whit Monday'],
    [`${year}-07-21`, 'Fête nationale', 'National Day'],
    [`${year}-08-15`, 'Assomption', 'Assumption Day'],
    [`${year}-11-01`, 'Toussaint', 'All Saints’ Day'],
    [`${year}-11-11`, 'Armistice', 'Armistice Day'],
    [`${year}-12-25`, 'Noël', 'Christmas Day'],
  ];
}

/** The ten legal holidays of Belgium; the code is the day. They do not count in the days a service has to answer. */
export const publicHolidays: ReferenceEntry[] = referenceList(
  'public_holiday',
  HOLIDAYS_ACT,
  Object.entries(MOVABLE).flatMap(([year, movable]) => holidaysOf(year, movable)),
);
