import type { Room } from '@guichet/access-contract';
import type { ReadingRecord, SharingRecord } from '@guichet/rights-contract';
import type { ReadingPeriod } from './read-reading-record';
import { READING_WORDS } from './reading-words';
import type { ReadingWords } from './reading-words';

/** One table of the sheet. */
export interface ReadingPart {
  readonly title: string;
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  readonly cut: string;
}
/** Everything that the template prints: strings only. */
export interface ReadingSheet {
  readonly lang: string;
  readonly title: string;
  readonly by: string;
  readonly lead: readonly string[];
  readonly parts: readonly ReadingPart[];
  readonly close: readonly string[];
  readonly foot: string;
}
/** What is printed. */
export interface ReadingFacts {
  readonly record: ReadingRecord;
  readonly sharing: SharingRecord;
  readonly period: ReadingPeriod;
  readonly by: string;
  readonly now: Date;
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Says days, instants and rooms in one language. */
class Says {
  readonly words: ReadingWords;
  private readonly days: Intl.DateTimeFormat;
  private readonly instants: Intl.DateTimeFormat;

  constructor(language: 'fr' | 'en') {
    const locale = language === 'en' ? 'en-GB' : 'fr-BE';
    this.words = READING_WORDS[language];
    this.days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'Europe/Brussels' });
    this.instants = new Intl.DateTimeFormat(locale, {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Europe/Brussels',
    });
  }
  day(text: string | Date): string {
    return this.days.format(new Date(text));
  }
  instant(text: string): string {
    return this.instants.format(new Date(text));
  }
  rooms(rooms: readonly Room[]): string {
    return rooms.map((room) => this.words.room[room]).join(', ');
  }
}

/** Fills the sheet that a person takes along. */
export function readingSheet(facts: ReadingFacts, language: 'fr' | 'en'): ReadingSheet {
  const says = new Says(language);
  const { words } = says;
  const { record, period, by, now } = facts;
  const until = period.until ?? now;
  const spoken = period.from
    ? filled(words.period, { from: says.day(period.from), until: says.day(until) })
    : words.always;
  return {
    lang: language,
    title: words.title,
    by,
    lead: [
      filled(words.intro, { reference: record.reference }),
      `${spoken} ${filled(words.madeBy, { day: says.day(now), by })}`,
    ],
    parts: [
      grants(says, facts),
      agreements(says, facts),
      referrals(says, facts),
      told(says, facts),
      readings(says, facts),
    ],
    close: words.close,
    foot: `${words.title} · ${record.reference} · ${says.day(now)}`,
  };
}

function readings(says: Says, { record }: ReadingFacts): ReadingPart {
  const { words } = says;
  return {
    title: words.readings,
    head: words.heads.readings,
    widths: [1.2, 1.6, 1.5, 1.2, 2],
    rows: record.items.map((line) => [
      says.instant(line.at),
      `${line.name}, ${line.organisation}`,
      words.relation[line.relation] ?? words.relation['none'] ?? '',
      words.deed[line.deed],
      says.rooms(line.rooms) || words.file,
    ]),
    none: words.none,
    cut: record.next ? words.cut : '',
  };
}

function grants(says: Says, { sharing }: ReadingFacts): ReadingPart {
  const { words } = says;
  return {
    title: words.grants,
    head: words.heads.grants,
    widths: [1.6, 1.2, 2.4, 1],
    rows: sharing.grants.map((grant) => [
      grant.to,
      words.source[grant.source],
      says.rooms(grant.rooms),
      grant.until ? says.day(grant.until) : words.until,
    ]),
    none: words.none,
    cut: '',
  };
}

function agreements(says: Says, { sharing }: ReadingFacts): ReadingPart {
  const { words } = says;
  return {
    title: words.agreements,
    head: words.heads.shared,
    widths: [1, 1.2, 1.6, 1.8, 2],
    rows: sharing.agreements.map((one) => [
      says.day(one.givenOn),
      one.from,
      one.team ? `${one.to}, ${one.team}` : one.to,
      one.revokedOn ? `${one.purpose} (${filled(words.revoked, { day: says.day(one.revokedOn) })})` : one.purpose,
      says.rooms(one.rooms),
    ]),
    none: words.none,
    cut: '',
  };
}

function referrals(says: Says, { sharing }: ReadingFacts): ReadingPart {
  const { words } = says;
  return {
    title: words.referrals,
    head: words.heads.shared,
    widths: [1, 1.2, 1.6, 1.8, 2],
    rows: sharing.referrals.map((one) => [says.day(one.sentAt), one.from, one.to, one.subject, says.rooms(one.rooms)]),
    none: words.none,
    cut: '',
  };
}

function told(says: Says, { sharing }: ReadingFacts): ReadingPart {
  const { words } = says;
  return {
    title: words.told,
    head: words.heads.told,
    widths: [1, 1.8, 1.2, 2, 1],
    rows: sharing.told.map((one) => [
      says.day(one.sentAt),
      one.to,
      words.granted[one.kind] ?? '',
      says.rooms(one.rooms),
      one.acknowledgedAt ? says.day(one.acknowledgedAt) : '',
    ]),
    none: words.none,
    cut: '',
  };
}
