import type { Recipient, RightsRequestKind } from '@guichet/rights-contract';
import { ARABIC_ANSWER } from './wording/arabic';
import type { AnswerSentences } from './wording/answer-sentences';
import { ENGLISH_ANSWER } from './wording/english';
import { FRENCH_ANSWER } from './wording/french';
import { UKRAINIAN_ANSWER } from './wording/ukrainian';

/** What a letter says, as the database knows it. */
export interface AnswerFacts {
  readonly person: string;
  readonly reference: string;
  readonly kind: RightsRequestKind;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly closedOn: string;
  /** Reasons in French and English; null where none was given. */
  readonly extension: Label | null;
  readonly refusal: Label | null;
  readonly answer: string;
  readonly article: string;
  readonly authority: Label & { readonly address: string; readonly phone: string; readonly website: string };
  readonly recipients: readonly Recipient[];
  readonly organisation: { readonly name: string; readonly lines: readonly string[] };
  readonly signedBy: string;
}
interface Label {
  readonly fr: string;
  readonly en: string;
}
/** The language that stands beside French. */
export interface Beside {
  readonly language: string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Words with the language in which they are read aloud. */
interface Words {
  readonly text: string;
  readonly language: string;
}
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly Words[];
  readonly list: readonly string[];
  readonly after: readonly Words[];
}
interface Part extends Beside {
  readonly title: string;
  readonly note: string;
  readonly place: string;
  readonly file: string;
  readonly lead: readonly Words[];
  readonly sections: readonly Section[];
  readonly sign: string;
}
/** Everything that the template prints: strings only, so that nothing typed can become part of the template. */
export interface AnswerSheet {
  readonly organisation: AnswerFacts['organisation'];
  readonly person: string;
  readonly signedBy: string;
  readonly parts: readonly Part[];
}

const SENTENCES: Readonly<Record<string, AnswerSentences>> = {
  fr: FRENCH_ANSWER,
  en: ENGLISH_ANSWER,
  ar: ARABIC_ANSWER,
  uk: UKRAINIAN_ANSWER,
};
const FRENCH: Beside = { language: 'fr', locale: 'fr-BE', direction: 'ltr' };

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The answer in French, and below it in another language when one is asked for. */
export function answerSheet(facts: AnswerFacts, beside: Beside | null, today: string): AnswerSheet {
  const languages = beside && beside.language in SENTENCES ? [FRENCH, beside] : [FRENCH];
  const { organisation, person, signedBy } = facts;
  return { organisation, person, signedBy, parts: languages.map((one) => part(facts, one, today)) };
}

function part(facts: AnswerFacts, { language, locale, direction }: Beside, today: string): Part {
  const said = SENTENCES[language] ?? FRENCH_ANSWER;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (text: string): string => format.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
  const says = (text: string, values: Readonly<Record<string, string>> = {}): Words => ({
    text: filled(text, values),
    language,
  });
  const label = (one: Label): string => (language === 'en' ? one.en : one.fr);
  const { extension, refusal, authority } = facts;
  return {
    ...{ language, locale, direction, title: said.title, note: said.note, sign: said.sign },
    place: filled(said.place, { day: day(today) }),
    file: filled(said.file, { reference: facts.reference }),
    lead: [
      says(said.asked[facts.kind], { day: day(facts.receivedOn) }),
      says(said.ground, { article: facts.article }),
      says(said.delay, { due: day(facts.dueOn), day: day(facts.closedOn) }),
      ...(extension ? [says(said.extended, { reason: label(extension) })] : []),
    ],
    sections: [
      {
        heading: said.answerHeading,
        paragraphs: [
          ...(refusal ? [says(said.refused), says(said.reason, { reason: label(refusal) })] : []),
          { text: facts.answer, language: 'fr' },
        ],
        list: [],
        after: [],
      },
      ...toldSection(facts, said, says, day),
      {
        heading: said.appealHeading,
        paragraphs: [says(said.complaint)],
        list: [filled(said.authority, { ...authority, name: label(authority) })],
        after: [
          says(said.court),
          says(said.questions, { office: [facts.organisation.name, ...facts.organisation.lines].join(', ') }),
        ],
      },
    ],
  };
}

/** Who was told, and who could not be; nothing where nobody had received it. */
function toldSection(
  { recipients }: AnswerFacts,
  said: AnswerSentences,
  says: (text: string, values?: Readonly<Record<string, string>>) => Words,
  day: (text: string) => string,
): Section[] {
  if (recipients.length === 0) return [];
  const told = recipients.flatMap(({ organisation, sentAt }) =>
    sentAt === null ? [] : [filled(said.toldOn, { organisation, day: day(sentAt) })],
  );
  const exempt = recipients.filter(({ state }) => state === 'exempt').map(({ organisation }) => organisation);
  return [
    {
      heading: said.toldHeading,
      paragraphs: told.length > 0 ? [says(said.told)] : [],
      list: told,
      after: [
        ...(exempt.length > 0 ? [says(said.notTold, { organisations: exempt.join(', ') })] : []),
        says(said.askWho),
      ],
    },
  ];
}
