import { referenceEntries, residenceRules } from './index';

const entries = referenceEntries();

function codesOf(list: string): string[] {
  return entries.filter((entry) => entry.list === list).map((entry) => entry.code);
}

describe('reference data', () => {
  it('has one row per list and code', () => {
    const keys = entries.map((entry) => `${entry.list}/${entry.code}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives every row both labels, a source and a date of review', () => {
    for (const row of [...entries, ...residenceRules]) {
      expect(row.source).not.toBe('');
      expect(row.reviewedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    for (const entry of entries) {
      expect(entry.labelFr.trim()).not.toBe('');
      expect(entry.labelEn.trim()).not.toBe('');
    }
  });

  it('writes French with typographic apostrophes and knows the field’s own names', () => {
    expect(entries.filter((entry) => entry.labelFr.includes("'")).map((entry) => entry.code)).toEqual([]);
    const label = (list: string, code: string) =>
      entries.find((entry) => entry.list === list && entry.code === code)?.labelFr;
    expect(label('language', 'kmr')).toBe('kurde kurmandji');
    expect(label('language', 'ckb')).toBe('kurde sorani');
    expect(label('country', 'CI')).toBe('Côte d’Ivoire');
    expect(label('country', 'XXA')).toBe('Apatride');
  });

  it('knows 250 countries, four codes for people without one, and the 24 municipalities around Liège', () => {
    expect(codesOf('country')).toHaveLength(254);
    expect(codesOf('country')).toContain('XK');
    expect(codesOf('municipality')).toHaveLength(24);
    expect(codesOf('municipality')).toContain('62063');
    expect(codesOf('language').length).toBeGreaterThanOrEqual(180);
  });

  it('has no list about religion or ethnic origin', () => {
    expect(entries.filter((entry) => /relig|ethni/i.test(entry.list))).toEqual([]);
  });

  it('gives each procedure stages that exist', () => {
    const stages = new Set(codesOf('residence_procedure_stage'));
    const unknown = entries
      .filter((entry) => entry.list === 'residence_procedure_kind')
      .flatMap((entry) => entry.attributes?.['stages'])
      .filter((stage) => typeof stage !== 'string' || !stages.has(stage));
    expect(unknown).toEqual([]);
  });
});

describe('residence rules', () => {
  it('speak of document types that exist, one rule per type and start', () => {
    const types = new Set(codesOf('residence_document_type'));
    expect(residenceRules.filter((rule) => !types.has(rule.typeCode))).toEqual([]);
    const keys = residenceRules.map((rule) => `${rule.typeCode}/${rule.validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('give a clock to every document that covers a stay', () => {
    const ruled = new Set(residenceRules.map((rule) => rule.typeCode));
    const covering = entries.filter(
      (entry) =>
        entry.list === 'residence_document_type' &&
        ['title', 'provisional'].includes(String(entry.attributes?.['coverage'])),
    );
    expect(covering.filter((entry) => !ruled.has(entry.code)).map((entry) => entry.code)).toEqual([]);
  });

  it('mark as provisional exactly the papers whose coverage is provisional', () => {
    const provisional = entries
      .filter((entry) => entry.list === 'residence_document_type' && entry.attributes?.['coverage'] === 'provisional')
      .map((entry) => entry.code);
    expect(
      residenceRules
        .filter((rule) => rule.provisional)
        .map((rule) => rule.typeCode)
        .sort(),
    ).toEqual(provisional.sort());
  });

  it('open before they close, and prepare before they open', () => {
    for (const rule of residenceRules) {
      if (rule.windowOpensDaysBefore !== null && rule.windowClosesDaysBefore !== null) {
        expect(rule.windowOpensDaysBefore).toBeGreaterThan(rule.windowClosesDaysBefore);
      }
      if (rule.windowOpensDaysBefore !== null) {
        expect(rule.prepareDaysBefore).toBeGreaterThanOrEqual(rule.windowOpensDaysBefore);
      }
    }
  });

  it('hold the windows that the sources give', () => {
    const window = (typeCode: string) => {
      const rule = residenceRules.find((candidate) => candidate.typeCode === typeCode);
      return [rule?.windowOpensDaysBefore, rule?.windowClosesDaysBefore];
    };
    expect(window('card.A')).toEqual([45, 30]);
    expect(window('card.K')).toEqual([40, 30]);
    expect(window('card.F')).toEqual([150, null]);
    expect(residenceRules.find((rule) => rule.typeCode === 'card.A_temporary_protection')?.cohortExpiresOn).toBe(
      '2027-03-04',
    );
  });
});
