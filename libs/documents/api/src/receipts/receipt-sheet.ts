import type { AgreementForm, Interpretation, SharingNotice } from '@guichet/access-contract';
import { sharingSheet } from '@guichet/access-domain';
import type { SharingSheet, SharingTerms } from '@guichet/access-domain';
import { dayInWords } from '../letters/wording/speaker';

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'ps', 'ckb', 'ur', 'he'];

/** What a receipt repeats of the agreement. */
export interface ReceiptFacts extends Omit<SharingTerms, 'until'> {
  readonly person: string;
  readonly expiresOn: string;
  readonly givenOn: string;
  readonly form: AgreementForm;
  readonly interpretation: Interpretation;
  readonly interpreterName: string;
  readonly languageLabel: string;
  readonly revokedOn: string | null;
  readonly organisation: { readonly name: string; readonly lines: readonly string[] };
}

/** The notice in one language, as it is printed. */
export interface PrintedNotice extends SharingSheet {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly note: string;
}

/** Everything that the template prints: strings only, so that nothing typed can become part of the template. */
export interface ReceiptSheet {
  readonly title: string;
  readonly organisation: ReceiptFacts['organisation'];
  readonly place: string;
  readonly person: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly notices: readonly PrintedNotice[];
  readonly code: string;
  readonly address: string;
  readonly qr: string;
}

export const RECEIPT_TITLE = 'Reçu d’un accord de partage';
const HOW = {
  signed: 'Signé sur papier',
  oral_recorded: 'Donné de vive voix, devant témoin',
  on_screen: 'Donné à l’écran',
} as const satisfies Record<AgreementForm, string>;
const INTERPRETED = {
  none: 'sans interprète',
  on_site: 'avec interprète sur place',
  by_phone: 'avec interprète par téléphone',
  by_video: 'avec interprète par vidéo',
} as const satisfies Record<Interpretation, string>;

function printed({ language, words }: SharingNotice, facts: ReceiptFacts): PrintedNotice {
  const until = new Intl.DateTimeFormat(language === 'fr' ? 'fr-BE' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${facts.expiresOn}T00:00:00Z`));
  return {
    ...sharingSheet(words, { ...facts, until }),
    language,
    direction: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr',
    note: words.translation,
  };
}

/** The receipt: the facts of the agreement in French, then what was read, in French and in the person’s language beside. */
export function receiptSheet(
  facts: ReceiptFacts,
  notices: readonly SharingNotice[],
  proof: { readonly code: string; readonly address: string; readonly qr: string; readonly today: string },
): ReceiptSheet {
  const interpreter = [INTERPRETED[facts.interpretation], facts.interpreterName].filter(Boolean).join(' : ');
  return {
    title: RECEIPT_TITLE,
    organisation: facts.organisation,
    place: `Le ${dayInWords(proof.today)}`,
    person: facts.person,
    facts: [
      ['Personne', facts.person],
      ['Accord', `${HOW[facts.form]}, le ${dayInWords(facts.givenOn)}`],
      ['Expliqué en', `${facts.languageLabel}, ${interpreter}`],
      ['Valable jusqu’au', dayInWords(facts.expiresOn)],
      ...(facts.revokedOn ? ([['Retiré le', dayInWords(facts.revokedOn)]] as const) : []),
    ],
    notices: notices.map((notice) => printed(notice, facts)),
    code: proof.code,
    address: proof.address,
    qr: proof.qr,
  };
}
