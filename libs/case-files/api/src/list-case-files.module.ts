import { Module } from '@nestjs/common';
import { PeopleModule } from '@guichet/people-api';
import { ListCaseFilesController } from './list-case-files.controller';
import { ListCaseFiles } from './list-case-files';
import { OpenCaseFileDuplicates } from './open-case-file-duplicates';
import { OpenCaseFile } from './open-case-file';

/** The list of files and the opening of one. */
@Module({
  imports: [PeopleModule],
  controllers: [ListCaseFilesController],
  providers: [ListCaseFiles, OpenCaseFile, OpenCaseFileDuplicates],
})
export class ListCaseFilesModule {}
