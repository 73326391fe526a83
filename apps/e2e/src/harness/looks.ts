/** Where only colours changed, or all but colours. */
export type Judged = 'colours' | 'all but colours';

/** One way of looking at a page that is open already. */
export interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  /** What is worth a judgement after the looks before, where not everything is: colours are the dearest to judge. */
  readonly judged?: Judged;
}

const screen = { width: 1440, height: 900 };

/** The looks in which every page and state has to be clean: a large screen and a telephone, by day and by night. */
export const LOOKS = [
  { name: 'light on a large screen', size: screen, scheme: 'light' },
  { name: 'dark on a large screen', size: screen, scheme: 'dark', judged: 'colours' },
  {
    name: 'light on a telephone of 390 px',
    size: { width: 390, height: 844 },
    scheme: 'light',
    judged: 'all but colours',
  },
  { name: 'dark on a telephone of 320 px', size: { width: 320, height: 640 }, scheme: 'dark' },
] as const satisfies readonly Look[];

/** The widest by day and the narrowest by night: for states that are many and whose colours and columns are those of their page. */
export const FARTHEST_APART: readonly Look[] = [LOOKS[0], LOOKS[3]];

/** Where it is tightest, once its colours were judged. */
export const NARROWEST_AGAIN: readonly Look[] = [{ ...LOOKS[3], judged: 'all but colours' }];

/** Where it is tightest. */
export const NARROWEST: readonly Look[] = [LOOKS[3]];
