import type { ReferenceItem, ReferenceList } from '@guichet/reference-data-contract';
import { recordClocks } from './record-clocks';

const LISTS: Readonly<Partial<Record<ReferenceList, readonly ReferenceItem[]>>> = {
  integration_rule: [
    {
      code: 'before_2025',
      label: '',
      validFrom: '2016-04-28',
      validTo: '2024-12-31',
      attributes: { deadlineMonths: 18 },
    },
    { code: 'since_2025', label: '', validFrom: '2025-01-01', attributes: { deadlineMonths: 36 } },
  ],
  integration_situation: [
    { code: 'newcomer', label: '', attributes: { bound: true } },
    { code: 'eu', label: '', attributes: { bound: false } },
  ],
  recognition_authority: [
    { code: 'fwb_higher', label: '', attributes: { opinionMonths: 4, decisionDays: 40 } },
    { code: 'other', label: '' },
  ],
  equivalence_stage: [
    { code: 'asked', label: '', attributes: { ended: false } },
    { code: 'decided', label: '', attributes: { ended: true } },
  ],
};
const reference = {
  items: (list: ReferenceList) => LISTS[list] ?? [],
  attribute: (list: ReferenceList, code: string, name: string) =>
    LISTS[list]?.find((item) => item.code === code)?.attributes?.[name],
};
const path = { situationCode: 'newcomer', titleOrderedOn: '2025-03-10', attestationOn: null };
const request = { authorityCode: 'fwb_higher', stageCode: 'asked', askedOn: '2026-09-01' };

describe('the days that rules give to a record', () => {
  it.each([
    ['a path under the rule in force', 'pathways', path, '2028-03-10'],
    ['a path under the former rule', 'pathways', { ...path, titleOrderedOn: '2024-03-10' }, '2025-09-10'],
    ['a path of somebody who is not bound', 'pathways', { ...path, situationCode: 'eu' }, null],
    ['a path that is attested', 'pathways', { ...path, attestationOn: '2026-10-01' }, null],
    ['a request for recognition', 'equivalences', request, '2027-02-10'],
    ['a request that is decided', 'equivalences', { ...request, stageCode: 'decided' }, null],
    ['a request to an authority without a clock', 'equivalences', { ...request, authorityCode: 'other' }, null],
    ['a project', 'projects', {}, null],
  ] as const)('%s', (_, kind, values, on) => {
    expect(recordClocks(kind, values, reference)).toEqual(
      on === null ? [] : [{ label: `caseFiles.clock.${kind}`, on }],
    );
  });
});
