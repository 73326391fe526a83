import { Module } from '@nestjs/common';
import { DismissDuplicate } from './dismiss-duplicate';
import { MergeCaseFile } from './merge-case-file';
import { MergingController } from './merging.controller';
import { ReadDuplicates } from './read-duplicates';
import { UndoMerger } from './undo-merger';

/** Two files of one person. */
@Module({
  controllers: [MergingController],
  providers: [ReadDuplicates, MergeCaseFile, UndoMerger, DismissDuplicate],
})
export class MergingModule {}
