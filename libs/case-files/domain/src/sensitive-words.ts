import type { Room } from '@guichet/access-contract';
import type { SensitiveFinding, SensitiveRule } from '@guichet/case-files-contract';

interface Token {
  readonly folded: string;
  readonly from: number;
  readonly until: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function tokensOf(text: string): Token[] {
  return [...text.normalize('NFC').matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    from: index,
    until: index + word.length,
  }));
}

/** How many words of the text the expression takes at this place; 0 when it does not stand there. */
function lengthAt(tokens: readonly Token[], at: number, expression: readonly string[]): number {
  const stands = expression.every((part, step) => {
    const word = tokens[at + step]?.folded;
    if (word === undefined) return false;
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
  return stands ? expression.length : 0;
}

const split = (expressions: readonly string[]): string[][] => expressions.map((one) => one.split(' '));

/**
 * Topics of which a free text speaks, in the order of the rules. Whole words, whatever their accents and case; an
 * exception hides the words it covers. It knows words, not meanings: what it finds is a proposal.
 */
export function sensitiveFindings(text: string, rules: readonly SensitiveRule[]): SensitiveFinding[] {
  const tokens = tokensOf(text);
  const plain = text.normalize('NFC');
  const found = new Map<string, { room: Room; words: Set<string> }>();
  for (const { topic, room, stems, except } of rules) {
    const hidden = new Set<number>();
    const exceptions = split(except);
    tokens.forEach((_, at) => {
      for (const exception of exceptions)
        for (let step = lengthAt(tokens, at, exception) - 1; step >= 0; step -= 1) hidden.add(at + step);
    });
    for (const stem of split(stems)) {
      tokens.forEach((token, at) => {
        const length = hidden.has(at) ? 0 : lengthAt(tokens, at, stem);
        if (length === 0) return;
        const finding = found.get(topic) ?? { room, words: new Set<string>() };
        finding.words.add(plain.slice(token.from, tokens[at + length - 1]?.until));
        found.set(topic, finding);
      });
    }
  }
  return [...found].map(([topic, { room, words }]) => ({ topic, room, words: [...words] }));
}

const NO_WORDS: readonly string[] = [];
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : NO_WORDS);

/** The rules in the attributes of reference list `sensitive_word`. */
export function sensitiveRules(
  entries: readonly { readonly attributes?: Readonly<Record<string, unknown>> }[],
): SensitiveRule[] {
  return entries.map(({ attributes = {} }) => ({
    topic: String(attributes['topic']),
    room: attributes['room'] as Room,
    stems: listOf(attributes['stems']),
    except: listOf(attributes['except']),
  }));
}
