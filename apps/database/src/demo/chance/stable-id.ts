import { createHash } from 'node:crypto';

/** The same identifier for the same words, in the form of a version 4 UUID, so that links into the demonstration city keep working. */
export function stableId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`guichet demonstration ${kind} ${key}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
