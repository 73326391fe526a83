/** What is stored of a form: what it holds, and what it held when the first word was typed. */
export interface KeptContent<Draft extends object> {
  readonly value: Draft;
  readonly start: Draft;
}

/** True when both would save the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Reads what was stored over what the form holds now; a field that the form no longer has, or has as another kind, is left out. */
export function contentOf<Draft extends object>(content: string, start: Draft): KeptContent<Draft> | undefined {
  const read = parsed(content);
  if (!isObject(read) || !isObject(read['value'])) return undefined;
  return { value: over(start, read['value']), start: over(start, isObject(read['start']) ? read['start'] : {}) };
}

function over<Draft extends object>(start: Draft, stored: Readonly<Record<string, unknown>>): Draft {
  const fitting = Object.entries(start).filter(
    ([name, now]) => name in stored && kindOf(stored[name]) === kindOf(now as unknown),
  );
  return { ...start, ...Object.fromEntries(fitting.map(([name]) => [name, stored[name]])) };
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
