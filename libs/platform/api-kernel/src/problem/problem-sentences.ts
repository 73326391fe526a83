import { Inject, Injectable, Optional } from '@nestjs/common';
import { GENERAL_SENTENCES } from './general-sentences';
import type { KernelRequest } from '../http/kernel-request';

/** Title and explanation of a problem; `{name}` stands for a detail. */
export interface ProblemSentence {
  readonly title: string;
  readonly detail: string;
}
export type Language = 'fr' | 'en';
/** Sentences of a scope by language and problem code; each scope provides its own under this token. */
export interface SentenceCatalogue {
  readonly problems: Readonly<Record<Language, Readonly<Record<string, ProblemSentence>>>>;
  readonly rules?: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}
export const SENTENCE_CATALOGUES = Symbol('sentence catalogues');

/** Says what went wrong, in the caller’s language. */
@Injectable()
export class ProblemSentences {
  private readonly catalogues: readonly SentenceCatalogue[];

  constructor(@Optional() @Inject(SENTENCE_CATALOGUES) scopes: readonly SentenceCatalogue[] | null) {
    this.catalogues = [...(scopes ?? []), GENERAL_SENTENCES];
  }

  /** The sentence of a code; a code nobody wrote a sentence for reads as a general refusal. */
  say(language: Language, code: string, details: Readonly<Record<string, string | number>>): ProblemSentence {
    const found = this.catalogues.map((c) => c.problems[language][code]).find((s) => s !== undefined);
    const sentence = found ?? GENERAL_SENTENCES.problems[language]['unprocessable'];
    if (!sentence) throw new Error('the general sentences are incomplete');
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
    return { title: fill(sentence.title), detail: fill(sentence.detail) };
  }

  /** The words of a broken validation rule; `fallback` where no sentence exists. */
  rule(language: Language, code: string, fallback: string): string {
    return this.catalogues.map((c) => c.rules?.[language][code]).find((s) => s !== undefined) ?? fallback;
  }
}

/** The caller’s language: of the account when signed in and nothing else is asked, else of the browser, else French. */
export function languageOf(request: KernelRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').toLowerCase();
  if (asked.startsWith('en')) return 'en';
  if (asked.startsWith('fr')) return 'fr';
  return request.user?.language ?? 'fr';
}
