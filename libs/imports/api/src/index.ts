export { IMPORT_SENTENCES } from './import-sentences';
export { ImportsModule } from './imports.module';
export { SpreadsheetImport } from './spreadsheet-import.entity';
export { SpreadsheetImportRow } from './spreadsheet-import-row.entity';
export { SpreadsheetMapping } from './spreadsheet-mapping.entity';
