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
