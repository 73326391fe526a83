/** Stable codes of the problems of this scope. */
export const IMPORT_PROBLEMS = {
  /** 413 */
  tooLarge: 'import_too_large',
  /** 422: the form has no file. */
  missing: 'import_missing',
  empty: 'import_empty',
  /** 422: neither a workbook (.xlsx) nor a text table (.csv). */
  typeRefused: 'import_type_refused',
  /** 422: a workbook of Excel 97 to 2003 (.xls). */
  oldFormat: 'import_old_format',
  locked: 'import_locked',
  broken: 'import_broken',
  /** 422: a small file that would become huge. */
  bomb: 'import_bomb',
  mergedHeaders: 'import_merged_headers',
  mergedCells: 'import_merged_cells',
  headerNotFound: 'import_header_not_found',
  emptyHeader: 'import_empty_header',
  doubledHeader: 'import_doubled_header',
  twoHeaderRows: 'import_two_header_rows',
  noRows: 'import_no_rows',
  tooManyRows: 'import_too_many_rows',
  /** 422: a line is filled beyond those that are looked at. */
  tooFarDown: 'import_too_far_down',
  tooManyColumns: 'import_too_many_columns',
  cellTooLong: 'import_cell_too_long',
  tooMuchText: 'import_too_much_text',
  unevenRow: 'import_uneven_row',
  /** 422: no column holds a name. */
  nameless: 'import_without_names',
  fieldTwice: 'import_field_twice',
  unknownColumn: 'import_unknown_column',
  /** 409: the import is not in a status that takes this. */
  wrongStatus: 'import_wrong_status',
  rowNotDecidable: 'import_row_not_decidable',
  busy: 'import_busy',
  /** 422: the worker named as lead does not work in the team. */
  leadElsewhere: 'import_lead_elsewhere',
  /** 422: the lead worker of the list does not work in its team any more. */
  leadLeft: 'import_lead_left',
  /** 422: whoever asks does not work in the team of the list any more. */
  teamLeft: 'import_team_left',
} as const;

/** What can be wrong with a row; each has its sentence in the portal. */
export const ROW_PROBLEMS = [
  'formula',
  'error_value',
  'control_characters',
  'too_long',
  'not_a_date',
  'impossible_date',
  'two_digit_year',
  'year_out_of_range',
  'in_the_future',
  'day_needed',
  'unknown_word',
  'unknown_level',
  'level_missing',
  'unknown_gender',
  'not_yes_or_no',
  'not_a_phone',
  'not_an_email',
  'too_many',
  'nameless',
  'interpreter_language',
  'type_missing',
  'title_missing',
  'refused',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEMS)[number];
