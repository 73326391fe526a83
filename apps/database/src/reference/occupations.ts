import { SERVICE_OCCUPATIONS } from './occupations-services';
import { TRADE_OCCUPATIONS } from './occupations-trades';
import { ESCO } from './provenance';
import type { ReferenceEntry, ReferenceRow } from './reference-entry';
import { referenceList } from './reference-entry';

function occupation(line: string): ReferenceRow {
  const [isco = '', code = '', labelFr = '', labelEn = '', esco = ''] = line.split('|');
  const source = `${ESCO.source} http://data.europa.eu/esco/occupation/${esco}`;
  return [code, labelFr, labelEn, { attributes: { isco }, source }];
}

/**
 * Trades people bring or look for, out of the 2,942 of ESCO. `isco` is the unit group of ISCO-08, whose first two
 * figures stand in the list `isco_group`; the source names the concept.
 */
export const occupations: ReferenceEntry[] = referenceList(
  'occupation',
  ESCO,
  `${SERVICE_OCCUPATIONS}${TRADE_OCCUPATIONS}`
    .split('\n')
    .filter((line) => line !== '')
    .map(occupation),
);
