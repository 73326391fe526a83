/** A part of a text: a passage that is marked, or what stands between. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in parts, the passages marked wherever they stand; the longest passage wins where two begin together. */
export function markedParts(text: string, passages: readonly string[]): MarkedPart[] {
  const longest = [...passages].sort((one, other) => other.length - one.length);
  const parts: MarkedPart[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const found = longest.find((passage) => text.startsWith(passage, at));
    if (found) {
      if (plain) parts.push({ text: plain, marked: false });
      parts.push({ text: found, marked: true });
      plain = '';
    } else plain += text.charAt(at);
    at += found?.length ?? 1;
  }
  return plain ? [...parts, { text: plain, marked: false }] : parts;
}
