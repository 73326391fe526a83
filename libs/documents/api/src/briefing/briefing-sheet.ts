import type { BriefingLine, CaseFileBriefing } from '@guichet/case-files-contract';
import { BRIEFING_WORDS } from './briefing-words';

/** Longest line on paper: what is longer is cut, so that the sheet stays one page. */
const LINE_MAX = 105;
const HEAD_MAX = 190;
const cut = (text: string, most: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain;
};

/** Everything that the template prints: strings only. */
export interface BriefingSheet {
  readonly lang: string;
  readonly title: string;
  readonly organisation: string;
  readonly name: string;
  readonly head: readonly string[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[]; readonly leftOut: string }[];
  readonly foot: string;
}

/** Fills the sheet. The page of the portal shows the same lines. */
export function briefingSheet(briefing: CaseFileBriefing, language: 'fr' | 'en', printedBy: string): BriefingSheet {
  const words = BRIEFING_WORDS[language];
  const { person, parts, madeAt } = briefing;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-BE', {
    dateStyle: 'medium',
    timeZone: 'Europe/Brussels',
  });
  const dated = (on: string | null): string => (on ? day.format(new Date(on)) : '');
  const lineOf = ({ kind, label, text, who, on }: BriefingLine): string => {
    const what = [words.kind[kind], kind === 'event' || kind === 'referral' || kind === 'awaited' ? '' : label];
    return cut([...what, text, who, dated(on)].filter(Boolean).join(' · '), LINE_MAX);
  };
  const languages = person.languages
    .map((one) => (one.interpreterNeeded ? `${one.label} (${words.interpreter})` : one.label))
    .join(', ');
  const said = person.pronunciation ? ` « ${person.pronunciation} »` : '';
  const head = [
    `${words.reference} ${person.reference} · ${person.lead}, ${person.team}, ${person.organisation} · ${words.since} ${dated(person.openedOn)}`,
    [languages && `${words.languages} : ${languages}`, person.safeContact && `${words.contact} : ${person.safeContact}`]
      .filter(Boolean)
      .join(' · '),
    person.ownSentence && `« ${person.ownSentence} »`,
  ];
  return {
    lang: language,
    title: `${words.title} ${person.reference}`,
    organisation: person.organisation,
    name: cut(`${person.name}${said}`, 60),
    head: head.filter(Boolean).map((line) => cut(line, HEAD_MAX)),
    parts: parts.map(({ section, lines, leftOut }) => ({
      title: words.section[section],
      lines: lines.map(lineOf),
      leftOut: leftOut > 0 ? words.leftOut.replace('{n}', String(leftOut)) : '',
    })),
    foot: `${words.title} · ${person.reference} · ${dated(madeAt)} · ${words.printedBy} ${printedBy} · ${words.secret}`,
  };
}
