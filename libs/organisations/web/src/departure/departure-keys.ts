const LEAVING = {
  lead: 'organisations.departure.lead',
  last: 'organisations.departure.last',
  consequence: 'organisations.departure.consequence',
  go: 'organisations.departure.go',
  done: 'organisations.departure.done',
} as const;
const LEAVING_WITH_NOTHING = {
  ...LEAVING,
  lead: 'organisations.departure.leadWithNothing',
  go: 'organisations.departure.goWithNothing',
} as const;
const CLOSED = {
  lead: 'organisations.departure.closed.lead',
  last: 'organisations.departure.closed.last',
  consequence: 'organisations.departure.closed.consequence',
  go: 'organisations.departure.closed.go',
  done: 'organisations.departure.closed.done',
} as const;
const CLOSED_WITH_NOTHING = { ...CLOSED, lead: 'organisations.departure.closed.leadWithNothing' } as const;

/** What the page says, by key: of somebody who leaves, or of an account that was closed with everything still in it. */
export function departureKeys(closed: boolean, hasNothing: boolean): Readonly<Record<keyof typeof LEAVING, string>> {
  if (closed) return hasNothing ? CLOSED_WITH_NOTHING : CLOSED;
  return hasNothing ? LEAVING_WITH_NOTHING : LEAVING;
}
