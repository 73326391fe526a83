import type { ResidenceRuleItem, RuleStanding } from '@guichet/reference-data-contract';
import { filteredLines, ruleLines } from './rules-list';

const rule = (typeCode: string, standing: RuleStanding, validFrom: string, reviewDue = false): ResidenceRuleItem => ({
  id: `${typeCode}-${validFrom}`,
  typeCode,
  standing,
  validFrom,
  validTo: null,
  windowOpensDaysBefore: 45,
  windowClosesDaysBefore: 30,
  prepareDaysBefore: 90,
  provisional: false,
  defaultLabourMarket: 'not_stated',
  cohortExpiresOn: null,
  note: '',
  source: '',
  reviewedOn: '2026-11-22',
  reviewDue,
});
const lines = ruleLines(
  [
    { code: 'card.A', label: 'Carte A : séjour limité' },
    { code: 'card.K', label: 'Carte K : établissement' },
    { code: 'annex.22', label: 'Annexe 22' },
  ],
  [
    rule('card.A', 'coming', '2028-01-01'),
    rule('card.A', 'coming', '2027-01-01'),
    rule('card.A', 'in_force', '2000-01-01'),
    rule('card.K', 'in_force', '2021-10-11', true),
  ],
);
const codes = (filter: 'all' | 'due' | 'without', typed = '') =>
  filteredLines(lines, filter, typed).map(({ code }) => code);

describe('the list of rules', () => {
  it('shows the rule of today and the next that begins, for every type', () => {
    expect(lines.map(({ rule: now, coming }) => [now?.validFrom, coming?.validFrom])).toEqual([
      ['2000-01-01', '2027-01-01'],
      ['2021-10-11', undefined],
      [undefined, undefined],
    ]);
  });

  it('keeps those to review, those without a rule, and what was typed', () => {
    expect(codes('all')).toEqual(['card.A', 'card.K', 'annex.22']);
    expect(codes('due')).toEqual(['card.K']);
    expect(codes('without')).toEqual(['annex.22']);
    expect(codes('all', ' SEJOUR ')).toEqual(['card.A']);
  });
});
