/**
 * `national_register`: a number of the National Register (NRN). `bis`: the number that social security gives to somebody
 * who is not in the Register. Both are a NISS and look alike.
 */
export const NATIONAL_NUMBER_KINDS = ['national_register', 'bis'] as const;
export type NationalNumberKind = (typeof NATIONAL_NUMBER_KINDS)[number];

/** Where the number was read. Only `paper` and `register` are worth a check by a colleague who doubts it. */
export const NATIONAL_NUMBER_SOURCES = ['paper', 'register', 'stated'] as const;
export type NationalNumberSource = (typeof NATIONAL_NUMBER_SOURCES)[number];

/** Longest text that anybody types for the eleven digits with dots, hyphens and spaces. */
export const NATIONAL_NUMBER_TYPED = { min: 11, max: 24 } as const;

/** What a number may be asked for. `correction`: to compare it with a paper that says otherwise. */
export const NATIONAL_NUMBER_PURPOSES = [
  'social_security',
  'benefit',
  'registration',
  'health_insurance',
  'employment',
  'correction',
] as const;
export type NationalNumberPurpose = (typeof NATIONAL_NUMBER_PURPOSES)[number];

/** Most numbers one member may see in full within an hour; a desk needs few, a copy of the city needs many. */
export const NATIONAL_NUMBER_DISCLOSURES_AN_HOUR = 20;

/** The number as the file shows it. */
export interface MaskedNationalNumber {
  readonly version: number;
  readonly kind: NationalNumberKind;
  readonly source: NationalNumberSource;
  /** Check digits alone: `••.••.••-•••.84`. */
  readonly masked: string;
  readonly recordedAt: string;
}

/** `GET /api/case-files/:id/national-number`, ETag where there is a number. */
export interface NationalNumberView {
  /** False: the reader's organisation has no authorisation; then nothing is said of any number. */
  readonly enabled: boolean;
  readonly number: MaskedNationalNumber | null;
  readonly allowedActions: readonly ('record' | 'erase' | 'disclose')[];
}

/** `POST /api/case-files/:id/national-number`: the first one, or one that takes the place of another. */
export interface RecordNationalNumber {
  /** As typed: dots, hyphens and spaces do not count. */
  readonly number: string;
  readonly source: NationalNumberSource;
}

/** `POST /api/case-files/:id/national-number/disclosures`: shows the number once, and is recorded each time. */
export interface DiscloseNationalNumber {
  readonly purpose: NationalNumberPurpose;
}

/** The number in full. */
export interface DisclosedNationalNumber {
  /** `85.01.01-999.84`. */
  readonly number: string;
  readonly kind: NationalNumberKind;
}
