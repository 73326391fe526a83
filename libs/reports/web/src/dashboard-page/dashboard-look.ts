import type { Dashboard, Figure } from '@guichet/reports-contract';

/** Whether nothing was ever counted: no file, no referral, nobody's paper. */
export function hasNothing({ files, referrals, residence }: Dashboard): boolean {
  const all = [
    files.open,
    files.openedInPeriod,
    files.closedInPeriod,
    referrals.sent,
    referrals.received,
    referrals.informed,
    residence.opening,
  ];
  return (
    all.every((figure) => !figure || figure.value === 0) && referrals.pairs.length === 0 && files.rows.length === 0
  );
}

/** Whether a number on the page is hidden, so that the page must say why. */
export function hidesSomething(dashboard: Dashboard): boolean {
  return anyHidden(dashboard);
}

function anyHidden(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (isFigure(node)) return node.suppressed;
  return Object.values(node).some((child) => anyHidden(child));
}

function isFigure(node: object): node is Figure {
  return 'suppressed' in node && 'value' in node;
}
