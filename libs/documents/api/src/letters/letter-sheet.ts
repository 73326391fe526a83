import { brusselsDay } from '@guichet/platform-api-kernel';
import type { FollowedCourse } from '@guichet/documents-domain';
import type { LetterInput } from '@guichet/documents-contract';

/** What a letter says of the person and of whoever writes it. */
export interface LetterFacts {
  readonly person: { readonly name: string; readonly birth: string };
  /** First day of the file, when the organisation that writes owns it. */
  readonly since: string | null;
  readonly organisation: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
  };
  readonly signedBy: string;
  readonly courses: readonly FollowedCourse[];
}

/** Everything that the template prints: strings only, so that nothing typed can become part of the template. */
export interface LetterSheet {
  readonly title: string;
  readonly organisation: { readonly name: string; readonly lines: readonly string[] };
  readonly addressee: string;
  readonly place: string;
  readonly paragraphs: readonly string[];
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly total: string;
  } | null;
  readonly closing: readonly string[];
  readonly signedBy: string;
  readonly code: string;
  readonly address: string;
  readonly qr: string;
}

const DAY = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'long', timeZone: 'UTC' });
const HOURS = new Intl.NumberFormat('fr-BE');

/** A calendar day in words: 22 novembre 2026. */
export const dayInWords = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

export const LETTER_TITLES = {
  attendance: 'Attestation de participation',
  support: 'Attestation d’accompagnement',
  residence: 'Attestation de séjour effectif',
} as const;

/** The worker's own sentences, one paragraph for each line that is not empty. */
const ownParagraphs = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

function period({ from, until }: FollowedCourse): string {
  if (from && until) return `du ${dayInWords(from)} au ${dayInWords(until)}`;
  if (from) return `depuis le ${dayInWords(from)}`;
  return until ? `jusqu’au ${dayInWords(until)}` : 'période non précisée';
}

function attendance({ person, courses }: LetterFacts, today: string) {
  const total = courses.reduce((sum, course) => sum + course.hoursDone, 0);
  return {
    paragraphs: [`Nous attestons que ${person.name}${person.birth} a suivi les activités de formation ci-dessous.`],
    table: {
      head: ['Formation', 'Organisée par', 'Période', 'Heures suivies'],
      rows: courses.map((course) => [course.title, course.provider, period(course), HOURS.format(course.hoursDone)]),
      total: HOURS.format(total),
    },
    closing: [
      `Les heures sont celles que notre organisation a inscrites, après en avoir eu la preuve, jusqu’au ${dayInWords(today)}.`,
    ],
  };
}

function support({ person, since }: LetterFacts, input: LetterInput) {
  const from = since ? ` depuis le ${dayInWords(since)}` : '';
  return {
    paragraphs: [
      `Nous attestons que ${person.name}${person.birth} bénéficie de notre accompagnement${from}.`,
      ...ownParagraphs(input.text),
    ],
    table: null,
    closing: ['Cette attestation est remise à la personne, à sa demande, pour servir à ce que de droit.'],
  };
}

function residence({ person }: LetterFacts, input: LetterInput) {
  const since = dayInWords(input.since ?? '');
  return {
    paragraphs: [
      `Nous attestons que ${person.name}${person.birth} séjourne de manière effective, depuis le ${since}, à l’endroit suivant : ${input.place ?? ''}.`,
      'Notre organisation le sait par ce qui suit.',
      ...ownParagraphs(input.text),
    ],
    table: null,
    closing: [
      'Cette attestation dit ce que notre organisation a constaté. Elle ne remplace ni une inscription aux registres de la population ni une enquête de domicile.',
    ],
  };
}

/** Fills the sheet of a letter. The wording is the product's own; the law is not quoted, because a letter decides nothing. */
export function letterSheet(
  input: LetterInput,
  facts: LetterFacts,
  proof: { readonly code: string; readonly address: string; readonly qr: string; readonly now: Date },
): LetterSheet {
  const today = brusselsDay(proof.now);
  const { name, address, phone, email } = facts.organisation;
  const body = {
    attendance: () => attendance(facts, today),
    support: () => support(facts, input),
    residence: () => residence(facts, input),
  }[input.kind]();
  return {
    ...body,
    title: LETTER_TITLES[input.kind],
    organisation: { name, lines: [address, phone, email].filter(Boolean) },
    addressee: [input.addressee, 'À qui de droit'].find(Boolean) ?? '',
    place: `Le ${dayInWords(today)}`,
    signedBy: facts.signedBy,
    code: proof.code,
    address: proof.address,
    qr: proof.qr,
  };
}
