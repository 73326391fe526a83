import { randomUUID } from 'node:crypto';
import type { SentStatement } from './tap.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Recognises, in the statements of a recorded request, what was made for that request alone: identifiers made up by
 * the process (in the statements, but not stored before), the sending key, digests. A replay makes its own.
 * @param known identifiers that stay: the session, the member, the team …
 * @param own values the request itself named, e.g. the file
 */
export function freshValues(
  statements: readonly SentStatement[],
  known: ReadonlySet<string>,
  own: readonly string[],
): (instead: readonly string[]) => (value: string | null) => string | null {
  const made = new Set<string>();
  for (const { values } of statements)
    for (const value of values)
      if (value !== null && UUID.test(value) && !known.has(value) && !own.includes(value)) made.add(value);
  return (instead) => {
    const pairs = new Map<string, string>([...made].map((value) => [value, randomUUID()] as const));
    own.forEach((value, i) => pairs.set(value, instead[i] ?? value));
    return (value) => {
      if (value === null) return null;
      const whole = pairs.get(value);
      if (whole !== undefined) return whole;
      if (!value.includes('-')) return value;
      let changed = value;
      for (const [from, to] of pairs) if (changed.includes(from)) changed = changed.replaceAll(from, to);
      return changed;
    };
  };
}
