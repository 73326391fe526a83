import { FRENCH } from './french';
import type { LetterWording, WordingKey } from './french';

/** A sentence as it is printed, with its language for whoever reads it aloud. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

/** Sentence inside a sentence, a day, a month, or plain text. */
export type Value = string | { readonly day: string } | { readonly month: string } | Said;
/** A sentence to say, with what is filled in. */
export interface Said {
  readonly key: WordingKey;
  readonly values?: Readonly<Record<string, Value>>;
}

const MARK = '[FR] ';
const FRENCH_WORDING: LetterWording = {
  language: 'fr',
  locale: 'fr-BE',
  direction: 'ltr',
  readBy: ['fr'],
  sentences: FRENCH,
};
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const utc = { timeZone: 'UTC' } as const;

/** Says the sentences of a letter in one language; a sentence it does not know comes whole in French, with a mark. */
export class Speaker {
  /** A sentence was missing so far. */
  missed = false;

  constructor(private readonly wording: LetterWording = FRENCH_WORDING) {}

  get language(): string {
    return this.wording.language;
  }
  get direction(): 'ltr' | 'rtl' {
    return this.wording.direction;
  }

  say(key: WordingKey, values: Said['values'] = {}): Words {
    const text = filled(this.wording, { key, values });
    if (text !== null) return { text, language: this.language };
    this.missed = true;
    return { text: MARK + (filled(FRENCH_WORDING, { key, values }) ?? ''), language: 'fr' };
  }

  /** What somebody wrote, in whatever language: never translated here. */
  quote(text: string): Words {
    return { text, language: 'fr' };
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.wording.locale).format(value);
  }
}

function filled(wording: LetterWording, { key, values = {} }: Said): string | null {
  const sentence = wording.sentences[key];
  if (sentence === undefined) return null;
  const missing: string[] = [];
  const text = sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = inWords(wording, values[name] ?? '');
    if (value === null) missing.push(name);
    return value ?? '';
  });
  return missing.length === 0 ? text : null;
}

function inWords(wording: LetterWording, value: Value): string | null {
  if (typeof value === 'string') return value;
  if ('key' in value) return filled(wording, value);
  if ('day' in value)
    return firstOfMonth(
      new Intl.DateTimeFormat(wording.locale, { dateStyle: 'long', ...utc }).format(asDate(value.day)),
      wording,
    );
  return new Intl.DateTimeFormat(wording.locale, { month: 'long', year: 'numeric', ...utc }).format(
    asDate(`${value.month}-01`),
  );
}

/** French says "1er mars", and "2 mars". */
const firstOfMonth = (day: string, { language }: LetterWording): string =>
  language === 'fr' ? day.replace(/^1 /, '1er ') : day;

/** A calendar day in French words: 22 novembre 2026. */
export const dayInWords = (day: string): string => inWords(FRENCH_WORDING, { day }) ?? day;
