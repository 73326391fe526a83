import { Module } from '@nestjs/common';
import { ListCaseFilesModule } from '@guichet/case-files-api';
import { DecideRows } from './commands/decide-rows';
import { MapImportColumns } from './commands/map-columns';
import { SteerImport } from './commands/steer-import';
import { UploadImport } from './commands/upload-import';
import { ImportsController } from './imports.controller';
import { ExportReport } from './reading/export-report';
import { ReadImports } from './reading/read-imports';
import { RowReading } from './reading/row-reading';
import { AdvanceImports } from './work/advance-imports';
import { ImportRows } from './work/import-rows';

/** What partners already keep in lists, brought in under the rules of opening a file. */
@Module({
  imports: [ListCaseFilesModule],
  controllers: [ImportsController],
  providers: [
    RowReading,
    ReadImports,
    ExportReport,
    UploadImport,
    MapImportColumns,
    DecideRows,
    SteerImport,
    ImportRows,
    AdvanceImports,
  ],
})
export class ImportsModule {}
