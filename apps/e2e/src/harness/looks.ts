/** One way of looking at a page that is open already. */
export interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  /** Everything but the colours stands as in the look before, so that only colours are worth another judgement. */
  readonly onlyColours?: true;
}

const screen = { width: 1440, height: 900 };

/** The looks in which every page and state has to be clean: a large screen and a telephone, by day and by night. */
export const LOOKS = [
  { name: 'light on a large screen', size: screen, scheme: 'light' },
  { name: 'dark on a large screen', size: screen, scheme: 'dark', onlyColours: true },
  { name: 'light on a telephone of 390 px', size: { width: 390, height: 844 }, scheme: 'light' },
  { name: 'dark on a telephone of 320 px', size: { width: 320, height: 640 }, scheme: 'dark' },
] as const satisfies readonly Look[];

/** The widest by day and the narrowest by night: for states that are many and whose colours and columns are those of their page. */
export const FARTHEST_APART: readonly Look[] = [LOOKS[0], LOOKS[3]];

/** Where it is tightest. */
export const NARROWEST: readonly Look[] = [LOOKS[3]];
