/** What a spreadsheet may be. Larger lists are cut in two by whoever knows them: a human must decide on every likely double. */
export const IMPORT_LIMITS = {
  /** Bytes of the file as sent. */
  megabytes: 10,
  /** Bytes of everything packed in a workbook, counted while it is unpacked. */
  unpackedMegabytes: 80,
  rows: 5000,
  /** Lines of a sheet that are looked at, empty ones between the rows included; a row beyond is refused, never lost. */
  lines: 20_000,
  columns: 60,
  /** Characters of one cell. */
  cell: 2000,
  /**
   * Millions of characters of all cells together. A workbook keeps a text once, however many cells show it: the bytes of the
   * file bound nothing of what is read from it.
   */
  millionCharacters: 20,
  /** Days that the rows of an ended import stay; then a job deletes them. */
  keepDays: 30,
  pageSize: 100,
} as const;
