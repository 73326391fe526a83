import type { ResidenceRuleItem } from '@guichet/reference-data-contract';
import { draftOfRule, isDays, ruleCommand } from './rule-draft';

const rule: ResidenceRuleItem = {
  id: 'r',
  typeCode: 'card.F',
  standing: 'in_force',
  validFrom: '2021-10-11',
  validTo: null,
  windowOpensDaysBefore: 150,
  windowClosesDaysBefore: null,
  prepareDaysBefore: 180,
  provisional: false,
  defaultLabourMarket: 'unlimited',
  cohortExpiresOn: null,
  note: 'Annexe 22.',
  source: 'anderlecht.be',
  reviewedOn: '2025-01-01',
  reviewDue: true,
};

describe('a new version of a rule', () => {
  it('begins as the one that is read, from today, reviewed today', () => {
    const { typeCode, id, standing, validTo, reviewDue, ...said } = rule;
    expect([typeCode, id, standing, validTo, reviewDue]).toBeDefined();
    expect(ruleCommand(draftOfRule(rule, '2026-11-23'))).toEqual({
      ...said,
      validFrom: '2026-11-23',
      reviewedOn: '2026-11-23',
    });
  });

  it('begins empty where there is none, and prepares ninety days before', () => {
    expect(ruleCommand(draftOfRule(null, '2026-11-23'))).toMatchObject({
      windowOpensDaysBefore: null,
      windowClosesDaysBefore: null,
      prepareDaysBefore: 90,
      cohortExpiresOn: null,
      source: '',
    });
  });

  it.each([
    ['0', true],
    ['45', true],
    ['730', true],
    ['731', false],
    ['-1', false],
    ['4,5', false],
    ['1e2', false],
    ['', false],
  ])('takes %p as days: %p', (typed, expected) => expect(isDays(typed)).toBe(expected));
});
