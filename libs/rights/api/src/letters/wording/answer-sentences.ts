import type { RightsRequestKind } from '@guichet/rights-contract';

/** Every sentence of an answer, in one language; `{name}` is filled in. What the officer wrote is never translated. */
export interface AnswerSentences {
  readonly title: string;
  /** Above what stands beside the French text; empty in French. */
  readonly note: string;
  readonly place: string;
  readonly file: string;
  /** What the person asked, on which day. */
  readonly asked: Readonly<Record<RightsRequestKind, string>>;
  readonly ground: string;
  readonly delay: string;
  readonly extended: string;
  readonly answerHeading: string;
  readonly refused: string;
  readonly reason: string;
  readonly toldHeading: string;
  readonly told: string;
  readonly toldOn: string;
  readonly notTold: string;
  readonly askWho: string;
  readonly appealHeading: string;
  readonly complaint: string;
  readonly authority: string;
  readonly court: string;
  readonly questions: string;
  readonly sign: string;
}
