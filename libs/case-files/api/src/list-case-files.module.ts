import { Module } from '@nestjs/common';
import { PeopleModule } from '@guichet/people-api';
import { ListCaseFilesController } from './list-case-files.controller';
import { ListCaseFiles } from './list-case-files';
import { OpenCaseFileDuplicates } from './open-case-file-duplicates';
import { OpenCaseFile } from './open-case-file';
import { KeepViews } from './saved-views/keep-views';
import { SavedViewsController } from './saved-views/saved-views.controller';

/** The list of files and the opening of one. */
@Module({
  imports: [PeopleModule],
  controllers: [ListCaseFilesController, SavedViewsController],
  providers: [ListCaseFiles, KeepViews, OpenCaseFile, OpenCaseFileDuplicates],
  exports: [OpenCaseFileDuplicates],
})
export class ListCaseFilesModule {}
