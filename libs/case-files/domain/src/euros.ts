/**
 * Euro cents of an amount as people write it: 1234,5 · 1 234,50 · 1.234,50 · 1234.5. A point before three digits, with
 * no comma, groups thousands as it does in Belgium.
 * @returns null for an empty text, NaN when it is no amount
 */
export function centsOfEuros(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '');
  if (bare === '') return null;
  const plain = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  if (!/^\d+([.,]\d{1,2})?$/.test(plain)) return Number.NaN;
  const [euros = '', cents = ''] = plain.split(/[.,]/);
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

/** An amount as a field holds it: whole euros without cents, otherwise two decimals after a comma. */
export function eurosOfCents(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
