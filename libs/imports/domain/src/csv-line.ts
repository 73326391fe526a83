const DANGEROUS = /^[\s\u0000]*[=+\-@\t\r]/u;

/** A text that a spreadsheet shows and never calculates: what would begin a formula gets an apostrophe before it. */
export function neutralised(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text as it was before it was neutralised: a list that we wrote, corrected and brought again says what it said. */
export function unneutralised(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
}

/** One line of a CSV file as a French Excel reads it: semicolons, every text in quotes. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${neutralised(cell).replaceAll('"', '""')}"`).join(';')}\r\n`;
}
