/** The value of a `datetime-local` input for an instant, in the zone of the browser; empty for none. */
export function localOfInstant(instant: string | null): string {
  if (!instant) return '';
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The instant that a `datetime-local` input names; null when it is empty. */
export function instantOfLocal(local: string): string | null {
  return local ? new Date(local).toISOString() : null;
}
